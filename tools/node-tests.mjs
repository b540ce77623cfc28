// Tests of what ships and of the tools, which read files and start programs; those of another folder of
// test/ where it is named: node tools/node-tests.mjs wordpress
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { inWords, noCounts } from './counts.mjs';

const folder = fileURLToPath(new URL(`../test/${process.argv[2] ?? 'node'}`, import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join(folder, name));

const counts = noCounts();
/** A suite counts by its tests alone, unless it is skipped whole. */
const count = (key) => (data) => {
  if (data.skip !== undefined) counts.skipped += 1;
  else if (data.details?.type !== 'suite') {
    counts[key] += 1;
    counts.timed.push({ name: data.name, seconds: data.details.duration_ms / 1000 });
    if (key === 'failed') counts.failures.push(data.name);
  }
};

run({ files, concurrency: true })
  .on('test:pass', count('passed'))
  .on('test:fail', count('failed'))
  .compose(spec)
  .on('end', () => {
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    else console.log(inWords(counts));
    process.exitCode = counts.failed > 0 ? 1 : 0;
  })
  .pipe(process.stdout);
