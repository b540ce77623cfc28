// A release, made by its own command in a process of its own.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/test-files.mjs';

const run = promisify(execFile);

export const temporary = (name) => mkdtempSync(join(tmpdir(), `${name}-`));

/** @returns {Promise<string>} the folder with the release */
export async function releaseOf(tree = root, env = {}) {
  const folder = join(temporary('release'), 'out');
  const args = ['tools/release.mjs', folder, '--unchecked'];
  await run(process.execPath, args, { cwd: tree, env: { ...process.env, ...env } });
  return folder;
}

/** The same sources in another place, as a clone would have them. */
export function copyOfTree() {
  const tree = temporary('tree');
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const names = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const name of names.filter((each) => each && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    cpSync(join(root, name), join(tree, name));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}
