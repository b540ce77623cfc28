/** The ground of the map: paths in steps of a degree, longitude to the right, latitude down. */
export interface Outlines {
  readonly step: number;
  readonly land: string;
  readonly borders: string;
}

/** Lines relative to each other, of whole steps. */
const isPath = (value: unknown) => typeof value === 'string' && /^[mlz\d -]*$/.test(value);

/** @throws TypeError where the data is not outlines */
export function parseOutlines(data: unknown): Outlines {
  const file = Object(data) as Outlines;
  if (!(file.step > 0 && isPath(file.land) && isPath(file.borders))) {
    throw new TypeError('outlines.json is not the one that belongs beside the script');
  }
  return file;
}
