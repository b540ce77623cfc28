import { page } from './page.js';

page().mount('#root');
