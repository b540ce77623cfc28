import { htmlPage } from './harness/site.mjs';

export default {
  id: 'quirks',
  title: 'a page in quirks mode',
  html: htmlPage().replace('<!doctype html>', ''),
};
