// Debian's packages, where apt can install them: as root, or with a sudo that asks nothing.
import { execFileSync } from 'node:child_process';
import { onPath } from './browsers.mjs';

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

/** Installs them if it can; what it could not install is still missing then, and only said. */
export function installPackages(names) {
  if (names.length === 0) return;
  try {
    install(names);
  } catch (error) {
    console.error(`apt-get did not manage: ${error.message}`);
  }
}
