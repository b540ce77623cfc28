import { html, type TemplateResult } from 'lit';
import { emergency } from '../../shared/emergency/emergency.ts';
import { emergencyView } from '../../shared/emergency/emergency-view.ts';
import { linkView, optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { stepView } from './step-view.ts';

/**
 * All danger signs are asked for, on two screens: one list of them is more than a person in pain reads
 * before a tap. Each screen is answered alone, and the plan hears of "none" after both.
 */
const ON_THE_FIRST = 5;

export const signsView = (scene: Scene, on: Handlers): TemplateResult => {
  const { heading, signs } = emergency[scene.language];
  const said = { heading, signs: signs.slice(0, ON_THE_FIRST) };
  return askedView(scene, on, 2, said, 'onset', () => on.go('more-signs'));
};

export const moreSignsView = (scene: Scene, on: Handlers): TemplateResult => {
  const said = {
    heading: scene.words.moreSigns,
    signs: emergency[scene.language].signs.slice(ON_THE_FIRST),
  };
  return askedView(scene, on, 3, said, 'signs', () => on.act({ type: 'clear-signs' }));
};

function askedView(
  scene: Scene,
  on: Handlers,
  step: number,
  said: Parameters<typeof emergencyView>[3],
  back: 'onset' | 'signs',
  none: () => void,
): TemplateResult {
  const { words, language, level, help } = scene;
  return html`${stepView(scene, step)}
    ${emergencyView(language, level, help.emergencyNumber, said)}
    <div class="options">
      ${optionView(words.none, none)}
      ${optionView(words.some, () => {
        on.act({ type: 'doubt', question: 'signs' });
        on.go('danger');
      })}
    </div>
    ${linkView(words.back, () => on.go(back))}`;
}
