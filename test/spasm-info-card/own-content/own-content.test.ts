import { expect } from 'chai';
import { html } from 'lit';
import { emergency } from '../../../src/shared/emergency/emergency.ts';
import '../../../src/spasm-info-card/define.ts';
import { SpasmInfoCardErrorEvent } from '../../../src/spasm-info-card/events.ts';
import type { SpasmInfoCard } from '../../../src/spasm-info-card/spasm-info-card.ts';
import { until } from '../../helpers.ts';
import { all, card, findings, openAll, text } from '../card.ts';

const file = (content: unknown) =>
  URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)], {
      type: 'application/json',
    }),
  );

/** Fetches what the test wrote: an address of a blob is none that the attribute takes. */
const serve = (content: unknown, status = 200) => {
  const original = window.fetch.bind(window);
  const asked: RequestInit[] = [];
  window.fetch = async (_, init) => {
    asked.push(init!);
    if (status === 0) throw new TypeError('no answer');
    const body = await (await original(file(content))).text();
    return new Response(body, { status });
  };
  return { asked, stop: () => (window.fetch = original) };
};

const own = {
  version: '7',
  en: {
    title: 'Sore backs',
    message: { text: 'Our message.' },
    sections: {
      care: { heading: 'Our advice', items: [{ text: 'Our care.', kind: 'do' }] },
      visit: { items: [{ text: 'our own sign', kind: 'sign' }] },
    },
  },
};

describe('a clinic’s own content', () => {
  let served: ReturnType<typeof serve>;
  afterEach(() => served.stop());

  const shown = async (element: SpasmInfoCard) =>
    until(() => text(all(element, '.title')[0]) === 'Sore backs', 'the own title').then(
      () => element,
    );

  it('is shown; danger signs and when to get help stay', async () => {
    served = serve(own);
    const element = await shown(
      await card(html`<spasm-info-card src="/own.json"></spasm-info-card>`),
    );
    expect(text(all(element, '.message')[0])).to.equal('Our message.');
    expect(all(element, '.emergency li').map(text)).to.have.length(emergency.en.signs.length);
    expect(all(element, '.do > li').map(text)).to.include('Our care.');
    const signs = all(element, '.sign > li').map(text);
    expect(signs.length).to.be.greaterThan(10);
    expect(signs).to.include('our own sign');
    await openAll(element);
    expect(findings(element)).to.deep.equal([]);
  });

  it('its version joins ours, so that an older review does not count', async () => {
    served = serve(own);
    const element = await shown(
      await card(
        html`<spasm-info-card
          src="/own.json"
          reviewed-by="Dr. Sample"
          reviewed-on="2026-11-20"
          reviewed-version="2"
          .clock=${{ now: () => Date.parse('2026-11-23') }}
        ></spasm-info-card>`,
      ),
    );
    expect(text(all(element, '[part=review]')[0])).to.match(/Not yet reviewed.*version 2\+7\./);
    expect(findings(element).join()).to.match(/reviewed-version="2\+7"/);
  });

  it('a language that it has not stays with our text', async () => {
    served = serve(own);
    const element = await card(html`<spasm-info-card lang="es" src="/own.json"></spasm-info-card>`);
    await until(() => served.asked.length === 1);
    expect(text(all(element, '.title')[0])).to.equal('Espasmos musculares de la espalda');
  });

  it('nothing about the visitor goes with the request', async () => {
    served = serve(own);
    await shown(await card(html`<spasm-info-card src="/own.json"></spasm-info-card>`));
    const { credentials, referrerPolicy } = served.asked[0]!;
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  for (const [code, content, status] of [
    ['not-found', '{}', 404],
    ['not-json', '{ "en": }', 200],
    ['too-large', ' '.repeat(500_001), 200],
    ['unreachable', '', 0],
  ] as const) {
    it(`${code}: the built-in text stands, the editor and the page are told`, async () => {
      served = serve(content, status);
      const codes: string[] = [];
      const hear = (event: Event) =>
        event instanceof SpasmInfoCardErrorEvent && codes.push(event.code);
      document.addEventListener('spasm-info-card-error', hear);
      const element = await card(html`<spasm-info-card src="/own.json"></spasm-info-card>`);
      await until(() => codes.length > 0);
      document.removeEventListener('spasm-info-card-error', hear);
      expect(codes).to.deep.equal([code]);
      await until(() => findings(element).join().startsWith('content '));
      expect(text(all(element, '.title')[0])).to.equal('Back muscle spasms');
    });
  }

  it('a wrong entry is named to the editor by its path', async () => {
    served = serve({ ...own, en: { ...own.en, sections: { cure: {} } } });
    const element = await shown(
      await card(html`<spasm-info-card src="/own.json"></spasm-info-card>`),
    );
    expect(findings(element).join()).to.match(/^content en\.sections\.cure is no section/);
  });

  it('taken away, the built-in text is back', async () => {
    served = serve(own);
    const element = await shown(
      await card(html`<spasm-info-card src="/own.json"></spasm-info-card>`),
    );
    element.src = '';
    await until(() => text(all(element, '.title')[0]) === 'Back muscle spasms');
  });
});
