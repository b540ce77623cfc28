import { START, moveableClock, passMinutes, tapAll, textNow, timerPage } from './harness/timer.mjs';

/** The site's own worker: it need not know of the timer. */
const WORKER = 'self.addEventListener("activate", (event) => event.waitUntil(clients.claim()));';

const notices = async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const all = await registration.getNotifications();
  return JSON.stringify(all.map(({ tag, title, body, lang }) => ({ tag, title, body, lang })));
};

export default {
  id: 'Z08',
  title: 'a notice that the site’s own service worker gives',
  host: 'z08-worker.clinic.example',
  engines: ['chromium'],
  html: timerPage('<treatment-timer notify="worker"></treatment-timer>'),
  files: { '/worker.js': { body: WORKER } },
  async check(page, expect) {
    const { targetInfo } = await page.tell('Target.getTargetInfo');
    const { browserContextId } = targetInfo;
    await page.tell('Browser.grantPermissions', {
      permissions: ['notifications'],
      browserContextId,
    });
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, [...START, 'More']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('Also send me a notice');
    });
    await page.evaluate(tapAll, ['Also send me a notice']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('You will also get a notice');
    });
    expect(await page.evaluate(notices), 'before time is up').to.equal('[]');
    await page.evaluate(passMinutes, 21);
    await page.eventually(async () => {
      expect(JSON.parse(await page.evaluate(notices))).to.deep.equal([
        {
          tag: 'treatment-timer:back',
          title: 'Time is up',
          body: 'Open the page and tap the button.',
          lang: 'en',
        },
      ]);
    });
    await page.evaluate(tapAll, ['It is off']);
    await page.eventually(async () => {
      expect(await page.evaluate(notices), 'once it is off').to.equal('[]');
    });
  },
};
