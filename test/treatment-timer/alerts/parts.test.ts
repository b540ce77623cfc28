import { expect } from 'chai';
import { html } from 'lit';
import { abilitiesMessages } from '../../../src/treatment-timer/alerts/abilities-words.ts';
import { abilitiesView } from '../../../src/treatment-timer/alerts/abilities-view.ts';
import {
  abilities,
  describe as described,
  type Known,
} from '../../../src/treatment-timer/alerts/abilities.ts';
import { device, type Device } from '../../../src/treatment-timer/alerts/device.ts';
import { noticeMessages } from '../../../src/treatment-timer/alerts/notice-words.ts';
import {
  Notice,
  noticeDevice,
  type NoticeScene,
} from '../../../src/treatment-timer/alerts/notification.ts';
import { Sound } from '../../../src/treatment-timer/alerts/sound.ts';
import { vibrate } from '../../../src/treatment-timer/alerts/vibration.ts';
import { KeepAwake } from '../../../src/treatment-timer/alerts/wake-lock.ts';
import { calendarMessages } from '../../../src/treatment-timer/calendar/words.ts';
import { logMessages } from '../../../src/treatment-timer/screens/log-words.ts';
import { fixture } from '../../helpers.ts';
import { fleschKincaid } from '../../readability/english.ts';
import { sentencesOf } from '../../readability/sentences.ts';
import { inflesz } from '../../readability/spanish.ts';
import { beeps, FakeContext } from './stubs.ts';
import { settled } from './tabs.ts';

/** A page that can be hidden, on a device that may refuse to stay awake. */
function awake(refuses = false, absent = false) {
  const target = new EventTarget();
  const locks: (EventTarget & { released: boolean })[] = [];
  const page = { visibilityState: 'visible' as DocumentVisibilityState, refuses };
  const request = () => {
    if (page.refuses) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    const lock = Object.assign(new EventTarget(), {
      released: false,
      release: () => {
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
        return Promise.resolve();
      },
    });
    locks.push(lock);
    return Promise.resolve(lock as unknown as WakeLockSentinel);
  };
  const states: string[] = [];
  const fake: Device = {
    ...device,
    navigator: absent ? {} : { wakeLock: { request } },
    document: {
      get visibilityState() {
        return page.visibilityState;
      },
      title: '',
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    },
  };
  const it_ = new KeepAwake(fake, () => states.push(it_.state));
  const turn = async (visibility: DocumentVisibilityState) => {
    page.visibilityState = visibility;
    // browsers let the lock go before they tell of it
    if (visibility === 'hidden') {
      for (const lock of locks.filter((each) => !each.released)) {
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
      }
    }
    target.dispatchEvent(new Event('visibilitychange'));
    await settled();
  };
  const held = () => locks.filter((each) => !each.released).length;
  return { it: it_, page, states, turn, held };
}

describe('treatment-timer screen', () => {
  it('stays awake while it is wanted, and again after each look away', async () => {
    const { it: lock, turn, held, states } = awake();
    lock.want(true);
    lock.want(true);
    await settled();
    expect(held()).to.equal(1);
    await turn('hidden');
    expect([held(), lock.state]).to.deep.equal([0, 'waiting']);
    await turn('visible');
    expect([held(), lock.state]).to.deep.equal([1, 'on']);
    lock.want(false);
    await turn('visible');
    expect([held(), lock.state]).to.deep.equal([0, 'off']);
    expect(states).to.deep.equal(['waiting', 'on', 'waiting', 'on', 'off']);
  });

  it('is let go where it is no longer wanted when the device answers', async () => {
    const { it: lock, held } = awake();
    lock.want(true);
    lock.want(false);
    await settled();
    expect([held(), lock.state]).to.deep.equal([0, 'off']);
  });

  it('says so where the device refuses, and asks again on return', async () => {
    const { it: lock, page, turn } = awake(true);
    lock.want(true);
    await settled();
    expect(lock.state).to.equal('refused');
    page.refuses = false;
    await turn('hidden');
    await turn('visible');
    expect(lock.state).to.equal('on');
  });

  it('says so where the browser cannot', () => {
    const { it: lock } = awake(false, true);
    lock.want(true);
    expect(lock.state).to.equal('absent');
    lock.want(false);
    expect(lock.state).to.equal('off');
  });

  it('throws nothing in this browser', async () => {
    const lock = new KeepAwake(device, () => undefined);
    lock.want(true);
    await settled();
    expect(['on', 'waiting', 'refused', 'absent']).to.contain(lock.state);
    lock.want(false);
    expect(lock.state).to.equal('off');
  });
});

function sounds() {
  FakeContext.made = [];
  FakeContext.tapped = true;
  const AudioContext = FakeContext as unknown as typeof globalThis.AudioContext;
  const states: string[] = [];
  const sound = new Sound({ ...device, AudioContext }, () => states.push(sound.state));

  return { sound, states };
}

describe('treatment-timer sound', () => {
  it('is unlocked by a tap, and rings later without one', async () => {
    const { sound, states } = sounds();
    sound.unlock();
    await settled();
    expect([sound.state, beeps()]).to.deep.equal(['ready', 0]);
    FakeContext.tapped = false;
    sound.ring();
    expect(beeps()).to.equal(4);
    expect(states).to.deep.equal(['ready']);
  });

  it('can be tried with one tap', async () => {
    const { sound } = sounds();
    sound.ring();
    await settled();
    expect(beeps()).to.equal(4);
  });

  it('does not pile up while it is locked: one ring comes out', async () => {
    const { sound } = sounds();
    FakeContext.tapped = false;
    sound.ring();
    sound.ring();
    sound.ring();
    expect([sound.state, beeps()]).to.deep.equal(['locked', 0]);
    FakeContext.tapped = true;
    sound.unlock();
    await settled();
    expect(beeps()).to.equal(4);
  });

  it('says nothing late, once it was stopped', async () => {
    const { sound } = sounds();
    FakeContext.tapped = false;
    sound.ring();
    sound.stop();
    FakeContext.made[0]?.become('running');
    await settled();
    expect([sound.state, beeps()]).to.deep.equal(['locked', 0]);
    sound.stop();
  });

  it('wakes up again after a locked screen', async () => {
    const { sound } = sounds();
    sound.unlock();
    await settled();
    FakeContext.made[0]?.become('interrupted');
    expect(sound.state).to.equal('locked');
    sound.ring();
    await settled();
    expect([FakeContext.made.length, beeps()]).to.deep.equal([1, 4]);
  });

  it('is absent where the browser has none, and locked where none can be opened', () => {
    const none = new Sound({ ...device, AudioContext: undefined }, () => undefined);
    none.ring();
    none.stop();
    expect(none.state).to.equal('absent');
    const broken = class {
      constructor() {
        throw new DOMException('too many', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext;
    const sound = new Sound({ ...device, AudioContext: broken }, () => undefined);
    sound.ring();
    expect(sound.state).to.equal('locked');
  });

  it('throws nothing in this browser', async () => {
    const sound = new Sound(device, () => undefined);
    sound.ring();
    await settled();
    expect(['ready', 'locked', 'absent']).to.contain(sound.state);
    sound.stop();
    vibrate(device, []);
    vibrate({ ...device, navigator: {} });
  });
});

const scene = (way: NoticeScene['way'], wanted = false): NoticeScene => ({
  way,
  wanted,
  tag: 'back',
  title: 'Time is up',
  body: 'Open the page.',
  lang: 'en',
});

/** A browser's notifications, and a site's service worker. */
function notices(permission: NotificationPermission, { throws = false, worker = false } = {}) {
  const shown: string[] = [];
  const add = (how: string, title: string, options: NotificationOptions) =>
    shown.push(`${how} ${title} ${options.tag}`);
  class Fake extends EventTarget {
    static permission = permission;
    static requestPermission = () => {
      if (Fake.permission === 'default') Fake.permission = 'granted';
      return Promise.resolve(Fake.permission);
    };
    constructor(title: string, options: NotificationOptions) {
      super();
      if (throws) throw new TypeError('Illegal constructor');
      add('page', title, options);
    }
    close() {
      shown.push('closed');
    }
  }
  const registration = {
    showNotification: (title: string, options: NotificationOptions) =>
      Promise.resolve(void add('worker', title, options)),
    getNotifications: ({ tag }: { tag: string }) =>
      Promise.resolve([{ close: () => shown.push(`closed ${tag}`) }]),
  };
  const fake = {
    Notification: Fake as unknown as typeof Notification,
    serviceWorker: {
      getRegistration: () => Promise.resolve(worker ? registration : undefined),
    } as unknown as ServiceWorkerContainer,
  };
  return { fake, shown };
}

describe('treatment-timer notice', () => {
  type Row = [string, 'off' | 'page' | 'worker', NotificationPermission, object, string, string[]];
  const rows: Row[] = [
    ['is off unless the site turns it on', 'off', 'granted', {}, 'off', []],
    ['comes from the page', 'page', 'default', {}, 'on', ['page Time is up back', 'closed']],
    [
      'comes from the site’s worker',
      'worker',
      'granted',
      { worker: true, throws: true },
      'on',
      ['worker Time is up back', 'closed back'],
    ],
    [
      'comes from the page where there is no worker',
      'worker',
      'granted',
      {},
      'on',
      ['page Time is up back', 'closed'],
    ],
    [
      'is absent where the page must not make one',
      'page',
      'granted',
      { throws: true },
      'absent',
      [],
    ],
    ['is denied, and stays so', 'page', 'denied', {}, 'denied', []],
  ];
  for (const [name, way, permission, options, state, expected] of rows) {
    it(name, async () => {
      const { fake, shown } = notices(permission, options);
      let wanted = false;
      const notice = new Notice(() => scene(way, wanted), fake);
      notice.show();
      await settled();
      expect(shown, 'before the visitor asks for it').to.deep.equal([]);
      expect(await notice.allow()).to.equal(permission !== 'denied');
      wanted = true;
      notice.show();
      await settled();
      expect(notice.state).to.equal(state);
      notice.close();
      await settled();
      expect(shown).to.deep.equal(expected);
    });
  }

  it('asks even where the permission is there: it may be another widget’s', () => {
    const { fake } = notices('granted');
    expect(new Notice(() => scene('page'), fake).state).to.equal('ask');
  });

  it('is absent where the browser has none', async () => {
    const nothing = { Notification: undefined, serviceWorker: undefined };
    const notice = new Notice(() => scene('worker', true), nothing);
    expect(await notice.allow()).to.equal(false);
    notice.show();
    notice.close();
    expect(notice.state).to.equal('absent');
  });

  it('throws nothing in this browser', async () => {
    const notice = new Notice(() => scene('worker', true), noticeDevice());
    notice.show();
    notice.close();
    await settled();
    expect(notice.state).to.be.a('string');
  });
});

const iPhone: Known = {
  sound: 'ready',
  wakeLock: 'on',
  notice: 'absent',
  vibrates: false,
  handheld: true,
  stopsPages: true,
};
const android: Known = { ...iPhone, vibrates: true, stopsPages: false, notice: 'on' };
const computer: Known = { ...iPhone, handheld: false, stopsPages: false };

describe('treatment-timer abilities', () => {
  const rows: [name: string, known: Known, expected: string][] = [
    ['an iPhone', iPhone, 'rings volume awake apps locked-never closed own'],
    [
      'an Android phone with notices',
      android,
      'rings-and-buzzes volume awake apps locked-maybe notice closed own',
    ],
    ['a computer', computer, 'rings awake tabs asleep closed own'],
    [
      'a page after a reload',
      { ...computer, sound: 'locked' },
      'rings tap awake tabs asleep closed own',
    ],
    [
      'sound off, screen not kept on',
      { ...computer, sound: 'off', wakeLock: 'refused' },
      'shows dark away asleep closed own',
    ],
    [
      'a phone that only buzzes',
      { ...android, sound: 'absent', notice: 'ask', wakeLock: 'off' },
      'buzzes away locked-maybe closed own',
    ],
  ];
  for (const [name, known, expected] of rows) {
    it(`are told for ${name}`, () => {
      expect(abilities(known).join(' ')).to.equal(expected);
    });
  }

  it('never promise a sound from a locked phone or a closed page', () => {
    for (const sound of ['ready', 'locked', 'absent', 'off'] as const)
      for (const stopsPages of [true, false])
        for (const handheld of [true, false]) {
          const said = abilities({ ...android, sound, stopsPages, handheld });
          expect(said.slice(-2)).to.deep.equal(['closed', 'own']);
          expect(said.some((each) => /^(locked|asleep)/.test(each))).to.equal(true);
        }
  });

  it('are read from this browser, and drawn', async () => {
    const known = { ...iPhone, ...described() };
    expect([known.handheld, known.stopsPages]).to.deep.equal([false, false]);
    const list = await fixture(html`<div>${abilitiesView(known, 'en', 3)}</div>`);
    expect(list.querySelectorAll('li').length).to.equal(abilities(known).length);
  });
});

describe('treatment-timer words of the parts', () => {
  const tables = [
    ['abilities', abilitiesMessages],
    ['notice', noticeMessages],
    ['calendar', calendarMessages],
    ['log', logMessages],
  ] as const;
  for (const [name, { en, es }] of tables) {
    it(`${name}: grade 6 at most, INFLESZ 55 at least`, () => {
      expect(fleschKincaid(sentencesOf(en))).to.be.at.most(6);
      expect(inflesz(sentencesOf(es))).to.be.at.least(55);
    });
  }
});
