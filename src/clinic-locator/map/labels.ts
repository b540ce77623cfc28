import type { Size, Spot } from './viewport.ts';

/** On which side of its pin a label stands. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** A pin with the width of its label in pixels; 0 where it has no label. */
export interface Labelled extends Spot {
  readonly width: number;
}

interface Box extends Spot, Size {}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * The side of each pin on which its label has room: inside the map, and clear of every pin and every earlier label.
 *
 * @param half the visible size of a pin, in pixels
 * @param height of a label
 */
export function placeLabels(
  pins: readonly Labelled[],
  size: Size,
  half: number,
  height: number,
): (Side | undefined)[] {
  const taken: Box[] = pins.map(({ x, y }) => ({
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  }));
  return pins.map((pin) => {
    const { width } = pin;
    if (width === 0) return undefined;
    const places: readonly (readonly [Side, x: number, y: number])[] = [
      ['right', half, -height / 2],
      ['left', -half - width, -height / 2],
      ['below', -width / 2, half],
      ['above', -width / 2, -half - height],
    ];
    return places.find(([, right, down]) => {
      const box = { x: pin.x + right, y: pin.y + down, width, height };
      const fits =
        Math.min(box.x, box.y) >= 0 &&
        box.x + width <= size.width &&
        box.y + height <= size.height &&
        !taken.some((other) => meet(box, other));
      if (fits) taken.push(box);
      return fits;
    })?.[0];
  });
}
