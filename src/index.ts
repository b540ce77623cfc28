// All widgets: what the script that ships makes of the page, for tests and for bundlers.
// First: it makes the Trusted Types policy that Lit reads as it starts.
import './shared/script/page.ts';
import './clinic-locator/define.ts';
import './spasm-info-card/define.ts';
import './treatment-timer/define.ts';
import { mountDivs } from './shared/script/mount.ts';
import { registered } from './shared/script/register.ts';

mountDivs(registered);
