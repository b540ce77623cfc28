// One task, walked in the browser that is open: what was heard at each step, and how that differs from the
// transcript.
import { missingFrom } from './listener.mjs';
import { readTranscript } from './transcripts.mjs';

/** @typedef {{site: object, keyboard: object, listener: object}} Means what a step acts with */

/** @param {Means} means */
async function begin({ page, before = [] }, means) {
  const { site, listener } = means;
  await site.go(page);
  await listener.hear();
  for (const { run } of before) await listener.answer(() => run(means));
  listener.take();
}

/**
 * Walks it as it is today.
 *
 * @param {Means} means
 * @returns {Promise<import('./transcripts.mjs').Passage[]>}
 */
export async function record(task, means) {
  await begin(task, means);
  const passages = [];
  for (const { label, run } of task.steps) {
    await run(means);
    await means.listener.hear();
    passages.push({ label, heard: means.listener.take() });
  }
  return passages;
}

/**
 * Walks it, and stops at the first step where something else is said: what comes after is another way.
 *
 * @param {Means} means
 * @returns {Promise<string[]>} what is wrong
 */
export async function compare(browser, task, means) {
  const transcript = readTranscript(browser, task.name);
  await begin(task, means);
  for (const [index, { label, run }] of task.steps.entries()) {
    const passage = transcript[index];
    if (passage?.label !== label) return [`> ${label}`, 'is not in the transcript: record it'];
    await run(means);
    await means.listener.hear(passage.heard);
    const heard = means.listener.take();
    const differs = [
      ...missingFrom(passage.heard, heard).map((line) => `not heard: ${line}`),
      ...missingFrom(heard, passage.heard).map((line) => `new: ${line}`),
    ];
    if (differs.length > 0) return [`> ${label}`, ...differs];
  }
  return [];
}
