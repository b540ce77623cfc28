import type { Flat } from './field-names.ts';

/** Two numbers with decimals, in brackets or not, at the end of a text. */
const POINT = /\(?\s*(-?\d{1,3}\.\d{1,15})\s*[,;]\s*(-?\d{1,3}\.\d{1,15})\s*\)?\s*$/;
const WKT = /^\s*(?:SRID=\d+;)?\s*POINT/i;

/** A cell that may hold an address, a point, or the one above the other, as city portals export them. */
export function locationCell(text: string): Flat {
  if (text.length > 500) return {};
  if (WKT.test(text)) return { coordinates: text.trim() };
  const found = POINT.exec(text.slice(-60));
  const address = (found ? text.slice(0, text.lastIndexOf(found[0].trim())) : text)
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter(Boolean)
    .join(', ');
  return {
    ...(found && { coordinates: `${found[1]}, ${found[2]}` }),
    // "Tempe" or "Building 3" may be anything
    ...(/\d/.test(address) && /[,a-z]{2}/i.test(address) && { streetAddress: address }),
  };
}

const LOCATION = /^(?:[a-z]+ )?(?:geo ?)?(?:location|ubicacion|ubicaci\u00f3n)(?: ?1)?$/i;

/** Whether a column or key by this name may hold such a cell. */
export const isLocation = (name: string): boolean => LOCATION.test(name.trim());
