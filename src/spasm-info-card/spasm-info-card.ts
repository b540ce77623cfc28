import { html } from 'lit';
import { Widget } from '../shared/widget.ts';

/** Placeholder while the house is built. */
export class SpasmInfoCard extends Widget {
  protected titleText(): unknown {
    return 'spasm-info-card';
  }
  protected content(): unknown {
    return html`<p>…</p>`;
  }
}
