/** Red, green and blue of sRGB, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const BLACK: Colour = [0, 0, 0];
export const WHITE: Colour = [255, 255, 255];
/** What WCAG 2 asks of text (1.4.3); of rings and borders it asks for 3 (1.4.11). */
export const FOR_TEXT = 4.5;

/** How much accent is in the ground of boxes that stand out a little. */
export const SOFT = 0.08;

const light = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const channel = (part: number): number =>
  Math.round(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));

/** Relative luminance, as WCAG 2 defines it. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);

/** Contrast ratio of two colours, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return one > other ? one / other : other / one;
}

/** One colour laid over another. */
export const mix = (over: Colour, share: number, under: Colour): Colour =>
  over.map((each, at) => Math.round(each * share + under[at]! * (1 - share))) as never;

/** The same colour with less or more light: more is white only where the colour is as bright as it can be. */
function atLuminance(colour: Colour, wanted: number): Colour {
  const lights = colour.map(light);
  const brightest = Math.max(...lights);
  const factor = wanted / luminance(colour);
  if (brightest * factor <= 1) return lights.map((each) => channel(each * factor)) as never;
  const full = luminance(colour) / (brightest || 1);
  const white = (wanted - full) / (1 - full);
  return lights.map((each) => channel(white + (1 - white) * (each / (brightest || 1)))) as never;
}

/**
 * The accent as it can be read: on the ground, and on the soft ground that is made of both. It keeps its
 * hue, and as much of its light as it can.
 */
export function readable(accent: Colour, ground: Colour): Colour {
  const passes = (colour: Colour) =>
    contrast(colour, ground) >= FOR_TEXT && contrast(colour, mix(colour, SOFT, ground)) >= FOR_TEXT;
  const lighter = contrast(WHITE, ground) > contrast(BLACK, ground);
  const step = lighter ? 1.01 : 1 / 1.01;
  let colour = accent;
  for (let level = luminance(accent) + 0.05; !passes(colour); level *= step) {
    if (lighter ? level >= 1.05 : level <= 0.05) return lighter ? WHITE : BLACK;
    colour = atLuminance(accent, level - 0.05);
  }
  return colour;
}

/** The wanted colour of text where it can be read on the accent; else black or white, whichever is read better. */
export function onAccent(accent: Colour, wanted: Colour): Colour {
  if (contrast(accent, wanted) >= FOR_TEXT) return wanted;
  return contrast(accent, WHITE) > contrast(accent, BLACK) ? WHITE : BLACK;
}

/** As an editor would write it. */
export const hex = (colour: Colour): string =>
  `#${colour.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

/** The colour of `#rrggbb`. */
export const fromHex = (written: string): Colour =>
  [1, 3, 5].map((at) => parseInt(written.slice(at, at + 2), 16)) as never;
