import { expect } from 'chai';
import { html } from 'lit';
import { clock, expectAccessible, fixture, keys, media, type, until, viewport } from './helpers.ts';

const input = () => fixture<HTMLInputElement>('<input aria-label="Name">');

describe('test helpers', () => {
  it('draw a template and give its first element', async () => {
    const paragraph = await fixture(html`<p>${'drawn'}</p>`);
    expect(paragraph.isConnected).to.equal(true);
    expect(paragraph.textContent).to.equal('drawn');
  });

  it('take fixtures away again', () => {
    expect(document.querySelector('input, p')).to.equal(null);
  });

  it('type text', async () => {
    const field = await input();
    field.focus();
    await type('Hello 85301');
    expect(field.value).to.equal('Hello 85301');
  });

  it('press chords', async () => {
    const first = await fixture('<button>1</button>');
    const second = await fixture('<button>2</button>');
    first.focus();
    await keys('Tab');
    expect(document.activeElement).to.equal(second);
    await keys('Shift+Tab');
    expect(document.activeElement).to.equal(first);
  });

  for (const key of ['Space', 'Enter']) {
    it(`press ${key} on a button`, async () => {
      const button = await fixture('<button>1</button>');
      let clicks = 0;
      button.addEventListener('click', () => clicks++);
      button.focus();
      await keys(key);
      expect(clicks).to.equal(1);
    });
  }

  it('size the page', async () => {
    await viewport(360, 640);
    expect([innerWidth, innerHeight]).to.deep.equal([360, 640]);
  });

  it('give the page its size back', () => {
    expect(innerWidth).to.equal(800);
  });

  it('emulate a dark device without motion', async () => {
    await media({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
  });

  it('emulate forced colours', async () => {
    await media({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  it('emulate print', async () => {
    await media({ media: 'print' });
    expect(matchMedia('print').matches).to.equal(true);
  });

  it('give the device back', () => {
    expect(matchMedia('print').matches).to.equal(false);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('move a clock', () => {
    const time = clock('2026-03-08T10:00:00Z');
    time.advance(1000);
    expect(time.now()).to.equal(Date.UTC(2026, 2, 8, 10, 0, 1));
    expect(time.monotonic()).to.equal(1000);
    time.setDate(0);
    expect(time.now()).to.equal(0);
    expect(time.monotonic()).to.equal(1000);
  });

  it('wait for something to come true', async () => {
    setTimeout(() => (document.title = 'done'), 20);
    await until(() => document.title === 'done');
    expect(document.title).to.equal('done');
  });

  it('find a fault inside a shadow root', async () => {
    const host = await fixture('<div></div>');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    const failure = await expectAccessible().then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure).to.contain('button-name').and.to.contain('<button>');
    host.remove();
  });
});
