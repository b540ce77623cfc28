import { expect } from 'chai';
import type { Address } from '../../../src/clinic-locator/clinic/clinic.ts';
import { inParts, isPostBox } from '../../../src/clinic-locator/clinic/postal-address.ts';

type Part = string | undefined;
type Parts = [street?: Part, city?: Part, region?: Part, zip?: Part];

const address = ([streetAddress, addressLocality, addressRegion, postalCode]: Parts): Address =>
  JSON.parse(
    JSON.stringify({ streetAddress, addressLocality, addressRegion, postalCode }),
  ) as Address;

const read = (parts: Parts): Address =>
  JSON.parse(JSON.stringify(inParts(address(parts)))) as Address;

describe('an address in one cell is taken apart from its end', () => {
  const tempe: Parts = ['1200 E Sample Ave', 'Tempe', 'AZ', '85281'];
  const rows: [written: string, parts: Parts][] = [
    ['1200 E Sample Ave, Tempe, AZ 85281', tempe],
    ['1200 E Sample Ave, Tempe AZ 85281', tempe],
    ['1200 E Sample Ave, Tempe, AZ, 85281', tempe],
    ['1200 E Sample Ave, Tempe, AZ 85281-1234', ['1200 E Sample Ave', 'Tempe', 'AZ', '85281-1234']],
    ['1200 E Sample Ave, Tempe, AZ 85281, USA', tempe],
    ['1200 E Sample Ave, Tempe, AZ 85281, United States', tempe],
    ['1200 E Sample Ave, Tempe, Arizona 85281', ['1200 E Sample Ave', 'Tempe', 'Arizona', '85281']],
    [
      '1200 E Sample Ave, Ste 4, Tempe, AZ 85281',
      ['1200 E Sample Ave, Ste 4', 'Tempe', 'AZ', '85281'],
    ],
    ['1200 E Sample Ave, Tempe, AZ', ['1200 E Sample Ave', 'Tempe', 'AZ']],
    ['Irving, Texas', [undefined, 'Irving', 'Texas']],
    [
      '1 Sample St, Charleston, West Virginia 25301',
      ['1 Sample St', 'Charleston', 'West Virginia', '25301'],
    ],
    ['1 Sample St, Washington, DC 20001', ['1 Sample St', 'Washington', 'DC', '20001']],
    // the city cannot be told from the street, but state and ZIP code can
    ['1200 E Sample Ave Tempe, AZ 85281', ['1200 E Sample Ave Tempe', undefined, 'AZ', '85281']],
    // not an address of the United States, or not certain
    ['12 Elm Ct', ['12 Elm Ct']],
    ['12 Elm, ct', ['12 Elm, ct']],
    ['1 Sample St, Building 85281', ['1 Sample St, Building 85281']],
    ['10 Sample Road, London SW1A 2AA', ['10 Sample Road, London SW1A 2AA']],
    ['Calle 5, 28013 Madrid', ['Calle 5, 28013 Madrid']],
  ];
  for (const [written, parts] of rows) {
    it(written, () => {
      expect(read([written])).to.deep.equal(address(parts));
    });
  }
});

describe('what stands beside the street is said once', () => {
  const rows: [name: string, written: Parts, parts: Parts][] = [
    [
      'all of it',
      ['1 Sample Rd, Tempe, AZ 85281', 'Tempe', 'AZ', '85281'],
      ['1 Sample Rd', 'Tempe', 'AZ', '85281'],
    ],
    [
      'a state by its name',
      ['1 Sample Rd, Tempe, AZ 85281', 'Tempe', 'Arizona', '85281'],
      ['1 Sample Rd', 'Tempe', 'Arizona', '85281'],
    ],
    [
      'the city alone beside it',
      ['1 Sample Rd, Tempe, AZ 85281', 'Tempe'],
      ['1 Sample Rd', 'Tempe', 'AZ', '85281'],
    ],
    ['state in the cell of the city', ['1 Sample Rd', 'Tempe, AZ'], ['1 Sample Rd', 'Tempe', 'AZ']],
    [
      'no street, all in the cell of the city',
      [undefined, 'Tempe, AZ 85281'],
      [undefined, 'Tempe', 'AZ', '85281'],
    ],
    [
      'without a comma before the city',
      ['Hall 4 PO Box 12 Tempe, AZ 85281', 'Tempe', 'AZ'],
      ['Hall 4 PO Box 12', 'Tempe', 'AZ', '85281'],
    ],
    [
      'another ZIP code',
      ['1 Sample Rd, Tempe, AZ 85281', 'Tempe', 'AZ', '85004'],
      ['1 Sample Rd, Tempe, AZ 85281', 'Tempe', 'AZ', '85004'],
    ],
    [
      'another city',
      ['1 Sample Rd, Tempe, AZ 85281', 'Mesa', 'AZ', '85281'],
      ['1 Sample Rd, Tempe, AZ 85281', 'Mesa', 'AZ', '85281'],
    ],
  ];
  for (const [name, written, parts] of rows) {
    it(name, () => {
      expect(read(written)).to.deep.equal(address(parts));
    });
  }
});

describe('a post office box', () => {
  const rows: [street: string, box: boolean][] = [
    ['PO Box 12', true],
    ['P.O. Box 875795', true],
    ['p o box 4', true],
    ['Post Office Box 9', true],
    ['Box 12', true],
    ['Apartado 12', true],
    ['12 Boxwood Ln', false],
    ['1 Sample St, PO Box 4', false],
  ];
  for (const [street, box] of rows) {
    it(street, () => {
      expect(isPostBox(street)).to.equal(box);
    });
  }
});
