import { expect } from 'chai';
import { decode } from '../../../../src/clinic-locator/feed/request/decode.ts';
import { FeedError } from '../../../../src/clinic-locator/feed/feed-error.ts';
import {
  loadFeed,
  type FeedSource,
} from '../../../../src/clinic-locator/feed/request/load-feed.ts';
import type { Net } from '../../../../src/clinic-locator/feed/request/net.ts';
import { request } from '../../../../src/clinic-locator/feed/request/request.ts';
import '../../../helpers.ts';

const URL = 'https://feeds.example/clinics.json';
const LIST = '[{"name":"A","zip":"85281"}]';
const never = new AbortController().signal;

type Step = Response | Error | 'nothing';

/** A host that answers step by step, or never, and what was asked of it. */
function host(...steps: Step[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const clock = new AbortController();
  const limits: number[] = [];
  const net: Net = {
    fetch(url, init) {
      asked.push({ url, init });
      return new Promise((resolve, reject) => {
        init.signal!.addEventListener('abort', () => {
          reject(new DOMException('Aborted', 'AbortError'));
        });
        const step = steps.shift();
        if (step instanceof Response) resolve(step);
        else if (step !== 'nothing') reject(step ?? new Error('More was asked than expected.'));
      });
    },
    timeout(milliseconds) {
      limits.push(milliseconds);
      return clock.signal;
    },
    online: () => true,
    origin: 'https://page.example',
  };
  return { net, asked, limits, timeIsUp: () => clock.abort(), left: steps };
}

const down = () => new TypeError('Failed to fetch');
const ok = (text = LIST, headers?: Record<string, string>) =>
  new Response(text, { headers: headers ?? {} });
const redirected = (text: string, url: string) =>
  Object.defineProperties(new Response(text), { redirected: { value: true }, url: { value: url } });

const from = (src: string): FeedSource => ({
  clinics: undefined,
  src,
  inline: undefined,
  format: 'auto',
  columns: '',
});

async function failing(promise: Promise<unknown>): Promise<FeedError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, 'it fails').to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('fetching a feed', () => {
  it('sends nothing about the visitor, and asks whether the list has changed', async () => {
    const { net, asked, limits } = host(ok());
    const feed = await loadFeed(from(URL), never, net);
    expect(feed.clinics.map(({ name }) => name)).to.deep.equal(['A']);
    expect(asked).to.have.length(1);
    const { signal, ...init } = asked[0]!.init;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(init).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
    expect(limits).to.deep.equal([20_000]);
  });

  const retried: [name: string, first: Step][] = [
    ['the network fails', down()],
    ['the host has a fault', new Response('', { status: 503 })],
    [
      'the answer breaks off',
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('[{"name"'));
            controller.error(down());
          },
        }),
      ),
    ],
  ];
  for (const [name, first] of retried) {
    it(`tries once more when ${name}`, async () => {
      const { net, asked } = host(first, ok());
      const { clinics } = await loadFeed(from(URL), never, net);
      expect(clinics).to.have.length(1);
      expect(asked.map(({ url }) => url)).to.deep.equal([URL, URL]);
    });
  }

  const failures: [
    name: string,
    steps: () => Step[],
    code: string,
    message: RegExp,
    fix: RegExp,
  ][] = [
    ['404', () => [new Response('', { status: 404 })], 'not-found', /answered 404/, /spelled/],
    ['410', () => [new Response('', { status: 410 })], 'not-found', /answered 410/, /spelled/],
    ['401', () => [new Response('', { status: 401 })], 'forbidden', /answered 401/, /public/],
    ['403', () => [new Response('', { status: 403 })], 'forbidden', /answered 403/, /public/],
    [
      '500, twice',
      () => [new Response('', { status: 500 }), new Response('', { status: 502 })],
      'server-error',
      /answered 502/,
      /later/,
    ],
    [
      'nobody there',
      () => [down(), down(), down()],
      'unreachable',
      /could not be reached/,
      /connect-src/,
    ],
    [
      'there, and closed to this page',
      () => [down(), down(), ok('')],
      'no-cors',
      /does not let this page read it/,
      /Access-Control-Allow-Origin: \*/,
    ],
    ['an empty file', () => [ok('')], 'empty', /clinics\.json: the list is empty/, /Write/],
    [
      'a web page',
      () => [ok('<!doctype html><p>Hello')],
      'html',
      /is a web page, not a list/,
      /file itself/,
    ],
    ['broken JSON', () => [ok('[{')], 'not-json', /not valid JSON/, /comma/],
    ['a workbook', () => [ok('PK\u0003\u0004')], 'not-text', /workbook/, /CSV/],
    [
      'a table without names of columns',
      () => [ok('A,B\n1,2')],
      'no-header',
      /names the columns/,
      /first row/,
    ],
    [
      'JSON of another kind',
      () => [ok('{"ok":true}')],
      'not-a-feed',
      /not a list of clinics/,
      /clinics/,
    ],
    [
      'a login page',
      () => [redirected('<html>Sign in', 'https://login.example/')],
      'login',
      /leads to a web page, https:\/\/login\.example\/: it asks for a login/,
      /public/,
    ],
    [
      'a file that says it is too large',
      () => [ok(LIST, { 'content-length': '50000000' })],
      'too-large',
      /larger than 20 MB \(50 MB\)/,
      /Leave out/,
    ],
  ];
  for (const [name, steps, code, message, fix] of failures) {
    it(`${name}: ${code}`, async () => {
      const { net, left } = host(...steps());
      const error = await failing(loadFeed(from(URL), never, net));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
      expect(error.fix).to.match(fix);
      expect(left, 'all steps were asked for').to.deep.equal([]);
    });
  }

  it('asks a closed host without reading, and with nothing about the visitor', async () => {
    const { net, asked } = host(down(), down(), ok(''));
    await failing(loadFeed(from(URL), never, net));
    const { signal, ...probe } = asked[2]!.init;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(probe).to.deep.equal({
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
  });

  it('does not ask its own host so: that rule is for others', async () => {
    const { net, asked } = host(down(), down());
    const error = await failing(loadFeed(from('https://page.example/a.json'), never, net));
    expect([error.code, asked.length]).to.deep.equal(['unreachable', 2]);
  });

  it('a spreadsheet that is closed is told how to open it', async () => {
    const { net, asked } = host(down(), down(), ok(''));
    const sheet = 'https://docs.google.com/spreadsheets/d/KEY/edit#gid=7';
    const error = await failing(loadFeed(from(sheet), never, net));
    expect(asked[0]!.url).to.equal(
      'https://docs.google.com/spreadsheets/d/KEY/export?format=csv&gid=7',
    );
    expect(error.code).to.equal('no-cors');
    expect(error.fix).to.match(/Publish to web/);
  });

  it('offline is said to be so', async () => {
    const { net } = host(down(), down());
    const error = await failing(loadFeed(from(URL), never, { ...net, online: () => false }));
    expect(error.code).to.equal('offline');
  });

  it('a file from disk is told of the list inside the tag', async () => {
    const { net } = host(down(), down());
    const error = await failing(loadFeed(from('file:///home/clinics.json'), never, net));
    expect(error.code).to.equal('from-disk');
  });

  it('text that is not an address', async () => {
    const error = await failing(loadFeed(from('http://['), never, host().net));
    expect(error.code).to.equal('not-found');
  });

  it('gives up when the time is up, and does not try again', async () => {
    const { net, asked, timeIsUp } = host('nothing');
    const loading = failing(loadFeed(from(URL), never, net));
    timeIsUp();
    const error = await loading;
    expect([error.code, asked.length]).to.deep.equal(['timeout', 1]);
    expect(error.message).to.match(/more than 20 seconds/);
  });

  it('stops at once when its signal aborts', async () => {
    const { net, asked } = host('nothing');
    const wanted = new AbortController();
    const loading = loadFeed(from(URL), wanted.signal, net);
    wanted.abort();
    const error = await loading.catch((reason: unknown) => reason);
    expect((error as Error).name).to.equal('AbortError');
    expect(asked).to.have.length(1);
  });

  it('stops in the middle of an answer that grows beyond 20 MB, whatever it says of itself', async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1_000_000));
        sent++;
      },
      cancel() {
        stopped = true;
      },
    });
    const { net } = host(new Response(endless, { headers: { 'content-length': '10' } }));
    const error = await failing(request(URL, never, net));
    expect(error.code).to.equal('too-large');
    expect(stopped).to.equal(true);
    expect(sent).to.be.within(20, 23);
  });
});

describe('in this engine', () => {
  const here = (path: string) => new window.URL(path, location.href);

  it('a host that does not open a file to this page is told from one that is not there', async () => {
    const other = here('/demo/clinics.json');
    other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    expect((await failing(request(other.href, never))).code).to.equal('no-cors');
    other.port = '1';
    expect((await failing(request(other.href, never))).code).to.equal('unreachable');
  });

  it('a file that is not there', async () => {
    expect((await failing(request(here('/no-such.json').href, never))).code).to.equal('not-found');
  });

  it('a request whose signal aborts', async () => {
    const error = await request(here('/demo/clinics.json').href, AbortSignal.abort()).catch(
      (reason: unknown) => reason,
    );
    expect((error as Error).name).to.equal('AbortError');
  });
});

describe('the letters of a file', () => {
  const text = 'Cl\u00ednica';
  const utf16 = (mark: number[], little: boolean) =>
    new Uint8Array(
      mark.concat(
        text.split('').flatMap((letter) => {
          const unit = letter.charCodeAt(0);
          const bytes = [unit & 255, unit >> 8];
          return little ? bytes : bytes.reverse();
        }),
      ),
    );
  const utf8 = new TextEncoder().encode(text);
  const latin1 = new Uint8Array(text.split('').map((letter) => letter.charCodeAt(0)));
  const rows: [name: string, bytes: Uint8Array, type: string | null, expected: string][] = [
    ['UTF-8', utf8, null, text],
    ['UTF-8, said so', utf8, 'text/csv; charset=utf-8', text],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'text/csv', text],
    ['UTF-16, as Excel writes "Unicode text"', utf16([0xff, 0xfe], true), null, text],
    ['UTF-16, big end first', utf16([0xfe, 0xff], false), 'text/csv', text],
    ['Latin 1, said so', latin1, 'text/csv; charset="ISO-8859-1"', text],
    ['Latin 1, not said: lost, not guessed', latin1, 'text/csv', 'Cl\ufffdnica'],
    ['a charset that nobody knows', utf8, 'text/csv; charset=klingon', text],
    ['nothing', new Uint8Array(), null, ''],
  ];
  for (const [name, bytes, type, expected] of rows) {
    it(name, () => {
      expect(decode(bytes, type)).to.equal(expected);
    });
  }
});

describe('a list in any format is read from its file alone', () => {
  const rows: [name: string, text: string, format: FeedSource['format'], names: string[]][] = [
    ['JSON of schema.org', LIST, 'auto', ['A']],
    ['a table', 'name,zip\nA,85281', 'auto', ['A']],
    [
      'GeoJSON',
      '{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[-112,33]}}',
      'auto',
      ['A'],
    ],
    ['FHIR', '{"resourceType":"Location","name":"A"}', 'auto', ['A']],
    ['an empty bundle of FHIR', '{"resourceType":"Bundle","entry":[]}', 'auto', []],
    ['a format that is set', LIST, 'schema', ['A']],
  ];
  for (const [name, text, format, names] of rows) {
    it(name, async () => {
      const { net, asked } = host(ok(text));
      const { clinics } = await loadFeed({ ...from(URL), format }, never, net);
      expect(clinics.map((clinic) => clinic.name)).to.deep.equal(names);
      expect(asked).to.have.lengthOf(1);
    });
  }

  it('a format that is set and not there: the editor reads which', async () => {
    const { net } = host(ok());
    const error = await failing(loadFeed({ ...from(URL), format: 'geojson' }, never, net));
    expect(error.problem).to.deep.equal({
      path: '',
      code: 'wrong-format',
      severity: 'error',
      message: `${URL}: the format is set to geojson, and this is something else.`,
      fix: 'Take the format away, or set it to auto.',
    });
  });
});
