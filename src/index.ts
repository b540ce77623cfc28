// First: it makes the Trusted Types policy that Lit reads as it starts.
import './shared/script/page.ts';
import './shared/parts.ts';
import { registeredClinicLocator } from './clinic-locator/define.ts';
import { registeredSpasmInfoCard } from './spasm-info-card/define.ts';
import { registeredTreatmentTimer } from './treatment-timer/define.ts';
import { mountDivs } from './shared/script/mount.ts';

mountDivs(
  new Map<string, CustomElementConstructor>([
    ['clinic-locator', registeredClinicLocator],
    ['spasm-info-card', registeredSpasmInfoCard],
    ['treatment-timer', registeredTreatmentTimer],
  ]),
);
