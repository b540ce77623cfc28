import { html, nothing, type TemplateResult } from 'lit';
import { emergencyView } from '../shared/emergency-view.ts';
import { helpView } from './help-view.ts';
import type { Handlers, Panel, Scene } from './scene.ts';

/**
 * What is at hand on every screen: the danger signs, unless the screen shows them, and all the rest.
 *
 * @param more what the second panel holds
 * @param open the panel that is open
 */
export function footView(
  scene: Scene,
  more: unknown,
  signsShown: boolean,
  open: Panel | null,
  on: Handlers,
): TemplateResult {
  const { words, language, level, help } = scene;
  const toggle = (panel: Panel, text: string) =>
    html`<button
      type="button"
      class="link"
      aria-expanded=${open === panel ? 'true' : 'false'}
      aria-controls="panel"
      @click=${() => on.toggle(panel)}
    >
      ${text}
    </button>`;
  return html`<div class="foot">
      ${signsShown ? nothing : toggle('signs', words.signs)} ${toggle('more', words.more)}
    </div>
    <div id="panel">
      ${
        open === 'signs'
          ? html`${emergencyView(language, level, help.emergencyNumber)} ${helpView(scene, false)}`
          : nothing
      }
      ${open === 'more' ? more : nothing}
    </div>`;
}
