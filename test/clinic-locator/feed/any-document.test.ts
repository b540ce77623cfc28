import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { documents, judge, long, prototypesUntouched } from './documents.ts';

/** Node reads 100,000 of each (test/node); here it is the engine that is tried. */
const RUNS = 1000;

describe('any document', () => {
  for (const format of ['schema', 'geojson', 'fhir', 'csv'] as const) {
    it(`${format}: never throws, reports what it leaves out, gives only sound clinics`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(documents[format], fc.boolean(), (document, told) => {
          judge(document, told ? format : 'auto');
        }),
        { numRuns: RUNS },
      );
      prototypesUntouched();
    });
  }

  it('data that script has made: any value, circular, or with getters', () => {
    const circular: Record<string, unknown> = { name: 'A' };
    circular['address'] = circular;
    circular['amenityFeature'] = [circular];
    circular['availableService'] = [[circular]];
    expect(parseClinics([circular]).clinics).to.have.length(1);
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (data) => {
          parseClinics(data);
          parseClinics([data]);
          parseClinics([{ name: data, geo: data, address: data, telephone: data, id: data }]);
        },
      ),
      { numRuns: RUNS },
    );
    prototypesUntouched();
  });

  for (const [name, document] of long) {
    it(`takes no more time than its length asks for: ${name}`, function () {
      // linear, these take milliseconds; squared, minutes
      this.timeout(10_000);
      judge(document, 'auto');
      judge(document, 'csv');
    });
  }
});
