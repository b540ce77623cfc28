import 'clinic-widgets/clinic-locator.js';
import { clinics } from '../clinics.js';

document.querySelector('clinic-locator').clinics = clinics;
