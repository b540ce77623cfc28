import { html, nothing, type TemplateResult } from 'lit';
import { emergencyView } from '../../shared/emergency/emergency-view.ts';
import type { Panel, Screen } from './screen.ts';
import { helpView } from './help-view.ts';
import type { Handlers, Scene } from './scene.ts';

/**
 * What is at hand on every screen: the danger signs and whom to call, as far as the screen does not show
 * them itself, and all the rest.
 *
 * @param more what the second panel holds
 * @param open the panel that is open
 */
export function footView(
  scene: Scene,
  more: unknown,
  screen: Screen,
  open: Panel | null,
  on: Handlers,
): TemplateResult {
  const { words, language, level, help } = scene;
  const asked = screen === 'signs';
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
      ${screen === 'danger' ? nothing : toggle('signs', asked ? words.call : words.signs)} ${toggle('more', words.more)}
    </div>
    <div id="panel">
      ${
        open === 'signs'
          ? html`${asked ? nothing : emergencyView(language, level, help.emergencyNumber)}
            ${helpView(scene, false)}`
          : nothing
      }
      ${open === 'more' ? more : nothing}
    </div>`;
}
