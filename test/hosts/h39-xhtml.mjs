import { fallenBack } from './harness/expectations.mjs';
import { TAGS, htmlPage } from './harness/site.mjs';

/** Lit writes HTML that is no XML. */
export default {
  id: 'H39x',
  title: 'a page in XHTML',
  html: htmlPage()
    .replace('<!doctype html>\n<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace('<meta charset="utf-8">', ''),
  headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  check: fallenBack,
  lines: TAGS.map((tag) => new RegExp(`^warn: <${tag}> page: the widget could not draw itself`)),
};
