import type { ClinicAction } from './list/actions-view.ts';

const bubbling: EventInit = { bubbles: true, composed: true };

/** The list is there. */
export class ClinicLocatorReadyEvent extends Event {
  /** How many clinics it holds. */
  readonly count: number;
  constructor(count: number) {
    super('clinic-locator-ready', bubbling);
    this.count = count;
  }
}

/** A visitor searched. Says by what kind of text, never the text. */
export class ClinicLocatorSearchEvent extends Event {
  readonly kind: 'zip' | 'city' | 'name' | 'location';
  constructor(kind: ClinicLocatorSearchEvent['kind']) {
    super('clinic-locator-search', bubbling);
    this.kind = kind;
  }
}

/** The results changed. */
export class ClinicLocatorResultsEvent extends Event {
  readonly count: number;
  constructor(count: number) {
    super('clinic-locator-results', bubbling);
    this.count = count;
  }
}

/** A clinic is about to be chosen; `preventDefault()` keeps it from being so. */
export class ClinicLocatorSelectEvent extends Event {
  readonly clinicId: string;
  constructor(clinicId: string) {
    super('clinic-locator-select', { ...bubbling, cancelable: true });
    this.clinicId = clinicId;
  }
}

/** A visitor is about to leave by a link; `preventDefault()` keeps the page. */
export class ClinicLocatorActionEvent extends Event {
  readonly clinicId: string;
  readonly action: ClinicAction;
  constructor(clinicId: string, action: ClinicAction) {
    super('clinic-locator-action', { ...bubbling, cancelable: true });
    this.clinicId = clinicId;
    this.action = action;
  }
}

/** The list could not be shown. */
export class ClinicLocatorErrorEvent extends Event {
  readonly code: string;
  constructor(code: string) {
    super('clinic-locator-error', bubbling);
    this.code = code;
  }
}
