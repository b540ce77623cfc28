import { mix, type Colour } from './contrast.ts';

/**
 * A colour as browsers give it back (`rgb(1, 2, 3)`, or `color(srgb 0 0.5 1 / 0.5)` where it went through
 * `color-mix()`), as it looks on a ground.
 */
export function computedColour(computed: string, ground: Colour): Colour {
  const parts = computed.replace(/none/g, '0').match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0, share = 1] = parts.map(Number);
  const most = computed.startsWith('color') ? 1 : 255;
  const part = (each: number) => Math.round(255 * Math.min(Math.max(each / most, 0), 1));
  return mix([part(red), part(green), part(blue)], share, ground);
}
