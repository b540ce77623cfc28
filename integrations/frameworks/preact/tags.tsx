// What TypeScript must take and refuse in JSX of Preact.
import { createRef } from 'preact';
import type { ClinicLocator } from 'clinic-widgets';
import type {} from 'clinic-widgets/types/preact';

const ref = createRef<ClinicLocator>();

export const taken = (
  <>
    <clinic-locator
      ref={ref}
      class="wide"
      clinics={[]}
      limit={5}
      disabled={false}
      units="km"
      onclinic-locator-ready={(event) => event.count.toFixed()}
    >
      <a href="/locations">Our locations</a>
    </clinic-locator>
    <treatment-timer cold-minutes={10} />
    <spasm-info-card figure="off" />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error no such word */}
    <clinic-locator units="furlong" />
    {/* @ts-expect-error read-only */}
    <clinic-locator results={[]} />
    {/* @ts-expect-error no such field */}
    <clinic-locator onclinic-locator-ready={(event) => event.clinicId} />
  </>
);
