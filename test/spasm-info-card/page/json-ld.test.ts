import { expect } from 'chai';
import { html } from 'lit';
import type { HealthTopicContent, MedicalWebPage, WithContext } from 'schema-dts';
import '../../../src/spasm-info-card/define.ts';
import { pageOf, serialise, topicOf } from '../../../src/spasm-info-card/page/json-ld.ts';
import { TEXT_VERSION } from '../../../src/spasm-info-card/content/outline.ts';
import { fixture, until } from '../../helpers.ts';
import { card, findings } from '../card.ts';

// the compiler holds both against schema.org's own vocabulary
const isPage: (from: Parameters<typeof pageOf>[0]) => WithContext<MedicalWebPage> = pageOf;
const isTopic: (from: Parameters<typeof topicOf>[0]) => WithContext<HealthTopicContent> = topicOf;

interface Written {
  readonly '@type': string;
  readonly inLanguage: string;
  readonly reviewedBy?: { readonly name: string };
  readonly lastReviewed?: string;
  readonly hasHealthAspect?: readonly string[];
  readonly about?: Record<string, unknown>;
  readonly citation: readonly { readonly url: string }[];
}

const scripts = () => Array.from(document.head.querySelectorAll('script[type$="ld+json"]'));
const written = async () => {
  const [script] = await until(() => (scripts().length > 0 ? scripts() : undefined));
  return JSON.parse(script!.textContent ?? '') as Written;
};

describe('json-ld', () => {
  it('off: nothing in the head', async () => {
    await card(html`<spasm-info-card></spasm-info-card>`);
    expect(scripts()).to.deep.equal([]);
    expect([isPage, isTopic]).to.have.length(2);
  });

  it('part: a topic with an aspect for each section shown', async () => {
    await card(html`<spasm-info-card json-ld="part" sections="care what"></spasm-info-card>`);
    const topic = await written();
    expect(topic['@type']).to.equal('HealthTopicContent');
    expect(topic.hasHealthAspect).to.deep.equal([
      'https://schema.org/SelfCareHealthAspect',
      'https://schema.org/OverviewHealthAspect',
    ]);
  });

  it('page: a medical page with its sources, and no reviewer where nobody reviewed', async () => {
    await card(html`<spasm-info-card json-ld="page"></spasm-info-card>`);
    const page = await written();
    expect(page['@type']).to.equal('MedicalWebPage');
    expect(page.citation.length).to.be.greaterThan(30);
    expect(page.about).to.include.keys('signOrSymptom', 'cause', 'possibleTreatment');
    expect(page).to.not.have.any.keys('reviewedBy', 'lastReviewed');
  });

  it('names a reviewer whose review counts', async () => {
    await card(
      html`<spasm-info-card
        json-ld="page"
        reviewed-by="Dr. </script>"
        reviewed-on="2026-11-20"
        reviewed-version=${TEXT_VERSION}
        .clock=${{ now: () => Date.parse('2026-11-23') }}
      ></spasm-info-card>`,
    );
    const { reviewedBy, lastReviewed } = await written();
    expect([reviewedBy!.name, lastReviewed]).to.deep.equal(['Dr. </script>', '2026-11-20']);
    expect(scripts()[0]!.textContent).to.not.contain('<');
  });

  it('one for the page: a second card tells its editor; it goes with the card', async () => {
    const parent = await fixture(
      html`<div>
        <spasm-info-card json-ld="part"></spasm-info-card>
        <spasm-info-card json-ld="part" lang="es"></spasm-info-card>
      </div>`,
    );
    const [first, second] = Array.from(parent.querySelectorAll('spasm-info-card'));
    await until(() => findings(second!).join().startsWith('json-ld another card'));
    expect((await written()).inLanguage).to.equal('en');
    expect(scripts()).to.have.length(1);
    second!.remove();
    first!.jsonLd = 'off';
    await until(() => scripts().length === 0);
    first!.jsonLd = 'page';
    expect((await written())['@type']).to.equal('MedicalWebPage');
    first!.remove();
    await until(() => scripts().length === 0);
  });

  describe('serialise', () => {
    for (const value of [
      { a: [1, 'b', null, true], c: { d: '</script><!--' } },
      ['\u2028 & "quotes" \\', {}],
    ]) {
      it(JSON.stringify(value), () => {
        expect(JSON.parse(serialise(value))).to.deep.equal(value);
        expect(serialise(value)).to.not.match(/[<>&\u2028]/);
      });
    }

    it('leaves out what is undefined, and heeds no conversion of arrays', () => {
      const list = Object.assign([1], { ['to' + 'JSON']: () => 'wrong' });
      expect(serialise({ a: undefined, list })).to.equal('{"list":[1]}');
    });
  });
});
