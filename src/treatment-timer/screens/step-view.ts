import { html, nothing } from 'lit';
import type { Scene } from './scene.ts';

const STEPS = [1, 2, 3, 4, 5];

/** How far a patient has come on the way to the first pack: as dashes for the eye, in words for the ear. */
export const stepView = ({ reading, words }: Scene, done: number): unknown =>
  reading.history.length > 0
    ? nothing
    : html`<p class="steps">
        <span class="visually-hidden" id="step">${words.step(done, STEPS.length)}</span>
        ${STEPS.map((each) => html`<span class=${each <= done ? 'dash done' : 'dash'}></span>`)}
      </p>`;
