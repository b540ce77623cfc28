// What TypeScript must take and refuse in JSX of React 18.
import { createRef } from 'react';
import type { ClinicLocator } from 'clinic-widgets';
import { ClinicLocator as Component } from 'clinic-widgets/react/clinic-locator.js';
import type {} from 'clinic-widgets/types/react';

const ref = createRef<ClinicLocator>();

export const taken = (
  <>
    <clinic-locator
      ref={ref}
      className="wide"
      clinics={[]}
      limit={5}
      heading-level="3"
      headingLevel={3}
      disabled={false}
      units="km"
      onclinic-locator-ready={(event) => event.count.toFixed()}
      onclinic-locator-action={(event) => event.action === 'call' && event.preventDefault()}
    >
      <a href="/locations">Our locations</a>
    </clinic-locator>
    <treatment-timer cold-minutes={10} />
    <spasm-info-card figure="off" onspasm-info-card-toggle={(event) => event.section} />
    <Component clinics={[]} limit={5} onReady={(event) => event.count.toFixed()} />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error no such word */}
    <clinic-locator units="furlong" />
    {/* @ts-expect-error no number */}
    <clinic-locator limit={true} />
    {/* @ts-expect-error read-only */}
    <clinic-locator results={[]} />
    {/* @ts-expect-error a method */}
    <clinic-locator reload={() => undefined} />
    {/* @ts-expect-error no such field */}
    <clinic-locator onclinic-locator-ready={(event) => event.clinicId} />
    {/* @ts-expect-error no such property */}
    <treatment-timer minutes={20} />
    {/* @ts-expect-error no such field */}
    <Component onReady={(event) => event.clinicId} />
  </>
);

const locator = document.querySelector('clinic-locator');
locator?.addEventListener('clinic-locator-select', (event) => event.clinicId.toUpperCase());
void locator?.search('85281').then((results) => results[0]?.clinic.name.toUpperCase());
// @ts-expect-error no such method
locator?.find('85281');
document
  .querySelector('treatment-timer')
  ?.addEventListener('treatment-timer-session-end', (event) => event.outcome.toUpperCase());
