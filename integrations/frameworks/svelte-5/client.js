import { hydrate, mount } from 'svelte';
import Page from './Page.svelte';

const target = window.root;
(target.hasChildNodes() ? hydrate : mount)(Page, { target });
