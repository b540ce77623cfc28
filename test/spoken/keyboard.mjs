// Real keys, as the display has them from a keyboard.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const keyboardOf = ({ env }) => ({
  /** @param {string} key as xdotool names it: `Tab`, `Return`, `shift+Tab`, `h` */
  press: (key) => run('xdotool', ['key', key], { env }),
  type: (text) => run('xdotool', ['type', '--delay', '80', text], { env }),
});
