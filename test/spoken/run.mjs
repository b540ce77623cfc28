// Walks the main tasks with Orca, in Firefox and in Chromium, and compares what is spoken with transcripts.
//   npm run test:spoken                     all
//   npm run test:spoken -- firefox 07       those with each of these words in the browser's and task's name
//   npm run test:spoken -- --record         writes the transcripts anew, to be read in the diff
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWords, noCounts } from '../../tools/counts.mjs';
import { BROWSERS, openBrowser } from './browsers.mjs';
import { startDesktop } from './desktop.mjs';
import { keyboardOf } from './keyboard.mjs';
import { listenerOf } from './listener.mjs';
import { installFor } from './needs.mjs';
import { startOrca } from './orca.mjs';
import { startSite } from './site.mjs';
import { TASKS } from './tasks.mjs';
import { writeTranscript } from './transcripts.mjs';
import { compare, record } from './walk.mjs';

const isRecording = process.argv.includes('--record');
const words = process.argv.slice(2).filter((word) => word !== '--record');
const isWanted = (name) => words.every((word) => name.includes(word));
const counts = noCounts();

async function attempt(browser, task, means) {
  try {
    if (!isRecording) return await compare(browser, task, means);
    writeTranscript(browser, task.name, await record(task, means));
    return [];
  } catch (error) {
    return [error.message];
  }
}

async function walkAll(browser, tasks) {
  const home = mkdtempSync(join(tmpdir(), 'spoken-'));
  const site = await startSite();
  const desktop = await startDesktop(home);
  try {
    const lines = await startOrca(desktop, home);
    const means = { site, keyboard: keyboardOf(desktop), listener: listenerOf(lines) };
    const opened = site.opened();
    await openBrowser(browser, desktop, home, site.start);
    await opened;
    for (const task of tasks) {
      const start = performance.now();
      const wrong = await attempt(browser, task, means);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const name = `${browser} ${task.name}`;
      counts[wrong.length > 0 ? 'failed' : 'passed'] += 1;
      const mark = wrong.length > 0 ? '✗' : '✓';
      console.log([`${mark} ${name}, ${seconds} s`, ...wrong].join('\n    '));
    }
  } finally {
    site.close();
    await desktop.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

for (const browser of BROWSERS) {
  const tasks = TASKS.filter(({ name }) => isWanted(`${browser} ${name}`));
  if (tasks.length === 0) continue;
  const missing = await installFor(browser);
  if (missing) {
    counts.skipped += tasks.length;
    console.log(`Not listened to in ${browser}: ${missing}`);
    continue;
  }
  try {
    await walkAll(browser, tasks);
  } catch (error) {
    counts.failed += 1;
    console.log(`✗ ${browser}: ${error.message}`);
  }
}
console.log(inWords(counts));
process.exit(counts.failed > 0 ? 1 : 0);
