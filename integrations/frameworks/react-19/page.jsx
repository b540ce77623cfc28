// React 19 sets properties and listens to events as they are named. It sets a property only on a tag that has
// its class: where the script may come after the app, a ref gives the list.
import { useState } from 'react';
import { another, clinics as first } from '../clinics.js';

export function Page({ late }) {
  const [clinics, setClinics] = useState(first);
  const [closed, setClosed] = useState(false);
  const [here, setHere] = useState(true);
  const [count, setCount] = useState(0);
  const list = late
    ? {
        ref: (tag) => {
          if (tag) tag.clinics = clinics;
        },
      }
    : { clinics };
  return (
    <main>
      {here && (
        <clinic-locator
          {...list}
          disabled={closed}
          limit={5}
          onclinic-locator-ready={(event) => setCount(event.count)}
        >
          <a data-fallback="" href="/locations">
            Our locations
          </a>
        </clinic-locator>
      )}
      <button onClick={() => setClinics([...clinics, another])}>more</button>
      <button onClick={() => setClosed(!closed)}>close</button>
      <button onClick={() => setHere(!here)}>away</button>
      <output>{count}</output>
    </main>
  );
}
