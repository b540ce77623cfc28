import axe from 'axe-core';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  contrast,
  fromHex,
  mix,
  onAccent,
  readable,
  SOFT,
  type Colour,
} from '../../../src/shared/looks/contrast.ts';
import { tokens } from '../../../src/shared/looks/tokens.ts';
import { whole } from '../../sample.ts';

/** The oracle: the contrast by which axe judges pages. */
const { Color, getContrast } = (
  axe as unknown as {
    commons: {
      color: {
        Color: new (red: number, green: number, blue: number, alpha: number) => object;
        getContrast(this: void, a: object, b: object): number;
      };
    };
  }
).commons.color;
const ratio = (a: Colour, b: Colour): number => getContrast(new Color(...a, 1), new Color(...b, 1));

const surface = tokens.find(({ name }) => name === '--clinic-surface')!;
const inks = tokens.find(({ name }) => name === '--clinic-on-accent')!;

const schemes = [
  { scheme: 'light', ground: fromHex(surface.light), ink: fromHex(inks.light) },
  { scheme: 'dark', ground: fromHex(surface.dark), ink: fromHex(inks.dark) },
];

/** Everything that is asked of an accent on a ground; the message names what fails. */
function judge(given: Colour, ground: Colour, ink: Colour): void {
  const accent = readable(given, ground);
  const name = `rgb(${given.join()}) as rgb(${accent.join()})`;
  // a whole number, because that is what is drawn
  if (!accent.every((each) => Number.isInteger(each) && each >= 0 && each <= 255))
    throw new Error(name);
  // 4.5 for text, which is more than the 3 of rings and borders
  expect(ratio(accent, ground), `${name} on the ground`).to.be.at.least(4.5);
  const soft = mix(accent, SOFT, ground);
  expect(ratio(accent, soft), `${name} on the soft ground`).to.be.at.least(4.5);
  expect(ratio(onAccent(accent, ink), accent), `text on ${name}`).to.be.at.least(4.5);
}

const channel = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(channel, channel, channel);

describe('contrast', () => {
  const rows: [a: string, b: string, expected: number][] = [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.478],
    ['#ffd400', '#ffffff', 1.43],
    ['#222222', '#121a1a', 1.1],
    ['#005eb8', '#121a1a', 2.75],
  ];
  for (const [a, b, expected] of rows) {
    it(`of ${a} and ${b}`, () => {
      expect(contrast(fromHex(a), fromHex(b))).to.be.closeTo(expected, 0.06);
      expect(contrast(fromHex(a), fromHex(b))).to.be.closeTo(ratio(fromHex(a), fromHex(b)), 1e-9);
    });
  }
});

describe('an accent of a site', () => {
  for (const { scheme, ground, ink } of schemes) {
    it(`is read on and off a ${scheme} page, in every colour`, () => {
      for (let red = 0; red < 256; red += 15) {
        for (let green = 0; green < 256; green += 15) {
          for (let blue = 0; blue < 256; blue += 15) judge([red, green, blue], ground, ink);
        }
      }
      fc.assert(
        fc.property(anyColour, (given) => judge(given, ground, ink)),
        {
          numRuns: whole ? 10_000 : 1_000,
        },
      );
    });
  }

  it('is read on every ground that a site may set, as far as the ground allows', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (given, ground) => {
        const accent = readable(given, ground);
        const best = Math.max(ratio([0, 0, 0], ground), ratio([255, 255, 255], ground));
        // between a middling ground and its soft one there may be no room for 4.5 twice
        expect(ratio(accent, ground)).to.be.at.least(Math.min(4.5, best) - 1e-9);
        expect(ratio(onAccent(accent, given), accent)).to.be.at.least(4.5);
      }),
      { numRuns: whole ? 20_000 : 2_000 },
    );
  });

  const kept: [name: string, accent: string, ground: string][] = [
    ['a dark purple on white', '#7a1f5c', '#ffffff'],
    ['a blue on white', '#005eb8', '#ffffff'],
    ['the widgets’ own on white', '#0b6b6b', '#ffffff'],
    ['the widgets’ own on dark', '#6fd0c8', '#121a1a'],
    ['yellow on dark', '#ffd400', '#121a1a'],
  ];
  for (const [name, accent, ground] of kept) {
    it(`that is read already is kept: ${name}`, () => {
      expect(readable(fromHex(accent), fromHex(ground))).to.deep.equal(fromHex(accent));
    });
  }

  const hueOf = ([r, g, b]: Colour) => Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b);
  const changed: [name: string, accent: string, ground: string][] = [
    ['yellow on white', '#ffd400', '#ffffff'],
    ['purple on dark', '#7a1f5c', '#121a1a'],
    ['blue on dark', '#005eb8', '#121a1a'],
  ];
  for (const [name, accent, ground] of changed) {
    it(`keeps its hue, and stays near to what passes: ${name}`, () => {
      const drawn = readable(fromHex(accent), fromHex(ground));
      expect(hueOf(drawn)).to.be.closeTo(hueOf(fromHex(accent)), 0.15);
      expect(ratio(drawn, fromHex(ground))).to.be.within(4.5, 5.2);
    });
  }

  it('keeps the site’s own text colour on it where that is read', () => {
    expect(onAccent(fromHex('#005eb8'), fromHex('#fff8e0'))).to.deep.equal(fromHex('#fff8e0'));
    expect(onAccent(fromHex('#ffd400'), fromHex('#ffffff'))).to.deep.equal([0, 0, 0]);
  });
});
