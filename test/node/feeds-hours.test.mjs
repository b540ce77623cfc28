// What docs/feeds.md says of hours as text is so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundled } from './bundle.mjs';

const { parseHours } = await bundled(`
  export { parseHours } from './src/clinic-locator/hours/parse.ts';
`);

const page = readFileSync(new URL('../../docs/feeds.md', import.meta.url), 'utf8');
const section = page.split('\n### Hours as text\n')[1].split('\n### ')[0];

/** The texts in the first column of the table behind a line; those with `…` in them are not whole. */
function textsBelow(line) {
  const table = line === '' ? section : section.split(`\n${line}\n`)[1];
  return table
    .trimStart()
    .split('\n\n')[0]
    .split('\n')
    .slice(2)
    .flatMap((row) => Array.from(row.split(' | ')[0].matchAll(/`([^`]+)`/g), ([, text]) => text))
    .map((text) => text.replace(/\\\|/g, '|'))
    .filter((text) => !text.includes('…'));
}

const certainty = (openingHours) => {
  const { schedule } = parseHours({ openingHours }, { zone: 'America/Phoenix' });
  if (!schedule) return 'text';
  if (schedule.unclear || schedule.likely) return schedule.likely ? 'likely' : 'unclear';
  return schedule.rules.some(({ spans }) => !spans) ? 'part' : 'certain';
};

const TABLES = [
  ['', 'certain'],
  ['The words of people mean the same:', 'certain'],
  ['Likely:', 'likely'],
  ['In part:', 'part'],
  ['Not read, and so shown as text:', 'text'],
];

describe('docs/feeds.md, hours as text', () => {
  for (const [line, expected] of TABLES) {
    const texts = textsBelow(line);
    it(`${line || 'the first table'} has texts`, () => assert.ok(texts.length > 2));
    for (const text of texts.filter((each) => !/^Regular hours$|^Hours:/.test(each))) {
      it(`${expected}: ${text}`, () => assert.equal(certainty(text), expected));
    }
  }
});
