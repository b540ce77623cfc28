import { state } from 'lit/decorators.js';
import { attribute } from '../../shared/attributes/attribute.ts';
import { flag, text } from '../../shared/attributes/grammar.ts';
import { lightParent } from '../../shared/script/mount.ts';
import { Widget } from '../../shared/widget.ts';
import { pageWords } from './words.ts';
import { FormControl } from './form-control.ts';

/**
 * What a form, a label and a script know of a form control. All of it is asked of the element
 * itself, so no controller can hold it.
 */
export abstract class FormWidget extends Widget {
  static readonly formAssociated: boolean = true;

  /** Id of the chosen clinic. */
  @attribute('selected', text, '') selected!: string;
  /** Name under which a form posts the chosen clinic's id. */
  @attribute('name', text, '') name!: string;
  /** A form waits until a clinic is chosen. */
  @attribute('required', flag, false) required!: boolean;
  /** Nothing can be searched or chosen; links still lead on. A disabled fieldset does the same. */
  @attribute('disabled', flag, false) disabled!: boolean;

  @state() private disabledByForm = false;

  readonly #control = new FormControl(this, {
    value: () => this.value,
    off: () => this.off,
    missing: () =>
      this.required && !this.value && !this.hopeless
        ? pageWords[this.language.current].missing
        : '',
  });

  /** The form posts this: the id of the chosen clinic, empty where none is chosen or it is not in the list. */
  get value(): string {
    return !this.ready || this.offers(this.selected) ? this.selected : '';
  }

  set value(id: string) {
    this.selected = id;
    this.#control.sync();
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#control.form;
  }

  /** The labels of the element; null in a div, and in a browser that gives elements of this kind none. */
  get labels(): NodeList | null {
    return this.#control.internals?.labels ?? null;
  }

  /** What is wrong with the choice; null where a browser cannot say. */
  get validity(): ValidityState | null {
    return this.#control.internals?.validity ?? null;
  }

  /** What is wrong with the choice, in words; empty where nothing is. */
  get validationMessage(): string {
    return this.#control.internals?.validationMessage ?? '';
  }

  /** True where a form checks the choice before it is sent. */
  get willValidate(): boolean {
    return this.#control.internals?.willValidate ?? false;
  }

  /** True where the choice is not missing; else fires `invalid`. */
  checkValidity(): boolean {
    return this.#control.internals?.checkValidity() ?? true;
  }

  /** The same, and tells the visitor at the search field. */
  reportValidity(): boolean {
    return this.#control.internals?.reportValidity() ?? true;
  }

  /** Moves focus to the search field of a form control, else to the heading, where reading begins. */
  override focus(options?: FocusOptions): void {
    if (this.name || this.required) this.#control.focus(options);
    else super.focus(options);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.disabledByForm = disabled;
  }

  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('selected') ?? '';
  }

  /** @internal */
  formStateRestoreCallback(kept: unknown): void {
    if (typeof kept === 'string') this.value = kept;
  }

  /** True where a clinic of the list has this id. */
  protected abstract offers(id: string): boolean;

  /** True where there is no list to choose from: a form must not wait for a choice that cannot be made. */
  protected abstract get hopeless(): boolean;

  protected get off(): boolean {
    return this.disabled || (this.disabledByForm && !this.#saysFalse);
  }

  /**
   * HTML takes `disabled="false"` for disabled. A framework that does not know the tag's class yet writes it, and
   * people do, and mean what it says.
   */
  get #saysFalse(): boolean {
    return this.getAttribute('disabled') === 'false' && !this.closest('fieldset:disabled');
  }

  /** A visitor chose. The form gets the value before listeners hear of it. */
  protected changed(): void {
    this.#control.sync();
    // in a div the event must leave the div's shadow root
    const composed = lightParent(this) !== this;
    this.dispatchEvent(new Event('change', { bubbles: true, composed }));
  }
}
