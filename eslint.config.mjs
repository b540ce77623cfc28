import { readFileSync } from 'node:fs';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const ban = (selector, message) => ({ selector, message });

/** What a page's policy, an old page library or a hostile feed would turn against us. */
const bans = [
  ban('MemberExpression[property.name=/^(inner|outer)HTML$/]', 'Draw with Lit, or textContent.'),
  ban('MemberExpression[property.name="insertAdjacentHTML"]', 'Draw with Lit, or textContent.'),
  ban('ForInStatement', 'Prototype.js adds keys to arrays: use Object.keys or for…of an array.'),
  ban(
    'SpreadElement > CallExpression[callee.property.name=/^(entries|keys|values)$/][arguments.length=0]',
    'Prototype.js breaks spreading an iterator: use forEach.',
  ),
  ...['[arguments.length=2]', ' > NewExpression.arguments', ' > CallExpression.arguments'].map(
    (what) =>
      ban(
        `CallExpression[callee.object.name="Array"][callee.property.name="from"]${what}`,
        'Old page libraries break Array.from but for lists of elements: see shared/collections.ts.',
      ),
  ),
  ban('Identifier[name="toJSON"]', 'Prototype.js defines toJSON: serialise explicitly.'),
  ban('TemplateElement[value.raw=/\\drem\\b/]', 'A page sets the root size: use em.'),
  ban('TemplateElement[value.raw=/<style[\\s>]/]', 'A strict CSP blocks it: use static styles.'),
  ban('TemplateElement[value.raw=/\\sstyle=/]', 'A strict CSP blocks it: use a class.'),
  ban('TemplateElement[value.raw=/url\\(#/]', 'Breaks under <base>.'),
];

const clockReads = [
  ban('MemberExpression[object.name="Date"][property.name="now"]', 'Time is an argument here.'),
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'Time is an argument here.'),
  ban('CallExpression[callee.name="Date"]', 'Time is an argument here.'),
  ban('Identifier[name="performance"]', 'Time is an argument here.'),
];

/** A clinic's hours are not the viewer's: only UTC is read from a date, and zones go through Intl. */
const viewersClock = [
  ban(
    'MemberExpression[property.name=/^(?:[gs]et(?:Date|Day|FullYear|Hours|Minutes|Month|Seconds|TimezoneOffset)|toLocale(?:Date|Time)?String)$/]',
    'This reads the clock of the viewer.',
  ),
];

const never = [
  { name: 'lit/directives/unsafe-html.js', message: 'No markup from data.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'No markup from data.' },
  { name: 'lit/directives/style-map.js', message: 'A strict CSP blocks it.' },
];

const widgets = ['clinic-locator', 'treatment-timer', 'spasm-info-card'];

const noLit = { group: ['lit', 'lit/*', '@lit/*'], message: 'Pure files draw nothing.' };

/** What touches the page, storage, the network or a clock; tsconfig.core.json says so for the compiler too. */
const { exclude } = JSON.parse(
  readFileSync(new URL('tsconfig.core.json', import.meta.url), 'utf8'),
);
const browserSide = exclude.map((each) => (each.endsWith('.ts') ? each : `${each}/**`));

/** Which imports a widget's files may not have. */
const walls = (widget, ...more) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: never,
      patterns: [
        ...more,
        ...widgets
          .filter((other) => other !== widget)
          .map((other) => ({ group: [`**/${other}/**`], message: 'No widget imports another.' })),
      ],
    },
  ],
});

export default tseslint.config(
  { ignores: ['dist', 'lib', 'release', '.cache'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    extends: [...tseslint.configs.recommendedTypeChecked],
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the list from a <ul> without bullets unless its role is written
      'lit-a11y/no-redundant-role': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...bans],
      'no-restricted-imports': ['error', { paths: never }],
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-value-attribute': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...widgets.flatMap((widget) => [
    { files: [`src/${widget}/**/*.ts`], rules: walls(widget) },
    { files: [`src/${widget}/**/*.ts`], ignores: browserSide, rules: walls(widget, noLit) },
  ]),
  {
    files: ['src/**/*.ts'],
    ignores: browserSide,
    rules: { 'no-restricted-syntax': ['error', ...bans, ...clockReads] },
  },
  {
    files: ['src/clinic-locator/hours/**/*.ts'],
    ignores: browserSide,
    rules: { 'no-restricted-syntax': ['error', ...bans, ...clockReads, ...viewersClock] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
