import { times } from '../../shared/collections.ts';
/**
 * The first three digits of the ZIP codes of each state, from and to (US Postal Service, Publication 65).
 */
const RANGES =
  'AL350369,AK995999,AZ850865,AR716729,CA900961,CO800816,CT060069,DE197199,DC200205,FL320349,GA300319,GA398399,GU969969,HI967968,ID832838,IL600629,IN460479,IA500528,KS660679,KY400427,LA700714,ME039049,MD206219,MA010027,MI480499,MN550567,MS386397,MO630658,MT590599,NE680693,NV889898,NH030038,NJ070089,NM870884,NY005005,NY063063,NY100149,NC270289,ND580588,OH430459,OK730749,OR970979,PA150196,PR006009,RI028029,SC290299,SD570577,TN370385,TX750799,TX885885,UT840847,VT050059,VA201201,VA220246,WA980994,WV247268,WI530549,WY820831';

/** The areas of a state, as the first three digits of their ZIP codes; none for a state that is not known. */
export function zipAreasOf(state: string): string[] {
  return RANGES.split(',').flatMap((range) => {
    if (!range.startsWith(state)) return [];
    const first = Number(range.slice(2, 5));
    const count = Number(range.slice(5)) - first + 1;
    return times(count, (index) => String(first + index).padStart(3, '0'));
  });
}
