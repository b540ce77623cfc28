// The two browsers as a person starts them: in a window, steered by nothing but the keyboard.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers.mjs';

/** No first visit, no question, no news: a new profile opens tabs and bars of its own. */
const QUIET_FIREFOX = {
  'app.normandy.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.formfill.enable': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const commands = {
  firefox(profile, address) {
    const lines = Object.entries(QUIET_FIREFOX).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return ['--no-remote', '--profile', profile, '--kiosk', address];
  },
  chromium: (profile, address) => [
    `--user-data-dir=${profile}`,
    `--app=${address}`,
    '--force-renderer-accessibility',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    '--password-store=basic',
    '--window-position=0,0',
    '--window-size=1280,1000',
    // the sandbox is refused to root, and `test-type` spares the bar that says so
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ],
};

export const BROWSERS = Object.keys(commands);

/** Opens a window of this browser, with a profile of its own, at this address. */
export async function openBrowser(name, { start }, home, address) {
  const { executablePath } = await findBrowser(name);
  const profile = join(home, name);
  mkdirSync(profile, { recursive: true });
  return start(executablePath, commands[name](profile, address), {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}
