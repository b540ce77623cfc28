// What a person does who hears the page and does not see it: presses a key, listens until it is quiet.
import { setTimeout as wait } from 'node:timers/promises';
import { anyAtWork } from './at-work.mjs';

/** So long nothing is said and no program is at work: the answer to a key is over. Milliseconds. */
const QUIET = { key: 300, act: 1200 };
const TICK = 50;
/** A program that always has something to do must not hold up the rest. */
const MOST_TICKS = 600;
/** As long as a sentence that is still due is waited for. Milliseconds. */
const PATIENCE = 8000;
/** The last control of a page is not as far away as this. */
const MOST_KEYS = 80;

/** @param {string[]} lines grows with each utterance */
export function listenerOf(lines) {
  async function quiet(milliseconds) {
    let count = lines.length;
    let ticks = 0;
    for (let all = 0; ticks * TICK < milliseconds && all < MOST_TICKS; all += 1) {
      await wait(TICK);
      ticks = lines.length > count || anyAtWork() ? 0 : ticks + 1;
      count = lines.length;
    }
  }
  return {
    /** The answer to a key, if it has one. */
    async answer(press) {
      const from = lines.length;
      await press();
      await quiet(QUIET.key);
      return lines.slice(from);
    },
    take: () => lines.splice(0),
    /** Until it is quiet, and all of these have been heard, or for too long. */
    async hear(expected = []) {
      await quiet(QUIET.act);
      const left = () => missingFrom(expected, lines).length > 0;
      for (const end = Date.now() + PATIENCE; left() && Date.now() < end;) await wait(100);
    },
    /** Presses until these words are heard. */
    async pressUntil(press, words) {
      for (let pressed = 0; pressed < MOST_KEYS; pressed += 1) {
        const heard = await this.answer(press);
        if (heard.some((line) => line.includes(words))) return;
      }
      throw new Error(`“${words}” is not heard within ${MOST_KEYS} keys.`);
    },
  };
}

/** The sentences of `expected` that are not among `heard`; one that is expected twice must be there twice. */
export function missingFrom(expected, heard) {
  const left = Array.from(heard);
  return expected.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
