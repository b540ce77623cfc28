// The shipped scripts, run through the minifiers of caching plugins: no text and no pattern may change. What
// reads no syntax may take one for code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { MINIFIERS } from '../hosts/harness/minifiers.mjs';

/** Those that know no syntax; the others may join texts as they like. */
const BY_LINES = /PHP|Perl|Python/;

/** Every text and every regular expression of a script, in order. */
function literalsIn(code) {
  const file = ts.createSourceFile('a.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node)) found.push(node.text);
    else if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const scripts = ['clinic-widgets', 'clinic-locator', 'treatment-timer', 'spasm-info-card'].map(
  (name) => `${name}.min.js`,
);

describe('texts and patterns of the shipped scripts, minified again', { timeout: 120_000 }, () => {
  for (const { name, minify, needs = [] } of MINIFIERS.filter((each) => BY_LINES.test(each.name))) {
    const absent = needs.find(({ file }) => !existsSync(file));
    const skip = absent && `${absent.debian} is not installed`;
    for (const script of scripts) {
      it(`${script} by ${name}`, { skip }, () => {
        const code = readFileSync(new URL(`../../dist/${script}`, import.meta.url), 'utf8');
        const before = literalsIn(code);
        assert.ok(before.length > 500);
        const after = literalsIn(minify(code));
        const at = before.findIndex((each, index) => each !== after[index]);
        assert.equal(after[at], before[at], `literal ${at}`);
        assert.equal(after.length, before.length);
      });
    }
  }
});
