// A reporter of plain counts: how many element tests passed, failed and were skipped.
import { writeFileSync } from 'node:fs';

function countTests(suite, counts) {
  for (const test of suite?.tests ?? [])
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const child of suite?.suites ?? []) countTests(child, counts);
}

/** A file that cannot be imported, or dies half-way, has no failed test: it counts as one. */
export function countSessions(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    countTests(session.testResults, counts);
    if (!session.passed && counts.failed === 0) counts.failed = 1;
    for (const key of Object.keys(total)) total[key] += counts[key];
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
