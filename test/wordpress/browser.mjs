// A browser on that WordPress: signed in, and with the few acts that several tests need.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../tools/browsers.mjs';

const PATIENCE = 60_000;

export async function startBrowser(address) {
  const browser = await puppeteer.launch({
    ...(await launchOptions('chromium')),
    defaultViewport: { width: 1280, height: 900 },
  });
  /** A page of somebody's own, with a list of what went wrong in its console. */
  async function as(user) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('dialog', (dialog) => dialog.accept());
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const visit = (path) =>
      page.goto(`${address}${path}`, { waitUntil: 'load', timeout: PATIENCE });
    if (user) {
      await visit('/wp-login.php');
      await fill(page, { log: user, pwd: user });
      await leave(page, () => page.$eval('#wp-submit', (button) => button.click()));
    }
    return { page, errors, visit, close: () => context.close() };
  }
  return { as, close: () => browser.close() };
}

/** Does something that leads to another page, and waits until that is there. */
export async function leave(page, act) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load', timeout: PATIENCE }), act()]);
}

/** Fills fields in, by their names, as a person would have. */
export const fill = (page, values) =>
  page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) {
      const [field] = document.getElementsByName(name);
      if (!field) throw new Error(`There is no field ${name}.`);
      field.value = value;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, values);

/** Publishes what the classic form shows. */
export async function publish(page) {
  await leave(page, () => page.$eval('#publish', (button) => button.click()));
  await page.waitForSelector('#message');
}

/** Writes a page with these blocks in the block editor, publishes it, and gives its address. */
export async function publishBlocks({ page, visit }, title, blocks, type = 'page') {
  await visit(`/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(
    (heading, wanted) => {
      const { createBlock } = window.wp.blocks;
      window.wp.data.dispatch('core/editor').editPost({ title: heading });
      const made = wanted.map(([name, attributes]) => createBlock(name, attributes));
      window.wp.data.dispatch('core/block-editor').insertBlocks(made);
    },
    title,
    blocks,
  );
  return {
    publish: () =>
      page.evaluate(async () => {
        const editor = window.wp.data.dispatch('core/editor');
        await editor.editPost({ status: 'publish' });
        await editor.savePost();
        const { getPermalink, didPostSaveRequestSucceed } = window.wp.data.select('core/editor');
        if (!didPostSaveRequestSucceed()) throw new Error('The page was not saved.');
        return new URL(getPermalink()).pathname;
      }),
  };
}

/** Where the editor shows what is edited: in a frame of its own, or in WordPress before 6.3 on the page itself. */
export async function canvasOf(page) {
  const frame = await page.waitForSelector('iframe[name=editor-canvas], .editor-styles-wrapper');
  return (await frame.contentFrame()) ?? page;
}

/** The text of each widget on the page, once all are drawn. */
export async function widgetTexts(page, count) {
  await page.waitForFunction(
    (wanted) => {
      const roots = Array.from(
        document.querySelectorAll(
          '[data-clinic-locator], [data-treatment-timer], [data-spasm-info-card]',
        ),
        (div) => div.shadowRoot?.firstElementChild?.shadowRoot?.textContent ?? '',
      );
      return roots.length === wanted && roots.every((text) => text.length > 100);
    },
    {},
    count,
  );
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        '[data-clinic-locator], [data-treatment-timer], [data-spasm-info-card]',
      ),
      (div) => div.shadowRoot.firstElementChild.shadowRoot.textContent.replace(/\s+/g, ' '),
    ),
  );
}

/** What the finder on the page shows, once this stands in it. */
export async function finderShows(page, text) {
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector('[data-clinic-locator]')
        ?.shadowRoot?.firstElementChild?.shadowRoot?.textContent.replace(/\s+/g, ' ')
        .includes(wanted),
    {},
    text,
  );
}
