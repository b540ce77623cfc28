import type { Device } from './device.ts';

const PATTERN = [400, 200, 400, 200, 800];

/** Nothing happens where the device or the page's frame cannot. An empty pattern stops it. */
export function vibrate({ navigator }: Device, pattern = PATTERN): void {
  navigator.vibrate?.(pattern);
}
