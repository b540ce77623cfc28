import { createRoot } from 'react-dom/client';
import { Page } from './page.jsx';

const { root } = window;
createRoot(root).render(<Page late={root.dataset.late !== undefined} />);
