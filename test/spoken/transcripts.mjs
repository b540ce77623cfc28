// What was heard once, and read by a person: one file for each task and browser. A line that begins with `>` is
// what was done; the lines under it are what Orca said then.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (browser, task) =>
  fileURLToPath(new URL(`transcripts/${browser}/${task}.txt`, import.meta.url));

/** @typedef {{label: string, heard: string[]}} Passage */

/** @returns {Passage[]} */
export function readTranscript(browser, task) {
  const file = fileOf(browser, task);
  const passages = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (line.startsWith('> ')) passages.push({ label: line.slice(2), heard: [] });
    else if (line) passages.at(-1).heard.push(line);
  }
  return passages;
}

/** @param {Passage[]} passages */
export function writeTranscript(browser, task, passages) {
  const file = fileOf(browser, task);
  mkdirSync(dirname(file), { recursive: true });
  const lines = passages.flatMap(({ label, heard }) => [`> ${label}`, ...heard]);
  writeFileSync(file, `${lines.join('\n')}\n`);
}
