import { renderToString } from 'react-dom/server';
import { RenderedPage } from './rendered-page.jsx';

export const html = () => renderToString(<RenderedPage />);
