// What a visitor can do where a page has the script and nothing else: everything.
import { START, tapAll, textNow } from './timer.mjs';

const CLINICS = [
  ['North', '85281', 'Tempe', 33.42, -111.94, ['Physical therapy']],
  ['South', '85301', 'Glendale', 33.53, -112.18, ['Massage']],
].map(([name, postalCode, addressLocality, latitude, longitude, availableService], index) => ({
  '@type': 'MedicalClinic',
  name: `Sample Clinic ${name}`,
  address: {
    streetAddress: `${index + 1} Sample St`,
    addressLocality,
    addressRegion: 'AZ',
    postalCode,
  },
  geo: { latitude, longitude },
  telephone: `602-555-010${index}`,
  timezone: 'America/Phoenix',
  openingHours: 'Mo-Su,PH 00:00-24:00',
  availableService,
}));

/** The three widgets with a list inside the tag, and everything turned on that can be. */
export const markup = (attributes = '') => `<clinic-locator ${attributes}><script
  type="application/ld+json">${JSON.stringify({ '@graph': CLINICS })}</script></clinic-locator>
<treatment-timer></treatment-timer><spasm-info-card guide="on"></spasm-info-card>`;

/** Types into the search field, and presses Enter. */
function search(text) {
  const { shadowRoot } = document.querySelector('clinic-locator');
  const field = shadowRoot.querySelector('#place');
  field.focus();
  field.value = text;
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

/** Presses what begins with these words in a widget. */
function press(tag, words) {
  const { shadowRoot } = document.querySelector(tag);
  const found = [...shadowRoot.querySelectorAll('button, summary, label')].find((each) =>
    each.textContent.trim().startsWith(words),
  );
  if (!found) throw new Error(`No "${words}" in ${tag}.`);
  found.click();
}

const forms = () =>
  ['clinic-locator', 'treatment-timer', 'spasm-info-card'].filter((tag) =>
    document.querySelector(tag).shadowRoot.querySelector('form, [type=submit]'),
  ).length;
const textOf = (tag) => document.querySelector(tag).shadowRoot.querySelector('.widget').innerText;
const listOf = () =>
  [...document.querySelector('clinic-locator').shadowRoot.querySelectorAll('.list h3')]
    .map((each) => each.textContent.trim())
    .join();
const details = () =>
  document.querySelector('clinic-locator').shadowRoot.querySelector('.details')?.textContent;
const pins = () =>
  document.querySelector('clinic-locator').shadowRoot.querySelectorAll('.map-box button').length;

/** Search, hours, filters, details and map; log and calendar; sources and guide. */
export async function everythingWorks(page, expect) {
  const says = (tag, pattern) =>
    page.eventually(async () => expect(await page.evaluate(textOf, tag)).to.match(pattern));
  const locator = 'clinic-locator';
  await says(locator, /Open 24 hours/);
  await page.evaluate(search, 'Glendale');
  await says(locator, /Nearest to Glendale, AZ/);
  expect(await page.evaluate(listOf)).to.equal('Sample Clinic South,Sample Clinic North');
  await page.evaluate(search, '85281');
  await says(locator, /85281/);
  await page.eventually(async () =>
    expect(await page.evaluate(listOf)).to.equal('Sample Clinic North,Sample Clinic South'),
  );
  await page.evaluate(press, locator, 'Filters');
  await says(locator, /Massage/);
  await page.evaluate(press, locator, 'Massage');
  await page.eventually(async () =>
    expect(await page.evaluate(listOf)).to.equal('Sample Clinic South'),
  );
  await page.evaluate(press, locator, 'Details');
  await page.eventually(async () =>
    expect(await page.evaluate(details)).to.match(/Hours[^]*24 hours[^]*Services[^]*Massage/),
  );
  await page.eventually(async () => expect(await page.evaluate(pins)).to.be.at.least(1));

  await page.evaluate(tapAll, [...START, 'It hurts', 'Warm', 'More']);
  await page.eventually(async () => {
    const text = await page.evaluate(textNow);
    expect(text, 'the log').to.match(/Ice and heat log[^]*taken off|stopped early/i);
    expect(text, 'the calendar').to.contain('Add to my calendar');
  });
  expect(
    await page.evaluate(() => document.querySelector('treatment-timer').exportCalendar()),
  ).to.match(/^BEGIN:VCALENDAR/);

  expect(await page.evaluate(forms), 'widgets with a form that could be sent').to.equal(0);
  const card = 'spasm-info-card';
  await page.evaluate(press, card, 'Sources');
  await says(card, /NHS/);
  await page.evaluate(press, card, 'Start');
  await says(card, /Step 1 of/);
}
