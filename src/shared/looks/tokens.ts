import { css, unsafeCSS, type CSSResult } from 'lit';
import { SOFT } from './contrast.ts';

/** A public CSS variable: what it is for, and its default on a light and on a dark page. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly meaning: string;
}

const token = (name: string, light: string, dark: string, meaning: string): Token => ({
  name: `--clinic-${name}`,
  light,
  dark,
  meaning,
});

export type Shade = 'light' | 'dark';

/** Every public CSS variable. Contrast of the pairs is checked by the tests. */
export const tokens: readonly Token[] = [
  token('accent', '#0b6b6b', '#6fd0c8', 'buttons, links, the ring of the timer'),
  token('on-accent', '#ffffff', '#04211f', 'text on the accent colour'),
  token('surface', '#ffffff', '#121a1a', 'the widget’s ground'),
  token('text', '#16201f', '#e9f1f0', 'text'),
  token('muted', '#556462', '#a3b3b1', 'secondary text, edges of form fields'),
  token('border', '#d8dfde', '#2c3837', 'hairlines'),
  token('radius', '0.75em', '0.75em', 'roundness of corners'),
  token('font', 'inherit', 'inherit', 'font family; inherits the page’s'),
  token('font-size', 'medium', 'medium', 'base size; `medium` is the visitor’s own default'),
  token('space', '1.25em', '1.25em', 'padding, and the unit of distance'),
];

/** Colours that carry a meaning; a site cannot change them. */
const fixed: readonly (readonly [name: string, light: string, dark: string])[] = [
  ['alert', '#a3161c', '#ff8d86'],
  ['on-alert', '#ffffff', '#2a0806'],
  ['alert-soft', '#fdf0ef', '#2b1716'],
  ['good', '#14713a', '#7bd99a'],
  ['wait', '#8a4b00', '#f0b36a'],
];

/** Widgets read `--_accent`, never `--clinic-accent`: so each default is written once. */
const declare = (shade: Shade) =>
  unsafeCSS(
    tokens
      .filter((each) => shade === 'light' || each.dark !== each.light)
      .map(
        (each) =>
          `${each.name.replace('--clinic-', '--_')}:var(${each.name},${value(each, shade)});`,
      )
      .join('') +
      fixed.map(([name, light, dark]) => `--_${name}:${pair(light, dark, shade)};`).join('') +
      `--_soft:color-mix(in srgb, var(--_accent) ${100 * SOFT}%, var(--_surface));`,
  );

const value = ({ light, dark }: Token, shade: Shade) => pair(light, dark, shade);

/** A browser without `light-dark()` stays with the light colours. */
export const pair = (light: string, dark: string, shade: Shade) =>
  shade === 'light' ? light : `light-dark(${light},${dark})`;

/** What the site asks for, or the default: what is drawn of it, `looks-controller.ts` says. */
const asked = (name: string, shade: Shade) => {
  const token = tokens.find((each) => each.name === name)!;
  // as parts of sRGB, in whatever words a site writes its colours
  return unsafeCSS(`color-mix(in srgb,var(${name},${token[shade]}) 100%,transparent)`);
};

const probe = (shade: Shade) => css`
  color-scheme: ${unsafeCSS(shade)};
  color: ${asked('--clinic-accent', shade)};
  border-color: ${asked('--clinic-on-accent', shade)};
  background: ${asked('--clinic-surface', shade)};
`;

export const tokenStyles: CSSResult = css`
  .widget {
    ${declare('light')}
  }
  .probe {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
    /* its end tells that the site changed a colour */
    transition: 1ms;
    transition-property: color, background-color, border-color;
  }
  .probe.light {
    ${probe('light')}
  }
  .probe.dark {
    ${probe('dark')}
  }
  @supports (color: light-dark(#000, #fff)) {
    .widget {
      ${declare('dark')}
    }
  }
`;
