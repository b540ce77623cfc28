import type { Clinic } from '../clinic/clinic.ts';

export const DIRECTIONS = ['auto', 'google', 'apple', 'osm'] as const;
export type DirectionsChoice = (typeof DIRECTIONS)[number];

const TO = {
  apple: 'https://maps.apple.com/?daddr=',
  google: 'https://www.google.com/maps/dir/?api=1&destination=',
  osm: 'https://www.openstreetmap.org/directions?to=',
};

/**
 * A link to the way there. To the address as the feed writes it, else to exact coordinates; none
 * where only a city or ZIP code is known, for its middle is no clinic.
 *
 * @param apple whether the visitor's device is Apple's, which `auto` goes by
 */
export function directionsHref(
  clinic: Clinic,
  choice: DirectionsChoice,
  apple: boolean,
): string | undefined {
  const goal = addressOf(clinic) ?? pointOf(clinic);
  const service = choice === 'auto' ? (apple ? 'apple' : 'google') : choice;
  return goal && TO[service] + encodeURIComponent(goal);
}

/** A street alone is in many cities. */
function addressOf({ address }: Clinic): string | undefined {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = address;
  if (!streetAddress || !(addressLocality || postalCode)) return undefined;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  return [streetAddress, addressLocality, region, addressCountry].filter(Boolean).join(', ');
}

const pointOf = ({ geo }: Clinic): string | undefined =>
  geo?.accuracy === 'address' ? `${geo.latitude},${geo.longitude}` : undefined;
