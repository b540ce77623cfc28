// npm run floors: who may import whom. No file imports itself by way of others, no widget another, no room
// one that is not below it; imports of types count, which the circle rules of ESLint's plugins do not see.
import { cruise } from 'dependency-cruiser';
import { root } from './test-files.mjs';

/** Each widget's rooms from the ground up; those of one floor do not import each other. The element is the roof. */
const FLOORS = {
  'clinic-locator': [
    ['clinic'],
    ['hours'],
    ['feed'],
    ['places'],
    ['filters'],
    ['search'],
    ['list', 'map', 'page'],
  ],
};
const WIDGETS = ['clinic-locator', 'treatment-timer', 'spasm-info-card'];

const rule = (name, from, to) => ({ name, severity: 'error', from, to });
const folder = (...names) => `^src/${names.join('/')}/`;
const anyOf = (names) => `(?:${names.join('|')})`;

function roomRules([widget, floors]) {
  return floors.flatMap((rooms, floor) =>
    rooms.map((room) => {
      const notBelow = floors
        .slice(floor)
        .flat()
        .filter((each) => each !== room);
      return rule(
        `${widget}/${room} imports only from rooms below it`,
        { path: folder(widget, room) },
        { path: notBelow.length > 0 ? folder(widget, anyOf(notBelow)) : '^$' },
      );
    }),
  );
}

const forbidden = [
  rule('no circle', {}, { circular: true }),
  ...WIDGETS.map((widget) =>
    rule(
      `${widget} imports no other widget`,
      { path: folder(widget) },
      { path: folder(anyOf(WIDGETS.filter((each) => each !== widget))) },
    ),
  ),
  rule('shared imports no widget', { path: folder('shared') }, { path: folder(anyOf(WIDGETS)) }),
  ...Object.entries(FLOORS).flatMap(roomRules),
];

const { output } = await cruise(['src'], {
  baseDir: root,
  ruleSet: { forbidden },
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
});
const { modules, summary } = output;

/** A circle is found once from each of its files. */
const said = new Set(
  summary.violations.map(({ rule, from, to, cycle }) =>
    cycle
      ? `${rule.name}: ${cycle
          .map(({ name }) => name)
          .sort()
          .join(', ')}`
      : `${rule.name}: ${from} imports ${to}`,
  ),
);
for (const each of [...said].sort()) console.error(each);
// a folder that was not found would break no rule
if (modules.length < 100) {
  console.error(`Only ${modules.length} files were read.`);
  process.exit(1);
}
if (said.size > 0) process.exit(1);
console.log(`${modules.length} files: no circle, and each room imports from rooms below it alone.`);
