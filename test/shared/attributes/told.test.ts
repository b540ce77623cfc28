import '../../../src/index.ts';
import { fixture, until } from '../../helpers.ts';

const notes = (element: Element) =>
  Array.from(element.shadowRoot!.querySelectorAll('.editor li'))
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .filter((each) => each.includes('Did you mean'))
    .join();

describe('a misspelt attribute is told', () => {
  const rows: [markup: string, told: string][] = [
    [
      '<treatment-timer cold-minuets="10"></treatment-timer>',
      'cold-minuets is no attribute of this widget. Did you mean cold-minutes?',
    ],
    [
      '<clinic-locator scr="/x.json" map="off"></clinic-locator>',
      'scr is no attribute of this widget. Did you mean src?',
    ],
    [
      '<spasm-info-card clinicphone="602-555-0100"></spasm-info-card>',
      'clinicphone is no attribute of this widget. Did you mean clinic-phone?',
    ],
    ['<spasm-info-card clinic-phone="602-555-0100" lang="en"></spasm-info-card>', ''],
    [
      '<clinic-locator name="clinic" required aria-label="x" class="alignwide" id="a"></clinic-locator>',
      '',
    ],
  ];
  for (const [markup, told] of rows) {
    it(markup, async () => {
      const element = await fixture(markup);
      await until(() => notes(element) === told, `${notes(element)} for ${told}`);
    });
  }
  it('also on a div', async () => {
    const div = await fixture('<div data-treatment-timer data-cold-minuets="10"></div>');
    const timer = await until(() => div.shadowRoot?.querySelector('treatment-timer'));
    await until(() => timer.shadowRoot && notes(timer).includes('Did you mean cold-minutes?'));
  });
});
