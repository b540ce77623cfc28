import { render } from 'svelte/server';
import Page from './Page.svelte';

export const html = () => render(Page).body;
