import { expect } from 'chai';
import { assert, property, string } from 'fast-check';
import { contents, SECTION_IDS } from '../../../src/spasm-info-card/core/content.ts';
import { outline } from '../../../src/spasm-info-card/core/content/outline.ts';
import { arrange, arrangeTop, parseSections } from '../../../src/spasm-info-card/core/sections.ts';

const values = { days: 5, emergencyNumber: '112' };
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
        const said = section.runs.flatMap(({ sentences }) => sentences).concat(section.notes);
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
    ]);
    expect(care!.notes.map(({ kind }) => kind)).to.deep.equal(['note', 'note']);
  });

  it('the signs for a call the same day are one list', () => {
    const [visit] = arrange(contents.en, ['visit'], values);
    expect(visit!.runs.filter(({ kind }) => kind === 'sign')).to.have.length(1);
  });

  it('puts the days and the number into the text', () => {
    const [visit] = arrange(contents.en, ['visit'], values);
    const text = JSON.stringify(visit);
    expect(text)
      .to.match(/after 5 days/)
      .and.match(/This card says 5 days/);
    expect(text)
      .to.match(/call 112/)
      .and.not.match(/911/);
  });

  it('names the sources of every sentence, in order', () => {
    for (const section of arrange(contents.en, all, values)) {
      expect(section.evidence.flatMap(({ about }) => about)).to.have.length(
        Object.keys(outline[section.id]).length,
      );
    }
  });

  it('a sentence is known again by its beginning', () => {
    const [care] = arrange(contents.en, ['care'], values);
    expect(care!.evidence[1]!.about).to.deep.equal(['Use ice for up to 20 minutes.']);
  });

  it('the message above has its sources, and so have the danger signs', () => {
    const { message, evidence } = arrangeTop(contents.en, values);
    expect(evidence.map(({ about }) => about[0])).to.deep.equal([
      message.slice(0, message.indexOf('.') + 1),
      'The signs to call 112 for.',
    ]);
  });
});
