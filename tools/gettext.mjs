// Translations of the WordPress plugin: the strings that its PHP asks for, and a .po file as the .mo that PHP reads.

const unescaped = (text) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
const escaped = (text) => text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');

/** `__( 'Clinics', 'clinic-widgets' )` and its kin, with the comment for translators before it. */
const ASKED =
  /(?:\/\*\s*translators:\s*(.*?)\s*\*\/\s*(?:[^;]*?))?\b(?:esc_html__|esc_attr__|esc_html_e|esc_attr_e|__|_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'clinic-widgets'\s*\)/g;

/**
 * @param {Map<string, string>} files PHP by its path
 * @returns {Map<string, {places: string[], comment: string | undefined}>} by the English text
 */
export function askedStrings(files) {
  const asked = new Map();
  for (const [name, code] of files) {
    for (const { 1: comment, 2: written, index, 0: all } of code.matchAll(ASKED)) {
      const text = unescaped(written);
      const line = code.slice(0, index + all.length).split('\n').length;
      const known = asked.get(text) ?? { places: [], comment };
      known.places.push(`${name}:${line}`);
      known.comment ??= comment;
      asked.set(text, known);
    }
  }
  return asked;
}

const header = (language) =>
  [
    'Project-Id-Version: Clinic Widgets\\n',
    ...(language ? [`Language: ${language}\\n`] : []),
    'MIME-Version: 1.0\\n',
    'Content-Type: text/plain; charset=UTF-8\\n',
    'Content-Transfer-Encoding: 8bit\\n',
    'X-Domain: clinic-widgets\\n',
  ]
    .map((line) => `"${line}"`)
    .join('\n');

/**
 * A file of translations; without any, the template.
 * @param {ReturnType<typeof askedStrings>} asked
 * @param {Map<string, string>} translations
 */
export function written(asked, translations = new Map(), language = '') {
  const entries = [...asked].map(([text, { places, comment }]) =>
    [
      ...(comment ? [`#. translators: ${comment}`] : []),
      `#: ${places
        .map((place) => place.replace(/:\d+$/, ''))
        .filter((each, index, all) => all.indexOf(each) === index)
        .join(' ')}`,
      ...(/%(?:\d\$)?[sd]/.test(text) ? ['#, php-format'] : []),
      `msgid "${escaped(text)}"`,
      `msgstr "${escaped(translations.get(text) ?? '')}"`,
    ].join('\n'),
  );
  return `msgid ""\nmsgstr ""\n${header(language)}\n\n${entries.join('\n\n')}\n`;
}

/** The translations in a .po file, the header under the empty text. */
export function translationsIn(po) {
  const found = new Map();
  for (const entry of po.split(/\n\s*\n/)) {
    const { 1: id, 2: text } = /^msgid ((?:".*"\s*)+)msgstr ((?:".*"\s*)+)/m.exec(entry) ?? {};
    if (id === undefined) continue;
    const joined = (lines) =>
      unescaped([...lines.matchAll(/"(.*)"/g)].map(([, line]) => line).join(''));
    found.set(joined(id), joined(text));
  }
  return found;
}

/** A .po file as .mo: two tables of lengths and offsets, then the texts, sorted by the English. */
export function compiled(po) {
  const pairs = [...translationsIn(po)]
    .filter(([, text]) => text !== '')
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([one], [other]) => Buffer.compare(one, other));
  const start = 28 + pairs.length * 16;
  const head = Buffer.alloc(start);
  [0x950412de, 0, pairs.length, 28, 28 + pairs.length * 8, 0, start].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  const texts = [];
  let offset = start;
  [0, 1].forEach((side) =>
    pairs.forEach((pair, index) => {
      const at = 28 + side * pairs.length * 8 + index * 8;
      head.writeUInt32LE(pair[side].length, at);
      head.writeUInt32LE(offset, at + 4);
      texts.push(pair[side], Buffer.alloc(1));
      offset += pair[side].length + 1;
    }),
  );
  return Buffer.concat([head, ...texts]);
}
