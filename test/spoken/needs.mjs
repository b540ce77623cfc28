// What listening takes: installed where Debian's packages can be, else said in words.
import { existsSync } from 'node:fs';
import { findBrowser, onPath } from '../../tools/browsers.mjs';
import { installPackages } from '../../tools/debian.mjs';

/** Packages, each with a program or file of it. The last is the bus that Orca and the browsers meet on. */
const NEEDS = {
  xvfb: 'Xvfb',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  orca: 'orca',
  xdotool: 'xdotool',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
};
const BROWSERS = { firefox: 'firefox-esr', chromium: 'chromium' };

const isHere = (what) => (what.startsWith('/') ? existsSync(what) : Boolean(onPath(what)));

/** The browser that npm carries has no window. */
async function hasWindow(browser) {
  const found = await findBrowser(browser);
  return !('missing' in found || found.packaged);
}

async function packagesFor(browser) {
  const packages = Object.keys(NEEDS).filter((name) => !isHere(NEEDS[name]));
  return (await hasWindow(browser)) ? packages : [...packages, BROWSERS[browser]];
}

/** @returns {Promise<string | undefined>} what is still missing after that, in words */
export async function installFor(browser) {
  installPackages(await packagesFor(browser));
  const missing = await packagesFor(browser);
  return missing.length > 0 ? `apt-get install ${missing.join(' ')}` : undefined;
}
