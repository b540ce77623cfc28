import { expect } from 'chai';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import '../../../src/index.ts';
import { fixture, media, until } from '../../helpers.ts';

const LIST = {
  clinics: [
    {
      name: 'Sample Clinic Tempe',
      address: { addressLocality: 'Tempe', addressRegion: 'AZ' },
      geo: { latitude: 33.404, longitude: -111.902 },
      telephone: '602-555-0102',
      openingHours: 'Mo-Fr 08:00-18:00',
      timezone: 'America/Phoenix',
      knowsLanguage: ['es', 'fr'],
    },
    {
      name: 'Sample Clinic Mesa',
      address: { addressLocality: 'Mesa', addressRegion: 'AZ' },
      geo: { latitude: 33.41, longitude: -111.83 },
      telephone: '602-555-0103',
      knowsLanguage: ['es'],
    },
  ],
};

const widgets = async () => {
  const host = await fixture(
    '<div><spasm-info-card></spasm-info-card><treatment-timer></treatment-timer><clinic-locator></clinic-locator></div>',
  );
  const locator = host.querySelector<ClinicLocator>('clinic-locator')!;
  locator.clinics = LIST;
  await until(() => locator.results.length === 2);
  await locator.updateComplete;
  return Array.from(host.children) as HTMLElement[];
};

/** Whatever opens in place. */
const openers = (element: Element) =>
  Array.from(
    element.shadowRoot!.querySelectorAll<HTMLElement>('summary, button[aria-expanded]'),
  ).filter((each) => each.checkVisibility());

const arrowOf = (element: HTMLElement) => {
  const style = getComputedStyle(element, '::before');
  return [
    style.borderRightStyle,
    style.borderBottomStyle,
    style.borderTopWidth,
    style.rotate,
  ].join();
};
const SHUT = 'solid,solid,0px,-45deg';
const OPEN = 'solid,solid,0px,45deg';
const isOpen = (element: HTMLElement) =>
  element.localName === 'summary'
    ? (element.parentElement as HTMLDetailsElement).open
    : element.getAttribute('aria-expanded') === 'true';

describe('what opens in place', () => {
  it('has one arrow in all widgets, which says whether it is open', async () => {
    await media({ reducedMotion: 'reduce' });
    const [card, timer, locator] = await widgets();
    for (const [element, least] of [
      [card!, 6],
      [timer!, 2],
      [locator!, 3],
    ] as const) {
      expect(openers(element).length, element.localName).to.be.at.least(least);
      for (const each of openers(element)) {
        const what = `${element.localName}: ${each.textContent.trim()}`;
        expect(arrowOf(each), what).to.equal(isOpen(each) ? OPEN : SHUT);
        // no second one of the browser's own
        expect(getComputedStyle(each).display, what).to.match(/flex/);
        expect(each.getBoundingClientRect().height, what).to.be.at.least(44);
      }
    }
    const filters = openers(locator!).find((each) => each.textContent.includes('Filters'))!;
    filters.click();
    await until(() => arrowOf(filters) === OPEN);
  });
});

describe('more contrast', () => {
  const rgb = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (text: string) => {
    const scale = text.startsWith('color') ? 1 : 255;
    const [r, g, b] = rgb(text.replace('srgb', '')).map((each) => {
      const part = each / scale;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const ratio = (a: string, b: string) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };
  const colours = (element: Element) => {
    const frame = element.shadowRoot!.querySelector<HTMLElement>('.widget')!;
    const piece = document.createElement('i');
    piece.style.cssText = 'color: var(--_muted)';
    frame.append(piece);
    const muted = getComputedStyle(piece).color;
    piece.remove();
    const { borderTopColor: border, backgroundColor: ground } = getComputedStyle(frame);
    return { muted, border, ground };
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`gives borders 3:1 and strengthens secondary text: ${colorScheme}`, async () => {
      await media({ contrast: 'more', colorScheme });
      document.documentElement.style.colorScheme = 'light dark';
      try {
        for (const element of await widgets()) {
          const { muted, border, ground } = colours(element);
          expect(ratio(border, ground), `${element.localName}: border`).to.be.at.least(3);
          expect(ratio(muted, ground), `${element.localName}: text`).to.be.at.least(7);
        }
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }
});
