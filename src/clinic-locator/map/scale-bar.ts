import type { Units } from '../clinic/distance-words.ts';
import { kilometres, miles } from '../clinic/geo.ts';

/** The longest bar that has room and is 1, 2 or 5 times a power of ten in miles or kilometres long, in pixels. */
export function scaleBar(metresPerPixel: number, units: Units, room: number): number {
  const most = (units === 'mi' ? miles : kilometres)(metresPerPixel * room);
  const power = 10 ** Math.floor(Math.log10(most));
  const round = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
  return (room * round) / most;
}
