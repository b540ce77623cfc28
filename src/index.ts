// First: it makes the Trusted Types policy that Lit reads as it starts.
import { page } from './shared/page.ts';
import { registeredClinicLocator } from './clinic-locator/define.ts';
import { registeredSpasmInfoCard } from './spasm-info-card/define.ts';
import { registeredTreatmentTimer } from './treatment-timer/define.ts';
import { mountDivs } from './shared/mount.ts';
import { VERSION } from './shared/version.ts';

page.copies[VERSION] = true;

mountDivs(
  new Map<string, CustomElementConstructor>([
    ['clinic-locator', registeredClinicLocator],
    ['spasm-info-card', registeredSpasmInfoCard],
    ['treatment-timer', registeredTreatmentTimer],
  ]),
);
