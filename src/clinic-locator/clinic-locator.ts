import { html } from 'lit';
import { Widget } from '../shared/widget.ts';

/** Placeholder while the house is built. */
export class ClinicLocator extends Widget {
  protected titleText(): unknown {
    return 'clinic-locator';
  }
  protected content(): unknown {
    return html`<p>…</p>`;
  }
}
