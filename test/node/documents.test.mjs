// The same property as in the browsers, over as many documents as only Node reads in good time.
import { describe, it } from 'node:test';
import { bundled } from './bundle.mjs';

const RUNS = 100_000;

const { documents, fc, judge, prototypesUntouched } = await bundled(`
  export * from './test/clinic-locator/feed/documents.ts';
  export { default as fc } from 'fast-check';
`);

describe(`${RUNS.toLocaleString('en')} documents of a format`, () => {
  for (const [format, document] of Object.entries(documents)) {
    it(`${format}: none throws, all that is left out is reported, no prototype is touched`, () => {
      const property = fc.property(document, (each) => {
        judge(each, 'auto');
      });
      fc.assert(property, { numRuns: RUNS });
      prototypesUntouched();
    });
  }
});
