import { expect } from 'chai';
import fc from 'fast-check';
import {
  isPagesOwn,
  readState,
  writeState,
  type UrlState,
} from '../../../src/clinic-locator/page/url-state.ts';
import { AddressBar } from '../../../src/clinic-locator/page/address-bar.ts';
import { until } from '../../helpers.ts';

const state = (clinic: string, ...filters: string[]): UrlState => ({ clinic, filters });

describe('what an address says of a locator', () => {
  const rows: [name: string, text: string, id: string, says: UrlState][] = [
    ['nothing', '', '', state('')],
    ['a clinic', 'clinic=tempe', '', state('tempe')],
    ['a clinic of another name', 'clinic=a%26b+c', '', state('a&b c')],
    [
      'filters',
      'clinic-filter=open-now&clinic-filter=languages%3Aes',
      '',
      state('', 'open-now', 'languages:es'),
    ],
    ['the first of two clinics', 'clinic=a&clinic=b', '', state('a')],
    ['another locator’s clinic', 'east-clinic=a', '', state('')],
    ['its own by its id', 'east-clinic=a&clinic=b', 'east', state('a')],
    ['an empty clinic', 'clinic=&clinic-filter=', '', state('')],
    ['a broken escape', 'clinic=%E0%A4%A', '', state('')],
    ['a clinic longer than any id', `clinic=${'x'.repeat(301)}`, '', state('')],
    [
      'more filters than there are',
      'clinic-filter=a&'.repeat(99),
      '',
      state('', ...Array<string>(20).fill('a')),
    ],
    ['a prototype’s name', '__proto__=x&constructor=y&clinic=toString', '', state('toString')],
    ['a name in capitals', 'CLINIC=a', '', state('')],
  ];
  for (const [name, text, id, says] of rows) {
    it(name, () => expect(readState(text, id)).to.deep.equal(says));
  }

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, id) => {
        readState(text, id);
        readState(`clinic=${text}`, id);
        isPagesOwn(text);
      }),
    );
  });
});

describe('an address with a locator’s state', () => {
  const rows: [name: string, text: string, id: string, given: UrlState, written: string][] = [
    ['a first clinic', '', '', state('tempe'), 'clinic=tempe'],
    ['another clinic', 'clinic=tempe', '', state('mesa'), 'clinic=mesa'],
    ['no clinic any more', 'clinic=tempe', '', state(''), ''],
    [
      'filters',
      '',
      '',
      state('', 'open-now', 'services:x & y'),
      'clinic-filter=open-now&clinic-filter=services%3Ax%20%26%20y',
    ],
    [
      'the page’s own, spelled as it was',
      'a&b=c+d%20e&&f=',
      '',
      state('tempe'),
      'a&b=c+d%20e&f=&clinic=tempe',
    ],
    ['another locator’s', 'east-clinic=a&clinic=b', '', state('c'), 'east-clinic=a&clinic=c'],
    ['its own by its id', 'east-clinic=a&clinic=b', 'east', state('c'), 'clinic=b&east-clinic=c'],
    ['an id that is no word', '', 'a b&', state('c'), 'a%20b%26-clinic=c'],
  ];
  for (const [name, text, id, given, written] of rows) {
    it(name, () => expect(writeState(text, id, given)).to.equal(written));
  }

  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).filter(isWhole);
  it('reads back as what was written, and keeps every pair of the page', () => {
    const pair = fc
      .tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.webQueryParameters())
      .map(([name, value]) => `x${name}=${value.replace(/&/g, '')}`);
    fc.assert(
      fc.property(
        fc.array(pair),
        word,
        fc.array(word, { maxLength: 20 }),
        (page, clinic, filters) => {
          const text = writeState(page.join('&'), '', { clinic, filters });
          expect(readState(text, '')).to.deep.equal({ clinic, filters });
          expect(writeState(text, '', state('')).split('&').filter(Boolean)).to.deep.equal(page);
        },
      ),
    );
  });

  const fragments: [fragment: string, pages: boolean][] = [
    ['', false],
    ['clinic=a', false],
    ['tab=2&clinic=a', false],
    ['hours', true],
    ['/find', true],
    ['/find?x=1', true],
    ['!/find=1', true],
  ];
  for (const [fragment, pages] of fragments) {
    it(`#${fragment} is ${pages ? 'the page’s own' : 'free to write in'}`, () =>
      expect(isPagesOwn(fragment)).to.equal(pages));
  }
});

/** Half of a surrogate pair is no text that an address can hold. */
function isWhole(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

describe('the keeper of the address', () => {
  let keepers: AddressBar[] = [];
  let said: UrlState[] = [];

  function start(place: 'hash' | 'query', id = '') {
    const keeper = AddressBar.start(place, id, (each) => said.push(each));
    if (keeper) keepers.push(keeper);
    return keeper;
  }

  /** Goes to an address of this page as a link of the page would, without loading it. */
  const address = (text: string) => history.replaceState(null, '', text);

  const back = async () => {
    const gone = new Promise((resolve) =>
      window.addEventListener('popstate', resolve, { once: true }),
    );
    history.back();
    await gone;
  };

  const pushState = history.pushState.bind(history);
  let steps = 0;

  beforeEach(() => {
    keepers = [];
    said = [];
    steps = 0;
    history.pushState = (...given) => {
      steps++;
      pushState(...given);
    };
  });
  afterEach(() => {
    history.pushState = pushState;
    keepers.forEach((each) => each.stop());
  });

  for (const place of ['hash', 'query'] as const) {
    const sign = place === 'hash' ? '#' : '?';
    describe(place, () => {
      beforeEach(() => address(`?own=1${place === 'hash' ? '#tab=2' : ''}`));
      const text = () => (place === 'hash' ? location.hash : location.search);
      const own = place === 'hash' ? '#tab=2' : '?own=1';

      it('reads the address at the start, and only where it says something', () => {
        start(place);
        expect(said).to.deep.equal([]);
        keepers[0]!.stop();
        address(`${sign}clinic=tempe&clinic-filter=open-now`);
        start(place);
        expect(said).to.deep.equal([state('tempe', 'open-now')]);
      });

      it('a clinic is a step, and back undoes it', async () => {
        const keeper = start(place)!;
        keeper.save(state('tempe'));
        expect([text(), steps]).to.deep.equal([`${own}&clinic=tempe`, 1]);
        keeper.save(state('mesa'));
        await back();
        await back();
        expect(said).to.deep.equal([state('tempe'), state('')]);
        expect(text()).to.equal(own);
      });

      it('a filter is no step', () => {
        const keeper = start(place)!;
        keeper.save(state('', 'open-now'));
        keeper.save(state('', 'open-now', 'languages:es'));
        expect([steps, said]).to.deep.equal([0, []]);
        expect(text()).to.equal(`${own}&clinic-filter=open-now&clinic-filter=languages%3Aes`);
      });

      it('what a router keeps in its state stays', () => {
        history.replaceState({ router: 7 }, '');
        const keeper = start(place)!;
        keeper.save(state('', 'open-now'));
        expect(history.state).to.deep.equal({ router: 7 });
        keeper.save(state('tempe'));
        expect(history.state).to.deep.equal({ router: 7 });
      });

      it('two locators, one with an id, leave each other alone', async () => {
        const first = start(place)!;
        const second = start(place, 'east')!;
        first.save(state('tempe'));
        second.save(state('mesa'));
        expect(text()).to.equal(`${own}&clinic=tempe&east-clinic=mesa`);
        await back();
        // only the one whose clinic changed is told
        expect(said).to.deep.equal([state('')]);
        expect(text()).to.equal(`${own}&clinic=tempe`);
      });

      it('a second locator without a name of its own gets none', () => {
        start(place);
        expect(start(place)).to.equal(undefined);
        keepers[0]!.stop();
        expect(start(place)).to.be.instanceOf(AddressBar);
      });

      it('hears nothing once it is stopped', async () => {
        const keeper = start(place)!;
        keeper.save(state('tempe'));
        keeper.stop();
        await back();
        expect(said).to.deep.equal([]);
      });
    });
  }

  it('the page’s own anchor stays, and following one changes nothing', async () => {
    const keeper = start('hash')!;
    keeper.save(state('tempe'));
    location.hash = 'hours';
    await until(() => location.hash === '#hours');
    keeper.save(state('mesa'));
    expect(location.hash).to.equal('#hours');
    expect(said).to.deep.equal([]);
    await back();
    expect([location.hash, said]).to.deep.equal(['#clinic=tempe', []]);
  });

  it('the query stays where the fragment is used, and the other way round', () => {
    address('?q=back+pain#top');
    start('query')!.save(state('tempe'));
    expect(location.search + location.hash).to.equal('?q=back+pain&clinic=tempe#top');
  });

  it('a page that may not change its address works without', () => {
    history.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(() => start('query')!.save(state('tempe'))).not.to.throw();
  });

  it('says nothing twice', () => {
    const keeper = start('query')!;
    keeper.save(state('tempe'));
    keeper.save(state('tempe'));
    expect(steps).to.equal(1);
  });
});
