// Debian's readers of calendar files, which calendars on phones and desktops are built of or behave like.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a library of C is, whatever the machine's kind. */
function library(name) {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return (
    folders
      .filter((folder) => folder.includes('-linux-gnu'))
      .map((folder) => `/usr/lib/${folder}/${name}`)
      .find(existsSync) ?? `/usr/lib/${name}`
  );
}

const LIBICAL = library('libical.so.3');

/** What a machine must have, and Debian's name for it. */
export const READERS = [
  { file: '/usr/lib/python3/dist-packages/icalendar', debian: 'python3-icalendar' },
  { file: '/usr/lib/python3/dist-packages/vobject', debian: 'python3-vobject' },
  { file: LIBICAL, debian: 'libical3' },
  // its name since Debian 13 and Ubuntu 24.04
  { file: LIBICAL, debian: 'libical3t64' },
];

const lacking = READERS.filter(({ file }) => !existsSync(file)).map(({ debian }) => debian);

/** Why these tests are skipped; false where they run. */
export const missing =
  lacking.length > 0 && !process.env.CI ? `apt-get install ${lacking.join(' ')}` : false;

/**
 * @param {string[]} files texts of calendar files
 * @returns {{complaints: string[], icalendar: object[], vobject: object[]}[]} for each file what libical's rules
 *   say against it, and the entries that the others find
 */
export const readAll = (files) =>
  JSON.parse(
    execFileSync(
      '/usr/bin/python3',
      [fileURLToPath(new URL('calendar-readers.py', import.meta.url)), LIBICAL],
      { input: JSON.stringify(files), encoding: 'utf8', maxBuffer: 1e8 },
    ),
  );
