import { html } from 'lit';
import { Widget } from '../shared/widget.ts';

/** Placeholder while the house is built. */
export class TreatmentTimer extends Widget {
  protected titleText(): unknown {
    return 'treatment-timer';
  }
  protected content(): unknown {
    return html`<p>…</p>`;
  }
}
