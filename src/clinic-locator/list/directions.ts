import type { Clinic } from '../clinic/clinic.ts';
import { isPostBox } from '../clinic/postal-address.ts';

export const DIRECTIONS = ['auto', 'google', 'apple', 'osm'] as const;
export type DirectionsChoice = (typeof DIRECTIONS)[number];

const TO = {
  apple: 'https://maps.apple.com/?daddr=',
  google: 'https://www.google.com/maps/dir/?api=1&destination=',
  osm: 'https://www.openstreetmap.org/directions?to=',
};

/**
 * A link to directions: to the address as the feed writes it, else to exact coordinates. Undefined
 * where only a city or ZIP code is known, because there is no clinic in the middle of it.
 *
 * @param apple whether the visitor's device is Apple's, which `auto` goes by
 */
export function directionsHref(
  clinic: Clinic,
  choice: DirectionsChoice,
  apple: boolean,
): string | undefined {
  if (clinic.telehealth === 'only') return undefined;
  const goal = addressOf(clinic) ?? pointOf(clinic);
  const service = choice === 'auto' ? (apple ? 'apple' : 'google') : choice;
  return goal && TO[service] + encodeURIComponent(goal);
}

/** The address for a map service. A street without a city or ZIP code may be in many cities, so it is not enough. */
function addressOf({ address }: Clinic): string | undefined {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = address;
  if (!streetAddress || isPostBox(streetAddress) || !(addressLocality || postalCode))
    return undefined;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  return [streetAddress, addressLocality, region, addressCountry].filter(Boolean).join(', ');
}

const pointOf = ({ geo }: Clinic): string | undefined =>
  geo?.accuracy === 'address' ? `${geo.latitude},${geo.longitude}` : undefined;
