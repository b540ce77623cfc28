// Orca, with a voice that is written down instead of heard.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Orca's own settings but for these: the test knows which key it pressed, and pages are not read out whole. */
const SETTINGS = {
  speechServerFactory: 'written_speech',
  enableKeyEcho: false,
  sayAllOnLoad: false,
  enableBraille: false,
  enableSound: false,
};

function writeSettings(folder) {
  mkdirSync(folder, { recursive: true });
  const name = ['Default', 'default'];
  const settings = {
    general: { ...SETTINGS, startingProfile: name },
    profiles: { default: { ...SETTINGS, profile: name, pronunciations: {}, keybindings: {} } },
    pronunciations: {},
    keybindings: {},
  };
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(settings));
}

/** @returns {Promise<string[]>} grows with each utterance */
export async function startOrca({ start, env }, home) {
  const folder = join(home, 'orca');
  writeSettings(folder);
  const orca = start('orca', ['--user-prefs', folder], {
    env: { ...env, PYTHONPATH: fileURLToPath(new URL('orca', import.meta.url)) },
  });
  const said = createInterface({ input: orca.stdio[3] });
  const lines = [];
  said.on('line', (line) => lines.push(line));
  const failed = once(orca, 'exit').then(() => {
    throw new Error(
      'Orca does not start. There can be only one: does another run on this machine?',
    );
  });
  await Promise.race([once(said, 'line'), failed]);
  failed.catch(() => {}); // at the end it is told to go
  return lines;
}
