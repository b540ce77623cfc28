import { expect } from 'chai';
import { media } from '../../helpers.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { nightClock, pass, root, running, tap, textOf, timer, title } from '../timer.ts';
import { controls, go, screens, states } from './ways.ts';

const look = (element: TreatmentTimer, selector: string) =>
  getComputedStyle(root(element).querySelector(selector) as Element);

const count = (text: string, words: string) => text.split(words).length - 1;

describe('treatment-timer, seen', () => {
  it('shows at first a dial, the plan in a sentence, then one question', async () => {
    const element = await timer(nightClock());
    expect(textOf(element, '.screen')).to.match(
      /20 min Your clinic’s plan: ice for up to 20 minutes, .+ Then moist heat\. When did your back pain start\? Just now/,
    );
    const [dial, question] = ['.dial', '.screen h3'].map((each) =>
      (root(element).querySelector(each) as Element).getBoundingClientRect(),
    );
    expect(dial?.bottom).to.be.below(question?.top ?? 0);
    expect(dial?.width).to.be.above(60);
  });

  it('says “left” beside the digits', async () => {
    const element = await running(nightClock());
    const unit = root(element).querySelector('.unit') as HTMLElement;
    expect(unit.innerText.trim()).to.equal('left');
    expect(unit.getBoundingClientRect().width).to.be.above(10);
    expect(unit.closest('[role=timer]')?.textContent).to.match(/^\s*20:00\s*left\s*$/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fills the whole surface when time is up, and says once what to do: ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      try {
        await media({ colorScheme });
        const time = nightClock();
        const element = await running(time);
        const ground = look(element, '.widget').backgroundColor;
        const size = parseFloat(look(element, '.title').fontSize);
        await pass(element, time, 22);
        expect(title(element)).to.equal('Take the ice off now');
        const over = look(element, '.widget').backgroundColor;
        expect(over).not.to.equal(ground);
        expect(parseFloat(look(element, '.title').fontSize)).to.be.above(1.4 * size);
        const seen = textOf(element).replace(/(?<=\S) Time is up\. Take .*/, '');
        expect(count(seen, 'Take the ice off now')).to.equal(1);
        expect(seen).to.match(/Time was up at \d+:\d\d.[AP]M 2 min Check your skin/);
        // what opens below stands on the widget's own ground
        await tap(element, 'Danger signs');
        expect(look(element, '#panel').backgroundColor).to.equal(ground);
        await tap(element, 'It is off');
        expect(look(element, '.widget').backgroundColor).to.equal(ground);
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }

  it('tells “it is off” from “it came off on time” by the time', async () => {
    const time = nightClock();
    const element = await running(time);
    const end = textOf(element, '.off-at').replace('Take it off at ', '');
    await pass(element, time, 60);
    expect(textOf(element, '.screen')).to.contain('It is off, but came off late');
    expect(textOf(element, '.screen')).to.contain(`It came off on time, at ${end}`);
  });

  it('counts a rest down, minute by minute', async () => {
    const time = nightClock();
    const element = await running(time, { quietHours: 'off' });
    await pass(element, time, 20);
    await tap(element, 'It is off');
    const left: string[] = [];
    for (const minutes of [0, 0.5, 0.5, 39, 59, 0.9]) {
      await pass(element, time, minutes);
      left.push(textOf(element, '.when > :first-child'));
    }
    expect(left).to.deep.equal([
      'in 1 h 40 min',
      'in 1 h 40 min',
      'in 1 h 39 min',
      'in 1 h',
      'in 1 min',
      'in 1 min',
    ]);
  });

  it('gives “My skin looks wrong” more weight than an undo', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    const [skin, undo] = ['My skin looks wrong', 'No, it is still on'].map((words) =>
      controls(element).find((each) => each.innerText.trim() === words),
    );
    expect(skin?.matches('.button')).to.equal(true);
    expect(undo?.matches('.link')).to.equal(true);
    expect(skin?.getBoundingClientRect().bottom).to.be.at.most(
      undo?.getBoundingClientRect().top ?? 0,
    );
  });

  it('puts no tick before what is not yet true', async () => {
    const element = await go(screens.ready);
    const items = Array.from(root(element).querySelectorAll('.screen li'));
    expect(items.length).to.equal(4);
    for (const each of items) {
      expect(getComputedStyle(each).listStyleType).to.equal('disc');
      expect(getComputedStyle(each, '::before').content).to.be.oneOf(['none', 'normal']);
    }
  });

  for (const [name, way] of Object.entries({ ...screens, ...states })) {
    it(`${name}: nothing narrow`, async () => {
      const element = await go(way);
      for (const each of controls(element))
        expect(each.getBoundingClientRect().width, each.innerText).to.be.at.least(44 - 0.5);
    });
  }

  const hours: [page: string, device: string, said: RegExp][] = [
    ['en', 'h23', /^Take it off at \d\d:\d\d$/],
    ['en', 'h12', /^Take it off at \d+:\d\d.[AP]M$/],
    ['en-US', 'h23', /^Take it off at \d+:\d\d.[AP]M$/],
    ['en-GB', 'h12', /^Take it off at \d?\d:\d\d$/],
    ['es', 'h23', /^Quítelo a las? \d\d:\d\d$/],
    ['es', 'h12', /^Quítelo a las? \d+:\d\d.[ap]\. ?m\.$/],
  ];
  for (const [lang, device, said] of hours) {
    it(`reads the clock as the device does, where the page does not say: ${lang}, ${device}`, async () => {
      const { prototype } = Intl.DateTimeFormat;
      const own = Object.getOwnPropertyDescriptor(prototype, 'resolvedOptions')!;
      const real = own.value as () => Intl.ResolvedDateTimeFormatOptions;
      prototype.resolvedOptions = function () {
        return { ...real.call(this), hourCycle: device as 'h12' };
      };
      try {
        const element = await timer(nightClock(), { lang });
        const spanish = ['Ahora mismo', 'Nada', 'Nada', 'Nada', 'Todo es'];
        const english = ['Just now', 'None', 'None', 'None', 'All true'];
        await tap(element, ...(lang === 'es' ? spanish : english));
        expect(textOf(element, '.off-at')).to.match(said);
      } finally {
        Object.defineProperty(prototype, 'resolvedOptions', own);
      }
    });
  }
});
