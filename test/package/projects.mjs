// The projects of integrations/frameworks with the package installed from its tarball, in .cache/, where the
// packages stay until their lock file changes.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/test-files.mjs';

const from = join(root, 'integrations/frameworks');
const folder = join(root, '.cache/frameworks');
const run = promisify(execFile);

/** What npm says where it cannot reach its registry; anything else is a fault. */
const AWAY =
  /\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;

const npm = (...args) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });

async function installLibraries() {
  const lock = readFileSync(join(from, 'package-lock.json'), 'utf8');
  const note = join(folder, 'node_modules/.installed');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  await npm('ci');
  writeFileSync(note, lock);
}

/**
 * @param {Promise<string>} tarball
 * @returns {Promise<{folder: string} | {away: string}>} where the projects are, or why they cannot be had
 */
export async function install(tarball) {
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  try {
    await installLibraries();
    // the one of an earlier run may have the same version
    rmSync(join(folder, 'node_modules/clinic-widgets'), { recursive: true, force: true });
    await npm('install', '--no-save', await tarball);
  } catch (error) {
    if (AWAY.test(error.stderr)) return { away: 'the package registry cannot be reached' };
    throw error;
  }
  return { folder };
}
