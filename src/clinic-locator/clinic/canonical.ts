import type { Clinic } from './clinic.ts';

/** A clinic as an entry of the canonical JSON list: every field that was read, without empty ones. */
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
