// All widgets: what the script that ships makes of the page, for tests and for bundlers.
// First: it makes the Trusted Types policy that Lit reads as it starts.
import './shared/script/page.ts';
export * from './clinic-locator/define.ts';
export * from './spasm-info-card/define.ts';
export * from './treatment-timer/define.ts';
import { mountDivs } from './shared/script/mount.ts';
import { registered } from './shared/script/register.ts';

// on a server there is no page
if (typeof document !== 'undefined') mountDivs(registered);
