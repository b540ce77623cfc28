import { hydrateRoot } from 'react-dom/client';
import { RenderedPage } from './rendered-page.jsx';

hydrateRoot(window.root, <RenderedPage />, { onRecoverableError: console.error });
