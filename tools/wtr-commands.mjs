// Commands that behave alike in the three engines, where the runner's own do not. Each answers
// false where the engine cannot. The runner's own names always win, so these have names of their own.
const WEBDRIVER_KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

/** `Shift+Tab` is two keys, `+` is one; puppeteer knows the space bar in Firefox only as a space. */
const keysOf = (chord) => chord.split(/(?<=.)\+/).map((key) => (key === 'Space' ? ' ' : key));

async function pressWithPuppeteer(page, chord) {
  const held = keysOf(chord);
  const last = held.pop();
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Each key goes up before the next goes down; WebKit drops the second l of "Hello" otherwise. */
function pressWithWebDriver(driver, chord) {
  const values = keysOf(chord).map((key) => WEBDRIVER_KEYS[key] ?? key);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
}

/** @param {{ chords: string[] }} payload such as `Tab`, `Shift+Tab`, `a` */
async function keys({ browser, id }, { chords }) {
  for (const chord of chords) {
    if (browser.type === 'puppeteer') await pressWithPuppeteer(browser.getPage(id), chord);
    else await pressWithWebDriver(browser.driver, chord);
  }
  return true;
}

/** @param {{ width: number, height: number }} payload size of the page's area in CSS pixels */
async function viewport({ browser, id }, { width, height }) {
  if (browser.type === 'puppeteer') {
    await browser.getPage(id).setViewport({ width, height });
    return true;
  }
  // only windows can be sized here, and their decoration is known only afterwards
  for (let attempt = 0; attempt < 20; attempt++) {
    const size = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
    const [inner, innerHeight, outer, outerHeight] = await browser.driver.execute(size);
    if (inner === width && innerHeight === height) return true;
    const [frameX, frameY] = [outer - inner, outerHeight - innerHeight];
    const rect = await browser.driver.setWindowRect(null, null, width + frameX, height + frameY);
    // as narrow as the toolkit lets a window be
    if (rect.width > width + frameX) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/** An override lives as long as the session that set it, so each page keeps one. */
const mediaSessions = new WeakMap();

async function chromiumMedia(page, { media = '', ...features }) {
  if (!mediaSessions.has(page)) mediaSessions.set(page, await page.createCDPSession());
  await mediaSessions.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(FEATURES).map(([key, name]) => ({ name, value: features[key] ?? '' })),
  });
  return true;
}

/** WebDriver BiDi has no media emulation, so this runs in Firefox's own window. */
async function firefoxMedia(page, id, { media = '', contrast, ...features }) {
  if (contrast) return false;
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const overrides = {
    mediumOverride: media,
    prefersColorSchemeOverride: features.colorScheme ?? 'none',
    prefersReducedMotionOverride: features.reducedMotion ?? 'none',
    forcedColorsOverride: features.forcedColors ?? 'none',
  };
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
    expression: `(() => {
      const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((w) => w.gBrowser.tabs);
      const tab = tabs.find((each) => each.linkedBrowser.currentURI.spec.includes(${JSON.stringify(id)}));
      Object.assign(tab.linkedBrowser.browsingContext, ${JSON.stringify(overrides)});
    })()`,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return true;
}

/** @param {{ media?: string, colorScheme?: string, reducedMotion?: string, forcedColors?: string, contrast?: string }} payload */
async function media({ browser, id }, payload) {
  if (browser.type !== 'puppeteer') return false;
  const page = browser.getPage(id);
  return browser.name === 'Firefox'
    ? firefoxMedia(page, id, payload)
    : chromiumMedia(page, payload);
}

/**
 * @param {{ zone?: string }} payload IANA name of the visitor's time zone; without one, the machine's
 */
async function timezone({ browser, id }, { zone }) {
  if (browser.type !== 'puppeteer') return false;
  try {
    await browser.getPage(id).emulateTimezone(zone);
    return true;
  } catch {
    return false; // not every engine can
  }
}

const commands = {
  'page-keys': keys,
  'page-viewport': viewport,
  'page-media': media,
  'page-timezone': timezone,
};

export const commandsPlugin = () => ({
  name: 'page-commands',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
});
