/** What every copy of the script on one page shares, whichever version it is. */
export interface Page {
  /** The tags that each version has registered here; a script whose tags are all among its own version's stops. */
  readonly copies: Record<string, string[]>;
  /** Lit's templates pass through it; undefined where the page's policy refuses the name. */
  readonly policy: PolicyRules | undefined;
  /** The language a visitor tapped on any widget, for all widgets; null until then. */
  language: string | null;
  /** Widgets that stand on the page, shadow roots included. */
  readonly widgets: Set<HTMLElement>;
  /** Fires `language` and `widgets` when those change. */
  readonly events: EventTarget;
  /** Divs that already carry a widget. */
  readonly claimed: WeakSet<Element>;
}

interface PolicyRules {
  createHTML(html: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: PolicyRules): PolicyRules;
}

/**
 * Only Lit's own template strings go through this policy. A page may refuse it; plain strings are then
 * tried, and where Trusted Types are enforced too the widget shows its fallback.
 */
function createPolicy(): PolicyRules | undefined {
  try {
    const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
    return factory?.createPolicy('clinic-widgets', {
      createHTML: (html) => html,
    });
  } catch {
    return undefined;
  }
}

/** The one name this project leaves on a page; `1` is the shape of the object behind it. */
const KEY = Symbol.for('clinic-widgets/1');

const holder = globalThis as { [KEY]?: Page };

export const page: Page = (holder[KEY] ??= {
  copies: {},
  policy: createPolicy(),
  language: null,
  widgets: new Set(),
  events: new EventTarget(),
  claimed: new WeakSet(),
});
