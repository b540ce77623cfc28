import { render } from 'preact';
import { Page } from './page.jsx';

const { root } = window;
render(<Page late={root.dataset.late !== undefined} />, root);
