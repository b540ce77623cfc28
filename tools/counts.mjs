// A reporter of plain counts: how many tests passed, failed and were skipped, which failed, and how long
// each took.
import { writeFileSync } from 'node:fs';

/** @returns {{passed: number, failed: number, skipped: number, failures: string[], timed: {name: string, seconds: number}[]}} */
export const noCounts = () => ({ passed: 0, failed: 0, skipped: 0, failures: [], timed: [] });

function countTests(suite, counts, path) {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    const name = [...path, test.name].join(' › ');
    if (test.passed) counts.timed.push({ name, seconds: (test.duration ?? 0) / 1000 });
    else if (!test.skipped) counts.failures.push(name);
  }
  for (const child of suite?.suites ?? []) countTests(child, counts, [...path, child.name]);
}

/** A file that cannot be imported, or dies half-way, has no failed test: it counts as one. */
export function countSessions(sessions) {
  const total = noCounts();
  for (const { testResults, passed, testFile } of sessions) {
    const before = total.failed;
    countTests(testResults, total, []);
    if (passed || total.failed > before) continue;
    total.failed += 1;
    total.failures.push(testFile);
  }
  return total;
}

/** @param {string} [file] where the counts go, as JSON; without it they are said in a line */
export const countsReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = countSessions(Array.from(sessions));
    if (file) writeFileSync(file, JSON.stringify(counts));
    else console.log(inWords(counts));
  },
});

export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
