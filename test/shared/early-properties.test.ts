// What a framework sets on a tag before the script is there must count once it is.
import { expect } from 'chai';
import { LitElement } from 'lit';
import '../../src/index.ts';
import { until } from '../helpers.ts';

const clock = { now: () => 1_800_000_000_000, monotonic: () => 5 };

const ofAll = {
  headingLevel: 4,
  clinicPhone: '602-555-0100',
  afterHoursPhone: '602-555-0199',
  emergencyNumber: '112',
  look: 'page',
  debug: true,
};

/** Every property that a page can set, with a value that is not its default. */
const TAGS: Record<string, Record<string, unknown>> = {
  'clinic-locator': {
    ...ofAll,
    src: '/early.json',
    format: 'csv',
    columns: 'name=SITE',
    units: 'km',
    limit: 3,
    timezone: 'America/Phoenix',
    holidays: 'off',
    radius: 25,
    center: '33.4,-111.9',
    query: 'Tempe',
    queryParam: 'zip',
    filters: 'languages',
    geolocation: 'off',
    assets: '/widgets/',
    map: 'off',
    directions: 'osm',
    urlState: 'hash',
    jsonLd: 'page',
    clinics: [],
    clock,
    selected: 'tempe',
    value: 'tempe',
    name: 'clinic',
    required: true,
    disabled: true,
  },
  'treatment-timer': {
    ...ofAll,
    planId: 'early',
    coldMinutes: 10,
    heatMinutes: 10,
    intervalMinutes: 180,
    choiceFromHours: 60,
    heatFromHours: 60,
    reviewAfterDays: 3,
    quietHours: '23:00-06:00',
    storage: 'off',
    notify: 'page',
    wakeLock: 'off',
    sound: 'off',
    reviewedBy: 'Sample Name',
    reviewedOn: '2026-11-20',
    translationReviewedBy: 'Sample Name',
    clock,
  },
  'spasm-info-card': {
    ...ofAll,
    src: '/early.json',
    sections: 'care',
    expanded: true,
    dangerSigns: 'all',
    visitAfterDays: 3,
    clinicName: 'Sample Clinic',
    bookingHref: 'https://clinic.example/book',
    contactHref: 'https://clinic.example/contact',
    timerHref: 'https://clinic.example/timer',
    locatorHref: 'https://clinic.example/locations',
    jsonLd: 'page',
    figure: 'off',
    guide: 'on',
    reviewedBy: 'Sample Name',
    reviewedOn: '2026-11-20',
    reviewedVersion: '1',
    translationReviewedBy: 'Sample Name',
    clock,
  },
};

type Fields = HTMLElement & Record<string, unknown>;

let count = 0;

/** A tag that stands on the page with a property set, and then gets its class. */
async function upgraded(tag: string, key: string, value: unknown): Promise<Fields> {
  const name = `${tag}-early-${(count += 1)}`;
  const element = document.createElement(name) as Fields;
  element[key] = value;
  document.body.append(element);
  customElements.define(name, class extends customElements.get(tag)! {});
  await until(() => (element as unknown as LitElement).hasUpdated);
  return element;
}

/** As the setter of a living element makes it of what it is given. */
function readBy(tag: string, key: string, value: unknown): unknown {
  const living = document.createElement(tag) as Fields;
  living[key] = value;
  return living[key];
}

/** Names of all accessors with a setter, from the class up to Lit's own. */
function settable(tag: string): string[] {
  const names = new Set<string>();
  let prototype: object = customElements.get(tag)!.prototype as object;
  for (; prototype !== LitElement.prototype; prototype = Object.getPrototypeOf(prototype) as object)
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (found.set !== undefined) names.add(name);
  return Array.from(names);
}

/** State of ours, which no page sets. */
const OURS = ['disabledByForm', 'filtersOpen', 'loaded'];

for (const [tag, values] of Object.entries(TAGS)) {
  describe(`<${tag}>, set before the script was there`, () => {
    it('has a row for every property', () => {
      expect(Object.keys(values)).to.include.members(
        settable(tag).filter((name) => !OURS.includes(name)),
      );
    });

    for (const [key, value] of Object.entries(values)) {
      it(key, async () => {
        const element = await upgraded(tag, key, value);
        try {
          expect(element[key]).to.deep.equal(readBy(tag, key, value));
          expect(Object.hasOwn(element, key), 'nothing hides the accessor').to.equal(false);
        } finally {
          element.remove();
        }
      });
    }
  });
}
