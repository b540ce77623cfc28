import type { Clinic } from './clinic.ts';

/** A clinic as the canonical list writes it: all that was read of it, and nothing that is empty. */
export function canonical({ hoursSource, address, geo, ...rest }: Clinic): object {
  const { id, name, ...more } = rest;
  return filled({ id, name, address: filled(address), geo, ...more, ...hoursSource });
}

const filled = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0);
