// Finds the three engines that the tests run in, and says exactly what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packaged-chromium.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const CHROMIUM_ARGS = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** @returns {string | undefined} absolute path of the first of `names` on the PATH */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Ubuntu ships a stub by the name of Chromium that only asks for a snap, so each is asked for its version. */
function versionOf(executable) {
  try {
    const said = execFileSync(executable, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+(?:\.\d+)+/.exec(said)?.[0];
  } catch {
    return undefined;
  }
}

function firstWorking(candidates) {
  for (const executablePath of candidates) {
    if (!executablePath || !existsSync(executablePath)) continue;
    const version = versionOf(executablePath);
    if (version) return { executablePath, version };
  }
  return undefined;
}

/** A path that a person gave must work; another browser in its place would be a surprise. */
function given(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  const found = firstWorking([path]);
  if (!found) throw new Error(`${variable} is ${path}, which does not start.`);
  return found;
}

async function findChromium() {
  const found =
    given('CHROME_PATH') ??
    firstWorking([
      onPath('chromium'),
      onPath('google-chrome', 'google-chrome-stable'),
      onPath('chromium-browser'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  if (found) return { ...found, options: { headless: true, args: CHROMIUM_ARGS } };
  const packaged = await packagedChromium();
  return packaged && { ...packaged, options: { ...packaged.options, args: CHROMIUM_ARGS } };
}

async function findFirefox() {
  const found =
    given('FIREFOX_PATH') ??
    firstWorking([
      onPath('firefox-esr'),
      onPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ]);
  return (
    found && {
      ...found,
      // media emulation reaches into the browser's own window: see wtr-commands.mjs
      options: { browser: 'firefox', headless: true, args: ['--remote-allow-system-access'] },
    }
  );
}

/** WebKitGTK's own small browser; where it lies differs by distribution and by version. */
function miniBrowser() {
  const within = (folder, pattern) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => pattern.test(name))
          .map((name) => join(folder, name))
      : [];
  return ['/usr/lib', '/usr/libexec', ...within('/usr/lib', /-linux-gnu$/)]
    .flatMap((folder) => within(folder, /^webkit2?gtk-\d/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
}

async function findWebKit() {
  const missing = ['WebKitWebDriver', 'Xvfb', 'openbox'].filter((name) => !onPath(name));
  const binary = miniBrowser();
  if (!binary) missing.push('MiniBrowser');
  if (missing.length > 0) return { missing: missing.join(', ') };
  return { executablePath: binary, version: '' }; // it tells its version on a display alone
}

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const DEBIAN = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb openbox',
};

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @returns {Promise<{executablePath: string, version: string, packaged?: true, options?: object} | {missing: string}>}
 *   where it is and how puppeteer starts it, or in words what is missing
 */
export async function findBrowser(engine) {
  const found = await finders[engine]();
  if (found?.executablePath) return found;
  const what = found?.missing ? `${engine} (${found.missing})` : engine;
  return { missing: `no ${what} here; on Debian: apt-get install ${DEBIAN[engine]}` };
}

/** What `puppeteer.launch` needs. */
export async function launchOptions(engine) {
  const found = await findBrowser(engine);
  if ('missing' in found) throw new Error(found.missing);
  return { executablePath: found.executablePath, ...found.options };
}
