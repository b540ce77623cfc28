import { expect } from 'chai';
import { expectAccessible, media } from '../../helpers.ts';
import { buttons, drawn, root, tap, title } from '../timer.ts';
import { controls, go, screens, states } from './ways.ts';

describe('treatment-timer screens', () => {
  for (const [name, way] of Object.entries({ ...screens, ...states })) {
    it(`${name}: nothing dead, nothing small`, async () => {
      const element = await go(way);
      const all = controls(element);
      expect(all.length).to.be.above(2);
      for (const each of all) {
        expect(each.getBoundingClientRect().height, each.innerText).to.be.at.least(44 - 0.5);
        expect(each.matches(':disabled, [aria-disabled=true]'), each.innerText).to.equal(false);
      }
    });

    it(`${name}: whom to call is one tap away at most`, async () => {
      const element = await go(way);
      const missing = () =>
        ['911', '6025550100', '6025550199'].filter(
          (number) => !root(element).querySelector(`a[href^="tel:"][href$="${number}"]`),
        );
      const toggle = buttons(element).find((text) => /^(?:Danger signs|Whom to call)$/.test(text));
      if (missing().length > 0 && toggle) await tap(element, toggle);
      expect(missing()).to.deep.equal([]);
    });

    it(`${name}: in the dark`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      try {
        await media({ colorScheme: 'dark' });
        const element = await go(way);
        // before the page is light again
        await expectAccessible();
        expect(getComputedStyle(element).colorScheme).to.equal('light dark');
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });

    it(`${name}: in Spanish on the narrowest phone`, async () => {
      const element = await go(way);
      // a column this wide: WebKit takes seconds to size its window
      element.style.maxInlineSize = '320px';
      const before = title(element);
      await tap(element, 'Español');
      await drawn(element);
      expect(title(element)).not.to.equal(before);
      const frame = root(element).querySelector('.widget') as HTMLElement;
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      const edge = frame.getBoundingClientRect().right;
      for (const each of controls(element)) {
        expect(each.getBoundingClientRect().right, each.innerText).to.be.at.most(edge);
      }
    });
  }
});
