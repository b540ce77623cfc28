import { expect } from 'chai';
import { anything, assert, jsonValue, oneof, property } from 'fast-check';
import { readContent } from '../../../src/spasm-info-card/own-content/read-content.ts';

const item = (more: object = {}) => ({ text: 'Walk.', kind: 'do', ...more });
const card = (more: object) => ({ version: '1', en: { sections: { care: { items: [more] } } } });
const AT = 'en.sections.care.items[0]';

describe('readContent', () => {
  it('reads a whole file', () => {
    const { version, texts, problems } = readContent({
      version: '2026-11',
      sources: { a: { name: 'A page', url: 'https://example.com/a' } },
      en: {
        title: 'Sore backs',
        message: { text: 'Keep moving.' },
        sections: {
          care: {
            heading: 'Now',
            items: [item({ strength: 'moderate', sources: ['a'] }), { text: '  Rest\n a bit. ' }],
          },
        },
      },
    });
    expect(problems).to.deep.equal([]);
    expect(version).to.equal('2026-11');
    expect(texts.es).to.equal(undefined);
    expect([texts.en!.title, texts.en!.message!.text]).to.deep.equal([
      'Sore backs',
      'Keep moving.',
    ]);
    const { heading, sentences } = texts.en!.sections.care!;
    expect(heading).to.equal('Now');
    expect(sentences.map(({ text, kind, basis }) => [text, kind, basis])).to.deep.equal([
      [
        'Walk.',
        'do',
        { strength: 'moderate', sources: [{ name: 'A page', url: 'https://example.com/a' }] },
      ],
      ['Rest a bit.', 'fact', { strength: 'clinic', sources: [] }],
    ]);
  });

  const rows: [name: string, document: unknown, path: string][] = [
    ['no object', [], ''],
    ['no version', { en: {} }, 'version'],
    ['a language that is no object', { version: '1', es: 'Hola' }, 'es'],
    [
      'an unknown section',
      { version: '1', en: { sections: { emergency: { items: [item()] } } } },
      'en.sections.emergency',
    ],
    [
      'items that are no list',
      { version: '1', en: { sections: { care: { items: {} } } } },
      'en.sections.care.items',
    ],
    ['an item that is no object', card('Walk.' as unknown as object), AT],
    ['no text', card({ kind: 'do' }), `${AT}.text`],
    ['an empty text', card(item({ text: ' ' })), `${AT}.text`],
    ['a text too long', card(item({ text: 'a'.repeat(601) })), `${AT}.text`],
    ['an unknown kind', card(item({ kind: 'cure' })), `${AT}.kind`],
    ['a danger sign: not a site’s to write', card(item({ kind: 'danger' })), `${AT}.kind`],
    ['an unknown strength', card(item({ strength: 'proven' })), `${AT}.strength`],
    ['a strength without a source', card(item({ strength: 'moderate' })), `${AT}.sources`],
    ['a source that is not there', card(item({ sources: ['a'] })), `${AT}.sources`],
    ['a source named like a built-in', card(item({ sources: ['constructor'] })), `${AT}.sources`],
    [
      'a source that runs',
      { version: '1', sources: { a: { name: 'A', url: 'javascript:alert(1)' } } },
      'sources.a',
    ],
  ];
  for (const [name, document, path] of rows) {
    it(`${name}: left out and named at ${path || 'the file'}`, () => {
      const { texts, problems } = readContent(document);
      expect(problems.map((each) => each.path)).to.include(path);
      for (const { message, fix } of problems) expect([message, fix]).to.not.include('');
      expect(texts.en?.sections.care).to.equal(undefined);
    });
  }

  it('one wrong entry takes no other with it', () => {
    const { texts, problems } = readContent({
      version: '1',
      en: { sections: { care: { items: [item(), item({ kind: 'cure' }), item()] } } },
    });
    expect(texts.en!.sections.care!.sentences).to.have.length(2);
    expect(problems).to.have.length(1);
  });

  it('whatever is written, nothing throws, and no danger sign comes of it', () => {
    assert(
      property(oneof(anything(), jsonValue()), (noise) => {
        for (const document of [noise, { en: noise }, { en: { sections: { care: noise } } }]) {
          const { texts } = readContent(document);
          for (const section of Object.values(texts.en?.sections ?? {})) {
            expect(section.sentences.map(({ kind }) => kind)).to.not.include('danger');
          }
        }
      }),
    );
  });
});
