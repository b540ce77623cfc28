// Real data at scale, where CLINIC_DATA names the folder it lies in: element tests fetch it from
// /clinic-data/, and skip where it is not. None of it is committed.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const PREFIX = '/clinic-data/';

export const clinicDataPlugin = (folder = process.env.CLINIC_DATA) => ({
  name: 'clinic-data',
  async serve({ path }) {
    if (!folder || !path.startsWith(PREFIX)) return undefined;
    try {
      return { body: await readFile(join(folder, basename(path)), 'utf8'), type: 'text/plain' };
    } catch {
      return undefined;
    }
  },
});
