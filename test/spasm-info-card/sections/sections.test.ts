import { expect } from 'chai';
import { assert, property, string } from 'fast-check';
import { contents } from '../../../src/spasm-info-card/content/content.ts';
import { outline, SECTION_IDS } from '../../../src/spasm-info-card/content/outline.ts';
import { evidenceOf, notesOf, sourcesOf } from '../../../src/spasm-info-card/sections/citations.ts';
import {
  arrange,
  arrangeTop,
  parseSections,
  type OwnText,
} from '../../../src/spasm-info-card/sections/sections.ts';

const values = { days: 5, emergencyNumber: '112', afterHoursPhone: '' };
const all = [...SECTION_IDS];

describe('parseSections', () => {
  const rows: [
    name: string,
    written: string,
    ids: readonly string[],
    unknown: readonly string[],
  ][] = [
    ['nothing: all', '', all, []],
    ['spaces alone: all', '  \n ', all, []],
    ['one', 'care', ['care'], []],
    ['two, in the order written', 'visit care', ['visit', 'care'], []],
    ['twice the same counts once', 'care what care', ['care', 'what'], []],
    ['capitals', 'Care WHAT', ['care', 'what'], []],
    ['commas and new lines', 'care,what\n visit', ['care', 'what', 'visit'], []],
    ['an unknown one is left out', 'care cure', ['care'], ['cure']],
    ['unknown ones alone: all', 'cure emergency', all, ['cure', 'emergency']],
    [
      'names of built-in properties',
      'constructor __proto__ care',
      ['care'],
      ['constructor', '__proto__'],
    ],
  ];
  for (const [name, written, ids, unknown] of rows) {
    it(name, () => {
      expect(parseSections(written)).to.deep.equal({ ids, unknown });
    });
  }

  it('gives known ids, each once, whatever is written', () => {
    assert(
      property(string(), (written) => {
        const { ids, unknown } = parseSections(written);
        expect(ids).to.not.be.empty;
        expect(new Set(ids).size).to.equal(ids.length);
        expect(all).to.include.members([...ids]);
        expect(unknown.filter((each) => (all as string[]).includes(each))).to.deep.equal([]);
      }),
    );
  });
});

describe('arrange', () => {
  for (const language of ['en', 'es'] as const) {
    it(`keeps every sentence once, ${language}`, () => {
      for (const section of arrange(contents[language], all, values)) {
        const said = section.runs.flatMap(({ sentences }) => sentences);
        const texts = Object.values(contents[language].items[section.id]).map((text) =>
          typeof text === 'function' ? text(values) : text,
        );
        expect(said.map(({ text }) => text)).to.have.members(texts);
      }
    });
  }

  it('puts neighbours of a kind into one run, and notes apart', () => {
    const [care] = arrange(contents.en, ['care'], values);
    expect(care!.runs.map(({ kind, sentences }) => [kind, sentences.length])).to.deep.equal([
      ['do', 3],
      ['dont', 1],
      ['caution', 2],
      ['fact', 1],
      ['caution', 1],
      ['dont', 1],
    ]);
    expect(notesOf(care!, 'en', values).map(({ id }) => id)).to.deep.equal(['iceOrHeat', 'active']);
  });

  it('the signs for a call the same day are one list, before those for a visit', () => {
    const [visit] = arrange(contents.en, ['visit'], values);
    const lists = visit!.runs.filter(({ kind }) => kind !== 'fact');
    expect(lists.map(({ kind }) => kind)).to.deep.equal(['sign', 'visit']);
  });

  it('puts the days and the number into the text', () => {
    const [visit] = arrange(contents.en, ['visit'], values);
    const text = JSON.stringify([visit, notesOf(visit!, 'en', values)]);
    expect(text)
      .to.match(/after 5 days/)
      .and.match(/This card says 5 days/);
    expect(text)
      .to.match(/call 112/)
      .and.not.match(/911/);
  });

  it('names the sources of every sentence, in order', () => {
    for (const { id, sentences } of arrange(contents.en, all, values)) {
      expect(evidenceOf(id, sentences).flatMap(({ about }) => about)).to.have.length(
        Object.keys(outline[id]).length,
      );
    }
  });

  it('a sentence is known again by its beginning', () => {
    const [care] = arrange(contents.en, ['care'], values);
    const [, ice] = evidenceOf('care', care!.sentences);
    expect(ice!.about).to.deep.equal(['Use ice for up to 20 minutes.']);
  });

  it('the message above has its sources, and so have the danger signs', () => {
    const { message, sentences } = arrangeTop(contents.en, values);
    expect(evidenceOf('top', sentences).map(({ about }) => about[0])).to.deep.equal([
      message.slice(0, message.indexOf('.') + 1),
      'The signs to call 112 for.',
    ]);
  });

  it('each source of a card is named once', () => {
    const sources = sourcesOf(arrangeTop(contents.en, values), arrange(contents.en, all, values));
    expect(new Set(sources.map(({ url }) => url)).size).to.equal(sources.length);
    expect(sources.length).to.be.greaterThan(30);
  });

  describe('a clinic’s own text', () => {
    const sentence = (text: string, kind: 'fact' | 'sign' = 'fact') => ({
      id: text,
      text,
      kind,
      basis: { strength: 'clinic' as const, sources: [] },
    });
    const own: OwnText = {
      title: 'Sore backs',
      message: sentence('Our message.'),
      sections: {
        care: { heading: 'Our advice', sentences: [sentence('Our care.')] },
        visit: { sentences: [sentence('our sign', 'sign')] },
      },
    };
    const [care, visit, what] = arrange(contents.en, ['care', 'visit', 'what'], values, own);

    it('stands in place of ours', () => {
      expect(care!.heading).to.equal('Our advice');
      expect(care!.sentences.map(({ text }) => text)).to.deep.equal(['Our care.']);
      expect(what!.heading).to.equal('What it is');
    });

    it('takes nothing away from when to get help', () => {
      const ours = arrange(contents.en, ['visit'], values)[0]!.sentences;
      expect(visit!.heading).to.equal('When to get help');
      expect(visit!.sentences.slice(0, ours.length)).to.deep.equal(ours);
      expect(visit!.sentences[ours.length]!.text).to.equal('our sign');
    });

    it('has its own title and message; the danger signs stay', () => {
      const top = arrangeTop(contents.en, values, own);
      expect([top.title, top.message]).to.deep.equal(['Sore backs', 'Our message.']);
      expect(top.sentences.map(({ id }) => id)).to.deep.equal(['Our message.', 'dangerSigns']);
    });

    it('has its own notes, and none of ours where it stands in place of ours', () => {
      const note = { ...sentence('Our note.'), kind: 'note' as const };
      const sections = {
        care: { sentences: [note] },
        visit: { sentences: [note] },
      };
      const noted = arrange(contents.en, ['care', 'visit', 'what'], values, { sections });
      const ids = noted.map((section) => notesOf(section, 'en', values).map(({ id }) => id));
      expect(ids).to.deep.equal([['Our note.'], ['wait', 'alone', 'Our note.'], []]);
      expect(noted[0]!.runs).to.deep.equal([]);
    });

    it('says what it rests on', () => {
      expect(evidenceOf('care', care!.sentences)).to.deep.equal([
        { about: ['Our care.'], strength: 'clinic', sources: [] },
      ]);
    });
  });
});
