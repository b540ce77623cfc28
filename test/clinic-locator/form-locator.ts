import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { ClinicLocator } from '../../src/clinic-locator/clinic-locator.ts';
import { formMessages } from '../../src/clinic-locator/core/form-messages.ts';
import { FormControl } from '../../src/clinic-locator/form-control.ts';
import { attribute } from '../../src/shared/attribute.ts';
import { lightParent } from '../../src/shared/mount.ts';
import { flag, text } from '../../src/shared/core/grammar.ts';

export class FormLocator extends ClinicLocator {
  static formAssociated = true;

  /** Name under which a form posts the chosen clinic's id. */
  @attribute('name', text, '') name!: string;
  /** A form waits until a clinic is chosen. */
  @attribute('required', flag, false) required!: boolean;
  /** Nothing can be searched or chosen; links still lead on. */
  @attribute('disabled', flag, false) disabled!: boolean;

  @state() private disabledByForm = false;

  readonly #control = new FormControl(this);

  get value(): string {
    const known = this.results.some(({ clinic }) => clinic.id === this.selected);
    return known || !this.ready ? this.selected : '';
  }

  set value(id: string) {
    this.selected = id;
    this.#control.sync();
  }

  get form(): HTMLFormElement | null {
    return this.#control.form;
  }

  get labels(): NodeList | null {
    return this.#control.internals?.labels ?? null;
  }

  get validity(): ValidityState | null {
    return this.#control.internals?.validity ?? null;
  }

  get validationMessage(): string {
    return this.#control.internals?.validationMessage ?? '';
  }

  get willValidate(): boolean {
    return this.#control.internals?.willValidate ?? false;
  }

  checkValidity(): boolean {
    return this.#control.internals?.checkValidity() ?? true;
  }

  reportValidity(): boolean {
    return this.#control.internals?.reportValidity() ?? true;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledByForm = disabled;
  }

  formResetCallback(): void {
    this.value = this.getAttribute('selected') ?? '';
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  get off(): boolean {
    return this.disabled || this.disabledByForm;
  }

  get missing(): string {
    return this.required && !this.value && !this.hopeless
      ? formMessages[this.language.current].missing
      : '';
  }

  /** A form waits for no choice that cannot be made. */
  private get hopeless(): boolean {
    return !this.ready && this.renderRoot.querySelector('.actions') !== null;
  }

  override focus(options?: FocusOptions): void {
    if (this.name || this.required) this.#control.focus(options);
    else super.focus(options);
  }

  override select(id: string): void {
    const before = this.selected;
    super.select(id);
    if (this.selected === before) return;
    this.#control.sync();
    this.dispatchEvent(
      new Event('change', { bubbles: true, composed: lightParent(this) !== this }),
    );
  }

  protected override content() {
    return html`<fieldset role="none" ?disabled=${this.off}>${super.content()}</fieldset>`;
  }
}
customElements.define('form-locator', FormLocator);
