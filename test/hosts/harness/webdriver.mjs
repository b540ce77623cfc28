// As much of W3C WebDriver as opening a page and asking it something takes.
import { startWebKit } from '../../../tools/webkit.mjs';

async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A page from disk or without an origin of its own may have no storage. */
const FORGET =
  'document.body?.replaceChildren(); try { localStorage.clear(); sessionStorage.clear(); } catch {}';

/** @param {string} proxy `host:port` that all traffic goes through */
export async function openWebKit(proxy) {
  const { port, capabilities, stop } = await startWebKit();
  const server = `http://127.0.0.1:${port}/session`;
  const { sessionId } = await call('POST', server, {
    capabilities: {
      alwaysMatch: {
        ...capabilities,
        proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
      },
    },
  });
  const session = `${server}/${sessionId}`;
  await call('POST', `${session}/timeouts`, { pageLoad: 30_000, script: 10_000 });
  await call('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    async newPage() {
      return {
        goto: (url) => call('POST', `${session}/url`, { url }),
        evaluate: (task, ...args) =>
          call('POST', `${session}/execute/sync`, {
            script: `return (${task}).apply(null, arguments)`,
            args,
          }),
        async close() {
          // the next page starts without a past, as it does in the other engines; a timer that is still
          // on the page would keep its pack
          await call('POST', `${session}/execute/sync`, { script: FORGET, args: [] });
          await call('POST', `${session}/url`, { url: 'about:blank' });
        },
      };
    },
    async close() {
      await call('DELETE', session).catch(() => {}); // it may have died
      stop();
    },
  };
}
