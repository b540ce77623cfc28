// The tags' types in each framework: its tags.ts in integrations/frameworks compiles, and what it says must be
// refused is.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const FILES = {
  'react-19': 'tags.tsx',
  'react-18': 'tags.tsx',
  preact: 'tags.tsx',
  'vue-3': 'tags.ts',
  'svelte-5': 'tags.ts',
};

/** As a project of this framework has them; and one React alone, where two lie side by side here. */
function settings(framework, project) {
  const react = join(project, 'node_modules/@types/react');
  return {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: framework === 'preact' ? 'preact' : 'react',
    ...(existsSync(react) && {
      paths: { react: [`${react}/index.d.ts`], 'react/*': [`${react}/*`] },
    }),
  };
}

/** The language's own libraries are the same for all: they are parsed once. */
const libraries = new Map();

function complaints(file, options) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes('/typescript/lib/')) return getSourceFile(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map((each) => ts.formatDiagnostic(each, { ...host, getNewLine: () => '\n' }));
}

/** @param {() => {folder?: string, away?: string}} installed */
export function types(installed) {
  describe('types in', () => {
    for (const [framework, file] of Object.entries(FILES)) {
      it(framework, (test) => {
        const { folder, away } = installed();
        if (away) return test.skip(away);
        const project = join(folder, framework);
        const options = settings(framework, project);
        return assert.deepEqual(complaints(join(project, file), options), []);
      });
    }
  });
}
