// In each engine too: deep documents, and patterns over long texts.
import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { whole } from '../../sample.ts';
import {
  documents,
  edits,
  judge,
  JUDGED,
  long,
  prototypesUntouched,
  variants,
} from './documents.ts';

const RUNS = whole ? 100_000 : 1000;

describe(`any of ${RUNS.toLocaleString('en')} documents`, () => {
  for (const format of ['schema', 'geojson', 'fhir', 'csv'] as const) {
    it(`${format}: never throws, reports what it leaves out, gives only sound clinics`, function () {
      this.timeout(300_000);
      fc.assert(
        fc.property(documents[format], edits, fc.boolean(), (document, changes, told) => {
          for (const each of variants(document, changes)) judge(each, told ? format : 'auto');
        }),
        { numRuns: RUNS / JUDGED },
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
      { numRuns: 1000 },
    );
    prototypesUntouched();
  });

  for (const [name, document] of long) {
    it(`takes no more time than its length asks for: ${name}`, function () {
      // linear, these take milliseconds, or a second or two on a busy machine; squared, minutes
      this.timeout(60_000);
      judge(document, 'auto');
      judge(document, 'csv');
    });
  }
});
