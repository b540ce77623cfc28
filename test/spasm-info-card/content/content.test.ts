import { expect } from 'chai';
import { emergency } from '../../../src/shared/emergency/emergency.ts';
import { contents } from '../../../src/spasm-info-card/content/content.ts';
import type { Content } from '../../../src/spasm-info-card/content/model.ts';
import { evidence } from '../../../src/spasm-info-card/content/evidence.ts';
import { notes } from '../../../src/spasm-info-card/content/notes.ts';
import {
  outline,
  SECTION_IDS,
  TEXT_VERSION,
} from '../../../src/spasm-info-card/content/outline.ts';
import { sources, type SourceId } from '../../../src/spasm-info-card/content/sources.ts';
import { sectionWords } from '../../../src/spasm-info-card/sections/words.ts';
import { figureText } from '../../../src/spasm-info-card/figure/words.ts';
import { figureEvidence } from '../../../src/spasm-info-card/figure/figure-evidence.ts';

const items = Object.entries(evidence).flatMap(([part, list]) =>
  Object.entries(list).map(([id, basis]) => ({ name: `${part}.${id}`, ...basis })),
);

/** Sources that the figure's words rest on. */
const ofFigure = figureEvidence('en').flatMap((each) => each.sources);

/** Every word a reviewer reads, for a week, a day and each number that may be called. */
const wording = (value: unknown): unknown => {
  if (typeof value === 'function') {
    const text = value as (values: unknown) => unknown;
    return [
      text({ days: 7, emergencyNumber: '911', afterHoursPhone: '' }),
      text({ days: 1, emergencyNumber: '112', afterHoursPhone: '602-555-0199' }),
      text('911'),
    ];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, wording(each)]);
};

async function fingerprint(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(wording(value)));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('content of the card', () => {
  describe('every sentence rests on something', () => {
    for (const { name, sourceIds } of items) {
      it(name, () => {
        expect(sourceIds).to.not.be.empty;
        expect(new Set(sourceIds).size).to.equal(sourceIds.length);
      });
    }
  });

  describe('every source is used, by one address, over https', () => {
    for (const id of Object.keys(sources) as SourceId[]) {
      it(id, () => {
        const { url } = sources[id];
        const used = items.some(({ sourceIds }) => sourceIds.includes(id));
        expect(used || ofFigure.includes(sources[id])).to.equal(true);
        expect(new URL(url).protocol).to.equal('https:');
        expect(Object.values(sources).filter((each) => each.url === url)).to.have.length(1);
      });
    }
  });

  describe('both languages have the same ids, in the outline’s order', () => {
    for (const language of ['en', 'es'] as const) {
      it(language, () => {
        const content: Content = contents[language];
        expect(Object.keys(content.headings)).to.deep.equal([...SECTION_IDS]);
        expect(
          Object.entries(content.items).map(([part, list]) => [part, Object.keys(list)]),
        ).to.deep.equal(Object.entries(outline).map(([part, list]) => [part, Object.keys(list)]));
      });
    }
  });

  it('what each sentence rests on is in the outline’s order too', () => {
    const ids = (table: object) =>
      Object.entries(table).map(([part, list]) => [part, Object.keys(list as object)]);
    const noted = Object.entries(outline).map(([part, list]) => [
      part,
      { ...list, ...(notes.en as Record<string, object>)[part] },
    ]);
    expect(ids(evidence)).to.deep.equal(ids(Object.fromEntries(noted) as object));
  });

  it('nothing is called in Spanish as in English, so nothing was left untranslated', () => {
    const words = (language: 'en' | 'es') =>
      JSON.stringify(wording([contents[language], notes[language]])).split('","');
    const english = words('en');
    // keys are the same, texts are not: a text has a space
    expect(words('es').filter((each) => / /.test(each) && english.includes(each))).to.deep.equal(
      [],
    );
  });

  describe('“call the same day” at night names where to turn', () => {
    for (const [language, phone, expected] of [
      ['en', '', 'If your clinic is closed, go to urgent care or an emergency room.'],
      [
        'en',
        '602-555-0199',
        'If your clinic is closed, call 602-555-0199. If nobody can see you, go to urgent care or an emergency room.',
      ],
      [
        'es',
        '',
        'Si su clínica está cerrada, vaya a un centro de urgencias o a una sala de emergencias.',
      ],
      [
        'es',
        '602-555-0199',
        'Si su clínica está cerrada, llame al 602-555-0199. Si nadie le puede ver, vaya a un centro de urgencias o a una sala de emergencias.',
      ],
    ] as const) {
      it(`${language}, ${phone || 'no number'}`, () => {
        const { closed } = contents[language].items.visit;
        if (typeof closed === 'string') throw new Error('it names no number');
        const values = { days: 7, emergencyNumber: '911', afterHoursPhone: phone };
        expect(closed(values)).to.equal(expected);
      });
    }
  });

  it('one day is not "1 days"', () => {
    const say = (language: 'en' | 'es', days: number) => {
      const { noBetter } = contents[language].items.visit;
      if (typeof noBetter === 'string') throw new Error('it names no days');
      return noBetter({ days, emergencyNumber: '911', afterHoursPhone: '' });
    };
    expect(say('en', 1)).to.match(/after 1 day$/);
    expect(say('en', 2)).to.match(/after 2 days$/);
    expect(say('es', 1)).to.match(/después de 1 día$/);
    expect(say('es', 3)).to.match(/después de 3 días$/);
  });

  it('the advice of clinics alone is never called proven', () => {
    const clinic = items.filter(({ strength }) => strength === 'clinic').map(({ name }) => name);
    expect(clinic).to.deep.equal([
      'care.ice',
      'prevent.stretch',
      'prevent.strength',
      'prevent.steps',
    ]);
    expect(sectionWords.en.strengths.clinic).to.match(/not proven/i);
  });

  it('no dose and no brand of a medicine is named', () => {
    const text = JSON.stringify(wording([contents, notes]));
    expect(text).to.not.match(
      /\d\s*(?:mg|milligra|tablet|pill|pastilla)|tylenol|advil|motrin|aleve/i,
    );
  });

  it('a changed text has a new version, which voids older reviews', async () => {
    const fingerprints: Record<string, string> = { '2': '670d7ee5690c' };
    const now = await fingerprint([contents, notes, emergency, outline, evidence, figureText]);
    expect(
      fingerprints[TEXT_VERSION],
      `The text is not what version ${TEXT_VERSION} was. Once that version has been released, raise TEXT_VERSION; then write "${now}" here`,
    ).to.equal(now);
  });
});
