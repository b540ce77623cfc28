import { createRoot, hydrateRoot } from 'react-dom/client';
import { Page } from './page.jsx';

const { root } = window;
if (root.hasChildNodes()) hydrateRoot(root, <Page />, { onRecoverableError: console.error });
else createRoot(root).render(<Page />);
