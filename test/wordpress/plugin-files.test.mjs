// The plugin's archive: what is in it, and what it says, without any WordPress.
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, after, describe, it } from 'node:test';
import { onPath } from '../../tools/browsers.mjs';
import { askedStrings, translationsIn, written } from '../../tools/gettext.mjs';
import { pluginFiles } from '../../tools/wordpress.mjs';
import { zip } from '../../tools/zip.mjs';
import { bundled } from '../node/bundle.mjs';

const files = await pluginFiles();
const text = (name) => files.get(`clinic-widgets/${name}`).toString('utf8');
const php = new Map(
  [...files]
    .filter(([name]) => name.endsWith('.php'))
    .map(([name, bytes]) => [name.replace('clinic-widgets/', ''), bytes.toString('utf8')]),
);
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

describe('the archive of the WordPress plugin', () => {
  it('holds the script and the data as they ship', () => {
    const dist = new URL('../../dist/', import.meta.url);
    for (const name of ['clinic-widgets.min.js', 'data/zip-8.bin', 'data/outlines.json'])
      assert.deepEqual(
        files.get(`clinic-widgets/widgets/${name}`),
        readFileSync(new URL(name, dist)),
        name,
      );
  });

  it('names its version in each place that WordPress reads', () => {
    assert.match(text('clinic-widgets.php'), new RegExp(`Version: +${version}\n`));
    assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    for (const [name, bytes] of files)
      if (/\.(?:php|txt|js|pot)$/.test(name)) assert.ok(!bytes.includes('{{VERSION}}'), name);
  });

  it('has the danger signs of the widgets’ own record, word for word', async () => {
    const { emergency } = await bundled(`
      export { emergency } from './src/shared/emergency/emergency.ts';
    `);
    const record = JSON.parse(text('generated/record.json'));
    for (const language of ['en', 'es']) {
      const { signs } = record.emergency[language];
      assert.deepEqual(signs, emergency[language].signs);
      for (const sign of signs)
        for (const [name, code] of php)
          assert.ok(!code.includes(sign), `${name} retypes "${sign}"`);
    }
  });

  it('is the same for the same files', () =>
    assert.deepEqual(zip(files), zip(new Map([...files].reverse()))));

  it('asks no other host, and sends nothing', () => {
    const own = [...php].concat(
      ['blocks', 'clinic-form', 'import'].map((name) => [name, text(`assets/${name}.js`)]),
    );
    for (const [name, code] of own) {
      assert.doesNotMatch(
        code,
        /wp_(?:safe_)?remote_|curl_|fsockopen|file_get_contents\( ?'http/,
        name,
      );
      assert.doesNotMatch(code, /\b(?:eval|innerHTML|insertAdjacentHTML|document\.write)\b/, name);
      assert.doesNotMatch(code, /\$wpdb/, name);
    }
  });

  it('stops where WordPress is not', () => {
    for (const [name, code] of php)
      assert.match(code, /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
  });
});

describe('its words', () => {
  const asked = askedStrings(php);
  const po = translationsIn(text('languages/clinic-widgets-es_ES.po'));

  it('are all found', () => {
    const calls = [...php.values()].join('').match(/\b(?:__|_e|esc_\w+__|esc_\w+_e)\( /g);
    const places = [...asked.values()].reduce((sum, each) => sum + each.places.length, 0);
    assert.ok(places > 150, `${places} places`);
    assert.equal(places, calls.length);
  });

  it('are the template’s', () => {
    assert.equal(
      text('languages/clinic-widgets.pot'),
      written(asked),
      'node tools/wordpress.mjs --words writes it',
    );
  });

  it('are all said in Spanish, with the same signs in them', () => {
    const signs = (words) => (words.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const english of asked.keys()) {
      assert.ok(po.get(english), `not translated: ${english}`);
      assert.deepEqual(signs(po.get(english)), signs(english), english);
    }
    const unused = [...po.keys()].filter((english) => english && !asked.has(english));
    assert.deepEqual(unused, []);
  });

  const noMsgunfmt = onPath('msgunfmt')
    ? false
    : 'no msgunfmt here; on Debian: apt-get install gettext';
  it('are read by gettext’s own reader as they were written', { skip: noMsgunfmt }, () => {
    const back = translationsIn(
      execFileSync('msgunfmt', ['--no-wrap', '-'], {
        input: files.get('clinic-widgets/languages/clinic-widgets-es_ES.mo'),
        encoding: 'utf8',
      }),
    );
    const there = (map) => [...map].filter(([english]) => english).sort();
    assert.deepEqual(there(back), there(po));
  });
});

describe('unpacked by others', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    writeFileSync(join(folder, 'plugin.zip'), zip(files));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('its PHP is PHP', { skip: onPath('php') ? false : 'no php here' }, () => {
    for (const name of php.keys()) {
      const { status, stdout } = spawnSync('php', ['-l', join(folder, 'clinic-widgets', name)], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
    }
  });

  it('the archive is whole', { skip: onPath('unzip') ? false : 'no unzip here' }, () => {
    const { status, stdout } = spawnSync('unzip', ['-tq', join(folder, 'plugin.zip')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
});
