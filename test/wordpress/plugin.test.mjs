// The plugin in a real WordPress, as an office manager, an editor, an author and a visitor have it. One site, one
// story: each test goes on where the one before it ended.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pluginFiles } from '../../tools/wordpress.mjs';
import { zip } from '../../tools/zip.mjs';
import { bundled } from '../node/bundle.mjs';
import {
  canvasOf,
  fill,
  finderShows,
  leave,
  publish,
  publishBlocks,
  startBrowser,
  widgetTexts,
} from './browser.mjs';
import { missing, startWordPress } from './wordpress.mjs';

const skip = await missing();

const { parseClinics, jsonLd, ClinicHours, emergency } = await bundled(`
  export { parseClinics } from './src/clinic-locator/feed/parse-clinics.ts';
  export { jsonLd } from './src/clinic-locator/page/json-ld.ts';
  export { ClinicHours } from './src/clinic-locator/hours/clinic-hours.ts';
  export { emergency } from './src/shared/emergency/emergency.ts';
`);

const LIST = '/wp-json/clinic-widgets/v1/clinics';
const CLINICS = '/wp-admin/edit.php?post_type=clinic_widgets';
const IMPORT = `${CLINICS}&page=clinic-widgets-import`;
const NEW_CLINIC = '/wp-admin/post-new.php?post_type=clinic_widgets';
const ALL_BLOCKS = ['clinic-locator', 'spasm-info-card', 'treatment-timer'].map((tag) => [
  `clinic-widgets/${tag}`,
  {},
]);

/** The third row has no name and is no clinic; the last tries to be more than text. */
const CSV = `id,name,street,city,state,zip,latitude,longitude,phone,hours,services,notice
mesa,Sample Clinic Mesa,"5 E Sample St, Suite 2",Mesa,AZ,85201,33.4152,-111.8315,602-555-0104,"Mo-Fr 08:00-12:00,13:00-17:00; PH off",Physical therapy; X-ray,
avondale,Sample Clinic Avondale,77 E Sample Dr,Avondale,AZ,85323,,,602-555-0105,Mo-Fr 09:00-17:00; Jun-Aug Mo-Fr 07:00-13:00,,
broken,,1 N Sample Ln,Glendale,AZ,85301,,,602-555-0106,Mo-Fr 09:00-17:00,,
hostile,"Sample </script><script>alert(1)</script> Clinic",9 W Sample Rd,Phoenix,AZ,85004,,,602-555-0107,Mo-Fr 09:00-17:00,,"<img src=x onerror=alert(2)> & ""so"""
`;

describe('the plugin in WordPress', { skip }, () => {
  let wordpress;
  let browser;
  let folder;
  /** Signed in once each. */
  const people = {};
  const list = async () => (await fetch(wordpress.address + LIST)).json();
  const named = async (name) => (await list()).clinics.find((clinic) => clinic.name === name);
  const html = async (path) => (await fetch(wordpress.address + path)).text();
  /** Where the clinic is edited. */
  const editAddress = async (name) => {
    const id = wordpress.run(
      `echo get_posts( array( 'post_type' => 'clinic_widgets', 'title' => '${name}' ) )[0]->ID;`,
    );
    return `/wp-admin/post.php?post=${id}&action=edit`;
  };
  /** A visitor's own look at a page. */
  async function visitor(path, look) {
    const person = await browser.as(undefined);
    try {
      await person.visit(path);
      const result = await look(person.page);
      assert.deepEqual(person.errors, []);
      return result;
    } finally {
      await person.close();
    }
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    writeFileSync(join(folder, 'clinic-widgets-wordpress.zip'), zip(await pluginFiles()));
    wordpress = await startWordPress();
    browser = await startBrowser(wordpress.address);
    for (const user of ['admin', 'editor', 'author']) people[user] = await browser.as(user);
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is installed from its archive and switched on', async () => {
    const { page, visit } = people.admin;
    await visit('/wp-admin/plugin-install.php?tab=upload');
    const input = await page.$('input[name=pluginzip]');
    await input.uploadFile(join(folder, 'clinic-widgets-wordpress.zip'));
    await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await leave(page, () => page.$eval('#install-plugin-submit', (button) => button.click()));
    await leave(page, () => page.click('.wrap a.button-primary'));
    assert.match(
      await page.$eval('#message', (element) => element.textContent),
      /Plugin activated/,
    );
    assert.deepEqual(await list(), { clinics: [] });
  });

  it('takes a clinic from the form: a week with breaks, copied, holidays by one click', async () => {
    const { page, visit } = people.editor;
    await visit(NEW_CLINIC);
    await fill(page, {
      post_title: 'Sample Clinic Tempe',
      'clinic[address][streetAddress]': '1200 E Sample Ave',
      'clinic[address][addressLocality]': 'Tempe',
      'clinic[address][addressRegion]': 'AZ',
      'clinic[address][postalCode]': '85281',
      'clinic[telephone]': '602-555-0102',
      'clinic[contactPoint][0][contactType]': 'Billing',
      'clinic[contactPoint][0][telephone]': '602-555-0112',
      'clinic[bookingUrl]': 'https://clinic.example/book/tempe',
      'clinic[availableService]': 'Physical therapy\nX-ray',
      'clinic[knowsLanguage]': 'English\nSpanish',
      'clinic[insurance]': 'Sample Health',
      'clinic[isAcceptingNewPatients]': 'yes',
      'clinic[days][Mo][kind]': 'open',
      'clinic[days][Mo][spans][0][opens]': '08:00',
      'clinic[days][Mo][spans][0][closes]': '12:00',
    });
    await page.click('[data-day=Mo] [data-break]');
    await fill(page, {
      'clinic[days][Mo][spans][1][opens]': '13:00',
      'clinic[days][Mo][spans][1][closes]': '17:30',
      'clinic[days][Sa][kind]': 'closed',
    });
    await page.click('[data-copy]');
    await page.click('[data-day=Su] [data-same]');
    await page.click('[data-holidays]');
    const days = await page.$$eval('[data-special] [data-row]', (rows) =>
      rows.map(
        (row) =>
          `${row.querySelector('input').value} ${row.querySelector('[data-holiday]').textContent}`,
      ),
    );
    assert.ok(days.length >= 11 && days.every((day) => /^20\d\d-\d\d-\d\d/.test(day)), days.join());
    await finderShows(page, 'Sample Clinic Tempe');
    await page.waitForFunction(
      () => document.querySelector('[data-special] [data-holiday]').textContent !== '',
    );
    await publish(page);

    const clinic = await named('Sample Clinic Tempe');
    assert.equal(clinic.openingHours, 'Mo-Fr 08:00-12:00,13:00-17:30; Sa-Su off');
    assert.equal(clinic.timezone, 'America/Phoenix');
    assert.equal(clinic.specialOpeningHoursSpecification.length, days.length);
    assert.deepEqual(clinic.contactPoint, [{ contactType: 'Billing', telephone: '602-555-0112' }]);
    assert.deepEqual(clinic.insurance, ['Sample Health']);
    assert.match(clinic.lastReviewed, /^20\d\d-\d\d-\d\d$/);
    assert.ok(!('geo' in clinic), 'by ZIP code, so the finder says "about"');
  });

  it('takes a second one: by appointment, at a point, with a notice', async () => {
    const { page, visit } = people.editor;
    await visit(NEW_CLINIC);
    await fill(page, {
      post_title: 'Sample Clinic Phoenix',
      'clinic[address][addressLocality]': 'Phoenix',
      'clinic[address][addressRegion]': 'AZ',
      'clinic[telephone]': '602-555-0103',
      'clinic[geo][point]': '33.452, -112.065',
      'clinic[notice]': 'Closed for snow on Monday',
      'clinic[noticeUntil]': '2099-01-05',
      'clinic[days][Tu][kind]': 'open',
      'clinic[days][Tu][spans][0][opens]': '16:00',
      'clinic[days][Tu][spans][0][closes]': '00:00',
      'clinic[days][We][kind]': 'appointment',
    });
    await publish(page);
    const clinic = await named('Sample Clinic Phoenix');
    assert.deepEqual(clinic.openingHours, { Tu: '16:00-24:00', We: 'by appointment' });
    assert.deepEqual(clinic.geo, { latitude: 33.452, longitude: -112.065, accuracy: 'address' });
    assert.equal(clinic.notice, 'Closed for snow on Monday');
    const { clinics, problems } = parseClinics(JSON.stringify(await list()));
    assert.equal(clinics.length, 2);
    assert.deepEqual(
      // a notice that speaks of closing is for the office to think about
      problems.filter(({ code }) => code !== 'no-place' && code !== 'notice'),
      [],
    );
  });

  it('gives the list to caches, and word when it has changed', async () => {
    const first = await fetch(wordpress.address + LIST);
    assert.match(first.headers.get('cache-control'), /public, max-age=60/);
    const etag = first.headers.get('etag');
    const modified = first.headers.get('last-modified');
    assert.ok(Date.parse(modified) > 0);
    const asked = (headers) => fetch(wordpress.address + LIST, { headers });
    assert.equal((await asked({ 'If-None-Match': etag })).status, 304);
    assert.equal((await asked({ 'If-None-Match': `W/${etag}` })).status, 304);
    assert.equal((await asked({ 'If-Modified-Since': modified })).status, 304);
    assert.equal((await asked({ 'If-None-Match': '"other"' })).status, 200);
    const partner = await asked({ Origin: 'https://partner.example' });
    assert.equal(partner.headers.get('access-control-allow-origin'), 'https://partner.example');
  });

  it('imports a table: says which row is wrong and how to mend it, and takes the others', async () => {
    const file = join(folder, 'clinics.csv');
    writeFileSync(file, CSV);
    const { page, visit } = people.editor;
    await visit(IMPORT);
    await (await page.$('[data-file]')).uploadFile(file);
    await page.waitForSelector('[data-result]:not([hidden])');
    assert.equal(
      await page.$eval('[data-summary]', (element) => element.textContent),
      '3 clinics can be imported, 1 cannot.',
    );
    const errors = await page.$$eval('[data-problems] tr[data-severity=error]', (rows) =>
      rows.map((row) => row.textContent),
    );
    assert.equal(errors.length, 1);
    assert.match(errors[0], /row 4.*name/);
    await leave(page, () => page.click('[data-import]'));
    assert.match(
      await page.$eval('.notice-success', (element) => element.textContent),
      /Added: 3\. Changed: 0\. Put into the trash: 0\./,
    );
    assert.equal((await list()).clinics.length, 5);
    const mesa = await named('Sample Clinic Mesa');
    assert.equal(mesa.id, 'mesa');
    assert.equal(mesa.openingHours, 'Mo-Fr 08:00-12:00,13:00-17:00; Sa-Su off; PH off');
    assert.deepEqual(mesa.availableService, ['Physical therapy', 'X-ray']);
    assert.equal(
      (await named('Sample Clinic Avondale')).openingHours,
      'Mo-Fr 09:00-17:00; Jun-Aug Mo-Fr 07:00-13:00',
    );
  });

  it('changes clinics that are there already when the list comes again', async () => {
    const { page, visit } = people.editor;
    await visit(IMPORT);
    const pasted = CSV.replace('602-555-0104', '602-555-0199');
    await page.$eval(
      '[data-text]',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
      pasted,
    );
    await page.waitForSelector('[data-result]:not([hidden])');
    await leave(page, () => page.click('[data-import]'));
    assert.match(
      await page.$eval('.notice-success', (element) => element.textContent),
      /Added: 0\. Changed: 3\./,
    );
    assert.equal((await list()).clinics.length, 5);
    assert.equal((await named('Sample Clinic Mesa')).telephone, '602-555-0199');
  });

  it('gives the same list out again as CSV and as JSON', async () => {
    const { page, visit } = people.editor;
    await visit(IMPORT);
    const links = await page.$$eval('a[href*=clinic_widgets_export]', (all) =>
      all.map(({ href }) => href),
    );
    /** As the page for imports reads it. A table has no place for further phones. */
    const read = async (text) => {
      const clinics = await page.evaluate(
        (given) => window.clinicWidgetsReader.readList(given, Date.now()).clinics,
        text,
      );
      return clinics.map(({ contactPoint, ...clinic }) => {
        assert.ok(contactPoint === undefined || clinic.name === 'Sample Clinic Tempe');
        return clinic;
      });
    };
    const wanted = await read(JSON.stringify(await list()));
    assert.equal(wanted.length, 5);
    assert.ok(wanted.every(({ days, hoursText }) => days ?? hoursText));
    assert.equal(links.length, 2);
    for (const link of links) {
      const text = await page.evaluate(async (address) => (await fetch(address)).text(), link);
      assert.deepEqual(await read(text), wanted, link);
    }
  });

  const placed = {};
  for (const user of ['admin', 'editor', 'author']) {
    it(`is placed on a page by the ${user} with three blocks, each with its preview`, async () => {
      const person = people[user];
      const type = user === 'author' ? 'post' : 'page';
      const editor = await publishBlocks(person, `Placed by ${user}`, ALL_BLOCKS, type);
      await widgetTexts(await canvasOf(person.page), 3);
      placed[user] = await editor.publish();
      await visitor(placed[user], async (page) => {
        const [finder, card, timer] = await widgetTexts(page, 3);
        await finderShows(page, 'Sample Clinic Tempe');
        assert.match(finder, /Find a clinic/);
        assert.match(card, /Back muscle spasms/);
        assert.match(timer, /Ice and heat plan/);
        const scripts = await page.$$eval('script[src*="clinic-widgets.min.js"]', (all) =>
          all.map((each) => each.outerHTML),
        );
        assert.equal(scripts.length, 1);
        assert.match(scripts[0], /async.*data-no-optimize="1"/);
        const asked = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
        );
        assert.deepEqual(
          asked.filter((host) => host !== new URL(wordpress.address).host),
          [],
        );
      });
    });
  }

  it('prints its script only where a widget stands', async () => {
    assert.doesNotMatch(await html('/sample-page/'), /clinic-widgets\.min\.js/);
  });

  it('has all that matters in the page itself, for visitors without script', async () => {
    const page = await html(placed.admin);
    for (const text of [
      'Sample Clinic Tempe',
      'href="tel:6025550102"',
      'Monday to Friday: 8:00 AM to 12:00 PM, 1:00 PM to 5:30 PM',
      'Closed for snow on Monday',
      'Wednesday: by appointment',
      'https://clinic.example/book/tempe',
    ])
      assert.ok(page.includes(text), text);
    for (const sign of emergency.en.signs)
      assert.equal(page.split(`<li>${sign}</li>`).length, 3, sign);
    assert.equal(page.split('<a href="tel:911">Call 911</a>').length, 3);
  });

  it('tells search engines once what the finder itself would tell them', async () => {
    const page = await html(placed.admin);
    const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    assert.equal(scripts.length, 1);
    const told = JSON.parse(scripts[0][1])['@graph'];
    const { clinics } = parseClinics(JSON.stringify(await list()));
    const hours = new ClinicHours({ timezone: '', holidays: 'us', clock: Date });
    const finder = JSON.parse(jsonLd(clinics, (clinic) => hours.of(clinic).schedule))['@graph'];
    assert.equal(told.length, 5);
    told.forEach((clinic, index) => assert.deepEqual(clinic, finder[index]));
  });

  it('shows a hostile name and notice as text, even where they came in by another way', async () => {
    const imported = await named('Sample Clinic');
    assert.equal(imported.notice, '& "so"', 'what looks like a tag is taken away');
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'';
    wordpress.run(`
      $post = get_posts( array( 'post_type' => 'clinic_widgets', 'title' => 'Sample Clinic' ) )[0]->ID;
      $text = base64_decode( '${btoa(hostile)}' );
      ClinicWidgets\\keep_clinic( $post, array( 'id' => 'hostile', 'notice' => $text, 'telephone' => $text, 'url' => 'javascript:alert(3)',
        'hoursText' => $text, 'contactPoint' => array( array( 'contactType' => $text, 'telephone' => $text ) ), 'address' => array( 'streetAddress' => $text ) ) );`);
    await visitor(placed.admin, async (page) => {
      await widgetTexts(page, 3);
      await finderShows(page, '<img src=x onerror=alert(2)>');
      assert.equal(await page.$('[data-clinic-locator] img[src=x]'), null);
    });
    const page = await html(placed.admin);
    assert.doesNotMatch(page, /<script>alert|<img src=x|href="javascript/);
    for (const path of [CLINICS, await editAddress('Sample Clinic')]) {
      const response = await people.admin.visit(path);
      assert.doesNotMatch(await response.text(), /<script>alert|<img src=x/, path);
    }
  });

  it('gives a pasted div its script, for authors too, whose scripts are taken away', async () => {
    const { page, visit } = people.author;
    await visit('/wp-admin/post-new.php');
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    const editor = await publishBlocks(
      people.author,
      'Pasted',
      [
        [
          'core/html',
          {
            content:
              '<div data-treatment-timer data-cold-minutes="15"></div><script>alert(3)</script>',
          },
        ],
      ],
      'post',
    );
    const path = await editor.publish();
    assert.doesNotMatch(await html(path), /alert\(3\)<\/script>/);
    await visitor(path, async (look) => {
      const [timer] = await widgetTexts(look, 1);
      assert.match(timer, /up to 15 minutes/);
    });
  });

  it('has shortcodes with the attributes of the tags, and a widget for sidebars', async () => {
    wordpress.run(`
      wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'short', 'post_title' => 'Short',
        'post_content' => '[clinic_locator query="Mesa, AZ" map="off" onclick="alert(4)"] [spasm_info_card expanded lang="es"]' ) );`);
    const page = await html('/short/');
    assert.match(page, /<div data-clinic-locator data-query="Mesa, AZ" data-map="off" /);
    assert.doesNotMatch(page, /onclick|alert\(4\)/);
    assert.ok(page.includes(emergency.es.signs[0]));
    await visitor('/short/', async (look) => {
      const [, card] = await widgetTexts(look, 2);
      assert.match(card, /Espasmos/);
      await finderShows(look, 'Sample Clinic Mesa');
    });
    const widget = wordpress.run(
      `the_widget( 'ClinicWidgets\\\\Classic_Widget', array( 'show' => 'treatment-timer', 'title' => 'On <ice>' ) );`,
    );
    assert.match(widget, /<div data-treatment-timer/);
    assert.doesNotMatch(widget, /<ice>/);
  });

  it('shows an hour that was changed to the next visitor', async () => {
    const { page, visit } = people.editor;
    const before = await fetch(wordpress.address + LIST);
    await visit(await editAddress('Sample Clinic Tempe'));
    await fill(page, { 'clinic[days][Fr][spans][1][closes]': '16:15' });
    await publish(page);
    const after = await fetch(wordpress.address + LIST, {
      headers: { 'If-None-Match': before.headers.get('etag') },
    });
    assert.equal(after.status, 200);
    assert.equal(
      (await named('Sample Clinic Tempe')).openingHours,
      'Mo-Th 08:00-12:00,13:00-17:30; Fr 08:00-12:00,13:00-16:15; Sa-Su off',
    );
    assert.match(await html(placed.author), /Friday: 8:00 AM to 12:00 PM, 1:00 PM to 4:15 PM/);
    await visitor(placed.author, async (look) => {
      await finderShows(look, 'Sample Clinic Tempe');
      await look.evaluate(() => {
        const root =
          document.querySelector('[data-clinic-locator]').shadowRoot.firstElementChild.shadowRoot;
        for (const summary of root.querySelectorAll('summary'))
          if (summary.textContent.includes('Details')) summary.click();
        for (const button of root.querySelectorAll('button'))
          if (button.textContent.includes('Details')) button.click();
      });
      await finderShows(look, '4:15 PM');
    });
  });

  it('says that a clinic is closed for now, and shows it no more when it is in the trash', async () => {
    const { page, visit } = people.editor;
    await visit(await editAddress('Sample Clinic Avondale'));
    await fill(page, { 'clinic[status]': 'temporarily closed' });
    await publish(page);
    const clinic = await named('Sample Clinic Avondale');
    assert.equal(clinic.status, 'temporarily closed');
    assert.equal(
      clinic.openingHours,
      'Mo-Fr 09:00-17:00; Jun-Aug Mo-Fr 07:00-13:00',
      'what the form cannot show stays',
    );
    assert.match(await html(placed.admin), /Sample Clinic Avondale(?:(?!<\/li>).)*Closed for now/);
    await leave(page, () => page.$eval('#delete-action a', (link) => link.click()));
    assert.equal(await named('Sample Clinic Avondale'), undefined);
    assert.doesNotMatch(await html(placed.admin), /Sample Clinic Avondale/);
  });

  it('keeps to what each role may do', async () => {
    const author = people.author;
    for (const path of [
      CLINICS,
      NEW_CLINIC,
      IMPORT,
      '/wp-admin/options-general.php?page=clinic-widgets',
    ]) {
      assert.equal((await author.visit(path)).status(), 403, path);
    }
    assert.equal(
      (await people.editor.visit('/wp-admin/options-general.php?page=clinic-widgets')).status(),
      403,
    );
    const post = (action, cookie) =>
      fetch(`${wordpress.address}/wp-admin/${action}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'clinics=%5B%7B%22name%22%3A%22Forged%22%7D%5D&post_ID=6',
      });
    const cookieOf = async ({ page }) =>
      (await page.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    // without the form's own sign, even from an editor
    for (const [who, statuses] of [
      ['editor', [403]],
      ['author', [403]],
      [undefined, [302, 400]],
    ]) {
      const cookie = who ? await cookieOf(people[who]) : '';
      for (const action of [
        'admin-post.php?action=clinic_widgets_import',
        'admin-post.php?action=clinic_widgets_export',
        'admin-ajax.php?action=clinic_widgets_preview',
      ]) {
        const { status } = await post(action, cookie);
        assert.ok(
          statuses.includes(status) || (!who && status === 200),
          `${who}: ${action} answered ${status}`,
        );
      }
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      assert.equal(
        (await fetch(wordpress.address + LIST, { method, body: '{}' })).status,
        404,
        method,
      );
    assert.equal(await named('Forged'), undefined);
  });

  it('gives its settings to the widgets: phones, colors of the theme, the reviewer', async () => {
    const { page, visit } = people.admin;
    await visit('/wp-admin/options-general.php?page=clinic-widgets');
    await fill(page, {
      'clinic_widgets[clinic_phone]': '602-555-0100',
      'clinic_widgets[after_hours_phone]': '602-555-0188"><b>',
      'clinic_widgets[accent_own]': '#7a1f5c',
      'clinic_widgets[reviewed_by]': 'Sample Clinician',
      'clinic_widgets[reviewed_on]': '2026-11-20',
    });
    await page.$eval('input[name="clinic_widgets[surface]"][value=base]', (radio) => radio.click());
    await leave(page, () => page.click('#submit'));
    const shown = await html(placed.admin);
    assert.match(shown, /data-clinic-phone="602-555-0100"/);
    assert.doesNotMatch(shown, /<b>"/);
    assert.match(shown, /:root\{--clinic-accent:#7a1f5c;--clinic-surface:#ffffff;\}/i);
    await visitor(placed.admin, async (look) => {
      const [, card] = await widgetTexts(look, 3);
      assert.match(card, /Sample Clinician/);
    });
  });

  it('looks after itself in each theme', async () => {
    assert.ok(wordpress.themes.length > 0);
    for (const theme of wordpress.themes) {
      wordpress.run(`switch_theme( '${theme}' );`);
      await visitor(placed.admin, async (page) => {
        await widgetTexts(page, 3);
        const widths = await page.$$eval(
          '[data-clinic-locator], [data-treatment-timer], [data-spasm-info-card]',
          (all) => all.map((div) => div.getBoundingClientRect().width),
        );
        assert.ok(
          widths.every((width) => width >= 300),
          `${theme}: ${widths}`,
        );
      });
    }
  });

  it('speaks Spanish to an office that does', async () => {
    wordpress.run(`update_user_meta( get_user_by( 'login', 'editor' )->ID, 'locale', 'es_MX' );`);
    const { page, visit } = people.editor;
    // a site has the languages that are installed
    wordpress.run(
      `wp_mkdir_p( WP_LANG_DIR ); copy( WP_PLUGIN_DIR . '/clinic-widgets/languages/clinic-widgets-es_ES.mo', WP_LANG_DIR . '/es_MX.mo' );`,
    );
    await visit(NEW_CLINIC);
    const boxes = await page.$$eval('.postbox h2', (all) =>
      all.map(({ textContent }) => textContent),
    );
    assert.ok(boxes.includes('Dirección y teléfonos'), boxes.join());
    wordpress.run(`delete_user_meta( get_user_by( 'login', 'editor' )->ID, 'locale' );`);
  });

  it('keeps the clinics when it is switched off and on again', async () => {
    const { page, visit } = people.admin;
    const before = await list();
    await visit('/wp-admin/plugins.php');
    await leave(page, () => page.click('#deactivate-clinic-widgets'));
    assert.equal((await fetch(wordpress.address + LIST)).status, 404);
    assert.equal((await fetch(wordpress.address + placed.admin)).status, 200);
    await leave(page, () => page.click('#activate-clinic-widgets'));
    assert.deepEqual(await list(), before);
  });

  it('made PHP complain of nothing', () => {
    const ours = wordpress
      .complaints()
      .split('\n')
      .filter((line) => /clinic-widgets|called <strong>incorrectly/i.test(line))
      // while it was switched off, an editor's page that stood open asked for its clinic
      .filter((line) => !line.includes('<code>clinic_widgets</code> is not registered'));
    assert.deepEqual(ours, []);
  });

  it('leaves the clinics when it is deleted, and takes them along where that was asked', () => {
    const count = `echo count( get_posts( array( 'post_type' => 'clinic_widgets', 'post_status' => 'any', 'numberposts' => -1 ) ) ), ' ', get_option( 'clinic_widgets' ) ? 'settings' : 'none';`;
    const uninstall = `define( 'WP_UNINSTALL_PLUGIN', 'x' ); require WP_PLUGIN_DIR . '/clinic-widgets/uninstall.php';`;
    wordpress.run(uninstall);
    assert.equal(wordpress.run(count), '4 settings');
    wordpress.run(
      `update_option( 'clinic_widgets', array_merge( get_option( 'clinic_widgets' ), array( 'remove_data' => true ) ) ); ${uninstall}`,
    );
    assert.equal(wordpress.run(count), '0 none');
  });
});
