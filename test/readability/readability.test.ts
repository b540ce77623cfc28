import { expect } from 'chai';
import { messages as hoursMessages } from '../../src/clinic-locator/hours/words.ts';
import { messages as distanceWords } from '../../src/clinic-locator/clinic/words.ts';
import { filterWords } from '../../src/clinic-locator/filters/words.ts';
import { listWords } from '../../src/clinic-locator/list/words.ts';
import { mapWords } from '../../src/clinic-locator/map/words.ts';
import { pageWords } from '../../src/clinic-locator/page/words.ts';
import { searchWords } from '../../src/clinic-locator/search/words.ts';
import { emergency } from '../../src/shared/emergency/emergency.ts';
import { shared } from '../../src/shared/language/words.ts';
import { contents } from '../../src/spasm-info-card/content/content.ts';
import { SECTION_IDS, type SectionId } from '../../src/spasm-info-card/content/outline.ts';
import type { Values } from '../../src/spasm-info-card/content/model.ts';
import { notes } from '../../src/spasm-info-card/content/notes.ts';
import { figureText } from '../../src/spasm-info-card/figure/words.ts';
import { guideWords } from '../../src/spasm-info-card/guide/words.ts';
import { reviewWords } from '../../src/spasm-info-card/review/words.ts';
import { sectionWords } from '../../src/spasm-info-card/sections/words.ts';
import { cardWords } from '../../src/spasm-info-card/words.ts';
import { abilitiesMessages } from '../../src/treatment-timer/alerts/abilities-words.ts';
import { noticeMessages } from '../../src/treatment-timer/alerts/notice-words.ts';
import { soundMessages } from '../../src/treatment-timer/alerts/sound-words.ts';
import { calendarMessages } from '../../src/treatment-timer/calendar/words.ts';
import { laterMessages } from '../../src/treatment-timer/screens/words/later-days.ts';
import { logMessages } from '../../src/treatment-timer/screens/log-words.ts';
import { messages as timerMessages } from '../../src/treatment-timer/screens/words.ts';
import { moreMessages } from '../../src/treatment-timer/screens/more-words.ts';
import { fleschKincaid } from './english.ts';
import { sentencesIn, sentencesOf } from './sentences.ts';
import { inflesz, spanishSyllables } from './spanish.ts';

/** A section without notes has none to read. */
type Noted = { readonly [Id in SectionId]?: object };

const values: Values = { days: 7, emergencyNumber: '911', afterHoursPhone: '602-555-0199' };
/** A day, and a time that may stand in the place of words. */
const hours = ['7', { text: '7', one: false, toString: () => '7' }];

/** Names the sentences to mend. */
function worst(sentences: readonly string[], score: (of: readonly string[]) => number): string {
  const long = sentences.filter((each) => each.split(' ').length > 3);
  return long
    .map((each) => ({ each, at: score([each]) }))
    .sort((a, b) => b.at - a.at)
    .slice(0, 5)
    .map(({ each, at }) => `\n  ${Math.abs(at).toFixed(1)} ${each}`)
    .join('');
}

function expectGrade(sentences: readonly string[], limit: number): void {
  const grade = fleschKincaid(sentences);
  expect(grade, `the hardest:${worst(sentences, fleschKincaid)}\n`).to.be.at.most(limit);
}

function expectPlainSpanish(sentences: readonly string[]): void {
  const score = inflesz(sentences);
  const hardness = (of: readonly string[]) => -inflesz(of);
  expect(score, `the hardest:${worst(sentences, hardness)}\n`).to.be.at.least(55);
}

describe('readability', () => {
  describe('of the text', () => {
    const tables = [
      ['the card', { en: [contents.en, notes.en], es: [contents.es, notes.es] }, [values]],
      ['the danger signs', emergency, ['911']],
      ['words that all widgets share', shared],
      ['words of the card', cardWords],
      ['words of the card’s sections', sectionWords],
      [
        'strengths of the card’s sentences',
        { en: sectionWords.en.strengths, es: sectionWords.es.strengths },
      ],
      ['words of the card’s review', reviewWords],
      ['the card’s figure', figureText],
      ['the card’s guide', guideWords],
      ['words of distances', distanceWords],
      ['words of searches', searchWords],
      ['words of the list', listWords],
      ['words of the map', mapWords],
      ['words of filters', filterWords],
      ['words of the form field', pageWords],
      ['words of clinics’ hours', hoursMessages, hours],
      ['words of the timer', timerMessages],
      ['words of the timer, later days', laterMessages],
      ['words of the timer, behind its button', moreMessages],
      ['words of the timer’s calendar', calendarMessages],
      ['words of the timer’s log', logMessages],
      ['words of a sound that is locked', soundMessages],
      ['words of the timer’s notice', noticeMessages],
      ['what the timer’s alarm can do', abilitiesMessages],
    ] as const;
    for (const [name, { en, es }, samples] of tables) {
      it(`${name}, English: grade 6 at most`, () => {
        expectGrade(sentencesOf(en, samples), 6);
      });
      it(`${name}, Spanish: INFLESZ 55 at least`, () => {
        expectPlainSpanish(sentencesOf(es, samples));
      });
    }
  });

  describe('of a section of the card', () => {
    for (const id of SECTION_IDS) {
      it(`${id}, English: grade 7 at most`, () => {
        const { headings, items } = contents.en;
        const said = [headings[id], items[id], (notes.en as Noted)[id]];
        expectGrade(sentencesOf(said, [values]), 7);
      });
      it(`${id}, Spanish: INFLESZ 55 at least`, () => {
        const { headings, items } = contents.es;
        const said = [headings[id], items[id], (notes.es as Noted)[id]];
        expectPlainSpanish(sentencesOf(said, [values]));
      });
    }
  });

  describe('names the sentences to mend', () => {
    const hard = sentencesIn(
      'Keep calm. Musculoskeletal pathophysiology necessitates multidisciplinary evaluation.',
    );
    it('in English', () => {
      expect(() => expectGrade(hard, 6)).to.throw(/hardest:\s+\d+\.\d Musculoskeletal/);
    });
    it('in Spanish', () => {
      const text = 'Siga en calma. La fisiopatología musculoesquelética requiere una evaluación.';
      expect(() => expectPlainSpanish(sentencesIn(text))).to.throw(/hardest:\s+\d+\.\d La fisio/);
    });
  });
});

describe('sentences', () => {
  const rows: [string, unknown, string[]][] = [
    ['one', 'Stretch every day.', ['Stretch every day.']],
    ['two', 'Stop. Go on!', ['Stop.', 'Go on!']],
    ['a decimal point ends none', 'Walk 1.5 miles. Rest.', ['Walk 1.5 miles.', 'Rest.']],
    ['items of a list', ['chest pain', 'a fall'], ['chest pain', 'a fall']],
    [
      'a table with a function',
      { a: 'Yes.', b: (n: number) => `Wait ${n} days.` },
      ['Yes.', 'Wait 7 days.'],
    ],
    ['a function of a text', (text: string) => text.trim(), ['7']],
    ['nothing', { a: '', b: undefined, c: '…' }, []],
  ];
  for (const [name, texts, expected] of rows) {
    it(name, () => {
      expect(sentencesOf(texts)).to.deep.equal(expected);
    });
  }
});

describe('syllables of Spanish words', () => {
  const rows: [count: number, words: string][] = [
    [1, 'y, sol, pan, hay, muy, buey, bien, pie, que, guion'],
    [2, 'calor, hielo, ciudad, ruido, guerra, quitar, aire, frío, país'],
    [3, 'espalda, toalla, ahora, poeta, oído, vacío, caída, ayuda, agüero, farmacia, ciática'],
    [4, 'almohada, medicina, actividad, energía, teoría'],
    [5, 'articulación, radiografía'],
    [6, 'acetaminofén'],
  ];
  for (const [count, words] of rows) {
    for (const word of words.split(', ')) {
      it(`${word}: ${count}`, () => {
        expect(spanishSyllables(word)).to.equal(count);
      });
    }
  }
});
