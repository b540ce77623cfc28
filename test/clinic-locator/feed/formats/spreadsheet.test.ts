import { expect } from 'chai';
import { csvAddress } from '../../../../src/clinic-locator/feed/formats/spreadsheet.ts';

const SHEET = 'https://docs.google.com/spreadsheets/d';

describe('the address of a spreadsheet', () => {
  const rows: [name: string, address: string, csv: string][] = [
    [
      'as copied while editing',
      `${SHEET}/KEY-1_a/edit#gid=42`,
      `${SHEET}/KEY-1_a/export?format=csv&gid=42`,
    ],
    [
      'with the sheet twice',
      `${SHEET}/KEY/edit?gid=42#gid=42`,
      `${SHEET}/KEY/export?format=csv&gid=42`,
    ],
    ['shared', `${SHEET}/KEY/edit?usp=sharing`, `${SHEET}/KEY/export?format=csv`],
    ['bare', `${SHEET}/KEY`, `${SHEET}/KEY/export?format=csv`],
    [
      'of the second account',
      'https://docs.google.com/spreadsheets/u/1/d/KEY/edit',
      'https://docs.google.com/spreadsheets/u/1/d/KEY/export?format=csv',
    ],
    [
      'published as a page',
      `${SHEET}/e/2PACX-1v/pubhtml?gid=7&single=true`,
      `${SHEET}/e/2PACX-1v/pub?output=csv&single=true&gid=7`,
    ],
  ];
  for (const [name, address, csv] of rows) {
    it(`${name}: its CSV`, () => {
      expect(csvAddress(address)).to.equal(csv);
    });
  }

  const others = [
    `${SHEET}/e/2PACX-1v/pub?gid=7&single=true&output=csv`,
    `${SHEET}/KEY/export?format=csv`,
    `${SHEET}/KEY/gviz/tq?tqx=out:csv`,
    'https://docs.google.com/document/d/KEY/edit',
    'https://clinic.example/?https://docs.google.com/spreadsheets/d/KEY/edit',
    'https://docs.google.com.evil.example/spreadsheets/d/KEY/edit',
    '/clinics.json',
  ];
  for (const address of others) {
    it(`${address} stays as it is`, () => {
      expect(csvAddress(address)).to.equal(address);
    });
  }
});
