import { expect } from 'chai';
import fc from 'fast-check';
import { claimAlert } from '../../../src/treatment-timer/alerts/claim.ts';
import { device } from '../../../src/treatment-timer/alerts/device.ts';
import { TitleAlert } from '../../../src/treatment-timer/alerts/title.ts';
import { until } from '../../helpers.ts';
import { Browser, MINUTE, settled } from './tabs.ts';

const SECOND = 1000;

/** Tabs in which a pack has been on for all its time. */
async function overdue(...tabs: Parameters<Browser['open']>[0][]) {
  const browser = new Browser();
  const opened = tabs.map((each) => browser.open(each));
  await browser.advance(20 * MINUTE - 1);
  return { browser, tabs: opened as [ReturnType<Browser['open']>, ...typeof opened] };
}

describe('treatment-timer alarm', () => {
  it('is still while a pack is on, and plans no wake-up of its own', async () => {
    const { browser } = await overdue({}, {});
    expect(browser.alerts).to.deep.equal([]);
    expect(browser.wakeUps).to.deep.equal([]);
  });

  it('alerts when time is up and each half minute, then each five once it is late', async () => {
    const { browser } = await overdue({});
    await browser.advance(1);
    await browser.advance(2 * SECOND);
    expect(browser.alerts.length).to.equal(1);
    expect(browser.wakeUps.length, 'wake-ups').to.equal(1);
    await browser.advance(10 * MINUTE);
    const early = browser.alerts.length;
    expect(early).to.be.within(19, 21);
    await browser.advance(60 * MINUTE);
    expect(browser.alerts.length - early).to.be.within(11, 13);
  });

  it('falls silent at once when the pack is off, and stays so', async () => {
    const { browser, tabs } = await overdue({});
    await browser.advance(5 * SECOND);
    tabs[0].confirmed = true;
    await browser.advance(0);
    expect(tabs[0].vibrations[tabs[0].vibrations.length - 1]).to.deep.equal([]);
    expect(browser.wakeUps).to.deep.equal([]);
    await browser.advance(60 * MINUTE);
    expect(browser.alerts.length).to.equal(1);
  });

  it('ends with the element, and goes on where it was only moved', async () => {
    const { browser, tabs } = await overdue({});
    const [tab] = tabs;
    await browser.advance(5 * SECOND);
    tab.alarm.hostDisconnected();
    expect(tab.title).to.equal('Clinic');
    expect(browser.wakeUps).to.deep.equal([]);
    await browser.advance(0);
    await browser.advance(MINUTE);
    expect(tab.title).to.equal('Take it off');
    expect(browser.alerts.length).to.be.within(2, 4);
    tab.connected = false;
    tab.alarm.hostDisconnected();
    const { length } = browser.alerts;
    await browser.advance(60 * MINUTE);
    expect(browser.alerts.length).to.equal(length);
  });

  describe('of several tabs', () => {
    const rows: [name: string, tabs: Parameters<Browser['open']>[0][]][] = [
      ['two', [{}, {}]],
      ['five', [{}, {}, {}, {}, {}]],
      ['two without locks', [{ locks: false }, { locks: false }]],
      ['two where locks are refused', [{ sandboxed: true }, { sandboxed: true }]],
    ];
    for (const [name, tabs] of rows) {
      it(`sounds in exactly one (${name})`, async () => {
        const { browser } = await overdue(...tabs);
        await browser.advance(10 * SECOND);
        expect(browser.alerts.length).to.equal(1);
        await browser.advance(30 * SECOND);
        expect(browser.alerts.length).to.equal(2);
      });
    }

    it('sounds in the one that is seen', async () => {
      const { browser, tabs } = await overdue({}, {}, {});
      tabs.forEach((tab, index) => (tab.visible = index === 2));
      await browser.advance(10 * SECOND);
      expect(browser.alerts.map(({ tab }) => tab)).to.deep.equal([tabs[2]]);
    });

    it('sounds once where the tab that holds the lock is frozen, also when that wakes', async () => {
      const { browser, tabs } = await overdue({}, {});
      const [first] = tabs;
      await browser.advance(1);
      // it was granted the lock, but does not come to use it
      first.freeze();
      await browser.advance(10 * SECOND);
      expect(browser.alerts.map(({ tab }) => tab)).to.deep.equal([tabs[1]]);
      first.thaw();
      await browser.advance(10 * SECOND);
      expect(browser.alerts.length).to.equal(1);
    });

    it('leaves no half minute out where the tab that gave an alert freezes with the lock and wakes for the next', async () => {
      const { browser, tabs } = await overdue({}, {});
      await browser.advance(1);
      await browser.advance(1400);
      expect(browser.alerts.length).to.equal(1);
      tabs[0].freeze();
      await browser.advance(27 * SECOND);
      tabs[0].thaw();
      await browser.advance(10 * SECOND);
      expect(browser.alerts.length).to.equal(2);
    });

    it('gives each alert once, and never none, whatever tabs freeze, wake, hide and come back', async function () {
      this.timeout(60_000);
      const step = fc.record({
        tab: fc.nat({ max: 2 }),
        what: fc.constantFrom('freeze', 'thaw', 'hide', 'show'),
        wait: fc.integer({ min: 0, max: 40 * SECOND }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          // the last tab is never frozen
          const { browser, tabs } = await overdue({}, {}, {}, {});
          for (const { tab, what, wait } of steps) {
            const it_ = tabs[tab];
            if (what === 'freeze') it_?.freeze();
            else if (what === 'thaw') it_?.thaw();
            else if (it_) it_.visible = what === 'show';
            await browser.advance(wait);
          }
          await browser.advance(5 * SECOND);
          const times = browser.alerts.map(({ at }) => at);
          const spans = [...times, browser.now].map(
            (at, index) => at - (times[index - 1] ?? 20 * MINUTE),
          );
          expect(spans[0]).to.be.at.most(5 * SECOND);
          spans.slice(1, -1).forEach((span) => expect(span).to.be.at.least(27 * SECOND));
          const limit = browser.now >= 30 * MINUTE ? 305 * SECOND : 36 * SECOND;
          spans.forEach((span) => expect(span).to.be.at.most(limit));
        }),
        { numRuns: 200 },
      );
    });
  });

  describe('by the locks of this browser', () => {
    /** A ledger, and timers that go off when the test says so. */
    function real() {
      const name = `test ${Math.random()}`;
      let noted = 0;
      let fire: (() => void) | undefined;
      const after = (wait: number, act: () => void) => {
        if (wait <= 100) return device.after(wait, act);
        fire = act;
        return () => (fire = undefined);
      };
      const ledger = { lastAlertAt: () => noted, noteAlert: (at: number) => (noted = at) };
      const claim = (now: number, wanted = () => true) =>
        claimAlert(name, ledger, () => now, 27 * SECOND, wanted, { ...device, after });
      return { name, claim, patience: () => fire, noted: () => noted };
    }

    it('one of ten has the alert, and again after half a minute', async () => {
      const { claim } = real();
      const won = async (now: number) =>
        (await Promise.all(Array.from({ length: 10 }, () => claim(now)))).filter(Boolean).length;
      expect(await won(MINUTE)).to.equal(1);
      expect(await won(MINUTE + 26 * SECOND)).to.equal(0);
      expect(await won(MINUTE + 30 * SECOND)).to.equal(1);
    });

    it('the lock is taken from a tab that does not give it back', async () => {
      let free = () => {};
      const { name, claim, patience } = real();
      const held = navigator.locks
        .request(name, () => new Promise<void>((resolve) => (free = resolve)))
        .catch((error: DOMException) => error.name);
      await until(async () =>
        (await navigator.locks.query()).held?.some((lock) => lock.name === name),
      );
      const claimed = claim(MINUTE);
      (await until(patience))();
      expect(await claimed).to.equal(true);
      expect(await held).to.equal('AbortError');
      free();
    });

    it('nothing is noted once the pack came off during the wait', async () => {
      const { claim, noted } = real();
      let on = true;
      const claimed = claim(MINUTE, () => on);
      on = false;
      expect(await claimed).to.equal(false);
      expect(noted()).to.equal(0);
    });

    it('a note from before the clock was set back does not silence it', async () => {
      const { claim } = real();
      expect(await claim(60 * MINUTE)).to.equal(true);
      expect(await claim(MINUTE)).to.equal(true);
    });
  });
});

describe('treatment-timer title', () => {
  const titled = (title: string) => {
    const page = { ...device.document, title };
    return { page, alert: new TitleAlert({ ...device, document: page }) };
  };

  it('stands on the page while it is wanted, and goes', () => {
    const { page, alert } = titled('Clinic – Ice');
    alert.show('');
    expect(page.title).to.equal('Clinic – Ice');
    alert.show('Take it off');
    alert.show('Take it off');
    expect(page.title).to.equal('Take it off');
    alert.show('Quíteselo');
    expect(page.title).to.equal('Quíteselo');
    alert.show('');
    expect(page.title).to.equal('Clinic – Ice');
    alert.show('Take it off');
    alert.show('');
    expect(page.title).to.equal('Clinic – Ice');
  });

  it('leaves what the page writes meanwhile', () => {
    const { page, alert } = titled('One');
    alert.show('Take it off');
    page.title = 'Two';
    alert.show('Take it off');
    alert.show('Quíteselo');
    expect(page.title).to.equal('Two');
    alert.show('');
    expect(page.title).to.equal('Two');
    alert.show('Take it off');
    expect(page.title).to.equal('Take it off');
    alert.show('');
    expect(page.title).to.equal('Two');
  });

  it('is given back where two timers share a page', () => {
    const { page, alert } = titled('One');
    const other = new TitleAlert({ ...device, document: page });
    alert.show('Take it off');
    other.show('Take it off');
    alert.show('');
    other.show('');
    expect(page.title).to.equal('One');
  });

  it('is the document’s own, spaces and all', () => {
    document.title = 'A page';
    const alert = new TitleAlert(device);
    alert.show('  Take it off ');
    expect(document.title).to.equal('Take it off');
    alert.show('');
    expect(document.title).to.equal('A page');
  });
});

describe('treatment-timer alarm, asleep', () => {
  it('is asked for nothing where nothing is on', async () => {
    const browser = new Browser();
    const tab = browser.open();
    tab.confirmed = true;
    await browser.advance(60 * MINUTE);
    await settled();
    expect(tab.title).to.equal('Clinic');
    expect(browser.alerts).to.deep.equal([]);
  });
});
