// What a condition's host serves, and the markup that most conditions share.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCRIPTS, WIDGETS } from '../../../tools/widgets.mjs';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(pathOf(path), 'utf8');

/** The scripts that ship, by their file's name. */
export const scripts = Object.fromEntries(
  SCRIPTS.map(({ file }) => [file, read(`../../../dist/${file}`)]),
);

/** The one with all widgets. Another build can be put to the same tests: CLINIC_WIDGETS=path. */
export const bundle = process.env.CLINIC_WIDGETS
  ? readFileSync(process.env.CLINIC_WIDGETS, 'utf8')
  : scripts['clinic-widgets.min.js'];
scripts['clinic-widgets.min.js'] = bundle;

/** The scripts, and what lies beside them in their folders. */
const dist = pathOf('../../../dist');
const shipped = Object.fromEntries(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== dist)
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [`/${relative(dist, file)}`, { body: readFileSync(file) }];
    })
    .concat(Object.entries(scripts).map(([file, body]) => [`/${file}`, { body }])),
);

export const feed = read('../../../demo/clinics.json');

/** Where the script lives when it is not the page's own. */
export const SCRIPT_HOST = 'widgets.example';

export const TAGS = WIDGETS;

export const locator =
  '<clinic-locator src="/clinics.json"><a data-fallback="" href="/locations">Our clinics</a></clinic-locator>';
export const timer =
  '<treatment-timer><p data-fallback="">Ice for 20 minutes.</p></treatment-timer>';
export const card =
  '<spasm-info-card><a data-fallback="" href="/back">Back spasm</a></spasm-info-card>';
export const widgets = locator + timer + card;

/** The same for editors that strip unknown tags. */
export const divs = `<div data-clinic-locator data-src="/clinics.json"><a data-fallback="" href="/locations">Our clinics</a></div>
<div data-treatment-timer><p data-fallback="">Ice for 20 minutes.</p></div>
<div data-spasm-info-card><a data-fallback="" href="/back">Back spasm</a></div>`;
export const DIV_TAGS = TAGS.map((tag) => `div[data-${tag}]`);

export const script = '<script src="/clinic-widgets.min.js"></script>';

/** @param {{ head?: string, body?: string }} [parts] */
export const htmlPage = ({ head = '', body = widgets + script } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Clinic</title>${head}</head>
<body>${body}</body></html>`;

const withRecorder = (html) => {
  const marked = '<head><script src="recorder.js"></script>';
  return Buffer.isBuffer(html)
    ? Buffer.from(html.toString('latin1').replace('<head>', marked), 'latin1')
    : html.replace('<head>', marked);
};

export const hostOf = ({ id, host = `${id.toLowerCase()}.clinic.example` }) => host;

const asAnswers = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? { body: file } : file,
    ]),
  );

const anyOrigin = (answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => [
      path,
      { ...answer, headers: { 'access-control-allow-origin': '*' } },
    ]),
  );

/** Every host that a condition's page may ask, and what each answers. */
export function hostsOf(condition) {
  const { html = htmlPage(), headers = {}, files = {} } = condition;
  return {
    [hostOf(condition)]: {
      '/': {
        body: withRecorder(html),
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      },
      '/favicon.ico': { body: '' },
      ...asAnswers({
        '/recorder.js': read('recorder.js'),
        '/clinics.json': feed,
        ...shipped,
        ...files,
      }),
    },
    [SCRIPT_HOST]: anyOrigin(shipped),
  };
}
