// The npm package and the rest of a release, as others get them.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../tools/test-files.mjs';
import { WIDGETS } from '../../tools/widgets.mjs';
import { missing, namesInList, startBrowser } from './browser.mjs';
import { bundlers } from './bundlers.mjs';
import { frameworks } from './frameworks.mjs';
import { install } from './projects.mjs';
import { copyOfTree, releaseOf, temporary } from './release.mjs';
import { types } from './types.mjs';

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tool = (path) => join(root, 'node_modules', path);

const first = releaseOf();
const tarball = first.then((folder) => join(folder, `clinic-widgets-${version}.tgz`));
const second = releaseOf(copyOfTree(), { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
// a failure is told where it is awaited
for (const each of [first, tarball, second]) each.catch(() => {});

describe('the package', { timeout: 660_000 }, () => {
  let folder;
  let projects;
  before(async () => {
    projects = await install(tarball);
    folder = temporary('unpacked');
    execFileSync('tar', ['-xzf', await tarball, '-C', folder]);
    folder = join(folder, 'package');
  });

  it('holds what package.json names and nothing else', () => {
    const data = readdirSync(join(root, 'dist/data')).map((name) => `dist/data/${name}`);
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'dist/check.js',
      'dist/integrity.json',
      ...data,
      'dist/clinic-widgets.min.js',
      ...WIDGETS.map((tag) => `dist/${tag}.min.js`),
      ...['index', ...WIDGETS].flatMap((name) => [`lib/${name}.js`, `lib/${name}.d.ts`]),
      ...['elements', 'react'].flatMap((where) =>
        WIDGETS.flatMap((tag) => [`lib/${where}/${tag}.js`, `lib/${where}/${tag}.d.ts`]),
      ),
      ...['frame', ...WIDGETS].map((name) => `lib/shared/${name}.js`),
      'lib/shared/time.d.ts',
      'lib/shared/widget.d.ts',
      ...['preact', 'react', 'svelte', 'tags', 'vue'].map((name) => `lib/types/${name}.d.ts`),
      'lib/data-files.js',
      'lib/custom-elements.json',
      'lib/vscode.html-custom-data.json',
      'lib/web-types.json',
    ];
    const held = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(folder.length + 1));
    assert.deepEqual(held.sort(), expected.sort());
  });

  it('holds no list of clinics', () => {
    assert.ok(!readdirSync(join(folder, 'dist')).some((name) => /clinics/.test(name)));
  });

  it('publint finds nothing', async () => {
    const args = [tool('publint/src/cli.js'), '--strict', await tarball];
    const { stdout } = await run(process.execPath, args);
    assert.match(stdout, /All good/);
  });

  it('its types are found wherever modules are', async () => {
    const args = [tool('@arethetypeswrong/cli/dist/index.js'), '--profile', 'esm-only', '--quiet'];
    // a problem is a failure of the command
    await run(process.execPath, [...args, await tarball]);
  });

  it('no address of this machine is in it', () => {
    for (const name of readdirSync(join(folder, 'lib'), { recursive: true }))
      if (/\.(?:js|ts|json)$/.test(name))
        assert.ok(!readFileSync(join(folder, 'lib', name), 'utf8').includes(root), name);
  });

  it('editors get every attribute of every tag', () => {
    const read = (name) => JSON.parse(readFileSync(join(folder, 'lib', name), 'utf8'));
    const elements = read('custom-elements.json').modules.flatMap((each) => each.declarations);
    const attributes = (list) => list.map(({ name }) => name);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), WIDGETS);
    for (const { tagName, attributes: all } of elements) {
      assert.ok(all.length > 10);
      const code = read('vscode.html-custom-data.json').tags.find(({ name }) => name === tagName);
      assert.deepEqual(attributes(code.attributes), attributes(all));
      const web = read('web-types.json').contributions.html.elements;
      assert.deepEqual(
        attributes(web.find(({ name }) => name === tagName).attributes),
        attributes(all),
      );
    }
  });

  describe('on a server', () => {
    const ENTRIES = [
      'clinic-widgets',
      ...WIDGETS.flatMap((tag) => [
        `clinic-widgets/${tag}.js`,
        `clinic-widgets/elements/${tag}.js`,
      ]),
    ];
    for (const entry of ENTRIES) {
      it(`${entry} can be imported`, async (test) => {
        if (projects.away) return test.skip(projects.away);
        const code = `const all = await import('${entry}'); console.log(Object.keys(all).join());`;
        const args = ['--input-type=module', '-e', code];
        const { stdout } = await run(process.execPath, args, { cwd: projects.folder });
        return assert.match(stdout, /ClinicLocator|TreatmentTimer|SpasmInfoCard/);
      });
    }
  });

  types(() => projects);
  bundlers(() => projects);
  frameworks(() => projects);
});

describe('a release', { timeout: 660_000 }, () => {
  it('is the same, byte for byte, from another folder, in another zone and language', async () => {
    const [one, other] = await Promise.all([first, second]);
    const names = readdirSync(one).sort();
    assert.deepEqual(readdirSync(other).sort(), names);
    for (const name of names)
      assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
  });

  describe('the zip for people who copy files', () => {
    let unpacked;
    before(async () => {
      unpacked = temporary('unzipped');
      const name = join(await first, `clinic-widgets-${version}.zip`);
      // another reader of zips than the writer; it checks the sums, too
      execFileSync('python3', ['-m', 'zipfile', '-e', name, unpacked]);
      unpacked = join(unpacked, `clinic-widgets-${version}`);
    });

    it('has the scripts, their data and a page to begin with, and no list but a sample', () => {
      const names = readdirSync(unpacked).sort();
      assert.deepEqual(names, [
        'CHANGES.md',
        'LICENSE.txt',
        'START-HERE.html',
        'locations-example.csv',
        'widgets',
      ]);
      const rows = readFileSync(join(unpacked, 'locations-example.csv'), 'utf8').trim().split('\n');
      assert.ok(rows.slice(1).every((row) => row.startsWith('Sample ')));
      assert.deepEqual(
        readdirSync(join(unpacked, 'widgets')).sort(),
        ['clinic-widgets', ...WIDGETS]
          .map((tag) => `${tag}.min.js`)
          .concat('check.js', 'data', 'integrity.json')
          .sort(),
      );
    });

    it('its page shows a widget when it is opened from disk', { skip: missing }, async () => {
      const browser = await startBrowser({});
      const page = await browser.open(pathToFileURL(join(unpacked, 'START-HERE.html')).href);
      assert.deepEqual(await namesInList(page, 1), ['Sample Clinic Tempe']);
      assert.deepEqual(page.complaints, []);
      const text = await page.evaluate(() => document.body.innerText);
      assert.ok(text.includes(version) && !text.includes('{version}'));
      assert.ok(!text.includes('If you can read this line'), 'the fallback stepped back');
      await browser.close();
    });

    it('the list to begin with is read without a complaint', () => {
      const args = [join(unpacked, 'widgets/check.js'), join(unpacked, 'locations-example.csv')];
      const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
      assert.match(said, /1 clinic/);
    });
  });

  it('has the sums of all its files', async () => {
    const folder = await first;
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: folder,
      stdio: 'pipe',
    });
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').match(/\S+$/gm);
    assert.deepEqual([...listed, 'SHA256SUMS'].sort(), readdirSync(folder).sort());
  });
});
