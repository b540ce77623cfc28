import { createRoot, hydrateRoot } from 'react-dom/client';
import { Page } from './page.jsx';

const { root } = window;
const page = <Page late={root.dataset.late !== undefined} />;
if (root.hasChildNodes()) hydrateRoot(root, page, { onRecoverableError: console.error });
else createRoot(root).render(page);
