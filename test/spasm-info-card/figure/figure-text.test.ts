import { expect } from 'chai';
import { html, render } from 'lit';
import { figureEvidence } from '../../../src/spasm-info-card/figure/figure-evidence.ts';
import { figureTextView, figureView } from '../../../src/spasm-info-card/figure/figure-view.ts';
import { DISCS } from '../../../src/spasm-info-card/figure/figure.ts';
import { figureText, labels } from '../../../src/spasm-info-card/figure/words.ts';
import { fixture } from '../../helpers.ts';
import { fleschKincaid } from '../../readability/english.ts';
import { sentencesOf } from '../../readability/sentences.ts';
import { inflesz } from '../../readability/spanish.ts';
import { text } from '../card.ts';

describe('the figure in words', () => {
  it('is plain English', () => {
    expect(fleschKincaid(sentencesOf([figureText.en, labels.en]))).to.be.at.most(6);
  });

  it('is plain Spanish', () => {
    expect(inflesz(sentencesOf([figureText.es, labels.es]))).to.be.at.least(55);
  });

  for (const language of ['en', 'es'] as const) {
    const words = figureText[language];

    it(`says what the picture says, in ${language}`, async () => {
      const host = await fixture(html`<div lang=${language}></div>`);
      render(figureTextView(language, true), host);
      const said = text(host);
      for (const disc of DISCS) {
        expect(said).to.contain(`${words.names[disc]}. ${words.texts[disc]}`);
        const picture = document.createElement('div');
        render(figureView(disc, language, { choose() {} }), picture);
        for (const each of picture.querySelectorAll('figcaption p')) {
          expect(said).to.contain(text(each));
        }
      }
    });

    for (const alone of [true, false]) {
      it(`is ${alone ? 'open where there is no picture' : 'closed under the picture'}, in ${language}`, async () => {
        const host = await fixture(html`<div lang=${language}></div>`);
        render(figureTextView(language, alone), host);
        expect(host.querySelector('details')!.open).to.equal(alone);
      });
    }

    it(`has a source for each disc, in ${language}`, () => {
      const evidence = figureEvidence(language);
      expect(evidence.flatMap(({ about }) => about)).to.have.members([
        ...Object.values(words.names),
        words.note,
      ]);
      for (const { sources } of evidence) {
        expect(sources).to.not.be.empty;
        for (const { url } of sources) expect(url).to.match(/^https:/);
      }
    });
  }

  // https://www.ajnr.org/content/36/4/811: bulges 30 and 84 %, worn discs 37 and 96 %, at 20 and 80
  const rows = [
    ['bulging', /3 in 10 at age 20, and 8 in 10 at age 80/, /3 de cada 10 .* 8 de cada 10/],
    ['worn', /4 in 10 at age 20, and almost all at age 80/, /4 de cada 10 .* casi todas/],
  ] as const;
  for (const [disc, en, es] of rows) {
    it(`gives the share of people with no pain whose disc is ${disc}`, () => {
      expect(figureText.en.texts[disc]).to.match(en).and.contain('no pain');
      expect(figureText.es.texts[disc]).to.match(es).and.contain('sin dolor');
    });
  }
});
