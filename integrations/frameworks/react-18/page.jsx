// React 18 gives a tag attributes alone. The package's component sets properties and listens, in every React.
import { useState } from 'react';
import { ClinicLocator } from 'clinic-widgets/react/clinic-locator.js';
import { another, clinics as first } from '../clinics.js';

export function Page() {
  const [clinics, setClinics] = useState(first);
  const [closed, setClosed] = useState(false);
  const [here, setHere] = useState(true);
  const [count, setCount] = useState(0);
  return (
    <main>
      {here && (
        <ClinicLocator
          clinics={clinics}
          disabled={closed}
          limit={5}
          onReady={(event) => setCount(event.count)}
        >
          <a data-fallback="" href="/locations">
            Our locations
          </a>
        </ClinicLocator>
      )}
      <button onClick={() => setClinics([...clinics, another])}>more</button>
      <button onClick={() => setClosed(!closed)}>close</button>
      <button onClick={() => setHere(!here)}>away</button>
      <output>{count}</output>
    </main>
  );
}
