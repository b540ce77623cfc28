import { renderToString } from 'vue/server-renderer';
import { page } from './page.js';

export const html = () => renderToString(page());
