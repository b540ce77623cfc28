import type { ReactiveController } from 'lit';
import { lightParent } from '../../shared/script/mount.ts';
import type { Widget } from '../../shared/widget.ts';

/** What a form asks of its control. */
interface Host extends Widget {
  readonly name: string;
  readonly required: boolean;
  /** Makes the value what it was at first. */
  formResetCallback(): void;
}

interface Answers {
  /** Id of the chosen clinic, or empty. */
  value(): string;
  /** By its own attribute or by a fieldset's. */
  off(): boolean;
  /** What a browser says where a choice is missing, else empty. */
  missing(): string;
}

/**
 * Makes the element a form control. In a div, whose shadow root no form sees into, and in a browser
 * without form-associated elements, the value travels by the `formdata` event of the closest form.
 */
export class FormControl implements ReactiveController {
  /** Undefined where the browser has no element internals, or no form support in them. */
  readonly internals: ElementInternals | undefined;
  readonly #host: Host;
  readonly #answers: Answers;
  /** The closest form around the element, or around the div that it is mounted in. */
  #outer: HTMLFormElement | null = null;
  /** No form knows the element as a control of its own. */
  #unknown = false;
  #toldUseless = false;

  constructor(host: Host, answers: Answers) {
    this.#host = host;
    this.#answers = answers;
    const internals = (host as Partial<Host>).attachInternals?.();
    if (internals && 'setFormValue' in internals) this.internals = internals;
    host.addController(this);
    host.addEventListener('click', this.#onClick);
  }

  /** The form that gets the value. */
  get form(): HTMLFormElement | null {
    return (this.#unknown ? this.#outer : null) ?? this.internals?.form ?? null;
  }

  /** As a label leads to the control. */
  focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
  }

  hostConnected(): void {
    const outside = lightParent(this.#host);
    this.#unknown = !this.internals || outside !== this.#host;
    this.#outer = outside.closest('form');
    this.#outer?.addEventListener('formdata', this.#addValue);
    if (this.#unknown) this.#outer?.addEventListener('reset', this.#reset);
  }

  hostDisconnected(): void {
    this.#outer?.removeEventListener('formdata', this.#addValue);
    this.#outer?.removeEventListener('reset', this.#reset);
    this.#outer = null;
  }

  hostUpdated(): void {
    this.sync();
  }

  hostUpdate(): void {
    const useless = this.#host.required && this.#unknown && this.#outer !== null;
    if (useless === this.#toldUseless) return;
    this.#toldUseless = useless;
    const finding = {
      message:
        'a form does not wait for a choice here: the widget stands in a div, or the browser is old.',
      fix: 'Use the tag itself, or check the value where it arrives.',
    };
    this.#host.diagnostics.set('required', useless ? finding : undefined);
  }

  /** Tells the form the value at once, without waiting for the next drawing. */
  sync(): void {
    if (!this.internals) return;
    const { name } = this.#host;
    const value = this.#answers.value();
    const off = this.#answers.off();
    const missing = off ? '' : this.#answers.missing();
    const data = new FormData();
    data.append(name, value);
    this.internals.setFormValue(name && value && !off ? data : null, value);
    if (missing) this.internals.setValidity({ valueMissing: true }, missing, this.#anchor);
    else this.internals.setValidity({});
  }

  /** Where the browser says what is missing: the search field, else, while the list loads, the heading. */
  get #anchor(): HTMLElement | undefined {
    const root = this.#host.renderRoot as ParentNode | undefined;
    const field = root?.querySelector<HTMLElement>('.field');
    const title = root?.querySelector<HTMLElement>('.title');
    if (!field && title) title.tabIndex = -1;
    return field ?? title ?? undefined;
  }

  /** A control that HTML takes for disabled is left out by the form, though it may say `disabled="false"`. */
  readonly #addValue = ({ formData }: FormDataEvent): void => {
    if (!this.#unknown && !this.#host.matches(':disabled')) return;
    const { name } = this.#host;
    const value = this.#answers.value();
    const off = this.#answers.off() || lightParent(this.#host).closest('fieldset:disabled');
    if (name && value && !off) formData.append(name, value);
  };

  /** A click on a label of the element counts as one on the element itself. */
  readonly #onClick = (event: Event): void => {
    if (event.composedPath()[0] === this.#host && this.internals?.labels.length) this.focus();
  };

  readonly #reset = (): void => this.#host.formResetCallback();
}
