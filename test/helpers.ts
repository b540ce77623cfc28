import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core';
import { render, type TemplateResult } from 'lit';
import { page } from '../src/shared/script/page.ts';

const { axe } = window as unknown as { axe: typeof import('axe-core') };

/** A fixture is a piece of a page, so what only a whole page can have is not asked of it. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region'];

const address = location.href;
let fixtures: HTMLElement[] = [];
let currentTest: Mocha.Runnable | undefined;
let sizeChanged = false;
let mediaChanged = false;

interface Drawn extends HTMLElement {
  readonly updateComplete?: Promise<boolean>;
}

/** Puts markup on the page, waits until its widgets have drawn, and gives its first element. */
export async function fixture<T extends HTMLElement = HTMLElement>(
  markup: TemplateResult | string,
): Promise<T> {
  const parent = document.createElement('div');
  fixtures.push(parent);
  document.body.append(parent);
  if (typeof markup === 'string') parent.innerHTML = markup;
  else render(markup, parent);
  for (const element of parent.querySelectorAll<Drawn>('*')) await element.updateComplete;
  const first = parent.firstElementChild;
  if (!first) throw new Error('The fixture has no element.');
  return first as T;
}

/** Presses keys one after the other, as a person would: `keys('Tab', 'Shift+Tab', 'Space')`. */
export async function keys(...chords: string[]): Promise<void> {
  await executeServerCommand('page-keys', { chords });
}

/** Types text into what has the focus. */
export async function type(text: string): Promise<void> {
  await keys(...text);
}

/** Sizes the page, in CSS pixels, until the test is over. */
export async function viewport(width: number, height = 800): Promise<void> {
  sizeChanged = true;
  const done = await executeServerCommand<boolean, unknown>('page-viewport', { width, height });
  if (!done) currentTest?.skip();
}

export interface Media {
  readonly media?: 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active';
  readonly contrast?: 'more' | 'less';
}

/** Emulates what a visitor has set, until the test is over. Skips the test where the engine cannot. */
export async function media(features: Media): Promise<void> {
  const done = await executeServerCommand<boolean, Media>('page-media', features);
  if (!done) currentTest?.skip();
  mediaChanged = true;
}

/** A clock that stands still until it is told to move. */
export interface FakeClock {
  /** Epoch, in ms. */
  now(): number;
  /** Time since some start that no change of the device's date touches, in ms. */
  monotonic(): number;
  /** Time passes. */
  advance(ms: number): void;
  /** Somebody sets the device's date. */
  setDate(epoch: number): void;
}

/** @param start epoch in ms, or anything that `Date` reads */
export function clock(start: number | string): FakeClock {
  let epoch = new Date(start).getTime();
  let passed = 0;
  return {
    now: () => epoch,
    monotonic: () => passed,
    advance(ms) {
      epoch += ms;
      passed += ms;
    },
    setDate(to) {
      epoch = to;
    },
  };
}

/** Long enough for a machine that has much else to do. */
const PATIENCE = 15_000;

/** Waits until the predicate gives something truthy, and gives that. */
export async function until<T>(
  predicate: () => T | Promise<T>,
  what = predicate.toString(),
): Promise<NonNullable<T>> {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline;) {
    const value = await predicate();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`This did not come true in ${PATIENCE / 1000} seconds: ${what}`);
}

/** What a control is called by whoever hears it. */
export function spokenName(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  const parts = ids ? ids.map((id) => root.getElementById(id)) : [element];
  const label = element.getAttribute('aria-label');
  return (label ?? parts.map((each) => each?.textContent ?? '').join(' '))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** Everything on the page, open shadow roots included, against WCAG 2.2 AA and good practice. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
  });
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(`axe found:\n${lines.join('\n')}`);
}

/**
 * axe judges what is in the document and how it is styled, which is the same in each engine. So it runs
 * after every test in Chromium, and after each tenth in the others.
 */
const EACH = 'userAgentData' in navigator ? 1 : 10;
let tests = 0;

beforeEach(function () {
  const test = this.currentTest;
  currentTest = test;
  document.documentElement.lang = 'en';
  document.title = 'Test';
  // as part of the test: a failing hook would end the whole file
  const body = test?.fn as Mocha.AsyncFunc | undefined;
  if (!test || !body || body.length > 0) return;
  test.fn = async function (this: Mocha.Context) {
    await body.call(this);
    if (tests++ % EACH === 0) await expectAccessible();
  };
});

afterEach(async () => {
  fixtures.forEach((each) => each.remove());
  fixtures = [];
  localStorage.clear();
  sessionStorage.clear();
  page.language = null;
  // WebKit lets a page do so a hundred times in ten seconds
  if (location.href !== address || history.state !== null) history.replaceState(null, '', address);
  document.documentElement.removeAttribute('dir');
  if (mediaChanged) await executeServerCommand('page-media', {});
  if (sizeChanged) await executeServerCommand('page-viewport', { width: 800, height: 600 });
  mediaChanged = sizeChanged = false;
});
