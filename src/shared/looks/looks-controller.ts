import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Diagnostics } from '../diagnostics.ts';
import { computedColour } from './computed-colour.ts';
import {
  contrast,
  FOR_TEXT,
  fromHex,
  hex,
  onAccent,
  readable,
  WHITE,
  type Colour,
} from './contrast.ts';
import { pageLink, pageSize } from './page-look.ts';
import { pair, tokens, type Shade } from './tokens.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly diagnostics: Diagnostics;
  readonly look: 'own' | 'page';
}

const SHADES: readonly Shade[] = ['light', 'dark'];

const ACCENT = '--clinic-accent';
const ON_ACCENT = '--clinic-on-accent';
const SIZE = '--clinic-font-size';

/** A pair of colours on a light or on a dark page: as it was asked for, and as it is drawn. */
interface Drawn {
  readonly shade: Shade;
  readonly ground: Colour;
  readonly asked: { readonly accent: Colour; readonly ink: Colour };
  readonly accent: Colour;
  readonly ink: Colour;
}

/**
 * Draws a site's colours so that they can be read: the accent is made darker on light pages or lighter on
 * dark ones as far as that needs, and the text on it is chosen. The editor is told.
 */
export class Looks implements ReactiveController {
  readonly #host: Host;
  /** The look that was measured last. */
  #measured: Host['look'] | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measured = undefined;
  }

  hostUpdated(): void {
    if (this.#measured !== this.#host.look) this.#measure();
  }

  /** Two pieces out of sight that have the site's colours, as on a light page and as on a dark one. */
  render(): TemplateResult {
    const changed = () => this.#measure();
    return html`${SHADES.map(
      (each) => html`<span class="probe ${each}" @transitionend=${changed}></span>`,
    )}`;
  }

  #measure(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.widget');
    if (!frame) return;
    this.#measured = this.#host.look;
    const site = getComputedStyle(this.#host);
    const written = (name: string) => site.getPropertyValue(name).trim();
    const unknown = (name: string) => written(name) !== '' && !CSS.supports('color', written(name));
    const told = (place: string, message = '', fix = '') =>
      this.#host.diagnostics.set(place, message ? { message, fix } : undefined);

    frame.style.setProperty(SIZE, '');
    const fromPage = this.#host.look === 'page';
    const link = fromPage && !written(ACCENT) ? this.#linkColour(frame) : undefined;
    if (fromPage && !written(SIZE))
      frame.style.setProperty(SIZE, pageSize(site.fontSize, getComputedStyle(frame).fontSize));
    told('look="page"', link?.problem);

    const plain = !link?.colour && ![ACCENT, ON_ACCENT, '--clinic-surface'].some(written);
    const drawn = plain
      ? []
      : SHADES.map((shade) => {
          const { ground, accent, ink } = this.#asked(shade);
          const asked = {
            accent: link?.colour ?? (unknown(ACCENT) ? defaultOf(ACCENT, shade) : accent),
            ink: unknown(ON_ACCENT) ? defaultOf(ON_ACCENT, shade) : ink,
          };
          const shown = readable(asked.accent, ground);
          return { shade, ground, asked, accent: shown, ink: onAccent(shown, asked.ink) };
        });
    const [light, dark] = drawn;
    const most = CSS.supports('color', 'light-dark(red, red)') ? 'dark' : 'light';
    for (const which of ['accent', 'ink'] as const) {
      const value = light && dark ? pair(hex(light[which]), hex(dark[which]), most) : '';
      frame.style.setProperty(which === 'accent' ? '--_accent' : '--_on-accent', value);
      const name = which === 'accent' ? ACCENT : ON_ACCENT;
      if (unknown(name)) told(name, `"${written(name)}" is not a colour.`, 'It is ignored.');
      else told(name, ...changesOf(drawn, which, written(name), site.colorScheme));
    }
  }

  /** What the site asks for on pages of this kind, by the piece out of sight. */
  #asked(shade: Shade): { readonly ground: Colour; readonly accent: Colour; readonly ink: Colour } {
    const probe = getComputedStyle(this.#host.renderRoot.querySelector(`.probe.${shade}`)!);
    const ground = computedColour(probe.backgroundColor, WHITE);
    return {
      ground,
      accent: computedColour(probe.color, ground),
      ink: computedColour(probe.borderTopColor, ground),
    };
  }

  /** The page's colour of links, where it can be read on the widget's ground; else why it is not taken up. */
  #linkColour(frame: HTMLElement): { readonly colour?: Colour; readonly problem?: string } {
    const link = pageLink(this.#host);
    if (!link)
      return { problem: 'the page has no link in its text whose colour could be taken up.' };
    const ground = computedColour(getComputedStyle(frame).backgroundColor, WHITE);
    const colour = computedColour(getComputedStyle(link).color, ground);
    return contrast(colour, ground) < FOR_TEXT
      ? { problem: `the page's colour of links ${hex(colour)} ${tooLow(colour, ground)}` }
      : { colour };
  }
}

const defaultOf = (name: string, shade: Shade): Colour =>
  fromHex(tokens.find((each) => each.name === name)![shade]);

/** Which pages the site has, by the `color-scheme` around the widget. */
const schemesOf = (scheme: string): readonly string[] =>
  /dark/.test(scheme) ? (/light/.test(scheme) ? SHADES : ['dark']) : ['light'];

const tooLow = (colour: Colour, ground: Colour, where = ''): string =>
  `has a contrast of ${Math.floor(contrast(colour, ground) * 100) / 100} to 1${where}; text needs ${FOR_TEXT}.`;

/** What was changed, for the editor; nothing where all is drawn as asked. */
function changesOf(
  drawn: readonly Drawn[],
  which: 'accent' | 'ink',
  written: string,
  scheme: string,
): [message?: string, fix?: string] {
  const changed = drawn.filter(
    (each) => schemesOf(scheme).includes(each.shade) && hex(each[which]) !== hex(each.asked[which]),
  );
  if (!written || changed.length === 0) return [];
  const why = changed.map((each) => {
    const under = which === 'ink' ? each.accent : each.ground;
    return `${written} ${tooLow(each.asked[which], under, ` on a ${each.shade} page`)}`;
  });
  const fix = changed.map((each) => `On a ${each.shade} page it is drawn as ${hex(each[which])}.`);
  return [why.join(' '), fix.join(' ')];
}
