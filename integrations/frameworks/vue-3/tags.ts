// What TypeScript must take and refuse of the tags in templates of Vue 3.
import type { GlobalComponents } from 'vue';
import type {} from 'clinic-widgets/types/vue';

type Props = InstanceType<GlobalComponents['clinic-locator']>['$props'];

export const taken: Props = {
  clinics: [],
  limit: 5,
  units: 'km',
  'heading-level': 3,
  onClinicLocatorReady: (event) => event.count.toFixed(),
};
// @ts-expect-error no such word
export const word: Props['units'] = 'furlong';
// @ts-expect-error no such field
export const field: Props['onClinicLocatorReady'] = (event) => event.clinicId;
