import type { SectionId } from './content/outline.ts';

/** How a visitor reaches the clinic from the card. */
export type ContactKind = 'phone' | 'booking' | 'after-hours-phone' | 'link';

/**
 * Why the clinic's own content is not shown: its file could not be loaded, or is not a content
 * file.
 */
export type ContentErrorCode = 'unreachable' | 'not-found' | 'too-large' | 'not-json';

/** The card is on screen. */
export class SpasmInfoCardReadyEvent extends Event {
  constructor() {
    super('spasm-info-card-ready', { bubbles: true, composed: true });
  }
}

/** A visitor opened or closed a section. */
export class SpasmInfoCardToggleEvent extends Event {
  readonly section: SectionId;
  readonly open: boolean;

  constructor(section: SectionId, open: boolean) {
    super('spasm-info-card-toggle', { bubbles: true, composed: true });
    this.section = section;
    this.open = open;
  }
}

/** A visitor is about to reach the clinic; cancel it to do something else instead. */
export class SpasmInfoCardContactEvent extends Event {
  readonly kind: ContactKind;

  constructor(kind: ContactKind) {
    super('spasm-info-card-contact', { bubbles: true, composed: true, cancelable: true });
    this.kind = kind;
  }
}

/** The clinic's own content could not be shown; the built-in text stands. */
export class SpasmInfoCardErrorEvent extends Event {
  readonly code: ContentErrorCode;

  constructor(code: ContentErrorCode) {
    super('spasm-info-card-error', { bubbles: true, composed: true });
    this.code = code;
  }
}
