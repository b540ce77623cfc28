// Installs what the tests need and this machine lacks, where apt can: Debian, Ubuntu and their kin, as
// root or with a sudo that asks nothing. Elsewhere it only says what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MINIFIERS } from '../test/hosts/harness/minifiers.mjs';
import { READERS } from '../test/node/calendar-readers.mjs';
import { NEEDS, THEME_NEEDS } from '../test/wordpress/wordpress.mjs';
import { ENGINES, findBrowser, onPath } from './browsers.mjs';

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

function succeeds(command, ...args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** apt tries again by itself, waiting longer each time. */
const APT = ['apt-get', '-q', '-o', 'Acquire::Retries=4', '-o', 'Dpkg::Use-Pty=0'];

function install(names) {
  const isRoot = process.getuid?.() === 0;
  if (!onPath('apt-get') || !(isRoot || succeeds('sudo', '-n', 'true'))) return;
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const [command, ...start] = [...(isRoot ? [] : ['sudo', '-n']), ...environment, ...APT];
  const apt = (...args) =>
    execFileSync(command, [...start, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  apt('update');
  // Ubuntu has Chromium and Firefox as snaps alone
  const known = names.filter((name) => succeeds('apt-cache', 'show', name));
  apt('install', '-y', '--no-install-recommends', ...known);
}

const missing = await missingPackages();
if (missing.length > 0) {
  try {
    install(missing);
  } catch (error) {
    console.error(`apt-get did not manage: ${error.message}`);
  }
}
for (const engine of ENGINES) {
  const { missing, version, executablePath } = await findBrowser(engine);
  console.log(`${engine}: ${missing ?? `${executablePath} ${version}`}`);
}
