// What a screen reader is told of the card, against a written transcript.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { clinic, missing, startCard } from './widget-page.mjs';

const TRANSCRIPTS = {
  en: `
heading 2: Back muscle spasms
button: Español
heading 3: Call 911 now if you have
link: Call 911
open: What to do now
heading 3: What to do now
closed: What studies say: What to do now
closed: Sources: What to do now
closed: When to get help
heading 3: When to get help
closed: What it is
heading 3: What it is
closed: Why it happens
heading 3: Why it happens
closed: Keep it from coming back
heading 3: Keep it from coming back
heading 3: Sample Clinic
link: Call 602-555-0100
link: After hours: 602-555-0199
link: Contact the clinic
closed: Sources for the top of this card: Back muscle spasms
`,
  es: `
heading 2: Espasmos musculares de la espalda
button: English
heading 3: Llame ya al 911 si tiene
link: Llame al 911
open: Qué hacer ahora
heading 3: Qué hacer ahora
closed: Qué dicen los estudios: Qué hacer ahora
closed: Fuentes: Qué hacer ahora
closed: Cuándo buscar ayuda
heading 3: Cuándo buscar ayuda
closed: Qué es
heading 3: Qué es
closed: Por qué pasa
heading 3: Por qué pasa
closed: Cómo evitar que vuelva
heading 3: Cómo evitar que vuelva
heading 3: Sample Clinic
link: Llame al 602-555-0100
link: Fuera de horario: 602-555-0199
link: Escriba a la clínica
closed: Fuentes del comienzo de esta tarjeta: Espasmos musculares de la espalda
`,
};

const WITH_FIGURE = `
heading 2: Back muscle spasms
button: Español
heading 3: Call 911 now if you have
link: Call 911
group: Check your signs
heading 3: Check your signs
button: Start
open: What it is
heading 3: What it is
group: Inside the lower spine
chosen: Normal
choice: Bulging
choice: Herniated
choice: Worn
image: The lower spine, from the side. Disc: Normal.
closed: The lower spine in words
closed: Sources: What it is
heading 3: Sample Clinic
link: Call 602-555-0100
link: After hours: 602-555-0199
link: Contact the clinic
closed: Sources for the top of this card: Back muscle spasms
`;

/** The nodes that people move by, in order. */
function* stops({ role, name, level, expanded, checked, children = [] }) {
  if (role === 'heading') yield `heading ${level}: ${name}`;
  if (role === 'link' || role === 'button') yield `${role}: ${name}`;
  if (role === 'radio') yield `${checked ? 'chosen' : 'choice'}: ${name}`;
  if (role === 'group' && name) yield `group: ${name}`;
  if (role === 'image') yield `image: ${name}`;
  if (role === 'DisclosureTriangle') {
    yield `${expanded ? 'open' : 'closed'}: ${name.replace(' : ', ': ')}`;
  }
  for (const child of children) yield* stops(child);
}

const spoken = async (page) =>
  Array.from(stops(await page.accessibility.snapshot({ interestingOnly: false }))).join('\n');

describe('the card, spoken', { skip: missing }, () => {
  let card;
  before(async () => (card = await startCard()));
  after(() => card?.close());

  for (const lang of ['en', 'es']) {
    it(`as it comes: ${lang}`, async () => {
      assert.equal(await spoken(await card.open(lang)), TRANSCRIPTS[lang].trim());
    });
  }

  it('folded on a phone: each danger sign is in what is read out', async () => {
    const page = await card.open('en');
    await page.setViewport({ width: 360, height: 740 });
    const signs = await page.evaluate(() =>
      Array.from(
        document.querySelector('spasm-info-card').shadowRoot.querySelectorAll('.emergency li'),
        (each) => each.textContent,
      ),
    );
    assert.equal(signs.length, 9);
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    for (const sign of signs) assert.ok(tree.includes(sign), sign);
  });

  it('with the guide, and one section open that has the figure', async () => {
    const page = await card.open('en', `${clinic} guide="on" sections="what"`);
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('spasm-info-card');
      return shadowRoot.querySelector('.guide button') && shadowRoot.querySelector('figure');
    });
    assert.equal(await spoken(page), WITH_FIGURE.trim());
  });
});
