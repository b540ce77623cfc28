(function () {
  'use strict';

  function canonical({ hoursSource, address, geo, ...rest }) {
    const { id, name, ...more } = rest;
    return filled({ id, name, address: filled(address), geo, ...more, ...hoursSource });
  }
  const filled = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));
  const isEmpty = (value) => value === void 0 || value === null || typeof value === "object" && Object.keys(value).length === 0;

  const error = (path, code, message, fix) => ({
    path,
    code,
    severity: "error",
    message,
    fix
  });
  const warning = (path, code, message, fix) => ({
    ...error(path, code, message, fix),
    severity: "warning"
  });
  const failure = (code, message, fix, path = "feed") => ({ path, code, severity: "error", message, fix });
  function show$1(value) {
    if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 57)}\u2026` : value}"`;
    if (Array.isArray(value)) return "a list";
    return typeof value === "object" && value !== null ? "an object" : String(value);
  }
  const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  const ALLOWED = /^(?:https?|tel|mailto):/i;
  const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
  const IGNORED = /[\u0000-\u0020\u007f-\u009f]/g;
  function safeHref(link) {
    const trimmed = link.trim();
    const bare = trimmed.replace(IGNORED, "");
    if (bare === "") return void 0;
    return SCHEME.test(bare) && !ALLOWED.test(bare) ? void 0 : trimmed;
  }

  const oneOf = (...words) => ({
    expected: `one of ${words.join(", ")}`,
    parse: (raw) => words.find((word) => word === raw.toLowerCase())
  });
  const link = {
    expected: "a link that begins with https, http, tel or mailto, or leads to a page of this site",
    parse: safeHref
  };

  const line = {
    expected: "a text of at most 300 letters",
    parse: (raw) => raw.length > 300 ? void 0 : raw.replace(/\s+/g, " ")
  };
  const NO_VALUE = /^(?:n\.?\/?a\.?|tbd|tba|none|null|unknown|pending|coming soon|no|ninguno|-+|\.|#)$/i;
  const isNoValue = (value) => typeof value === "string" && NO_VALUE.test(value.trim());
  const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}([a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S*)?$/i;
  const FILE = /^(?:html?|php|aspx?|jsp|cgi|jpe?g|png|gif|webp|svg|pdf|json|csv|txt)$/i;
  const page = {
    expected: "a web address that begins with https://",
    parse(raw) {
      if (raw.length > 2e3) return void 0;
      if (/^https?:\/\/[^\s/]/i.test(raw)) return link.parse(raw);
      if (/^\/\/[^\s/]/.test(raw)) return link.parse(`https:${raw}`);
      const ending = HOST.exec(raw)?.[1];
      return ending && !FILE.test(ending) ? link.parse(`https://${raw}`) : void 0;
    }
  };
  const picture = {
    expected: page.expected,
    parse(raw) {
      const address = page.parse(raw);
      return address && /^https:/i.test(address) ? address : void 0;
    }
  };
  const contact$1 = {
    expected: "a link that begins with https://, mailto: or tel:",
    parse: (raw) => /^(?:mailto|tel):\S/i.test(raw) ? link.parse(raw) : page.parse(raw)
  };
  const email = {
    expected: "a mail address",
    parse: (raw) => /^(?:mailto:)?[^\s@<>?&]{1,64}@[^\s@<>?&]{1,200}\.[a-z]{2,24}$/i.test(raw) ? raw.replace(/^mailto:/i, "") : void 0
  };
  const lines = {
    expected: line.expected,
    parse: (raw) => line.parse(raw.replace(/\s*,?\s*\n\s*/g, ", "))
  };
  const yesOrNo = {
    expected: "yes or no",
    parse: (raw) => /^(?:true|yes|y|1)$/i.test(raw) ? true : /^(?:false|no|n|0)$/i.test(raw) ? false : void 0
  };
  const telehealth = {
    expected: "yes, no or only",
    parse: (raw) => /\bonly\b/i.test(raw) ? "only" : yesOrNo.parse(raw)
  };
  const date = {
    expected: "a date such as 2026-11-23",
    parse(raw) {
      const day = /^(\d{4}-\d\d-\d\d)(?:$|T)/.exec(raw)?.[1];
      const read = /* @__PURE__ */ new Date(`${day}T00:00Z`);
      return day && !isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : void 0;
    }
  };
  const timezone = {
    expected: "a time zone such as America/Phoenix",
    parse: (raw) => raw.length < 50 && /^(?:\w+\/[\w/+-]+|UTC)$/.test(raw) && isZone(raw) ? raw : void 0
  };
  const zones = /* @__PURE__ */ new Set();
  function isZone(name) {
    if (zones.has(name)) return true;
    try {
      new Intl.DateTimeFormat("en", { timeZone: name });
    } catch {
      return false;
    }
    zones.add(name);
    return true;
  }
  const accuracy = oneOf("address", "zip", "city");
  const term = {
    expected: line.expected,
    parse: (raw) => line.parse(raw.replace(/^https?:\/\/schema\.org\//, ""))
  };
  const amenity = {
    expected: "yes, no, or a text",
    parse: (raw) => yesOrNo.parse(raw) ?? line.parse(raw)
  };

  const NAMED = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ndash: "\u2013",
    mdash: "\u2014",
    lsquo: "\u2018",
    rsquo: "\u2019",
    ldquo: "\u201C",
    rdquo: "\u201D",
    hellip: "\u2026",
    iexcl: "\xA1",
    iquest: "\xBF"
  };
  const MARKS = {
    acute: "\u0301",
    grave: "\u0300",
    circ: "\u0302",
    tilde: "\u0303",
    uml: "\u0308",
    cedil: "\u0327"
  };
  const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|cedil)|(\w{2,6}));/gi;
  const BREAK = /<br\s*\/?>|<\/(?:p|div|li)>/gi;
  const TAG = /<\/?(?:p|div|li|ul|span|b|i|strong|em)(?:\s[^<>]{0,200})?>/gi;
  function plainText(text) {
    const bare = text.includes("<") ? text.replace(BREAK, "\n").replace(TAG, "") : text;
    if (!bare.includes("&")) return bare;
    return decoded(decoded(bare));
  }
  const decoded = (text) => text.replace(ENTITY, (all, ...parts) => {
    const [decimal, hex, letter, mark = "", name] = parts;
    if (letter) return `${letter}${MARKS[mark.toLowerCase()]}`.normalize();
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : parseInt(hex ?? "", 16);
    return code > 31 && code <= 1114111 && !(code >= 55296 && code < 57344) ? String.fromCodePoint(code) : " ";
  });

  const NAME$1 = ["@value", "name"];
  const LINK = ["url", "contentUrl", "urlTemplate", "@id"];
  const EMPTY = [];
  class EntryReader {
    #fields;
    #place;
    #problems;
    /**
     * @param place names a field of the entry in the editor's terms
     * @param problems where faults are added
     */
    constructor(fields, place, problems) {
      this.#fields = fields;
      this.#place = place;
      this.#problems = problems;
    }
    /** The value as the feed writes it, unchecked. */
    raw(field) {
      return this.#fields[field];
    }
    /** The text of a field with one value, as it is written; `undefined` where it holds no text. */
    text(field) {
      return textOf$3(first$1(this.#fields[field]), NAME$1);
    }
    /** A field with one value; the first where the feed gives several. A blank value counts as absent. */
    one(field, grammar) {
      const value = this.#fields[field];
      return value === void 0 ? void 0 : this.#read(first$1(value), field, grammar, NAME$1);
    }
    /** A field that holds the address of a page or a picture. */
    link(field, grammar) {
      const value = first$1(this.#fields[field]);
      return isNoValue(value) ? void 0 : this.#read(value, field, grammar, LINK);
    }
    /** A field without which there is no clinic. */
    required(field, grammar) {
      const value = first$1(this.#fields[field]);
      if (isBlank(value)) this.refuse(field, `the ${field} is missing`, "Add it.");
      return this.#read(value, field, grammar, NAME$1, CLINIC);
    }
    /** A field that may have several values. */
    many(field, grammar) {
      if (this.#fields[field] === void 0) return EMPTY;
      const value = this.#fields[field];
      const at = (index) => Array.isArray(value) ? `${field}[${index}]` : field;
      return list(value).flatMap(
        (each, index) => this.#read(each, at(index), grammar, NAME$1) ?? EMPTY
      );
    }
    /** A field that is an object. A text in its place is read as an object with that text in its field `text`. */
    inside(field, text) {
      return this.#open(first$1(this.#fields[field]), field, text);
    }
    /** A field that may hold several objects; a text in place of one is read as by `inside`. */
    each(field, text) {
      return list(this.#fields[field]).flatMap(
        (each, index) => this.#open(each, `${field}[${index}]`, text) ?? EMPTY
      );
    }
    /** Reports a wrong field as an error. `lost` names what is left out because of it: the field, by default. */
    wrong(field, message, fix = "Correct it, or leave it empty.", code = "wrong-value", lost = "it") {
      this.#problems.push(
        error(this.#place(field), code, `${message}, so ${lost} is left out.`, fix)
      );
    }
    /** Reports a wrong field because of which the whole clinic is left out. */
    refuse(field, message, fix, code) {
      this.wrong(field, message, fix, code, CLINIC);
    }
    /** Reports something that is no error: a doubtful value that is kept, or a clinic that its editor took out. */
    warn(field, code, message, fix) {
      this.#problems.push(warning(this.#place(field), code, message, fix));
    }
    #read(value, field, grammar, keys, lost) {
      if (isBlank(value)) return void 0;
      const text = textOf$3(value, keys);
      const read = text === void 0 ? void 0 : grammar.parse(text);
      if (read === void 0) {
        const fix = lost && "Correct it.";
        const code = keys === LINK ? "unsafe-link" : void 0;
        this.wrong(field, `${show$1(text ?? value)} is not ${grammar.expected}`, fix, code, lost);
      }
      return read;
    }
    #open(value, field, text) {
      if (isBlank(value)) return void 0;
      const fields = isRecord(value) ? value : text && typeof value === "string" && { [text]: value };
      if (fields)
        return new EntryReader(fields, (each) => this.#place(`${field}.${each}`), this.#problems);
      this.wrong(field, `${show$1(value)} is not an object`);
      return void 0;
    }
  }
  const CLINIC = "this clinic";
  const first$1 = (value) => Array.isArray(value) ? value[0] : value;
  const list = (value) => Array.isArray(value) ? value : isBlank(value) ? EMPTY : [value];
  const isBlank = (value) => value === void 0 || value === null || typeof value === "string" && value.trim() === "";
  function textOf$3(value, keys) {
    const held = isRecord(value) ? keys.map((key) => value[key]).find((each) => !isBlank(each)) : value;
    if (typeof held === "string") return plainText(held).trim();
    return typeof held === "number" || typeof held === "boolean" ? String(held) : void 0;
  }

  const COUNTRY$1 = /^(?:us|usa|u\.s\.(?:a\.)?|united states(?: of america)?)$/i;
  const STATES = /^(?:A[KLRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/i;
  const NAMES$2 = /^(?:alabama|alaska|american samoa|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|guam|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|northern mariana islands|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|tennessee|texas|utah|vermont|(?:west |u\.?s\.? )?virgin(?:ia| islands)|washington|wisconsin|wyoming)$/i;
  const isUS = ({ addressRegion, addressCountry }) => addressCountry === void 0 ? isState(addressRegion ?? "") : COUNTRY$1.test(addressCountry);
  const isState = (region) => STATES.test(region) || NAMES$2.test(region);
  const inUS = ({ latitude, longitude }) => latitude > -15 && latitude < 72 && (longitude < -64 || longitude > 144);
  const ZERO = [
    [/^(?:CT|connecticut)$/i, /^06/],
    [/^(?:MA|massachusetts)$/i, /^0(?:1|2[0-7]|55)/],
    [/^(?:ME|maine)$/i, /^0(?:39|4)/],
    [/^(?:NH|new hampshire)$/i, /^03[0-8]/],
    [/^(?:NJ|new jersey)$/i, /^0[78]/],
    [/^(?:PR|puerto rico)$/i, /^00[679]/],
    [/^(?:RI|rhode island)$/i, /^02[89]/],
    [/^(?:VI|u\.?s\.? virgin islands)$/i, /^008/],
    [/^(?:VT|vermont)$/i, /^05(?!5)/]
  ];
  function restoreZip(zip, state = "") {
    const full = zip.replace(/^\d+/, (digits) => digits.padStart(5, "0"));
    return ZERO.some(([name, begins]) => name.test(state) && begins.test(full)) ? full : void 0;
  }

  const COUNTRY = /,?\s+(?:USA|U\.S\.A\.|US|United States(?: of America)?)$/i;
  const ENDS_IN_ZIP = /\d{5}(?:-\d{4})?(?:,?\s+[a-z. ]{2,30})?\s*$/i;
  const ZIP$1 = /[\s,]\s*(\d{5}(?:-\d{4})?)$/;
  function tailOf(written) {
    if (!written.includes(",") && !ENDS_IN_ZIP.test(written)) return void 0;
    const text = written.trim().replace(COUNTRY, "");
    const zip = ZIP$1.exec(text)?.[1];
    const before = zip === void 0 ? text : text.slice(0, -zip.length).replace(/[\s,]+$/, "");
    const words = before.split(/\s+/);
    for (let count = Math.min(3, words.length); count > 0; count--) {
      const region = words.slice(-count).join(" ").replace(/\.$/, "");
      const rest = words.slice(0, -count).join(" ");
      const short = region.length === 2;
      const certain = zip !== void 0 || rest.endsWith(",") && (!short || region === region.toUpperCase());
      if (certain && isState(region)) return { rest: rest.replace(/[\s,]+$/, ""), region, zip };
    }
    return void 0;
  }
  function cityIn(text, known) {
    if (known && text.toLowerCase().endsWith(` ${known.toLowerCase()}`))
      return { street: text.slice(0, -known.length).replace(/[\s,]+$/, ""), city: known };
    const at = text.lastIndexOf(",");
    const city = text.slice(at + 1).trim();
    const isCity = /^[^\d,]{2,40}$/.test(city) && (at >= 0 || !/\d/.test(text));
    return isCity ? { street: text.slice(0, Math.max(at, 0)).trim(), city } : { street: text, city: void 0 };
  }
  const same = (a, b) => a === void 0 || b === void 0 || a.toLowerCase() === b.toLowerCase();
  const sameZip = (a, b) => a === void 0 || b === void 0 || a.slice(0, 5) === b.slice(0, 5);
  function cityInParts(address) {
    const { addressLocality: city, addressRegion: region, postalCode } = address;
    const tail = city === void 0 || region !== void 0 ? void 0 : tailOf(city);
    if (!tail || !sameZip(tail.zip, postalCode)) return address;
    const { rest: addressLocality, region: addressRegion, zip } = tail;
    return {
      ...address,
      addressLocality: addressLocality || void 0,
      addressRegion,
      postalCode: postalCode ?? zip
    };
  }
  function inParts$1(written) {
    const address = cityInParts(written);
    const { streetAddress, addressLocality, addressRegion, postalCode } = address;
    const tail = streetAddress === void 0 ? void 0 : tailOf(streetAddress);
    if (!tail) return address;
    const { street, city } = cityIn(tail.rest, addressLocality);
    const alike = sameZip(tail.zip, postalCode) && same(city, addressLocality) && (same(tail.region, addressRegion) || tail.zip !== void 0 && postalCode !== void 0);
    if (!alike) return address;
    return {
      ...address,
      streetAddress: street || void 0,
      addressLocality: addressLocality ?? city,
      addressRegion: addressRegion ?? tail.region,
      postalCode: postalCode ?? tail.zip
    };
  }

  function readAddress(entry) {
    const address = entry.inside("address", "streetAddress");
    if (!address) return {};
    const where = {
      streetAddress: address.many("streetAddress", lines).join(", ") || void 0,
      addressLocality: address.one("addressLocality", line),
      addressRegion: address.one("addressRegion", line),
      addressCountry: address.one("addressCountry", line)
    };
    const whole = { ...where, postalCode: readZip(address, where) };
    return where.addressCountry === void 0 || isUS(where) ? inParts$1(whole) : whole;
  }
  function readZip(address, where) {
    const written = address.one("postalCode", line);
    if (!written || !/^\d{3,4}(?:-\d{4})?$/.test(written)) return written;
    const restored = restoreZip(written, where.addressRegion ?? where.addressCountry);
    if (restored) {
      const message = `${show$1(written)} has lost its zeros; ${restored} is shown, which the state confirms.`;
      address.warn("postalCode", "restored-zip", message, "Write it as text, with its zeros.");
    } else if (isUS(where)) {
      address.wrong("postalCode", `${show$1(written)} has too few digits for a ZIP code`);
      return void 0;
    } else if (!where.addressCountry) {
      const message = `${show$1(written)} has too few digits for a ZIP code; it is shown as it stands.`;
      address.warn("postalCode", "wrong-value", message, "Write all five, or add the country.");
    }
    return restored ?? written;
  }

  const MOST_DIGITS = 15;
  const FEWEST_DIGITS = 7;
  const MAX_LENGTH$3 = 300;
  const NORTH_AMERICAN = /(?:^|[^\d+])(\+?1[ .\-]{0,2})?(\(?[2-9]\d\d\)?[ .\-/]{0,3}[2-9]\d\d[ .\-]{0,3}\d{4})(?!\d)/g;
  const WITH_A_WORD = /^\W*((?:1[ .\-])?\(?8\d\d\)?[ .\-]{1,2}[2-9]\d\d[ .\-]?[A-Z]{4}|(?:1[ .\-])?\(?8\d\d\)?[ .\-]{1,2}[A-Z]{3,5}[ .\-]?[A-Z]{2,4})\b/;
  const PLAIN$1 = /^\(?[2-9]\d\d(?:\) ?|[-. ])[2-9]\d\d[-. ]\d{4}$/;
  const EXTENSION = /^[\s,;]{0,3}(?:ext(?:ension|n)?|x|#)[\s.:=#]{0,3}(\d{1,10})\b/i;
  const EMPTY_EXTENSION = /^[\s,;]{0,3}(?:ext(?:ension|n)?|x|#)\.?\s{0,3}$/i;
  const IN_BRACKETS = /^\s{0,3}\(([^()]{1,60})\)/;
  const SERVICE = /\b(?:TTY|TDD|TRS|relay|dial)\W{0,3}([2-9]11)\b/i;
  const SEPARATED = /[;|\n]|\s(?:or|and|y|o)\s|&|\s\/\s?|,\s/i;
  function parseTelephones(written) {
    if (PLAIN$1.test(written)) return [{ telephone: written }];
    const text = repaired(written.slice(0, MAX_LENGTH$3));
    const found = northAmerican(text);
    if (found.length > 0) return found;
    const word = WITH_A_WORD.exec(text)?.[1];
    if (word) return [{ telephone: word.replace(/[A-Z]/gi, keyOf$3).slice(0, lengthOfWord(word)) }];
    if (isNumber(text)) return [{ telephone: text }];
    const parts = text.split(SEPARATED).map((part) => part.trim());
    const numbers = parts.filter(isNumber);
    if (numbers.length === 0) return text ? [{ description: text }] : [];
    return numbers.map((telephone) => ({ telephone }));
  }
  const repaired = (text) => text.trim().replace(/^tel:\s*/i, "").replace(/^(\d{7,15})\.0+$/, "$1").replace(
    /^(\d)\.(\d+)E\+?(\d+)$/i,
    (all, first, rest, power) => (
      // with all its digits it is the number; with fewer a spreadsheet has dropped some
      rest.length === Number(power) ? first + rest : all
    )
  );
  function isNumber(text) {
    if (!/^[+(\d][\d\s().\-\u2010-\u2013/,#]*(?:(?:ext\.?|x)[\s\d]*)?$/i.test(text)) return false;
    const [number = ""] = text.split(/[x#e,]/i);
    const digits = number.replace(/\D/g, "");
    return digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS || /^[2-9]11$/.test(digits);
  }
  function matchesIn(text) {
    const found = [];
    NORTH_AMERICAN.lastIndex = 0;
    for (let each = NORTH_AMERICAN.exec(text); each; each = NORTH_AMERICAN.exec(text)) {
      const number = `${each[1] ?? ""}${each[2]}`;
      const end = each.index + each[0].length;
      found.push({ number, start: end - number.length, end });
    }
    return found;
  }
  function northAmerican(text) {
    const matches = matchesIn(text);
    if (matches.length === 0 || isForeign(text, matches)) return [];
    let before = 0;
    const found = matches.flatMap(({ number, start, end }, index) => {
      const lead = labelIn(text.slice(before, start));
      const rest2 = text.slice(end, matches[index + 1]?.start);
      const extension = EXTENSION.exec(rest2);
      const after = rest2.slice(extension?.[0].length ?? 0);
      const bracket = IN_BRACKETS.exec(after);
      before = end + rest2.length - after.length + (bracket?.[0].length ?? 0);
      const telephone = extension ? number + extensionIn(extension) : number;
      const label = lead || (bracket && !/\d{4}/.test(bracket[1]) ? labelIn(bracket[1]) : "");
      const service2 = bracket && SERVICE.exec(bracket[1]);
      const point = {
        ...label && !service2 && { contactType: label },
        ...channel(label, telephone)
      };
      return service2 ? [point, { contactType: "TTY", telephone: service2[1] }] : [point];
    });
    const rest = text.slice(before);
    const service = SERVICE.exec(rest);
    if (service) return [...found, { contactType: "TTY", telephone: service[1] }];
    const words = EMPTY_EXTENSION.test(rest) ? "" : labelIn(rest);
    return words.length > 2 ? [...found, { description: words }] : found;
  }
  const extensionIn = ([written, digits]) => /[;=]/.test(written) ? ` ext. ${digits}` : written;
  const channel = (label, number) => /\bfax\b/i.test(label) ? { faxNumber: number } : { telephone: number };
  const isForeign = (text, matches) => /^\+(?!1\b|1[\s.\-(])/.test(text) || matches.length === 1 && /\d[\s.\-]?$/.test(text.slice(0, matches[0].start));
  const labelIn = (text) => text.replace(/^[\s,;|/:&()\-\u2010-\u2014.]+|[\s,;|/:&()\-\u2010-\u2014.]+$/g, "").replace(/^(?:or|and|y|o)\s+|^(?:or|and|y|o|x|ext)$/i, "").replace(/\s+/g, " ");
  const KEYS$2 = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
  const keyOf$3 = (letter) => String(KEYS$2.findIndex((letters) => letters.includes(letter.toUpperCase())) + 2);
  function lengthOfWord(word) {
    const wanted = word.startsWith("1") ? 11 : 10;
    let digits = 0;
    for (let at = 0; at < word.length; at++) {
      if (/\w/.test(word[at]) && ++digits === wanted) return at + 1;
    }
    return word.length;
  }

  function readContacts(entry) {
    const points = [
      ...numbersIn(entry, "telephone", ""),
      ...numbersIn(entry, "tty", "TTY"),
      ...numbersIn(entry, "faxNumber", "fax"),
      ...mailIn(entry, ""),
      ...entry.each("contactPoint", "telephone").flatMap(pointsIn)
    ];
    const main = points.findIndex(
      ({ telephone, contactType = "" }) => telephone && !/\b(?:tty|tdd|relay|fax)\b/i.test(contactType)
    );
    return {
      telephone: points[main]?.telephone,
      contactPoint: points.filter((point, index) => index !== main && isNew(point, index, points))
    };
  }
  const isNew = (point, index, all) => all.findIndex((each) => keyOf$2(each) === keyOf$2(point)) === index;
  const keyOf$2 = ({ telephone, faxNumber, email, description }) => [telephone, faxNumber].map((each) => each?.replace(/\D/g, "")).join() + email + description;
  function numbersIn(entry, field, purpose) {
    return entry.many(field, line).flatMap((written) => {
      if (isNoValue(written)) return [];
      return parseTelephones(written).flatMap((point) => {
        const text = point.description;
        if (text !== void 0 && !reportText(entry, field, text)) return [];
        const contactType = point.contactType ?? (purpose || void 0);
        const { telephone } = point;
        return purpose === "fax" && telephone ? { faxNumber: telephone } : { ...point, ...contactType !== void 0 && { contactType } };
      });
    });
  }
  function reportText(entry, field, text) {
    const says = /[a-z]{2}|\d{4}/i.test(text);
    const message = `${show$1(text)} is not a telephone number`;
    const fix = "Write one number, such as 602-555-0100, or several with semicolons between.";
    if (says) entry.warn(field, "wrong-value", `${message}, so it is shown as text.`, fix);
    else entry.wrong(field, message, fix);
    return says;
  }
  const mailIn = (entry, purpose) => entry.many("email", email).map((email) => ({ ...purpose && { contactType: purpose }, email }));
  function pointsIn(entry) {
    const purpose = entry.one("contactType", line) ?? entry.one("name", line) ?? "";
    const description = entry.one("description", line);
    const points = [
      ...numbersIn(entry, "telephone", purpose),
      ...numbersIn(entry, "faxNumber", "fax"),
      ...mailIn(entry, purpose)
    ];
    return description && !isNumber(description) && points.length === 0 ? [{ ...purpose && { contactType: purpose }, description }] : points;
  }

  const MAX_LENGTH$2 = 200;
  const DECIMAL = /^[+-]?\d{1,9}(?:[.,]\d*)?(?:e-\d{1,3})?$/i;
  const DEGREES$1 = /^(\d{1,3})\s?[°º]\s?(?:(\d{1,2}(?:\.\d+)?)\s?['′’]\s?)?(?:(\d{1,2}(?:\.\d+)?)\s?(?:["″”]|''|′′|’’)\s?)?$/;
  function unsigned(text) {
    if (DECIMAL.test(text)) return Number(text.replace(",", "."));
    const [, degrees, minutes = "0", seconds = "0"] = DEGREES$1.exec(text) ?? [];
    if (degrees === void 0 || Number(minutes) >= 60 || Number(seconds) >= 60) return void 0;
    return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  }
  function degreesIn(raw, letters) {
    const text = raw.trim().toUpperCase();
    if (text.length > 40) return void 0;
    const letter = /^[NSEWO]|[NSEWO]$/.exec(text)?.[0] ?? "";
    const bare = text.replace(letter, "").trim();
    const value = unsigned(bare.replace(/^([+-]?[\d.,]+)\s?[°º]$/, "$1"));
    if (value === void 0 || !letter) return value;
    return letters.includes(letter) ? (letter === letters[0] ? 1 : -1) * Math.abs(value) : void 0;
  }
  const latitude = {
    expected: "a latitude such as 33.42",
    parse: (raw) => degreesIn(raw, "NS")
  };
  const longitude = {
    expected: "a longitude such as -111.94",
    // O is oeste, west
    parse: (raw) => degreesIn(raw.replace(/o$/i, "W").replace(/^o/i, "W"), "EW")
  };
  const WKT$1 = /^(?:srid=\d+;\s*)?point\s*z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)(?:\s+-?[\d.]+)?\s*\)$/i;
  const BEHIND$1 = /\(\s*(-?\d{1,3}\.\d+)[,;]\s*(-?\d{1,3}\.\d+)\s*\)\s*$/;
  const pair = {
    expected: "a latitude and a longitude such as 33.42, -111.94",
    parse(raw) {
      const text = raw.slice(0, MAX_LENGTH$2).trim();
      const [, x, y] = WKT$1.exec(text) ?? [];
      if (x !== void 0) return pointOf(y, x);
      const [, north, east] = BEHIND$1.exec(text) ?? [];
      if (north !== void 0) return pointOf(north, east);
      const bare = text.replace(/^[([]\s*|\s*[)\]]$/g, "");
      for (const separator of [/\s*;\s*/, /\s*,\s+/, /\s*[,/|]\s*/, /\s+(?![°'"″′NSEWO])/i]) {
        const parts = bare.split(separator);
        if (parts.length !== 2) continue;
        const point = pointOf(parts[0], parts[1]);
        if (point) return point;
      }
      return void 0;
    }
  };
  function pointOf(first, second) {
    const north = latitude.parse(first);
    const east = longitude.parse(second);
    return north === void 0 || east === void 0 ? void 0 : { latitude: north, longitude: east };
  }

  function misplaced({ latitude, longitude }, us) {
    const looksSwapped = [
      "latitude",
      `longitude ${longitude} and latitude ${latitude} look swapped`,
      "In Arizona latitude is about 33, longitude about -112; GeoJSON writes longitude first.",
      "swapped"
    ];
    const wrong = (field, message, fix = "Correct it.") => [
      field,
      message,
      fix,
      "wrong-place"
    ];
    if (Math.abs(latitude) > 90) {
      const plausible = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
      return plausible ? looksSwapped : wrong("latitude", `${latitude} is not between -90 and 90`);
    }
    if (Math.abs(longitude) > 180) {
      return wrong("longitude", `${longitude} is not between -180 and 180`);
    }
    if (latitude === 0 && longitude === 0) return wrong("latitude", "0,0 is a point in the ocean");
    if (us && !inUS({ latitude, longitude })) {
      if (inUS({ latitude: longitude, longitude: latitude })) return looksSwapped;
      return inUS({ latitude, longitude: -longitude }) ? wrong("longitude", `longitude ${longitude} lacks its minus sign`) : wrong(
        "longitude",
        `latitude ${latitude} and longitude ${longitude} are not in the United States, as the address is`,
        "Correct them, or add the country."
      );
    }
    return latitude < -60 ? looksSwapped : void 0;
  }

  function readPoint(entry, address) {
    const geo = entry.inside("geo");
    if (!geo) return null;
    const placed = address.postalCode ?? address.addressLocality;
    const fault = (field, message, fix, code) => {
      if (placed === void 0) geo.refuse(field, message, fix, code);
      else geo.wrong(field, message, fix, code);
    };
    const point = writtenPoint(geo, fault);
    if (point === null) return null;
    const written = geo.text("accuracy");
    const accuracy$1 = written ? accuracy.parse(written) : "address";
    if (!accuracy$1) fault("accuracy", `${show$1(written)} is not ${accuracy.expected}`);
    const wrong = point && misplaced(point, isUS(address));
    if (wrong) fault(...wrong);
    const sound = point !== void 0 && !wrong && accuracy$1 !== void 0;
    return sound ? { ...point, accuracy: accuracy$1 } : placed === void 0 ? void 0 : null;
  }
  function writtenPoint(geo, fault) {
    const both = geo.raw("coordinates");
    const [latitude$1, longitude$1] = [geo.raw("latitude"), geo.raw("longitude")];
    if (isBlank(latitude$1) && isBlank(longitude$1)) {
      if (isBlank(both)) return null;
      return parsed(geo, "coordinates", pair, fault);
    }
    const point = {
      latitude: parsed(geo, "latitude", latitude, fault),
      longitude: parsed(geo, "longitude", longitude, fault)
    };
    const whole = point.latitude !== void 0 && point.longitude !== void 0;
    return whole ? point : void 0;
  }
  function parsed(geo, field, grammar, fault) {
    const written = geo.text(field);
    const value = written === void 0 ? void 0 : grammar.parse(written);
    if (value !== void 0) return value;
    if (isBlank(geo.raw(field))) fault(field, `the ${field} is missing`, "Add it.");
    else fault(field, `${show$1(written ?? geo.raw(field))} is not ${grammar.expected}`, "Correct it.");
    return void 0;
  }

  const WORDS$2 = [
    [/temp\w*.*(?:clos|cerrad)|(?:clos|cerrad)\w*.*temp|closed for now/, "temporarily closed"],
    [
      /perm\w*.*(?:clos|cerrad)|(?:clos|cerrad)\w*.*perm|definitiv|closed for good|out of business/,
      "gone"
    ],
    [/^(?:suspended|inactive|entered.in.error)$/, "gone"],
    [/^(?:c|closed|closed now|cerrad[oa])$/, "closed"],
    [/^limited (?:services?|care)$|^servicios limitados$/, "limited"],
    [
      /^(?:open|open for business|open now|opened|active|operational|operating|in operation|in service|normal|published|publish|enabled|live|current|yes|y|true|1|abiert[oa]|activ[oa])$/,
      "open"
    ]
  ];
  function parseStatus(written) {
    const word = written.slice(0, 200).toLowerCase().replace(/([a-z])[\s_-]+/g, "$1 ").trim();
    return WORDS$2.find(([pattern]) => pattern.test(word))?.[1] ?? "unknown";
  }
  const statusInName = (name) => /\b(?:temporarily|permanently)\s+closed\b|\bclosed\s+(?:temporarily|permanently)\b/i.test(name) ? parseStatus(name) : void 0;
  const speaksOfClosing = (notice) => /\b(?:clos(?:ed|ing|ure)|shut|cerrad[oa]s?|cierre)\b/i.test(notice);

  function readStatus(entry, name) {
    const written = entry.one("status", line);
    const word = written === void 0 ? statusInName(name ?? "") : parseStatus(written);
    const noticed = readNotice(entry);
    if (word === void 0 && isUnreadable(entry.raw("status")))
      return { status: "unknown", ...noticed };
    if (word === "gone") {
      const message2 = `it is ${written ?? "permanently closed"}, so this clinic is left out.`;
      entry.warn("status", "not-active", message2, "Make it active to show it, or take it out.");
      return { status: "gone" };
    }
    if (word === "limited") return { status: "open", ...noticed, notice: noticed.notice ?? written };
    if (word !== "unknown") return { status: word ?? "open", ...noticed };
    const message = `${show$1(written)} is no status that is known, so visitors never read that it is open.`;
    const fix = "Write open, temporarily closed, or closed; other news goes into notice.";
    entry.warn("status", "wrong-value", message, fix);
    return { status: "unknown", ...noticed, notice: noticed.notice ?? written };
  }
  const isUnreadable = (status) => Array.isArray(status) ? status.some((each) => !isBlank(each)) : !isBlank(status);
  function readNotice(entry) {
    const own = entry.one("notice", line);
    const announcement = entry.inside("specialAnnouncement", "text");
    const notice = own ?? announcement?.one("text", line) ?? announcement?.one("name", line);
    if (notice === void 0) return {};
    const noticeUntil = entry.one("noticeUntil", date) ?? (own === void 0 ? announcement?.one("expires", date) : void 0);
    if (speaksOfClosing(notice)) {
      const message = `the notice ${show$1(notice)} may say that it is closed, so until it ends visitors read "call to check".`;
      const fix = "Where it is closed, write temporarily closed as its status, or the days into the holiday hours.";
      entry.warn("notice", "notice", message, fix);
    }
    return { notice, noticeUntil };
  }

  function readClinic(fields, place, problems) {
    const entry = new EntryReader(isRecord(fields) ? fields : {}, place, problems);
    if (!isRecord(fields)) {
      entry.refuse("", `${show$1(fields)} is not a clinic`, "Write an object with a name.");
      return void 0;
    }
    const name = entry.required("name", line);
    const standing = readStatus(entry, name);
    if (standing.status === "gone") return void 0;
    const address = readAddress(entry);
    const geo = readPoint(entry, address);
    if (name === void 0 || geo === void 0) return void 0;
    const telehealth = readTelehealth(entry, address, geo);
    if (geo === null && !address.postalCode && telehealth !== "only") {
      const what = "it has neither coordinates nor a ZIP code";
      const message = address.addressLocality && isUS(address) ? `${what}, so it stands in the middle of its city, and its distance says "about".` : `${what}, so no distance is shown.`;
      entry.warn("geo", "no-place", message, "Add latitude and longitude, or the ZIP code.");
    }
    return {
      id: entry.one("id", line) ?? entry.one("@id", line) ?? "",
      name,
      address,
      geo,
      ...readContacts(entry),
      url: entry.link("url", page),
      bookingUrl: entry.link("bookingUrl", page) ?? reservation(entry),
      reportUrl: entry.link("reportUrl", contact$1),
      photo: entry.link("photo", picture),
      timezone: entry.one("timezone", timezone),
      hoursSource: hoursOf$1(entry),
      status: standing.status,
      notice: standing.notice,
      noticeUntil: standing.noticeUntil,
      telehealth,
      department: readDepartments(entry),
      insurance: entry.many("insurance", line),
      medicalSpecialty: entry.many("medicalSpecialty", term),
      availableService: entry.many("availableService", term),
      knowsLanguage: entry.many("knowsLanguage", line),
      isAcceptingNewPatients: entry.one("isAcceptingNewPatients", yesOrNo),
      amenityFeature: entry.each("amenityFeature", "name").flatMap((each) => {
        const named = each.one("name", line);
        return named ? { name: named, value: each.one("value", amenity) ?? true } : [];
      }),
      lastReviewed: entry.one("lastReviewed", date)
    };
  }
  function readTelehealth(entry, { streetAddress }, geo) {
    const written = entry.one("telehealth", telehealth);
    return written === true && streetAddress === void 0 && geo === null ? "only" : written;
  }
  function readDepartments(entry) {
    return entry.each("department", "name").flatMap((each) => {
      const name = each.one("name", line);
      if (name === void 0) return [];
      return { name, telephone: readContacts(each).telephone, hoursSource: hoursOf$1(each) };
    });
  }
  function reservation(entry) {
    const action = entry.each("potentialAction", "target").find((each) => /ReserveAction$/.test(each.one("@type", line) ?? ""));
    return action?.link("target", page);
  }
  const HOURS$1 = [
    "openingHoursSpecification",
    "specialOpeningHoursSpecification",
    "openingHours"
  ];
  function hoursOf$1(entry) {
    const [openingHoursSpecification, specialOpeningHoursSpecification, openingHours] = HOURS$1.map(
      (field) => plain$2(entry.raw(field))
    );
    return { openingHoursSpecification, specialOpeningHoursSpecification, openingHours };
  }
  function plain$2(value) {
    if (typeof value === "string") return plainText(value);
    return Array.isArray(value) && value.length <= 50 ? value.map((each) => typeof each === "string" ? plainText(each) : each) : value;
  }

  const FIELD_NAMES = {
    id: "branch code, store code, entity id",
    name: "title, clinic name, facility name, location name, station name, nombre, clinic, facility, place, site, office, practice, store, hospital",
    streetAddress: "street, address, address1, address line 1, addr, street1, line 1, addr full, full address, direccion, domicilio, calle",
    streetAddress2: "address2, address line 2, street2, line 2",
    streetAddress3: "address3, address line 3, suite, unit",
    houseNumber: "street number",
    addressLocality: "city, town, locality, city name, municipality, suburb, ciudad, municipio, distrito",
    addressRegion: "state, st, stabbr, state code, state abbr, state name, state province, administrative area, province, region, estado, provincia, departamento",
    postalCode: "zip, zip code, postcode, post code, zip5, postal, codigo postal",
    addressCountry: "country, country code, country region, pais",
    cityState: "city state zip, city st, city st zip",
    latitude: "lat, y, latitud",
    longitude: "lng, lon, long, x, longitud",
    coordinates: "coords, lat lng, lat lon, lat long, point, geolocation, wkt, coordenadas",
    accuracy: "",
    telephone: "phone, tel, phone number, staphone, telephone number, phone no, phone num, contact number, phones, telefono",
    telephone2: "phone2, secondary phone, alternate phone, additional phones, toll free",
    tty: "tdd, tty phone, tty number",
    faxNumber: "fax, fax no",
    email: "email address, correo, correo electronico",
    url: "website, web, link, web site, website url, web url, homepage, sitio web, pagina web",
    bookingUrl: "booking, book, booking link, appointment url, appointment link, place page urls appointment links url appointment",
    reportUrl: "",
    photo: "image, picture, photo url, image url, cover photo, thumbnail, foto, imagen",
    timezone: "tz",
    openingHours: "hours, hours of operation, business hours, office hours, open hours, operating hours, opening times, schedule, schedules, regular schedules, horario, horarios, horas, horario de atencion",
    specialHours: "holiday hours",
    Mo: "monday, mon, lunes, lun",
    Tu: "tuesday, tue, tues, martes",
    We: "wednesday, wed, miercoles, mie",
    Th: "thursday, thu, thur, thurs, jueves, jue",
    Fr: "friday, fri, viernes, vie",
    Sa: "saturday, sat, sabado, sab",
    Su: "sunday, sun, domingo, dom",
    medicalSpecialty: "specialty, specialties, especialidad, especialidades",
    availableService: "services, service, servicios",
    knowsLanguage: "languages, language, languages spoken, idiomas, idioma",
    isAcceptingNewPatients: "new patients, accepting new patients",
    amenityFeature: "amenities, amenity",
    insurance: "insurances, insurance accepted, accepted insurance, health plan network id, seguros",
    telehealth: "telemedicine, video visits, virtual visits",
    lastReviewed: "reviewed",
    status: "",
    businessStatus: "operational status, operating status",
    permanentlyClosed: "",
    temporarilyClosed: "",
    isClosed: "",
    suspended: "",
    notice: "alert, announcement, aviso",
    noticeUntil: "notice ends"
  };
  const PASSED = [
    "@id",
    "openingHoursSpecification",
    "specialOpeningHoursSpecification",
    "potentialAction",
    "contactPoint",
    "department",
    "specialAnnouncement"
  ];
  const DAYS$3 = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

  const DAY$4 = /^(?:(mo|mon|monday|lun|lunes)|(tu|tue|tues|tuesday|martes)|(we|wed|wednesday|mie|miercoles)|(th|thu|thur|thurs|thursday|jue|jueves)|(fr|fri|friday|vie|viernes)|(sa|sat|saturday|sab|sabado)|(su|sun|sunday|dom|domingo))s?$/;
  const LETTERS$1 = { m: "Mo", f: "Fr", t: "Tu", w: "We" };
  const HOURS = /^(?:hours?|times?|schedule|open|opening|horario|horarios|regular|clinic|office|business)$/;
  const BEGIN = /^(?:open|opens|opening|start|starts|from|begin)$/;
  const END = /^(?:close|closes|closing|end|ends|to|until)$/;
  function dayOf$1(word) {
    const index = DAY$4.exec(word)?.slice(1).findIndex(Boolean) ?? -1;
    return DAYS$3[index];
  }
  const dayNamed = (key) => dayOf$1(key.trim().toLowerCase());
  function dayField(words) {
    const several = rangeOf$2(words);
    if (several) return several;
    const days = words.flatMap((word) => dayOf$1(word) ?? []);
    const rest = words.filter((word) => !dayOf$1(word));
    const [day] = days;
    if (!day || days.length > 1 || words.length > 4) return void 0;
    const times = rest.filter((word) => !/^(?:hours?|times?|clinic|office|business)$/.test(word));
    if (times.length === 0) return day;
    if (times.length > 1) return void 0;
    if (BEGIN.test(times[0])) return `${day}Open`;
    if (END.test(times[0])) return `${day}Close`;
    return HOURS.test(times[0]) ? day : void 0;
  }
  function rangeOf$2(words) {
    const others = words.filter((word) => !HOURS.test(word) && word !== "to" && word !== "through");
    if (others.length === 1 && /^weekdays?$/.test(others[0])) return "days Mo-Fr";
    if (others.length === 1 && /^weekends?$/.test(others[0])) return "days Sa-Su";
    if (others.length !== 2) return void 0;
    const letters = others.length < words.length ? LETTERS$1 : {};
    const [from, until] = others.map((word) => dayOf$1(word) ?? letters[word]);
    return from && until && from !== until ? `days ${from}-${until}` : void 0;
  }
  function daysIn$2(range) {
    const [from = -1, until = -1] = range.split("-").map((day) => DAYS$3.indexOf(day));
    return DAYS$3.filter(
      (_, index) => from <= until ? index >= from && index <= until : index >= from || index <= until
    );
  }
  const text = (value) => typeof value === "string" ? value.trim() : "";
  function weekOf(flat) {
    const week = {};
    for (const field of Object.keys(flat)) {
      if (field.startsWith("days ")) {
        for (const day of daysIn$2(field.slice(5))) week[day] = flat[field];
      }
    }
    for (const day of DAYS$3) {
      const hours = flat[day] ?? fromTo(text(flat[`${day}Open`]), text(flat[`${day}Close`]));
      if (hours !== void 0) week[day] = hours;
    }
    const days = DAYS$3.filter((day) => week[day] !== void 0);
    const entries = days.map((day) => [
      day,
      text(week[day]).toLowerCase() === "x" ? "Closed" : week[day]
    ]);
    return days.length > 0 ? Object.fromEntries(entries) : void 0;
  }
  function fromTo(from, until) {
    if (from && until && from !== until) return `${clock$2(from)}-${clock$2(until)}`;
    return from || until || void 0;
  }
  const clock$2 = (time) => time.replace(/^(\d\d?:\d\d):00(?:\.0+)?$/, "$1").replace(/^(\d\d)(\d\d)$/, "$1:$2");

  const BEHIND = 50;
  const OWNER = /^(?:clinic|facility|hospital|site|store|business|provider|primary|main|practice|office|location|loc|center|centre|pharmacy|agency|organization|organisation|company|branch|station|sta|sl|wpsl|gc|geo|geocoded|physical|public|contact|address|addr|entity|place|clinica|yext|display)$/;
  const OTHER_NAME = /^(?:primary|main|public|contact|address|addr|physical|geo)$/;
  const NOT_BEHIND = /^(?:id|accuracy|suspended)$/;
  const NOT_NUMBERED = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|openingHours|days .*)(?:Open|Close)?$/;
  const wordsOf = (name) => name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/([a-z])(?=[A-Z])/g, "$1 ").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  function namesTogether() {
    const names = /* @__PURE__ */ new Map();
    for (const field of Object.keys(FIELD_NAMES)) {
      [field, ...FIELD_NAMES[field].split(", ")].filter(Boolean).forEach((name, rank) => {
        names.set(name.toLowerCase().replace(/[^a-z0-9]/g, ""), { field, rank });
      });
    }
    return names;
  }
  let known$4;
  const asked = /* @__PURE__ */ new Map();
  function fieldNamed(name) {
    const before = asked.get(name);
    if (before || asked.has(name)) return before;
    if (asked.size > 5e3) asked.clear();
    const found = name.length > 80 ? void 0 : find(name);
    if (name.length <= 80) asked.set(name, found);
    return found;
  }
  function find(name) {
    const passed = PASSED.find((each) => each === name);
    if (passed) return { field: passed, rank: 0 };
    const words = wordsOf(name);
    const plain = name.includes("(") ? wordsOf(name.replace(/\([^)]*\)?/g, " ")) : void 0;
    return among(words) ?? (plain && among(plain));
  }
  function among(words) {
    known$4 ??= namesTogether();
    const whole = known$4.get(words.join(""));
    if (whole) return whole;
    const day = dayField(words);
    if (day) return { field: day, rank: BEHIND };
    const last = words.length - 1;
    const numbered = /^([a-z]{3,})1$/.exec(words[last] ?? "")?.[1] ?? (words[last] === "1" ? "" : void 0);
    if (numbered !== void 0) {
      const found = among(words.slice(0, last).concat(numbered || []));
      return found && !NOT_NUMBERED.test(found.field) ? { ...found, rank: found.rank + 1 } : void 0;
    }
    if (/^nameof(?:the)?$/.test(words.slice(0, -1).join("")) && OWNER.test(words[last])) {
      return { field: "name", rank: BEHIND };
    }
    return behindOwner(words) ?? beforeName(words);
  }
  function behindOwner([first = "", ...rest]) {
    if (rest.length === 0) return runTogether(first);
    if (!OWNER.test(first)) return void 0;
    const found = among(rest);
    if (!found || NOT_BEHIND.test(found.field)) return void 0;
    const says = /^(?:name|nombre)$/.test(rest[rest.length - 1]) && !OTHER_NAME.test(first);
    if (found.field === "name" && !says && !/^(?:wp)?sl$/.test(first)) return void 0;
    return { ...found, rank: found.rank + BEHIND };
  }
  function beforeName(words) {
    if (words.length < 2 || words[words.length - 1] !== "name") return void 0;
    const found = known$4.get(words.slice(0, -1).join(""));
    return found && /^(?:address|street)/.test(found.field) ? { ...found, rank: found.rank + BEHIND } : void 0;
  }
  function runTogether(word) {
    for (let end = 3; end <= word.length - 3; end++) {
      const [owner, rest] = [word.slice(0, end), word.slice(end)];
      if (OWNER.test(owner) && known$4.has(rest)) return behindOwner([owner, rest]);
    }
    return void 0;
  }

  const columnKey = (name) => wordsOf(name).join(" ") || name.trim();
  function parseColumns(text) {
    const assigned = /* @__PURE__ */ new Map();
    for (const part of text.split(";")) {
      if (part.trim() === "") continue;
      const equals = part.indexOf("=");
      const field = fieldNamed(part.slice(0, Math.max(0, equals)).trim())?.field;
      const column = columnKey(part.slice(equals + 1));
      if (!field || column === "") return void 0;
      assigned.set(column, field);
    }
    return assigned;
  }
  const columns = {
    expected: "such as name=SITE NAME; hours=HOURS OF OPERATION",
    parse: (raw) => raw.length <= 4e3 && parseColumns(raw) ? raw : void 0
  };
  const attributeFor = (pairs) => `columns="${pairs.filter(([, column]) => column.trim() !== "").map(([field, column]) => `${plainName(field)}=${column.trim()}`).join("; ")}"`;
  const PLAIN = {
    streetAddress: "street",
    addressLocality: "city",
    addressRegion: "state",
    postalCode: "zip",
    telephone: "phone",
    faxNumber: "fax",
    url: "website",
    openingHours: "hours",
    specialHours: "special hours"
  };
  const plainName = (field) => PLAIN[field] ?? field;

  const QUOTE = 34;
  const LINE_FEED = 10;
  const RETURN = 13;
  const SPACE = 32;
  function parseRows(text, delimiter, limit = Infinity) {
    const separator = delimiter.charCodeAt(0);
    const rows = [];
    let cells = [];
    let flaw;
    let at = 0;
    while (at < text.length || cells.length > 0) {
      let cell = "";
      const open = pastSpaces(text, at);
      const quoted = text.charCodeAt(open) === QUOTE;
      if (quoted) {
        const close = closingQuote(text, open);
        if (close === text.length) flaw = "unclosed";
        cell = text.slice(open + 1, close).replaceAll('""', '"');
        at = close + 1;
      }
      const start = at;
      let unit = text.charCodeAt(at);
      while (at < text.length && unit !== separator && unit !== LINE_FEED && unit !== RETURN) {
        unit = text.charCodeAt(++at);
      }
      const bare = text.slice(start, at);
      if (!quoted) cell = bare;
      else if (bare.trim() !== "") flaw = "stray-quote";
      cells.push(cell);
      if (at++ < text.length && unit === separator) continue;
      if (unit === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
      rows.push({ number: rows.length + 1, cells, flaw });
      if (rows.length >= limit) return rows;
      cells = [];
      flaw = void 0;
    }
    return rows;
  }
  function pastSpaces(text, at) {
    while (text.charCodeAt(at) === SPACE) at++;
    return at;
  }
  function closingQuote(text, open) {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    return close < 0 ? text.length : close;
  }

  const SEPARATORS = [",", ";", "	", "|"];
  const HEADER_WITHIN = 5;
  const BLANK = /^(?:null|n\/a|#n\/a|not available)$/i;
  const SAMPLE$2 = 50;
  const DAY$3 = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|days .*)$/;
  function headerOf(text, assigned) {
    const rows = SEPARATORS.flatMap(
      (separator) => parseRows(text, separator, HEADER_WITHIN).flatMap(
        (row) => row.flaw ? [] : [{ row, separator, columns: columnsOf$1(row.cells, assigned) }]
      )
    );
    const candidates = rows.filter((each) => hasName$1(each) || namesAPlace(each));
    return candidates.reduce(
      (best, each) => best && score(best) >= score(each) ? best : each,
      void 0
    );
  }
  const hasName$1 = ({ columns }) => columns.includes("name");
  const score = (header) => known$3(header) + (hasName$1(header) ? 0.5 : 0);
  const known$3 = ({ columns }) => columns.filter(Boolean).length;
  const namesAPlace = ({ row, columns }) => columns.some(
    (field) => field && /^(?:street|address|postal|latitude|coord|tele|city)/.test(field)
  ) && // a row of data
  row.cells.length > 1 && !row.cells.some((cell) => /\d{3}/.test(cell));
  function columnsOf$1(cells, assigned) {
    const named = cells.map((cell) => {
      const given = assigned.size > 0 ? assigned.get(columnKey(cell)) : void 0;
      return given ? { field: given, rank: -1 } : fieldNamed(cell);
    });
    const plainest = /* @__PURE__ */ new Map();
    for (const each of named) {
      if (each && each.rank < (plainest.get(each.field) ?? Infinity)) {
        plainest.set(each.field, each.rank);
      }
    }
    return named.map((each) => {
      if (!each || plainest.get(each.field) !== each.rank) return void 0;
      plainest.delete(each.field);
      return each.field;
    });
  }
  function withoutCounts(header, rows) {
    const isCount = (index) => {
      const cells = rows.slice(0, SAMPLE$2).map(({ cells: cells2 }) => cells2[index]?.trim() ?? "");
      const given = cells.filter((cell) => cell !== "" && !BLANK.test(cell));
      return given.length > 0 && given.every((cell) => /^\d+(?:\.\d+)?$/.test(cell));
    };
    return {
      ...header,
      columns: header.columns.map(
        (field, index) => field && DAY$3.test(field) && isCount(index) ? void 0 : field
      )
    };
  }
  const withGuesses = (header, guesses) => ({
    ...header,
    columns: header.columns.map(
      (field, index) => field ?? guesses.find((guess) => guess.index === index)?.field
    )
  });

  const AT_START = /(^|[,;\t|\r\n])( *)[\u201c-\u201f]/g;
  const AT_END = /[\u201c-\u201f]( *)(?=$|[,;\t|\r\n])/g;
  const isSplit = (cell) => /^ *[\u201c-\u201f][^\u201c-\u201f]*$/.test(cell);
  const misfits = (rows) => rows.filter(({ cells, flaw }) => flaw || cells.some(isSplit)).length;
  function straightened(text) {
    if (text.search(AT_START) < 0) return text;
    const straight = text.replace(AT_START, '$1$2"').replace(AT_END, '"$1');
    return misfits(parseRows(straight, ",")) < misfits(parseRows(text, ",")) ? straight : text;
  }

  function keysOf(collection) {
    const keys = [];
    collection.forEach((_, key) => void keys.push(key));
    return keys;
  }
  function entriesOf(map) {
    const entries = [];
    map.forEach((value, key) => void entries.push([key, value]));
    return entries;
  }
  function times$1(count, make) {
    const items = [];
    for (let index = 0; index < count; index++) items.push(make(index));
    return items;
  }
  function matchesOf(text, pattern) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.push(match);
      if (match[0] === "") pattern.lastIndex++;
    }
    return found;
  }

  const STEMS = [
    [/fax/, "faxNumber"],
    [/phone|telef|fono|^tel$|^ph$/, "telephone"],
    [/e?mail|correo/, "email"],
    [/hours|hrs|horari|opening|^open$/, "openingHours"],
    [/addr|street|direcci|calle/, "streetAddress"],
    [/^zip|postal|postcode/, "postalCode"],
    [/^city|town|ciudad|municip/, "addressLocality"],
    [/^state$|^st$|province/, "addressRegion"],
    [/^lat(?:itude?)?$|latit/, "latitude"],
    [/^(?:lng|lon|long)$|longit/, "longitude"],
    [/websi|^url$|^web$|^http/, "url"],
    [/langu|idioma/, "knowsLanguage"],
    [/insur|seguro/, "insurance"],
    [/^name$|nombre/, "name"]
  ];
  const ELSE = /^(?:mail|mailing|billing|contact|owner|former|old|previous|legal|admin|count|num|total|id|code|type|status|date|source|county|congressional|census|fips|last|first)$/;
  const isElse = (name) => wordsOf(name.slice(0, 80)).some((word) => ELSE.test(word) || word === "fax");
  function likelyField(name) {
    if (name.length > 80) return void 0;
    const words = wordsOf(name);
    if (words.some((word) => ELSE.test(word))) return void 0;
    return STEMS.find(([stem]) => words.some((word) => stem.test(word)))?.[1];
  }
  function unusedNames(path, names, what, taken, before) {
    if (names.length === 0) return [];
    const likely = [];
    const told = names.slice(0, 100).map((name) => {
      const field = likelyField(name);
      if (!field || taken(field) || likely.some(([other]) => other === field)) return name.trim();
      likely.push([field, name]);
      return `${name.trim()} (${plainName(field)}?)`;
    });
    told.sort((one, other) => Number(other.endsWith("?)")) - Number(one.endsWith("?)")));
    const all = told.join(", ");
    const message = `${what} that are not used: ${all.length > 400 ? `${all.slice(0, 399)}\u2026` : all}.`;
    const fix = likely.length > 0 ? `Where one should be, say so in the tag: ${attributeFor([...before, ...likely.slice(0, 8)])}.` : "Where one should be, give it the name of its field.";
    return [warning(path, "unused", message, fix)];
  }

  const POINT$1 = /\(?\s*(-?\d{1,3}\.\d{1,15})\s*[,;]\s*(-?\d{1,3}\.\d{1,15})\s*\)?\s*$/;
  const WKT = /^\s*(?:SRID=\d+;)?\s*POINT/i;
  function locationCell(text) {
    if (text.length > 500) return {};
    if (WKT.test(text)) return { coordinates: text.trim() };
    const found = POINT$1.exec(text.slice(-60));
    const address = (found ? text.slice(0, text.lastIndexOf(found[0].trim())) : text).split(/[\r\n]+/).map((line) => line.trim().replace(/,$/, "")).filter(Boolean).join(", ");
    return {
      ...found && { coordinates: `${found[1]}, ${found[2]}` },
      // "Tempe" or "Building 3" may be anything
      .../\d/.test(address) && /[,a-z]{2}/i.test(address) && { streetAddress: address }
    };
  }
  const LOCATION = /^(?:[a-z]+ )?(?:geo ?)?(?:location|ubicacion|ubicaci\u00f3n)(?: ?1)?$/i;
  const isLocation = (name) => LOCATION.test(name.trim());

  const FLAWS = {
    unclosed: [
      "a quote opens in it and never closes, so it and all that follows is left out.",
      "Close it; a quote inside a quoted cell is written twice."
    ],
    "stray-quote": [
      "letters stand behind a closing quote, so this row is left out.",
      "A quote inside a quoted cell is written twice."
    ],
    split: [
      "a curly quote opens in a cell and does not close there, so this row is left out.",
      'Put straight quotes, ", around the cell. Where the page makes them curly, use a file or a real table.'
    ],
    long: [
      "it has more cells than the row that names the columns, so this row is left out.",
      "Put quotes around a cell that holds the separator."
    ]
  };
  const nameless = ({ row }) => failure(
    "no-header",
    `no column is called name; the columns are ${show$1(row.cells.map((cell) => cell.trim()).join(", "))}.`,
    `Call the column with the clinics' names "name", or say in the tag which it is: ${attributeFor([["name", row.cells[0]]])}.`,
    `row ${row.number}`
  );
  const givenPairs = ({ row }, assigned) => (assigned.size > 0 ? row.cells : []).flatMap((cell) => {
    const field = assigned.get(columnKey(cell));
    return field ? [[field, cell]] : [];
  });
  function unused({ row, columns }, pairs) {
    const names = row.cells.filter(
      (cell, index) => cell.trim() !== "" && !columns[index] && !isLocation(cell)
    );
    return unusedNames(
      `row ${row.number}`,
      names,
      "columns",
      (field) => columns.includes(field),
      pairs
    );
  }
  function missing({ row }, assigned) {
    if (assigned.size === 0) return [];
    const there = new Set(row.cells.map(columnKey));
    return keysOf(assigned).filter((name) => !there.has(name)).map(
      (name) => warning(
        `row ${row.number}`,
        "unused",
        `no column is called ${show$1(name)}, which "columns" in the tag names.`,
        "Write the name as it stands in the table."
      )
    );
  }
  function strangeRegions({ row, columns }, strange) {
    const [first] = keysOf(strange);
    if (first === void 0) return [];
    const column = row.cells[columns.indexOf("addressRegion")].trim();
    const message = `${show$1(first)} in the column ${column} is no state; such regions are not shown.`;
    return [warning(`row ${row.number}`, "unused", message, "Add a column called state.")];
  }

  const PHONE = /^(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\s?\d{3}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
  const DEGREES = /^-?\d{1,3}\.\d{3,15}$/;
  const POINT = /^\(?-?\d{1,2}\.\d{3,15}\s*[,;]\s*-?\d{1,3}\.\d{3,15}\)?$|^(?:SRID=\d+;)?POINT ?\(/i;
  const ZIP = /^\d{5}(?:-\d{4})?$/;
  const FIRST_DIGIT = [
    "CT MA ME NH NJ NY PR RI VT VI",
    "DE NY PA",
    "DC MD NC SC VA WV",
    "AL FL GA MS TN",
    "IN KY MI OH",
    "IA MN MT ND SD WI",
    "IL KS MO NE",
    "AR LA OK TX",
    "AZ CO ID NM NV TX UT WY",
    "AK CA HI OR WA GU AS MP"
  ];
  function guessColumns(names, columns, rows) {
    const free = names.slice(0, 100).map((_, index) => index).filter((index) => !columns[index]);
    const has = (field) => columns.includes(field);
    const cellsOf = (index) => rows.map((cells) => cells[index]?.trim() ?? "").filter((cell) => cell !== "" && cell.length < 300);
    const mostly = (index, looks) => {
      const cells = cellsOf(index);
      return cells.length > 0 && cells.filter(looks).length >= cells.length * 0.8;
    };
    const guesses = [];
    const guess = (index, field, because) => {
      if (index === void 0) return;
      guesses.push({ index, field, because });
      free.splice(free.indexOf(index), 1);
    };
    if (!has("telephone")) {
      const phone = free.find(
        (index) => !isElse(names[index]) && mostly(index, (cell) => PHONE.test(cell))
      );
      guess(phone, "telephone", "it holds telephone numbers");
    }
    if (!has("latitude") && !has("longitude") && !has("coordinates")) {
      const degrees = free.filter((index) => mostly(index, (cell) => DEGREES.test(cell)));
      const north = degrees.find(
        (index) => mostly(index, (cell) => Number(cell) > 13 && Number(cell) < 72)
      );
      const west = degrees.find(
        (index) => mostly(index, (cell) => Number(cell) < -64 && Number(cell) >= -180)
      );
      const both = free.find((index) => mostly(index, (cell) => POINT.test(cell)));
      if (both !== void 0) guess(both, "coordinates", "it holds points");
      else if (north !== void 0 && west !== void 0) {
        guess(north, "latitude", "it holds latitudes of the United States");
        guess(west, "longitude", "it holds longitudes of the United States");
      }
    }
    const state = columns.indexOf("addressRegion");
    if (!has("postalCode") && state >= 0) {
      const zip = free.find(
        (index) => areZips(rows.map((cells) => [cells[index]?.trim() ?? "", cells[state]?.trim() ?? ""]))
      );
      guess(zip, "postalCode", "it holds five digits that are ZIP codes of the states beside them");
    }
    if (!has("name")) guessName(names, free, cellsOf, guess);
    return guesses;
  }
  function areZips(pairs) {
    const given = pairs.filter(([zip]) => zip !== "");
    const right = given.filter(
      ([zip, state]) => ZIP.test(zip) && FIRST_DIGIT[Number(zip[0])].includes(state.toUpperCase()) && state.length === 2
    );
    return given.length > 2 && right.length >= given.length * 0.95;
  }
  function guessName(names, free, cellsOf, guess) {
    const texts = free.filter((index) => {
      const cells = cellsOf(index);
      const name = names[index];
      const likely = likelyField(name);
      return !isElse(name) && (likely === void 0 || likely === "name") && cells.length > 0 && cells.filter(isWords).length >= cells.length * 0.8 && new Set(cells).size * 2 > cells.length;
    });
    const called = texts.find((index) => likelyField(names[index]) === "name");
    guess(
      called ?? texts[0],
      "name",
      called === void 0 ? "it is the first that holds names" : "no column is called name"
    );
  }
  const isWords = (cell) => /[^\W\d_]{3}|[^\u0000-\u007f]{2}/.test(cell) && !/^https?:|^www\.|@|^\d/.test(cell) && cell.replace(/\D/g, "").length * 2 < cell.length;
  const guessProblems = (path, what, names, guesses, pairs) => guesses.map(({ index, field, because }) => {
    const name = names[index].trim();
    const message = `the ${what} ${show$1(name || `${index + 1}`)} is taken for the ${field}, because ${because}.`;
    const fix = name ? `If it is, say so in the tag: ${attributeFor(pairs)}. If it is not, name the right one.` : "If it is, write its name into the row that names the columns.";
    return warning(path, "guessed", message, fix);
  });

  const dotted = (path, field) => field ? `${path}.${field}` : path;
  const listOf$1 = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];

  const LIMIT$1 = 5e3;
  function hoursIn(value) {
    if (typeof value === "string") return hoursInText(value);
    if (Array.isArray(value)) {
      const list = value;
      return list.length < 50 ? list.map((each) => isRecord(each) ? scheduleIn(each) : each) : list;
    }
    return isRecord(value) ? hoursInObject(value) : value;
  }
  function hoursInText(text) {
    const start = text.slice(0, 9).trimStart();
    if (/^a:\d/.test(start)) return serialized(text);
    if (/^[[{]/.test(start)) {
      try {
        return text.length > LIMIT$1 ? void 0 : hoursIn(JSON.parse(text));
      } catch {
        return /^.\s*['"[{]/.test(start) ? void 0 : text;
      }
    }
    if (!text.includes("</tr") || text.length > LIMIT$1) return text;
    return text.split(/<\/tr/).map(
      (row) => row.replace(/<[^<>]*>?|>/g, " ").replace(/\s+/g, " ").trim()
    ).filter(Boolean).join("\n");
  }
  function serialized(text) {
    if (text.length > LIMIT$1) return void 0;
    const week = {};
    for (const [, key = "", spans = ""] of matchesOf(
      text,
      /s:\d+:"(\w{3,9})";a:\d+:\{((?:i:\d+;s:\d+:"[^"{}]*";)*)\}/g
    )) {
      const day = dayNamed(key);
      if (!day) return void 0;
      const times = matchesOf(spans, /"([^"]*)"/g).map(([, span = ""]) => span.replace(",", "-"));
      week[day] = times.join(", ") || "Closed";
    }
    return Object.keys(week).length > 0 ? week : void 0;
  }
  function hoursInObject(hours) {
    const texts = hours["weekday_text"] ?? hours["weekdayDescriptions"] ?? hours["weekdayText"];
    if (Array.isArray(texts)) return texts;
    const week = {};
    let other = false;
    for (const key of Object.keys(hours)) {
      const day = dayNamed(key);
      if (day) {
        const text = dayIn$1(hours[key]);
        if (text !== void 0) week[day] = text;
      } else if (/^\w{1,30}$/.test(key)) other = true;
    }
    return other ? hours : week;
  }
  const first = (value, keys) => keys.map((key) => value[key]).find((each) => each !== void 0 && each !== null);
  const OPENS = [
    "open",
    "opens",
    "from",
    "start",
    "opens_at",
    "openTime",
    "openingTime",
    "opening_time",
    "startTime"
  ];
  const CLOSES = [
    "close",
    "closes",
    "to",
    "end",
    "closes_at",
    "closeTime",
    "closingTime",
    "closing_time",
    "endTime"
  ];
  const WORDS$1 = [
    ...OPENS,
    ...CLOSES,
    ...["closed", "isClosed", "is_closed", "isOpen", "is_open"],
    ...["openIntervals", "hours", "intervals", "periods", "slots"]
  ];
  function dayIn$1(value) {
    if (Array.isArray(value)) {
      const spans2 = value.map(dayIn$1);
      if (spans2.length === 0) return void 0;
      return spans2.every((each) => typeof each === "string") ? spans2.join(", ") : value;
    }
    if (typeof value === "string")
      return /^[01]?$/.test(value.trim()) ? flagged(value.trim()) : value;
    if (!isRecord(value)) return void 0;
    if (!Object.keys(value).every((key) => WORDS$1.includes(key))) return value;
    const closed = [value["closed"], value["isClosed"], value["is_closed"]].some(isTrue);
    if (closed || value["isOpen"] === false || value["is_open"] === false || value["open"] === false) {
      return "Closed";
    }
    const spans = first(value, ["openIntervals", "hours", "intervals", "periods", "slots"]);
    if (Array.isArray(spans)) return dayIn$1(spans);
    const [from, until] = [first(value, OPENS), first(value, CLOSES)];
    if (typeof spans === "string") return spans;
    if (typeof from !== "string" || typeof until !== "string") return value;
    return from === until ? from : `${clock$2(from)}-${clock$2(until)}`;
  }
  const flagged = (sign) => sign === "0" ? "Closed" : void 0;
  const isTrue = (value) => value === true || value === "true";
  function daysIn$1(value) {
    const names = listOf$1(value).flatMap(
      (each) => typeof each === "string" ? each.split(/[,;]/) : [each]
    );
    const days = names.map((name) => typeof name === "string" ? dayNamed(name) : void 0);
    return days.length > 0 && days.every(Boolean) ? days : void 0;
  }
  function scheduleIn(entry) {
    const days = daysIn$1(entry["byday"] ?? entry["weekday"]);
    const { opens_at: opens, closes_at: closes } = entry;
    if (!days || typeof opens !== "string" || typeof closes !== "string") return entry;
    if (typeof entry["interval"] === "number" && entry["interval"] > 1) return entry;
    const { freq } = entry;
    if (typeof freq === "string" && /^(?:MONTHLY|YEARLY)$/i.test(freq)) return entry;
    return {
      dayOfWeek: days,
      opens: clock$2(opens),
      closes: clock$2(closes),
      validFrom: entry["valid_from"] ?? void 0,
      validThrough: entry["valid_to"] ?? void 0
    };
  }
  function specialHoursIn(value) {
    if (typeof value !== "string" || value.length > LIMIT$1 || !/^\s*\d{4}-\d\d?-\d\d?:/.test(value)) {
      return value;
    }
    const days = /* @__PURE__ */ new Map();
    for (const part of value.split(/,\s*(?=\d{4}-\d\d?-\d\d?:)/)) {
      const [, year = "", month = "", day = "", hours = ""] = /^\s*(\d{4})-(\d\d?)-(\d\d?):\s*(.*)$/.exec(part) ?? [];
      const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      days.set(date, (days.get(date) ?? []).concat(/^x?\s*$/i.test(hours) ? "off" : hours.trim()));
    }
    return entriesOf(days).map(([date, spans]) => `${date} ${spans.join(",")}`).join("; ");
  }

  const textOf$2 = (value) => typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const isYes$1 = (value) => value === true || /^(?:y|yes|true|1)$/i.test(textOf$2(value));
  function nest(given) {
    const flat = withPointApart(given);
    return {
      id: flat.id,
      "@id": flat["@id"],
      name: flat.name,
      address: addressOf(flat),
      geo: geoOf(flat),
      telephone: bothOf(flat.telephone, flat.telephone2),
      tty: flat.tty,
      faxNumber: flat.faxNumber,
      email: flat.email,
      contactPoint: flat.contactPoint,
      url: flat.url,
      bookingUrl: flat.bookingUrl,
      potentialAction: flat.potentialAction,
      reportUrl: flat.reportUrl,
      photo: flat.photo,
      timezone: flat.timezone,
      openingHours: hoursIn(flat.openingHours) ?? weekOf(flat),
      openingHoursSpecification: flat.openingHoursSpecification,
      specialOpeningHoursSpecification: flat.specialOpeningHoursSpecification ?? specialHoursIn(flat.specialHours),
      specialAnnouncement: flat.specialAnnouncement,
      department: flat.department,
      medicalSpecialty: flat.medicalSpecialty,
      availableService: flat.availableService,
      knowsLanguage: flat.knowsLanguage,
      isAcceptingNewPatients: flat.isAcceptingNewPatients,
      amenityFeature: flat.amenityFeature,
      insurance: flat.insurance,
      telehealth: flat.telehealth,
      lastReviewed: flat.lastReviewed,
      status: statusOf(flat),
      notice: flat.notice,
      noticeUntil: flat.noticeUntil
    };
  }
  function withPointApart(flat) {
    const { streetAddress, latitude, coordinates } = flat;
    if (latitude !== void 0 || coordinates !== void 0) return flat;
    if (typeof streetAddress !== "string" || !streetAddress.trimEnd().endsWith(")")) return flat;
    const cell = locationCell(streetAddress);
    return cell.coordinates === void 0 ? flat : { ...flat, streetAddress: void 0, ...cell };
  }
  function statusOf(flat) {
    if (flat.suspended !== void 0 && isYes$1(flat.suspended)) return "suspended";
    if (flat.permanentlyClosed !== void 0 && isYes$1(flat.permanentlyClosed)) {
      return "permanently closed";
    }
    if (flat.temporarilyClosed !== void 0 && isYes$1(flat.temporarilyClosed)) {
      return "temporarily closed";
    }
    if (flat.isClosed !== void 0 && isYes$1(flat.isClosed)) return "Closed";
    const { status, businessStatus } = flat;
    return [...listOf$1(status), ...listOf$1(businessStatus)].find(saysClosed) ?? status ?? businessStatus;
  }
  const saysClosed = (status) => /clos|suspend|inactiv|cerrad/i.test(textOf$2(status));
  const bothOf = (one, more) => textOf$2(more) === "" && !Array.isArray(more) ? one : [...listOf$1(one), ...listOf$1(more)].filter((each) => each !== "");
  function geoOf({ latitude, longitude, coordinates, accuracy }) {
    if (latitude !== void 0 || longitude !== void 0) return { latitude, longitude, accuracy };
    return coordinates === void 0 ? void 0 : { coordinates, accuracy };
  }
  function addressOf(flat) {
    const { addressLocality, addressRegion, postalCode, addressCountry } = flat;
    const streetAddress = linesOf(flat);
    const address = { streetAddress, addressLocality, addressRegion, postalCode, addressCountry };
    if (flat.cityState !== void 0)
      return { ...address, ...splitCity(textOf$2(flat.cityState), address) };
    if (streetAddress !== void 0 && !Array.isArray(streetAddress) && addressLocality === void 0 && addressRegion === void 0 && postalCode === void 0) {
      return addressCountry === void 0 ? streetAddress : address;
    }
    return address;
  }
  function splitCity(text, address) {
    if (text.length > 300) return address;
    const comma = text.lastIndexOf(",");
    const [, state, zip] = /^\s*([A-Za-z. ]*?)\s*(\d{5}(?:-\d{4})?)?\s*$/.exec(text.slice(comma + 1)) ?? [];
    const parts = comma > 0 && state ? { addressLocality: text.slice(0, comma).trim(), addressRegion: state, postalCode: zip } : { addressLocality: text };
    const given = Object.entries(address).filter(([, value]) => value !== void 0 && value !== "");
    return { ...parts, ...Object.fromEntries(given) };
  }
  function linesOf({ houseNumber, streetAddress, streetAddress2, streetAddress3 }) {
    const number = textOf$2(houseNumber);
    const street = textOf$2(streetAddress);
    const first = number && street && !street.startsWith(number) ? `${number} ${street}` : streetAddress;
    if (streetAddress2 === void 0 && streetAddress3 === void 0) return first;
    return [...listOf$1(first), streetAddress2, streetAddress3].filter((line) => textOf$2(line) !== "");
  }
  const isLooseRegion = (name) => /region|provin|estado|departamento/i.test(name) && !/address/i.test(name);
  function isNoState({ addressRegion, addressCountry, postalCode }) {
    const region = textOf$2(addressRegion);
    if (region === "" || isUS({ addressRegion: region })) return false;
    const country = isRecord(addressCountry) ? textOf$2(addressCountry["name"]) : textOf$2(addressCountry);
    return country ? isUS({ addressCountry: country }) : /^\d{5}(?:-\d{4})?$/.test(textOf$2(postalCode));
  }

  const TO_CSV = "Save or download the spreadsheet as CSV.";
  const NO_TEXT = [
    [/^PK\u0003\u0004/, "this is a workbook (xlsx) or another packed file, not text.", TO_CSV],
    [
      /^(?:[\u0001-\u007f]\0){4}|^(?:\0[\u0001-\u007f]){4}/,
      "this is text in UTF-16 without the mark that says so.",
      'Save it as "CSV UTF-8", or in UTF-8.'
    ],
    [
      /^(?:PK\u0003|%PDF|[^\n]{0,99}\0)/,
      "this is a workbook, a picture or the like, not text.",
      TO_CSV
    ]
  ];
  const MARKUP = [
    [
      /^[^]{0,2000}?<kml[\s>]/i,
      "this is KML, a file for maps, which is not read.",
      "Save it as GeoJSON or CSV; a My Maps layer can be exported as CSV."
    ],
    [
      /^<\?xml[^]{0,2000}?<(?:\w+:)?(?:gpx|rss|feed|urlset|workbook)[\s>]/i,
      "this is XML, which is not read.",
      "Save the list as JSON or CSV."
    ]
  ];
  function noListAtAll(start) {
    if (start === "") return failure("empty", "the list is empty.", "Write the clinics into it.");
    const head = start.slice(0, 4e3);
    const binary = NO_TEXT.find(([looks]) => looks.test(head));
    if (binary) return failure("not-text", binary[1], binary[2]);
    if (!head.startsWith("<")) return void 0;
    const markup = MARKUP.find(([looks]) => looks.test(head));
    if (markup) return failure("not-a-feed", markup[1], markup[2]);
    if (/^<\?xml/i.test(head) && !/<html[\s>]/i.test(head)) {
      return failure(
        "not-a-feed",
        "this is XML, which is not read.",
        "Save the list as JSON or CSV."
      );
    }
    return failure(
      "html",
      "this is a web page, not a list of clinics.",
      "Use the address of the file itself, not of the page that shows it."
    );
  }
  const TABLE$1 = "Let the first row of a table be such as name,streetAddress,city,state,zip,lat,lng,phone. JSON begins with { or [.";
  const NO_TABLE = [
    [
      /^\s*(?:(?:export\s+)?(?:var|let|const)\s+[\w$]+\s*=|export\s+default\b|module\.exports|(?:window|self|this)\.[\w$.]+\s*=|[\w$.]{1,60}\s*=\s*[[{]|[\w$.]{1,60}\(\s*[[{])/,
      "this is a script, not a list.",
      'Take out what stands before the first bracket and what stands after the last one, or give the list to the property "clinics".'
    ],
    [
      /^\s*(?:---[ \t]*\r?\n|[#][^\n]*\n)*\s*(?:-\s+)?[\w-]{1,40}:(?:[ \t][^\n]*)?\r?\n\s*(?:-\s+)?[\w-]{1,40}:/,
      "this looks like YAML, which is not read.",
      "Save it as JSON or CSV."
    ]
  ];
  function noTable(text) {
    const head = text.slice(0, 4e3);
    const cause = NO_TABLE.find(([looks]) => looks.test(head));
    if (cause) return failure("not-a-feed", cause[1], cause[2]);
    const broken = head.includes("\uFFFD") ? ' Letters in it are not UTF-8: save it as "CSV UTF-8".' : "";
    return failure(
      "no-header",
      `no row at its beginning names the columns; it begins ${show$1(text.trimStart())}.`,
      `${TABLE$1}${broken}`
    );
  }

  const LISTS = /^(?:medicalSpecialty|availableService|knowsLanguage|amenityFeature|insurance)$/;
  function readCsv(written, assigned) {
    const text = straightened(written);
    const named = headerOf(text, assigned);
    if (!named) return noTable(text);
    const rows = parseRows(text, named.separator).slice(named.row.number);
    const guesses = guessColumns(
      named.row.cells,
      named.columns,
      rows.slice(0, SAMPLE$2).map(({ cells }) => cells)
    );
    const header = withGuesses(withoutCounts(named, rows), guesses);
    if (!header.columns.includes("name")) return nameless(header);
    const entries = [];
    const given = givenPairs(header, assigned);
    const pairs = given.concat(
      guesses.map(({ index, field }) => [field, header.row.cells[index]])
    );
    const problems = [
      ...guessProblems(`row ${header.row.number}`, "column", header.row.cells, guesses, pairs),
      ...unused(header, pairs),
      ...missing(header, assigned)
    ];
    let lost = 0;
    const strange = /* @__PURE__ */ new Set();
    const read = rowReader(header, strange);
    for (const { number, cells, flaw } of rows) {
      if (cells.every((cell) => cell.trim() === "")) continue;
      const path = `row ${number}`;
      const broken = flaw ?? (cells.some(isSplit) ? "split" : cells.slice(header.columns.length).some((cell) => cell.trim() !== "") ? "long" : void 0);
      if (broken) {
        lost++;
        problems.push(error(path, "broken-row", ...FLAWS[broken]));
      } else entries.push({ path, fields: read(cells) });
    }
    problems.push(...strangeRegions(header, strange));
    return { entries, problems, lost, place: (path, field) => placeIn(header, path, field) };
  }
  function rowReader({ row, columns }, strange) {
    const locations = row.cells.map((name, index) => !columns[index] && isLocation(name));
    const region = columns.indexOf("addressRegion");
    const loose = region >= 0 && isLooseRegion(row.cells[region]);
    return (cells) => {
      const flat = {};
      let found;
      for (let index = 0; index < cells.length; index++) {
        const field = columns[index];
        if (!field && !locations[index]) continue;
        const text = cells[index].trim();
        if (BLANK.test(text)) continue;
        if (!field) found = { ...found, ...locationCell(text) };
        else flat[field] = LISTS.test(field) ? several(text) : text;
      }
      if (loose && isNoState(flat)) {
        strange.add(textOf$2(flat.addressRegion));
        flat.addressRegion = void 0;
      }
      return nest(found ? { ...found, ...withoutBlanks(flat) } : flat);
    };
  }
  const withoutBlanks = (flat) => Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== ""));
  function several(text) {
    const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1).replace(/['"]/g, "") : text;
    return bare.split(/[;|\n]/.test(bare) ? /[;|\n]/ : ",");
  }
  function placeIn({ row, columns }, path, field) {
    const name = field.replace(/^.*\./, "").replace(/\[\d+\]$/, "");
    const index = columns.indexOf(name);
    return index < 0 ? path : `${path}, column ${row.cells[index].trim()}`;
  }

  const DAYS$2 = /* @__PURE__ */ new Map([
    ["mon", "Monday"],
    ["tue", "Tuesday"],
    ["wed", "Wednesday"],
    ["thu", "Thursday"],
    ["fri", "Friday"],
    ["sat", "Saturday"],
    ["sun", "Sunday"]
  ]);
  function weeklyHours(hoursOfOperation) {
    return listOf$1(hoursOfOperation).flatMap(
      (each) => isRecord(each) && isAvailability(each) ? listOf$1(each["availableTime"]) : each
    ).filter(isRecord).map((time) => ({
      dayOfWeek: time["daysOfWeek"] && listOf$1(time["daysOfWeek"]).map((day) => DAYS$2.get(day) ?? day),
      opens: time["allDay"] === true ? "00:00" : clock$1(time["openingTime"] ?? time["availableStartTime"]),
      closes: time["allDay"] === true ? "23:59" : clock$1(time["closingTime"] ?? time["availableEndTime"])
    }));
  }
  function closures(hoursOfOperation) {
    return listOf$1(hoursOfOperation).flatMap((each) => isRecord(each) ? listOf$1(each["notAvailableTime"]) : []).flatMap((each) => isRecord(each) ? each["during"] : []).filter(isRecord).map(({ start, end }) => ({ validFrom: start, validThrough: end }));
  }
  const isAvailability = (value) => "availableTime" in value || "notAvailableTime" in value;
  const clock$1 = (time) => typeof time === "string" ? time.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, "$1") : time;

  function servicesByLocation(services) {
    const byReference = /* @__PURE__ */ new Map();
    for (const resource of services) {
      if (resource["active"] === false) continue;
      for (const each of listOf$1(resource["location"])) {
        const reference = isRecord(each) ? each["reference"] : void 0;
        const id = typeof reference === "string" ? reference.replace(/^.*Location\//, "") : "";
        if (id)
          byReference.set(
            id,
            byReference.has(id) ? "several" : { resource, hours: hoursOf(resource) }
          );
      }
    }
    return ({ id }) => {
      const service = typeof id === "string" ? byReference.get(id) : void 0;
      return service === "several" ? void 0 : service;
    };
  }
  function hoursOf({ availableTime, notAvailable, availability }) {
    if (availability !== void 0) return availability;
    if (availableTime === void 0 && notAvailable === void 0) return void 0;
    return [{ availableTime: availableTime ?? [], notAvailableTime: notAvailable }];
  }
  const PHYSICAL = /* @__PURE__ */ new Map([
    ["ve", "a vehicle"],
    ["jdn", "an area"],
    ["area", "an area"],
    ["bd", "a bed"],
    ["rd", "a road"]
  ]);
  function noPlaceToGo({ mode, physicalType, form }) {
    if (mode === "kind") return 'a kind of place (mode "kind")';
    for (const type of [physicalType, form]) {
      for (const coding of listOf$1(isRecord(type) ? type["coding"] : void 0)) {
        const what = isRecord(coding) ? PHYSICAL.get(coding["code"]) : void 0;
        if (what) return what;
      }
    }
    return void 0;
  }

  const TIMEZONE = "http://hl7.org/fhir/StructureDefinition/timezone";
  const isFhir = (data) => resourcesIn(data).some((each) => isA("Location", each) || isA("HealthcareService", each)) || isBundle(data) && resourcesIn(data).length === 0;
  function readFhir(data) {
    const resources = resourcesIn(data);
    const locations = resources.filter((each) => isA("Location", each));
    const services = resources.filter((each) => isA("HealthcareService", each));
    if (locations.length === 0 && services.length > 0) {
      return failure(
        "not-a-feed",
        "this holds services (HealthcareService) and no Location, so nobody knows where they are.",
        "Add the Location of each, for instance with _include=HealthcareService:location."
      );
    }
    const problems = isBundle(data) ? [...furtherPages(data)] : [];
    const byLocation = servicesByLocation(services.map(({ fields }) => fields));
    const entries = [];
    let lost = 0;
    for (const { path, fields } of locations) {
      const why = noPlaceToGo(fields);
      if (why === void 0) entries.push({ path, fields: clinic(fields, byLocation) });
      else {
        lost++;
        problems.push(
          warning(
            path,
            "not-active",
            `it is ${why}, not a place to go to, so this clinic is left out.`,
            "Take it out of the list."
          )
        );
      }
    }
    return { entries, problems, lost, place };
  }
  const isBundle = (data) => isRecord(data) && data["resourceType"] === "Bundle";
  const isA = (type, { fields }) => isRecord(fields) && fields["resourceType"] === type;
  const resourcesIn = (data) => isBundle(data) ? listOf$1(data["entry"]).map((entry, index) => ({
    path: `entry[${index}].resource`,
    fields: isRecord(entry) ? entry["resource"] : void 0
  })) : listOf$1(data).map((fields, index) => ({ path: `locations[${index}]`, fields }));
  function furtherPages({ link }) {
    if (!listOf$1(link).some((each) => isRecord(each) && each["relation"] === "next")) return [];
    const message = "this bundle is one page of several; the clinics of the others are left out.";
    const fix = "Join the pages into one bundle, or ask for more at once with _count.";
    return [error("link", "more-pages", message, fix)];
  }
  const isClosed = (operationalStatus) => isRecord(operationalStatus) && operationalStatus["code"] === "C";
  function clinic(location, services) {
    const { id, name, status, address, position, operationalStatus } = location;
    const service = services(location);
    const hoursOfOperation = location["hoursOfOperation"] ?? service?.hours;
    const own = contact(location, "phone");
    return {
      id,
      name,
      status: status !== "suspended" && status !== "inactive" && isClosed(operationalStatus) ? "Closed" : status,
      address: isRecord(address) ? postalAddress(address) : address,
      geo: position,
      telephone: own ?? (service && contact(service.resource, "phone")),
      faxNumber: contact(location, "fax"),
      email: contact(location, "email"),
      url: contact(location, "url") ?? (service && contact(service.resource, "url")),
      timezone: zone(location),
      openingHoursSpecification: weeklyHours(hoursOfOperation),
      specialOpeningHoursSpecification: closures(hoursOfOperation),
      openingHours: location["availabilityExceptions"] ?? service?.resource["availabilityExceptions"]
    };
  }
  const postalAddress = ({ line, text, city, state, postalCode, country }) => ({
    streetAddress: line ?? text,
    addressLocality: city,
    addressRegion: state,
    postalCode,
    addressCountry: country
  });
  function contact({ telecom, contact: contacts }, system) {
    const inContacts = listOf$1(contacts).flatMap(
      (each) => isRecord(each) ? listOf$1(each["telecom"]) : []
    );
    return listOf$1(telecom).concat(inContacts).filter(isRecord).find((each) => each["system"] === system && each["use"] !== "old")?.["value"];
  }
  function zone({ extension }) {
    const found = listOf$1(extension).find((each) => isRecord(each) && each["url"] === TIMEZONE);
    return isRecord(found) ? found["valueCode"] ?? found["valueString"] : void 0;
  }
  const FHIR_NAMES = {
    "address.streetAddress": "address.line",
    "address.addressLocality": "address.city",
    "address.addressRegion": "address.state",
    "address.addressCountry": "address.country",
    geo: "position",
    "geo.latitude": "position.latitude",
    "geo.longitude": "position.longitude",
    telephone: "telecom",
    url: "telecom",
    timezone: "extension"
  };
  const place = (path, field) => dotted(path, FHIR_NAMES[field] ?? field);

  const isOverpass = (data) => isRecord(data) && Array.isArray(data["elements"]) && data["elements"].slice(0, 100).some((each) => isRecord(each) && isRecord(each["tags"]));
  const overpassEntries = (data) => data["elements"].flatMap((element, index) => {
    if (!isRecord(element) || !isRecord(element["tags"])) return [];
    const { type, id, lat, lon, center, bounds, tags } = element;
    const { lat: latitude, lon: longitude } = isRecord(center) ? center : { lat, lon };
    const point = latitude === void 0 && isRecord(bounds) ? middleOf(bounds) : { latitude, longitude };
    return [
      {
        path: `elements[${index}]`,
        fields: {
          id: typeof type === "string" && typeof id === "number" ? `${type}/${id}` : void 0,
          ...withoutKinds(tags),
          ...point
        }
      }
    ];
  });
  function middleOf({ minlat, maxlat, minlon, maxlon }) {
    const middle = (one, other) => typeof one === "number" && typeof other === "number" ? (one + other) / 2 : void 0;
    return { latitude: middle(minlat, maxlat), longitude: middle(minlon, maxlon) };
  }
  function withoutKinds(tags) {
    const own = {};
    for (const key of Object.keys(tags)) {
      if (/^(?:amenity|healthcare|building|office|shop|place|source|type|note|ref)$/.test(key))
        continue;
      if (key === "__proto__") continue;
      const speciality = /^healthcare:special[it]+y$/.test(key);
      const value = tags[key];
      own[speciality ? "medicalSpecialty" : key] = speciality && typeof value === "string" ? value.split(";") : value;
    }
    return own;
  }
  const isArcGis = (data) => isRecord(data) && Array.isArray(data["features"]) && data["features"].slice(0, 20).some((each) => isRecord(each) && isRecord(each["attributes"]));
  function arcGisEntries(data) {
    const metres = isMercator(data["spatialReference"]);
    return data["features"].map((feature, index) => {
      const path = `features[${index}]`;
      if (!isRecord(feature) || !isRecord(feature["attributes"])) return { path, fields: feature };
      const { attributes, geometry } = feature;
      const point = isRecord(geometry) ? arcGisPoint(geometry, metres || isMercator(geometry["spatialReference"])) : void 0;
      return { path, fields: point ? { ...attributes, geo: point } : attributes };
    });
  }
  const isMercator = (reference) => isRecord(reference) && [reference["wkid"], reference["latestWkid"]].some((each) => each === 102100 || each === 3857);
  const HALF_EQUATOR = 20037508342789244e-9;
  function arcGisPoint({ x, y }, metres) {
    if (typeof x !== "number" || typeof y !== "number") return void 0;
    if (!metres) return { latitude: y, longitude: x };
    const longitude = x / HALF_EQUATOR * 180;
    const latitude = Math.atan(Math.exp(y / HALF_EQUATOR * Math.PI)) * 360 / Math.PI - 90;
    const short = (degrees) => Number(degrees.toFixed(7));
    return { latitude: short(latitude), longitude: short(longitude) };
  }

  const CORNERS = 2e4;
  function placeOf(geometry, accuracy) {
    if (!isRecord(geometry)) return void 0;
    const { type, coordinates, geometries } = geometry;
    if (type === "Point") {
      if (!Array.isArray(coordinates)) return void 0;
      const [longitude, latitude] = coordinates;
      return { latitude, longitude, accuracy };
    }
    const box = {
      west: Infinity,
      east: -Infinity,
      south: Infinity,
      north: -Infinity,
      corners: 0
    };
    if (type === "GeometryCollection" && Array.isArray(geometries)) {
      for (const each of geometries.slice(0, 100)) {
        if (isRecord(each)) stretch(box, each["coordinates"], 5);
      }
    } else if (typeof type === "string" && /^(?:Multi)?(?:Point|LineString|Polygon)$/.test(type))
      stretch(box, coordinates, 5);
    const { west, east, south, north, corners } = box;
    if (corners === 0 || corners > CORNERS) return void 0;
    const span = Math.max(east - west, north - south);
    return {
      latitude: (south + north) / 2,
      longitude: (west + east) / 2,
      // 0.01 degrees are half a mile to two thirds
      accuracy: accuracy ?? (span < 0.01 ? "address" : span < 0.2 ? "zip" : "city")
    };
  }
  function stretch(box, coordinates, depth) {
    if (!Array.isArray(coordinates) || depth === 0 || box.corners > CORNERS) return;
    const [longitude, latitude] = coordinates;
    if (typeof longitude === "number" && typeof latitude === "number") {
      box.corners++;
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    } else for (const each of coordinates) stretch(box, each, depth - 1);
  }

  const PLACE$1 = /^(?:address|addresses|physical|physicaladdress|physicaladdresses|postaladdress|streetaddress|geo|geolocation|geometry|coordinates|coords|coordinate|position|latlng|point|centroid|center|geopoint|gps|yextdisplaycoordinate|geocodedcoordinate|displaycoordinate|cityaddress|fulladdress)$/;
  const ALL = /^(?:attributes|properties|fields|acf|tags|details|location|place|info|basicinfo|venue|store)$/;
  const CONTACT = /^(?:contact|contacts|contactinfo|contactinformation|contactdetails|communication)$/;
  function scopeOf(key) {
    const bare = key.toLowerCase().replace(/[^a-z]/g, "");
    if (PLACE$1.test(bare)) return "place";
    if (ALL.test(bare)) return "all";
    return CONTACT.test(bare) ? "contact" : void 0;
  }
  const IN_PLACE = /^(?:streetAddress[23]?|houseNumber|address\w+|postalCode|cityState|latitude|longitude|coordinates|accuracy)$/;
  const IN_CONTACT = /^(?:telephone2?|tty|faxNumber|email|url)$/;
  const isIn = (scope, field) => scope === "all" || (scope === "place" ? IN_PLACE : IN_CONTACT).test(field);
  function firstPlace(list) {
    const places = list.filter(isRecord);
    const kind = (each) => [each["address_type"], each["addressType"], each["type"]].filter((one) => typeof one === "string").join(" ");
    return places.find((each) => /physical|street/i.test(kind(each))) ?? places.find((each) => !/mail|postal|billing/i.test(kind(each)));
  }
  function pointIn(pair, geoJson) {
    const [one, other] = pair;
    if (geoJson) return { longitude: one, latitude: other };
    const [first, second] = [Number(one), Number(other)];
    const west = (each) => each < -60 && each >= -180;
    const north = (each) => each > 0 && each < 75;
    if (west(first) && north(second) || Math.abs(first) > 90 && Math.abs(second) <= 90) {
      return { longitude: one, latitude: other };
    }
    if (north(first) && west(second) || Math.abs(second) > 90 && Math.abs(first) <= 90) {
      return { latitude: one, longitude: other };
    }
    return void 0;
  }

  const OF_A_PLACE = /^(?:street|house|addressLoc|postal|cityState|latitude|coordinates|telephone|faxNumber|openingHours|Mo|Tu|We|Th|Fr|Sa|Su|days |bookingUrl|medical|department)/;
  const KEYS$1 = 200;
  const hasEvidence = (record, depth = 2) => Object.keys(record).slice(0, KEYS$1).some((key) => {
    const value = record[key];
    if (value === null || value === void 0 || value === "") return false;
    const field = fieldNamed(key)?.field;
    if (field && OF_A_PLACE.test(field)) return true;
    if (!scopeOf(key)) return false;
    const held = Array.isArray(value) ? value[0] : value;
    if (!isRecord(held)) return typeof held === "number" || typeof held === "string";
    return depth > 0 && hasEvidence(held, depth - 1);
  });
  const hasName = (record, depth = 1) => Object.keys(record).slice(0, KEYS$1).some((key) => {
    const value = record[key];
    if (typeof value === "string")
      return fieldNamed(key)?.field === "name" && value.trim() !== "";
    return depth > 0 && isRecord(value) && scopeOf(key) === "all" && hasName(value, depth - 1);
  });

  const DEPTH$2 = 4;
  const SAMPLE$1 = 20;
  const MEMBERS = /^(?:locations|clinics|offices|sites|branches|facilities|stores|centers|centres|hospitals|pharmacies|practices|places|results|items|features|children|sucursales|clinicas)$/i;
  const HOLDERS$1 = /^(?:services|service_at_locations)$/i;
  function ungrouped(entries) {
    return entries.some(({ fields }) => membersOf(fields)) ? open(entries, DEPTH$2) : entries;
  }
  function open(entries, depth) {
    return entries.flatMap((entry) => {
      const members = depth > 0 ? membersOf(entry.fields) : void 0;
      if (!members) return [entry];
      const [key, list] = members;
      const group = entry.fields;
      const own = { ...group, [key]: void 0 };
      const itself = isPlace$1(own);
      if (itself && !list.some((each) => isRecord(each) && isPlace$1(each))) return [entry];
      const lent = itself ? void 0 : lentBy(group, entries.length === 1, list.length === 1);
      const inside = open(
        list.map((fields, index) => ({
          path: `${dotted(entry.path, key)}[${index}]`,
          fields: lent && isRecord(fields) ? withLent(fields, lent) : fields
        })),
        depth - 1
      );
      return itself ? [{ ...entry, fields: own }, ...inside] : inside;
    });
  }
  const LENT = /^(?:telephone|faxNumber|email|url|openingHours)$/;
  function lentBy(group, onlyGroup, onlyClinic) {
    const keys = Object.keys(group).filter((key) => {
      const field = fieldNamed(key)?.field;
      return field === "name" ? onlyGroup || onlyClinic : onlyClinic && LENT.test(field ?? "");
    });
    return keys.length > 0 ? Object.fromEntries(keys.map((key) => [key, group[key]])) : void 0;
  }
  function withLent(clinic, lent) {
    const has = new Set(Object.keys(clinic).map((key) => fieldNamed(key)?.field));
    const named2 = hasName(clinic);
    const more = Object.entries(lent).filter(([key]) => {
      const field = fieldNamed(key)?.field;
      return field === "name" ? !named2 : !has.has(field);
    });
    return more.length > 0 ? { ...Object.fromEntries(more), ...clinic } : clinic;
  }
  const WHERE = /^(?:address|addresses|physical_address|street|streetAddress|address1|geo|lat|latitude|location)$/;
  const isPlace$1 = (record) => hasName(record) && Object.keys(record).some((key) => {
    const value = record[key];
    return WHERE.test(key) && (isRecord(value) || !isBlank(value) && key !== "location");
  });
  function membersOf(group) {
    if (!isRecord(group) || "@type" in group) return void 0;
    for (const key of Object.keys(group).slice(0, 50)) {
      const list = group[key];
      if (!Array.isArray(list)) continue;
      const holds = MEMBERS.test(key) ? isList$1(list) : HOLDERS$1.test(key) && list.slice(0, SAMPLE$1).some(holdsPlaces);
      if (holds) return [key, list];
    }
    return void 0;
  }
  const holdsPlaces = (each) => isRecord(each) && (membersOf(each) !== void 0 || isRecord(each["location"]));
  function isList$1(list, depth = 2) {
    const some = list.slice(0, SAMPLE$1);
    const places = some.filter(
      (each) => isRecord(each) && (hasEvidence(each) || depth > 0 && !!membersOf(each))
    );
    return places.length > 0 && places.length * 2 >= some.length;
  }
  function wrappedList(data) {
    const lists = [];
    gather$1(data, "", DEPTH$2, lists);
    const named2 = lists.filter(({ path }) => MEMBERS.test(path.replace(/^.*\./, "")));
    const [only, ...others] = named2.length > 0 ? named2 : lists;
    if (only && others.length === 0) {
      return only.fields.map((fields, index) => ({
        path: `${only.path}[${index}]`,
        fields
      }));
    }
    if (lists.length === 0) return keyed(data, "", 2);
    return failure(
      "not-a-feed",
      `this holds several lists: ${lists.slice(0, 5).map(({ path }) => path).join(", ")}.`,
      'Join them in one, called "clinics", or keep one of them.'
    );
  }
  function gather$1(data, path, depth, into) {
    for (const key of Object.keys(data).slice(0, 100)) {
      const held = data[key];
      const at = dotted(path, key).replace(/^\./, "");
      if (Array.isArray(held)) {
        if (isList$1(held)) into.push({ path: at, fields: held });
      } else if (isRecord(held) && depth > 1) gather$1(held, at, depth - 1, into);
    }
  }
  function keyed(data, path, depth) {
    const keys = Object.keys(data);
    const values = keys.slice(0, SAMPLE$1).map((key) => data[key]);
    if (keys.length > 0 && values.every(isRecord) && isList$1(values)) {
      return keys.map((key) => ({
        path: dotted(path, key).replace(/^\./, ""),
        fields: named(data[key], key)
      }));
    }
    const inner = keys.filter((key) => isRecord(data[key]));
    if (depth === 0 || inner.length !== 1) return void 0;
    return keyed(data[inner[0]], inner[0], depth - 1);
  }
  function named(entry, key) {
    if (!isRecord(entry)) return entry;
    if (hasName(entry)) return "id" in entry ? entry : { ...entry, id: key };
    return /[^\d\s]/.test(key) ? { ...entry, name: key } : entry;
  }

  const WHOLE = /^(?:full|formatted|text|display|label|street_?1|address_?text)$/i;
  const wholeIn = (scope, key) => scope !== "place" ? void 0 : WHOLE.test(key) ? "streetAddress" : key === "number" ? "houseNumber" : void 0;
  class KeySlots {
    #assigned;
    #slots = {
      all: /* @__PURE__ */ new Map(),
      place: /* @__PURE__ */ new Map(),
      contact: /* @__PURE__ */ new Map()
    };
    /** Keys of the list that the tag gives to fields. */
    #given = /* @__PURE__ */ new Map();
    constructor(assigned) {
      this.#assigned = assigned;
    }
    /** Keys of the list that are given to fields, by the tag or by a guess. */
    get given() {
      return entriesOf(this.#given).map(([, pair]) => pair);
    }
    /** Keys that the tag names and the list does not have. */
    get missing() {
      return keysOf(this.#assigned).filter((each) => !this.#given.has(each));
    }
    slotOf(key, scope, path) {
      const slots = this.#slots[scope];
      const at = this.#assigned.size > 0 ? path + key : key;
      const before = slots.get(at);
      if (before) return before;
      const given = this.#givenTo(path + key) ?? this.#givenTo(key);
      const named = fieldNamed(key);
      const field = given ?? (named && isIn(scope, named.field) ? named.field : wholeIn(scope, key));
      const loose = !given && field === "addressRegion" && isLooseRegion(key);
      const slot = {
        field,
        rank: given ? -1 : named?.rank ?? 90,
        scope: scopeOf(key),
        loose,
        location: !field && isLocation(key)
      };
      if (slots.size < 5e3) slots.set(at, slot);
      return slot;
    }
    /** What the tag says that a key holds. */
    #givenTo(key) {
      if (this.#assigned.size === 0) return void 0;
      const field = this.#assigned.get(columnKey(key));
      if (field) this.#given.set(columnKey(key), [field, key]);
      return field;
    }
    /** Whether the tag names a key inside the object with this key. */
    leadsTo(key) {
      if (this.#assigned.size === 0) return false;
      const start = `${columnKey(key)} `;
      return keysOf(this.#assigned).some((each) => each.startsWith(start));
    }
  }

  function phonesIn(value) {
    const phones = [];
    const flat = {};
    const add = (number, kind) => {
      if (typeof number !== "string" && typeof number !== "number") return;
      if (/fax/i.test(kind)) flat.faxNumber ??= number;
      else if (/tty|tdd/i.test(kind)) flat.tty ??= number;
      else phones.push(number);
    };
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 20)) {
        if (isRecord(each)) add(numberIn(each), kindOf(each));
        else add(each, "");
      }
    } else if (isRecord(value)) {
      const number = numberIn(value);
      if (number !== void 0) add(number, kindOf(value));
      else for (const key of Object.keys(value).sort(byPlainness)) add(value[key], key);
    }
    if (phones.length > 0) flat.telephone = phones.length > 1 ? phones : phones[0];
    return flat;
  }
  const byPlainness = (one, other) => plain$1(other) - plain$1(one);
  const plain$1 = (key) => Number(/^(?:main|primary|office|phone)$/i.test(key));
  const kindOf = (phone) => [phone["type"], phone["label"], phone["kind"], phone["contactType"]].filter((each) => typeof each === "string").join(" ");
  function numberIn(phone) {
    const number = phone["number"] ?? phone["value"] ?? phone["phone"] ?? phone["telephone"] ?? phone["@value"];
    const extension = phone["extension"] ?? phone["ext"];
    if (typeof number !== "string" && typeof number !== "number") return void 0;
    return (typeof extension === "string" || typeof extension === "number") && extension !== "" ? `${number} x${extension}` : number;
  }

  const LOOSE = 1e3;
  const DEPTH$1 = 4;
  const WORDS = /^(?:medicalSpecialty|availableService|knowsLanguage|insurance)$/;
  const KIND = /^(?:clinic|doctors?|hospital|pharmacy|dentist|health_?post|health_?cent(?:er|re)|nursing_home|social_facility|veterinary)$/;
  const isOfApi = (key, record) => key === "type" && "attributes" in record;
  const MERGED = { rank: 80, scope: void 0, loose: false, location: false };
  class Flattener {
    #keys;
    /** Data from a source whose many other keys are no mistake, such as OpenStreetMap or JSON-LD. */
    #quiet;
    /** How the list writes each field, for problems. */
    #written = /* @__PURE__ */ new Map();
    #unused = /* @__PURE__ */ new Set();
    #strangeRegion;
    #flat = {};
    /** How plain the name is under which each field of the present entry was found. */
    #ranks = /* @__PURE__ */ new Map();
    constructor(assigned, quiet) {
      this.#keys = new KeySlots(assigned);
      this.#quiet = quiet;
    }
    entry(record) {
      const flat = this.#flat = {};
      this.#ranks.clear();
      this.#fill(record, "all", "", 0);
      if ((this.#ranks.get("addressRegion") ?? 0) >= LOOSE) this.#judgeRegion(flat);
      return nest(flat);
    }
    /** Keys of the list that are given to fields, by the tag or by a guess. */
    get given() {
      return this.#keys.given;
    }
    /** Keys that hold something which is not read; what was left out because it cannot be meant. */
    problems(path) {
      const unused = keysOf(this.#unused).filter((key) => !this.#quiet || likelyField(key));
      const problems = [
        ...unusedNames(path, unused, "keys", (field) => this.#written.has(field), this.#keys.given)
      ];
      for (const key of this.#keys.missing) {
        const message = `no key is called ${show$1(key)}, which "columns" in the tag names.`;
        problems.push(warning(path, "unused", message, "Write the key as it stands in the list."));
      }
      if (this.#strangeRegion !== void 0) {
        const message = `${show$1(this.#strangeRegion)} stands where the state is looked for and is no state; such regions are not shown.`;
        problems.push(warning(path, "unused", message, 'Give the state a key of its own, "state".'));
      }
      return problems;
    }
    /** A field by the key under which the list writes it. */
    written(field) {
      const [, holder = "", last = field] = /^(address|geo)\.(\w+)$/.exec(field) ?? [];
      return holder ? this.#written.get(last) ?? field : this.#written.get(field) ?? field;
    }
    #fill(record, scope, path, depth) {
      for (const key of Object.keys(record)) {
        const value = record[key];
        if (value === void 0 || value === null) continue;
        const slot = this.#keys.slotOf(key, scope, path);
        if (typeof value === "object") this.#open(key, value, slot, path, depth, record);
        else if (slot.field) this.#set(slot, value, path, key, depth);
        else if (key === "closed" && value === true) this.#merge({ isClosed: true }, path, key);
        else if (key === "human_address" && typeof value === "string")
          this.#humanAddress(value, path);
        else if (slot.location && typeof value === "string") {
          this.#merge(locationCell(value), path, key);
        } else if (value !== "" && !isOfApi(key, record)) this.#leave(key, path);
      }
    }
    #leave(key, path) {
      if (!key.startsWith("@") && this.#unused.size < 100) this.#unused.add(path + key);
    }
    /** The address in a place of Socrata: an object in JSON, as text. */
    #humanAddress(text, path) {
      try {
        const address = JSON.parse(text.slice(0, 2e3));
        if (isRecord(address)) this.#fill(address, "place", `${path}human_address.`, DEPTH$1);
      } catch {
      }
    }
    #set({ field, rank, loose }, value, path, key, depth) {
      if (!field || isBlank(value)) return;
      if (WORDS.test(field) && isRecord(value) && !("name" in value) && !("@value" in value)) {
        this.#leave(key, path);
        return;
      }
      if (field === "amenityFeature" && typeof value === "string" && KIND.test(value)) return;
      const plainness = rank + (loose ? LOOSE : 0) + (path === "" || rank < 0 ? 0 : depth);
      const before = this.#ranks.get(field);
      const closing = field === "status" ? Number(saysClosed(value)) - Number(saysClosed(this.#flat.status)) : 0;
      if (closing < 0 || closing === 0 && before !== void 0 && before <= plainness) return;
      this.#flat[field] = value;
      this.#ranks.set(field, plainness);
      if (!this.#written.has(field)) this.#written.set(field, path + key);
    }
    #merge(found, path, key) {
      for (const field of Object.keys(found)) {
        this.#set({ ...MERGED, field }, found[field], path, key, 0);
      }
    }
    #open(key, value, slot, path, depth, holder) {
      const { field } = slot;
      if (isRecord(value) && depth < DEPTH$1 && this.#keys.leadsTo(path + key)) {
        this.#fill(value, "all", `${path}${key}.`, depth + 1);
        return;
      }
      if (field === "telephone" || field === "telephone2") {
        const phones = phonesIn(value);
        if (Object.keys(phones).length > 0) this.#merge(phones, path, key);
        else this.#set(slot, value, path, key, depth);
        return;
      }
      if ((field === "status" || field === "businessStatus") && isRecord(value)) {
        this.#status(slot, value, path, key, depth);
        return;
      }
      if (slot.scope && depth < DEPTH$1 && (field === void 0 || slot.scope === "place")) {
        if (this.#container(key, value, slot, path, depth, holder)) return;
      }
      if (isRecord(value) && "rendered" in value)
        this.#set(slot, value["rendered"], path, key, depth);
      else if (field) this.#set(slot, value, path, key, depth);
      else if (slot.scope && isRecord(value) && depth < DEPTH$1)
        this.#fill(value, slot.scope, `${path}${key}.`, depth + 1);
      else this.#leave(key, path);
    }
    /** A status as an object: a code, and a sentence for visitors. */
    #status(slot, value, path, key, depth) {
      this.#set(slot, value["code"] ?? value["value"] ?? value["name"], path, key, depth);
      const notice = value["additionalInfo"] ?? value["message"];
      if (typeof notice === "string") this.#merge({ notice }, path, key);
    }
    /** @returns whether the value is an object or a list in which a clinic's fields stand */
    #container(key, value, { scope }, path, depth, holder) {
      if (!Array.isArray(value)) {
        this.#fill(value, scope, `${path}${key}.`, depth + 1);
        return true;
      }
      const list = value;
      if (list.length === 2 && list.every((each) => typeof each === "number")) {
        const point = pointIn(list, holder["type"] === "Point");
        if (point) this.#merge(point, path, key);
        return true;
      }
      const place = scope === "place" ? firstPlace(list) : list.find(isRecord);
      if (isRecord(place)) {
        this.#fill(place, scope, `${path}${key}.`, depth + 1);
        return true;
      }
      if (scope !== "place" || !list.every((each) => typeof each === "string")) return false;
      this.#merge({ streetAddress: list.slice(0, 6).join(", ") }, path, key);
      return true;
    }
    #judgeRegion(flat) {
      if (!isNoState(flat)) return;
      this.#strangeRegion ??= textOf$2(flat.addressRegion);
      flat.addressRegion = void 0;
    }
  }

  const SAMPLE = 50;
  const KEYS = 100;
  function guessKeys(entries, assigned) {
    const records = entries.slice(0, SAMPLE).map(({ fields }) => fields).filter(isRecord);
    const all = /* @__PURE__ */ new Set();
    let flat = true;
    for (const record of records) {
      for (const key of Object.keys(record).slice(0, KEYS)) {
        all.add(key);
        flat &&= typeof record[key] !== "object" || record[key] === null || !scopeOf(key);
      }
    }
    const keys = keysOf(all).slice(0, KEYS);
    const columns = keys.map((key) => assigned.get(columnKey(key)) ?? fieldNamed(key)?.field);
    if (columns.every(Boolean) || !flat && columns.includes("name")) return { keys, guesses: [] };
    const rows = records.map((record) => keys.map((key) => textOf$1(record[key])));
    const guesses = guessColumns(keys, columns, rows);
    return { keys, guesses: flat ? guesses : guesses.filter(({ field }) => field === "name") };
  }
  const textOf$1 = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";

  function rowsAsObjects(data) {
    const lists = isRecord(data) ? [data["data"], data["rows"], data["values"]] : [data];
    const rows = lists.find(
      (each) => Array.isArray(each) && each.length > 0 && each.every(Array.isArray)
    );
    if (!rows) return void 0;
    const named = isRecord(data) ? columnsOf(data) : void 0;
    const columns = named ?? firstRow(rows);
    if (!columns) return void 0;
    return (named ? rows : rows.slice(1)).map((row) => {
      const record = {};
      columns.forEach(({ name, parts }, index) => {
        const cell = row[index];
        if (name && name !== "__proto__" && cell !== null)
          record[name] = parts ? inParts(cell, parts) : cell;
      });
      return record;
    });
  }
  function firstRow([names = []]) {
    const fields = names.slice(0, 100).map((name) => typeof name === "string" && fieldNamed(name)?.field);
    if (!fields.includes("name") || fields.filter(Boolean).length < 2) return void 0;
    return names.map((name) => ({ name: typeof name === "string" ? name : "", parts: void 0 }));
  }
  function columnsOf(data) {
    const { meta } = data;
    const view = isRecord(meta) ? meta["view"] : void 0;
    const columns = [
      isRecord(view) ? view["columns"] : void 0,
      data["columns"],
      data["fields"],
      data["header"]
    ].find((each) => Array.isArray(each) && each.length > 0);
    const named = columns?.map((each) => {
      if (typeof each === "string") return { name: each, parts: void 0 };
      if (!isRecord(each)) return { name: "", parts: void 0 };
      const name = each["name"] ?? each["label"] ?? each["id"];
      const own = each["dataTypeName"] === "meta_data" || typeof name !== "string";
      const parts = each["subColumnTypes"];
      return {
        name: own ? "" : name,
        parts: Array.isArray(parts) ? parts : void 0
      };
    });
    return named?.some(({ name }) => name) ? named : void 0;
  }
  function inParts(cell, parts) {
    if (!Array.isArray(cell)) return cell;
    if (parts[0] !== "human_address") return cell[0];
    const record = {};
    parts.slice(0, 3).forEach((part, index) => {
      if (typeof part === "string" && /^(?:human_address|latitude|longitude)$/.test(part))
        record[part] = cell[index];
    });
    return record;
  }

  const PLACE = /(?:Clinic|Business|Place|Hospital|Physician|Physiotherapy|Dentist|Pharmacy)$/;
  const NO_PLACE = /^(?:Person|ContactPoint|PostalAddress)$|(?:Event|Action)$/;
  const EVIDENCE = ["address", "geo", "openingHours", "openingHoursSpecification", "telephone"];
  const GROUP = /^(?:Medical)?Organization$|^Corporation$/;
  const PARTS = ["department", "subOrganization", "containsPlace"];
  const HOLDERS = [...PARTS, "@graph", "mainEntity", "about", "itemListElement", "item", "location"];
  const DEPTH = 8;
  const REFERRED = [
    "address",
    "geo",
    "openingHoursSpecification",
    "specialOpeningHoursSpecification"
  ];
  function readSchema(given, assigned) {
    const data = alone(given);
    const list = isRecord(data) && Array.isArray(data["clinics"]) ? data["clinics"] : data;
    const rows = rowsAsObjects(data);
    if (rows) return found(numbered$1("rows", rows), assigned, false);
    if (Array.isArray(list)) {
      const linked = list === data && list.some(isLinked);
      const entries = numbered$1("clinics", list).flatMap(
        (entry) => list === data && isLinked(entry.fields) ? placesIn(entry) : [entry]
      );
      return found(ungrouped(entries), assigned, linked);
    }
    if (!isRecord(data)) return void 0;
    if (!isLinked(data)) {
      const one = { path: "clinics[0]", fields: data };
      const members = ungrouped([one]);
      if (members[0] !== one) return found(members, assigned, false);
      if (hasName(data, 0) && hasEvidence(data)) return found([one], assigned, false);
    }
    const places = placesIn({ path: "", fields: data });
    if (places.length > 0) return found(places, assigned, true);
    const wrapped = isLinked(data) ? void 0 : wrappedList(data);
    return wrapped && ("code" in wrapped ? wrapped : found(ungrouped(wrapped), assigned, false));
  }
  const alone = (data) => Array.isArray(data) && data.length === 1 && isRecord(data[0]) && rowsAsObjects(data[0]) ? data[0] : data;
  const numbered$1 = (name, list) => list.map((fields, index) => ({ path: `${name}[${index}]`, fields }));
  function found(entries, given, quiet) {
    const { keys, guesses } = quiet ? NONE : guessKeys(entries, given);
    const assigned = new Map(given);
    for (const { index, field } of guesses) assigned.set(columnKey(keys[index]), field);
    const flattener = new Flattener(assigned, quiet);
    const read = entries.map(({ path: path2, fields }) => ({
      path: path2 || "clinic",
      fields: isRecord(fields) ? flattener.entry(fields) : fields
    }));
    const path = read[0]?.path.replace(/\[\d+\]$/, "") || "feed";
    return {
      entries: read,
      problems: [
        ...guessProblems(path, "key", keys, guesses, flattener.given),
        ...flattener.problems(path)
      ],
      place: (at, field) => dotted(at, flattener.written(field))
    };
  }
  const NONE = { keys: [], guesses: [] };
  const isLinked = (node) => isRecord(node) && ("@type" in node || "@graph" in node);
  function placesIn(root) {
    const nodes = [];
    gather(root, DEPTH, /* @__PURE__ */ new Set(), nodes);
    const places = nodes.filter(({ fields }) => isPlace(fields));
    const proper = places.filter(({ fields }) => !isGroup(fields));
    const byId = /* @__PURE__ */ new Map();
    for (const { fields } of nodes) {
      if (!isStub(fields)) byId.set(fields["@id"], fields);
    }
    return (proper.length > 0 ? proper : places).map(({ path, fields }) => ({
      path,
      fields: joined$2(fields, byId)
    }));
  }
  function gather({ path, fields }, depth, seen, into) {
    if (!isRecord(fields) || depth === 0 || seen.has(fields)) return;
    seen.add(fields);
    into.push({ path, fields });
    for (const key of isPlace(fields) && !isGroup(fields) ? PARTS : HOLDERS) {
      const held = fields[key];
      const at = dotted(path, key).replace(/^\./, "");
      const take = (each, path2) => {
        if (key === "department" && !isElsewhere(each)) return;
        gather({ path: path2, fields: each }, depth - 1, seen, into);
      };
      if (Array.isArray(held)) held.forEach((each, i) => take(each, `${at}[${i}]`));
      else take(held, at);
    }
  }
  const isElsewhere = (department) => isRecord(department) && (isStub(department) || ["address", "geo", ...PARTS].some((key) => key in department));
  function isPlace(node) {
    const types = typesOf(node);
    if (types.some((type) => NO_PLACE.test(type))) return false;
    return types.some((type) => PLACE.test(type)) || EVIDENCE.some((key) => key in node);
  }
  function isGroup(node) {
    const types = typesOf(node);
    return types.length > 0 && types.every((type) => GROUP.test(type));
  }
  function typesOf(node) {
    const types = isRecord(node) ? [node["@type"]].flat() : [];
    return types.flatMap((type) => typeof type === "string" ? type.replace(/^.*[:/#]/, "") : []);
  }
  const isStub = (value) => isRecord(value) && "@id" in value && Object.keys(value).length === 1;
  function joined$2(node, byId) {
    const resolve = (value) => isStub(value) ? byId.get(value["@id"]) ?? value : value;
    const resolved = { ...node };
    for (const key of REFERRED) {
      const value = node[key];
      if (value !== void 0)
        resolved[key] = Array.isArray(value) ? value.map(resolve) : resolve(value);
    }
    if (node["department"] !== void 0) {
      resolved["department"] = listOf$1(node["department"]).filter((each) => !isElsewhere(each));
    }
    return resolved;
  }

  const isGeoJson = (data) => featuresOf(data) !== void 0 || isOverpass(data) || isArcGis(data);
  function readGeoJson(data, assigned) {
    if (isOverpass(data)) return found(overpassEntries(data), assigned, true);
    const features = featuresOf(data);
    if (!features) return found(arcGisEntries(data), assigned, false);
    const problems = [];
    const entries = features.map((each, index) => entryOf(each, `features[${index}]`, problems));
    const read = found(entries, assigned, entries.slice(0, 50).some(isOfOpenStreetMap));
    return { ...read, problems: problems.concat(read.problems), place: placeBy(read.place) };
  }
  function featuresOf(data) {
    if (Array.isArray(data))
      return isFeature(data[0]) ? data : void 0;
    if (isFeature(data)) return [data];
    if (!isRecord(data) || data["type"] !== "FeatureCollection") return void 0;
    return Array.isArray(data["features"]) ? data["features"] : void 0;
  }
  const isFeature = (data) => isRecord(data) && data["type"] === "Feature";
  const isOfOpenStreetMap = ({ fields }) => isRecord(fields) && Object.keys(fields).some((key) => key.startsWith("addr:"));
  function entryOf(feature, path, problems) {
    if (!isRecord(feature) || !isRecord(feature["properties"])) return { path, fields: feature };
    const { id, geometry, properties } = feature;
    const geo = geometry ? placeOf(geometry, properties["accuracy"]) : void 0;
    if (geometry && !geo) {
      const type = isRecord(geometry) ? geometry["type"] : geometry;
      const message = `${show$1(type)} is not a "Point", so it is left out.`;
      const fix = 'Write { "type": "Point", "coordinates": [longitude, latitude] }.';
      problems.push(error(`${path}.geometry`, "wrong-value", message, fix));
    }
    return { path, fields: { id, ...properties, ...geo && { geo } } };
  }
  const COORDINATES = {
    geo: "geometry",
    "geo.longitude": "geometry.coordinates[0]",
    "geo.latitude": "geometry.coordinates[1]"
  };
  const placeBy = (written) => (path, field) => {
    if (field === "" || field === "id") return dotted(path, field);
    const name = COORDINATES[field];
    return name ? `${path}.${name}` : written(`${path}.properties`, field);
  };

  const format = (name, looksLike, read) => ({
    name,
    looksLike,
    read: (list, columns) => looksLike(list) ? read(list, columns) : void 0
  });
  const isObject = (list) => typeof list === "object" && list !== null;
  const isText = (list) => typeof list === "string";
  const FORMATS = [
    format("schema", isObject, readSchema),
    format("geojson", isGeoJson, readGeoJson),
    format("csv", isText, readCsv),
    format("fhir", isFhir, readFhir)
  ];
  const formats = ["auto", ...FORMATS.map(({ name }) => name)];

  function parseJson(text) {
    try {
      return { data: JSON.parse(text) };
    } catch (error) {
      const { message } = error;
      const data = objectsByLine(text) ?? withoutMarkup(text);
      if (data) return { data };
      return failure(
        "not-json",
        `this is not valid JSON (${message}${lineOf(message, text)}).`,
        hint(text)
      );
    }
  }
  function objectsByLine(text) {
    const [first = "", second = ""] = text.trimStart().split(/[\r\n]+/, 2);
    if (!isWhole(first) || !isWhole(second)) return void 0;
    try {
      return text.split(/[\r\n]+/).map((line) => line.replace(/^\u001e/, "").trim()).filter(Boolean).map((line) => JSON.parse(line));
    } catch {
      return void 0;
    }
  }
  function withoutMarkup(text) {
    const bare = text.replace(/<\/?p>|<br ?\/?>/gi, " ");
    const straight = bare.includes('"') ? bare : bare.replace(/&quot;|[\u201c-\u201f]/g, '"');
    try {
      const data = JSON.parse(straight);
      return typeof data === "object" && data !== null ? data : void 0;
    } catch {
      return void 0;
    }
  }
  const isWhole = (line) => /^\u001e?\s*\{/.test(line) && line.trimEnd().endsWith("}");
  function lineOf(message, text) {
    const position = /\bline\b/.test(message) ? null : /position (\d+)/.exec(message);
    return position ? `, line ${text.slice(0, Number(position[1])).split("\n").length}` : "";
  }
  function hint(text) {
    if (/[{,[]\s*[\u201c\u201d]/.test(text))
      return 'Put straight quotes, ", around names and texts. Where the page makes them curly, use a file or a real table.';
    if (/[{,[]\s*'|[{,]\s*[A-Za-z_$][\w$]{0,60}\s*:/.test(outsideTexts(text))) {
      return `Put straight double quotes, ", around names and texts: JSON knows no single quotes and no bare names.`;
    }
    if (/,\s*[\]}]/.test(text)) return "Take out the comma before a closing bracket.";
    if (/<\/?(?:p|br)\b/i.test(text)) return "Take out the blank lines: the page makes tags of them.";
    return "Look for a missing comma, bracket or quote there.";
  }
  const outsideTexts = (text) => text.slice(0, 2e4).replace(/"(?:[^"\\\n]|\\.)*"/g, '""');

  function readEntries(feed, choice, columns) {
    const chosen = FORMATS.find(({ name }) => name === choice);
    if (typeof feed !== "string") return readList(feed, chosen, columns);
    const text = feed.replace(/^\ufeff/, "");
    const start = text.trimStart();
    const wrong = noListAtAll(start);
    if (wrong) return wrong;
    const found = isJson(start, chosen) ? readJson(text, chosen, columns) : readList(text, chosen, columns);
    const broken = text.indexOf("\uFFFD");
    if (broken < 0 || "severity" in found) return found;
    return { ...found, problems: found.problems.concat(brokenText(text, broken)) };
  }
  const isJson = (start, chosen) => chosen ? !chosen.looksLike(start) : /^\u001e?[[{]/.test(start);
  function readJson(text, chosen, columns) {
    const json = parseJson(text);
    return "data" in json ? readList(json.data, chosen, columns) : json;
  }
  function readList(list, chosen, columns) {
    if (chosen) return chosen.read(list, columns) ?? wrongFormat(chosen);
    const format = FORMATS.slice().reverse().find(({ looksLike }) => looksLike(list));
    return format?.read(list, columns) ?? failure(
      "not-a-feed",
      "this is not a list of clinics.",
      'Write { "clinics": [ \u2026 ] } with one entry for each clinic, and let each say where it is.'
    );
  }
  const wrongFormat = ({ name }) => failure(
    "wrong-format",
    `the format is set to ${name}, and this is something else.`,
    "Take the format away, or set it to auto."
  );
  const brokenText = (text, at) => error(
    "feed",
    "broken-text",
    `letters with accents are lost, such as in ${show$1(text.slice(Math.max(0, at - 15), at + 15).trim())}.`,
    'It is likely in windows-1252 ("ANSI"): save it again as "CSV UTF-8", or in UTF-8.'
  );

  function parseClinics(data, format = "auto", columns = "") {
    const found = readEntries(data, format, parseColumns(columns) ?? /* @__PURE__ */ new Map());
    if ("severity" in found) {
      return { clinics: [], problems: [found], entries: 0, failure: found, placeOf: () => "" };
    }
    const problems = found.problems.slice();
    const paths = /* @__PURE__ */ new Map();
    const clinics = found.entries.map(({ path, fields }) => {
      const clinic = readClinic(fields, (field) => found.place(path, field), problems);
      if (clinic) paths.set(clinic.hoursSource, path);
      return clinic;
    });
    return {
      clinics: withUniqueIds(clinics, found, problems),
      problems: errorsFirst(problems),
      entries: clinics.length + (found.lost ?? 0),
      placeOf: ({ hoursSource }, field) => found.place(paths.get(hoursSource) ?? "", field)
    };
  }
  function withUniqueIds(clinics, { entries, place }, problems) {
    const ids = /* @__PURE__ */ new Map();
    const twins = /* @__PURE__ */ new Map();
    const unique = clinics.map((clinic, index) => {
      if (!clinic) return void 0;
      const { path } = entries[index];
      const { id } = clinic;
      if (ids.has(id)) {
        const message = `${show$1(id)} is the id of ${ids.get(id)} too, so this clinic is left out.`;
        const fix = "Give each clinic an id of its own.";
        problems.push(error(place(path, "id"), "duplicate-id", message, fix));
        return void 0;
      }
      if (id) ids.set(id, path);
      const signature = signatureOf(clinic);
      const twin = twins.get(signature);
      if (twin) problems.push(likeness(path, twin));
      else twins.set(signature, path);
      return clinic;
    });
    return unique.flatMap((clinic, index) => {
      if (!clinic || clinic.id) return clinic ?? [];
      let id = `clinic-${index + 1}`;
      while (ids.has(id)) id += "-";
      return { ...clinic, id };
    });
  }
  const signatureOf = ({ name, address, geo }) => `${name}
${address.streetAddress}
${address.addressLocality}
${geo?.latitude},${geo?.longitude}`;
  const likeness = (path, twin) => warning(
    path,
    "duplicate",
    `it has the same name, address and place as ${twin}; both are shown.`,
    "If they are one clinic, take one out."
  );
  const errorsFirst = (problems) => problems.filter(isError).concat(problems.filter((each) => !isError(each)));
  const isError = ({ severity }) => severity === "error";

  const SECOND = 1e3;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  const DAY$2 = 24 * HOUR;

  const COUNTRIES = /^(?:the)?(?:us|usa|unitedstates|unitedstatesofamerica|america|estadosunidos(?:deamerica)?|eeuu|840|pr|puertorico|gu|guam|vi|usvi|(?:us|unitedstates)?virginislands|as|americansamoa|mp|northernmarianaislands|um)$/;
  const ZONES$2 = /^(?:us\/.+|utc|etc\/.+|navajo|america\/(?:new_york|detroit|kentucky\/.+|louisville|indiana\/.+|indianapolis|fort_wayne|knox_in|chicago|menominee|north_dakota\/.+|denver|shiprock|boise|phoenix|los_angeles|anchorage|juneau|sitka|metlakatla|yakutat|nome|adak|atka|puerto_rico|st_thomas|virgin)|pacific\/(?:honolulu|johnston|guam|saipan|pago_pago|samoa|midway|wake))$/i;
  function isAbroad({ country = "", zone = "" }) {
    const letters = country.toLowerCase().replace(/[^\p{L}\d]/gu, "");
    if (letters !== "") return !COUNTRIES.test(letters);
    return zone !== "" && !ZONES$2.test(zone);
  }

  const MINUTES_A_DAY = 1440;
  const ALL_DAY = [{ start: 0, end: MINUTES_A_DAY }];
  const EVERY = 1023;
  const EVERY_DAY$1 = [EVERY, EVERY, EVERY, EVERY, EVERY, EVERY, EVERY];
  const NO_DAY = [0, 0, 0, 0, 0, 0, 0];
  const isPartOf = (weeks) => weeks !== 0 && weeks !== EVERY;
  const always = {
    week: EVERY_DAY$1,
    holidays: false,
    dates: [],
    spans: ALL_DAY,
    text: void 0,
    joins: false
  };
  const lengthOf = ({ from, through, yearly }) => through - from + 1 + (yearly && through < from ? 12 * 32 : 0);
  const isShort = (rule) => rule.dates.length > 0 && rule.dates.every((range) => lengthOf(range) <= 14);
  const isParticular = (rule) => rule.holidays || isShort(rule) || rule.dates.length > 0 && (rule.spans?.length === 0 || rule.week.some(isPartOf));

  const DAYS$1 = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
  const two = (value) => String(value).padStart(2, "0");
  const clock = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const spelledTimes = (spans) => spans.length === 0 ? "off" : spans.map(({ start, end }) => `${clock(start)}-${clock(end % MINUTES_A_DAY || end)}`).join();
  function daysOf$1({ week, holidays }) {
    const named = [];
    for (let day = 0; day < 7; day++) {
      if (!week[day]) continue;
      const first = day;
      while (day < 6 && week[day + 1]) day++;
      named.push(first === day ? DAYS$1[day] : `${DAYS$1[first]}-${DAYS$1[day]}`);
    }
    return (holidays ? [...named, "PH"] : named).join();
  }
  function certainSpelling(rules) {
    const canBeSpelled = ({ week, dates, spans }) => dates.length === 0 && spans !== null && week.every((weeks) => weeks === 0 || weeks === EVERY);
    if (rules.length > 8 || !rules.every(canBeSpelled)) return void 0;
    return rules.map((rule, at) => {
      const separator = at === 0 ? "" : rule.joins ? ", " : "; ";
      return `${separator}${daysOf$1(rule)} ${spelledTimes(rule.spans ?? [])}`;
    }).join("");
  }

  const show = (value) => typeof value === "string" || typeof value === "boolean" ? String(value).slice(0, 1e3) : "";
  const NAMES$1 = {
    dayOfWeek: "dayofweek day days weekday weekdays dayname dayofweekname daysofweek dow dayoftheweek",
    opens: "opens open opening opentime openingtime opensat openat openingat openfrom start starttime startsat from begin begins begintime starthour openhour",
    closes: "closes close closing closetime closingtime closesat closeat closingat end endtime endsat to until till finish endhour closehour openuntil",
    validFrom: "validfrom startdate fromdate datefrom",
    validThrough: "validthrough enddate todate dateto",
    date: "date",
    hours: "hours time times openinghours hour timerange ranges slots intervals openintervals periods",
    closed: "closed isclosed closedallday",
    open: "isopen active isactive enabled isenabled available isavailable isworkingday",
    allDay: "allday isallday open24 open24hours is24hours isopen24hours open24h alwaysopen",
    note: "note notes comment comments remark remarks description"
  };
  const SILENT = /^(?:[@_].*|id|type|uuid|order|sort|sortorder|position|index|url|image|identifier|additionaltype|sameas|locationid|clinicid|createdat|updatedat|timezone|tz|opennow)$/;
  const SOMETIMES = /freq|^interval$|week|recur|altern|every|month|nth/;
  const LABEL = /^(?:name|label|title)$/;
  const STANDARD = ["dayOfWeek", "opens", "closes", "validFrom", "validThrough"];
  let meanings$1;
  function meaningOf(bare) {
    if (!meanings$1) {
      meanings$1 = /* @__PURE__ */ new Map();
      for (const meaning of Object.keys(NAMES$1))
        for (const name of NAMES$1[meaning].split(" ")) meanings$1.set(name, meaning);
    }
    return meanings$1.get(bare);
  }
  const CLOSED$1 = /\b(?:closed|cerrad[oa]s?|off)\b|^(?:false|no)$/i;
  const MOST_FIELDS = 40;
  const bareName = (name) => name.slice(0, 60).toLowerCase().replace(/(?!^)[^a-z\d]+/g, "");
  function entryWords(entry) {
    const fields = {};
    const unknown = [];
    let standard = true;
    let label;
    let maybeClosed = false;
    const keys = Object.keys(entry);
    for (const key of keys.slice(0, MOST_FIELDS)) {
      const bare = bareName(key);
      const value = entry[key];
      if (SILENT.test(bare)) continue;
      if (LABEL.test(bare)) {
        label ??= value;
        maybeClosed ||= CLOSED$1.test(show(value));
        continue;
      }
      let meaning = meaningOf(bare);
      if (meaning === "opens" && typeof value === "boolean") meaning = "open";
      if (meaning === "closed" && /\d{2}|[ap]m/i.test(String(value))) meaning = "closes";
      standard &&= STANDARD.includes(key) || meaning === "note" || isBlank(value);
      if (meaning && isBlank(fields[meaning])) fields[meaning] = value;
      else if (!meaning && !isBlank(value)) {
        unknown.push(key);
        maybeClosed ||= SOMETIMES.test(bare);
      }
      if (!meaning || meaning === "note") maybeClosed ||= CLOSED$1.test(show(value));
    }
    if (keys.length > MOST_FIELDS) unknown.push("\u2026");
    return { fields, label, standard: standard && unknown.length === 0, unknown, maybeClosed };
  }

  const empty = (adds) => ({
    dates: "",
    days: "",
    times: "",
    off: false,
    offFirst: false,
    note: "",
    pause: "",
    unread: false,
    adds
  });
  const isWhen = (token) => token?.kind === "days" || token?.kind === "dates";
  function clausesOf(tokens) {
    const order = tokens.filter(({ kind }) => kind === "times" || kind === "days");
    const timesFirst = order[0]?.kind === "times" && order[order.length - 1].kind === "days" && !isWhen(tokens[0]);
    let clause = empty(false);
    const clauses = [clause];
    const begin = ({ comma }) => clauses.push(clause = empty(comma));
    const said = () => clause.times !== "" || clause.off;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const { kind, text, comma } = token;
      const next = tokens[at + 1];
      if (isWhen(token)) {
        if (clause.unread && !comma) return void 0;
        if (kind === "dates") {
          const isClosed = clause.offFirst && comma && !clause.unread;
          if (clause.unread || clause.days || clause.times || clause.dates) begin(token);
          clause.off ||= isClosed;
          clause.offFirst ||= isClosed;
          clause.dates = text;
          continue;
        }
        const isOfDates = clause.dates === "" || clause.off && !comma && text.includes("[");
        const follows = !clause.days && isOfDates && said() && (timesFirst || clause.off);
        if (clause.unread || said() && !follows) begin(token);
        clause.days += (clause.days && ",") + text;
        continue;
      }
      if (kind === "word" && comma && said()) begin(token);
      if (kind === "note" && comma && said() && isWhen(next)) begin(token);
      if (kind === "off" && isWhen(next) && (said() || clause.unread && comma)) begin(token);
      if (clause.unread) continue;
      if (kind === "word") clause.unread = true;
      else if (kind === "times") {
        if (clause.times && timesFirst && clause.days) begin(token);
        if (clause.off) clause.unread = true;
        else clause.times += (clause.times && ",") + text;
      } else if (kind === "off") {
        if (clause.times) clause.unread = true;
        else {
          clause.offFirst = !clause.days && !clause.dates;
          clause.off = true;
        }
      } else if (kind === "except") {
        if (!clause.times || !isWhen(next)) return void 0;
        begin(token);
        clause.off = clause.offFirst = true;
      } else if (kind === "note") clause.note += (clause.note && ", ") + text;
      else if (kind === "pause") {
        if (next && isWhen(next) && !next.comma) return void 0;
        if (clause.pause || clause.off || !clause.times && clause.days) clause.unread = true;
        clause.pause = text;
      } else if (kind === "zone" && !clause.times) clause.unread = true;
    }
    return clauses;
  }

  function memo(most, answer) {
    const known = /* @__PURE__ */ new Map();
    return (key) => {
      if (known.has(key)) return known.get(key);
      if (known.size >= most) known.clear();
      const value = answer(key);
      known.set(key, value);
      return value;
    };
  }

  const dayOf = (year, month, date) => Math.floor(Date.UTC(year, month - 1, date) / DAY$2);
  const civil = memo(1e3, (day) => {
    const utc = new Date(day * DAY$2);
    return {
      day,
      weekday: (utc.getUTCDay() + 6) % 7,
      year: utc.getUTCFullYear(),
      month: utc.getUTCMonth() + 1,
      date: utc.getUTCDate()
    };
  });
  const monthLength = (year, month) => civil(dayOf(year, month + 1, 0)).date;
  function realDay(year, month, date) {
    const day = dayOf(year, month, date);
    const read = civil(day);
    return read.month === month && read.date === date ? day : void 0;
  }
  function parseDate(text) {
    const match = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(text);
    return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
  }

  const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"];
  const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const ENGLISH = "mondays tuesdays wednesdays thursdays fridays saturdays sundays".split(" ");
  const SPANISH = "lunes martes miercoles jueves viernes sabados domingos".split(" ");
  const FULL_MONTHS = "january february march april may june july august september october november december".split(
    " "
  );
  const startsWith = (names, word, least) => word.length < least ? -1 : names.findIndex((name) => name.startsWith(word));
  function shortName(word, spanish) {
    if (word === "weds") return "we";
    const inSpanish = startsWith(SPANISH, word, 3);
    if (spanish && inSpanish >= 0) return DAYS[inSpanish];
    return DAYS[startsWith(ENGLISH, word, 2)] ?? MONTHS[startsWith(FULL_MONTHS, word, 3)] ?? DAYS[inSpanish] ?? word;
  }
  const isSpanish = (text) => /\b(?:lun(?:es)?|martes|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ados?)?|dom(?:ingos?)?)\b/.test(
    text
  );
  const LETTERS = /^(M)?(T[Uu]?)?(W)?(T[Hh]?|R)?(F)?$/;
  function daysOfLetters(word) {
    const [, ...letters] = LETTERS.exec(word.length > 1 ? word : word.toUpperCase()) ?? [];
    const days = letters.flatMap((letter, day) => letter ? DAYS[day] : []);
    return days.length > 0 && word !== "R" ? days.join(",") : void 0;
  }

  const LEAP_YEAR = 2024;
  function parsePoint(text) {
    const match = /^(20\d\d)? ?([a-z]{3})? ?(\d\d?)?$/.exec(text);
    if (!match) return void 0;
    const [, year, month, date] = match;
    return [
      year ? Number(year) : void 0,
      month ? MONTHS.indexOf(month) + 1 : void 0,
      date ? Number(date) : void 0
    ];
  }
  function rangeOf$1([year, month, date], end) {
    const [endYear = year, endMonth = month ?? 12, endDate] = end;
    const yearly = year === void 0;
    if (date === void 0 !== (endDate === void 0)) return void 0;
    if (month === void 0 && (yearly || end[1] !== void 0)) return void 0;
    if (yearly && endYear !== void 0) return void 0;
    const last = endDate ?? monthLength(endYear ?? LEAP_YEAR, endMonth);
    const from = realDay(year ?? LEAP_YEAR, month ?? 1, date ?? 1);
    const through = realDay(endYear ?? LEAP_YEAR, endMonth, last);
    if (from === void 0 || through === void 0) return void 0;
    if (yearly && month === endMonth && through < from) return void 0;
    if (yearly) return { from: month * 32 + (date ?? 1), through: endMonth * 32 + last, yearly };
    return through < from ? void 0 : { from, through, yearly };
  }
  function parseRange(text) {
    const written = text.replace(
      /\b(20\d\d)-(0\d|1[0-2])-(\d\d)\b/g,
      (_, year, month, date) => `${year} ${MONTHS[Number(month) - 1]} ${date}`
    );
    const [first = "", last = first, more] = written.split("-");
    const [from, to] = [parsePoint(first), parsePoint(last)];
    return from && to && more === void 0 ? rangeOf$1(from, to) : void 0;
  }
  function parseDates(text) {
    let month = "";
    const all = text.split(",").map((part) => {
      const whole = /^\d\d?\b/.test(part) && !/[a-z]/.test(part) ? month + part : part;
      month = /^(?:20\d\d )?[a-z]{3} (?=\d)/.exec(whole)?.[0] ?? "";
      return parseRange(whole);
    });
    const list = all.filter((each) => each !== void 0);
    return list.length < all.length ? void 0 : list;
  }

  const RANGE = /^([a-z]{2})(?:-([a-z]{2})|\[([-\d,]+)\])?$/;
  function parsePlaces(text) {
    let bits = 0;
    for (const part of text.split(",")) {
      const [, last, first, through = first] = /^(-?)([1-5])(?:-([1-5]))?$/.exec(part) ?? [];
      const [from, to] = [Number(first), Number(through)];
      if (!(from <= to) || last && from < to) return void 0;
      for (let place = from; place <= to; place++) bits |= (last ? 32 : 1) << place - 1;
    }
    return bits;
  }
  function parseDays(text) {
    const week = NO_DAY.slice();
    let holidays = false;
    for (const part of text.split(/,(?![^[]*\])/)) {
      if (part === "ph") {
        holidays = true;
        continue;
      }
      const [, from = "", to = from, places] = RANGE.exec(part) ?? [];
      const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
      const bits = places === void 0 ? EVERY : parsePlaces(places);
      if (first < 0 || last < 0 || bits === void 0) return void 0;
      for (let day = first; ; day = (day + 1) % 7) {
        week[day] |= bits;
        if (day === last) break;
      }
    }
    return { week, holidays };
  }

  const HALF = MINUTES_A_DAY / 2;
  const TWO_DIGITS = /^\d\d:?\d\d/;
  const TIME$1 = /^(\d{1,2}?)(?::?([0-5]\d)(?::[0-5]\d)?)?([ap]m)?$/;
  function parseTime(text) {
    if (text === "noon") return { minutes: HALF, form: "amPm" };
    if (text === "midnight") return { minutes: MINUTES_A_DAY, form: "amPm" };
    const [whole, hour, minute = "0", amPm] = TIME$1.exec(text) ?? [];
    const hours = Number(hour);
    if (!whole || amPm && (hours < 1 || hours > 12)) return void 0;
    const since = amPm ? hours % 12 + (amPm === "pm" ? 12 : 0) : hours;
    return { minutes: since * 60 + Number(minute), form: amPm ? "amPm" : formOf(whole, hours) };
  }
  function formOf(text, hours) {
    const withMinutes = /:|^\d{4}$/.test(text);
    if (!withMinutes) return "bare";
    return /^0\d/.test(text) || hours < 1 || hours > 12 ? "clock24" : "either";
  }
  const meanings = ({ minutes, form }) => form === "amPm" || form === "clock24" || minutes >= HALF + 60 || minutes < 60 ? [minutes] : [minutes % HALF, minutes % HALF + HALF];
  function likelySpan(opens, closes) {
    const all = meanings(opens).flatMap(
      (start) => meanings(closes).map((end) => ({ start, end }))
    );
    const days = all.filter(
      ({ start, end }) => start >= 5 * 60 && start < 19 * 60 && end - start >= 15 && end - start <= 16 * 60
    );
    return days.length === 1 && days[0].end <= MINUTES_A_DAY ? days[0] : void 0;
  }
  function parseSpan(from, to, clock24 = false) {
    const [opens, closes] = [parseTime(from === "midnight" ? "12am" : from), parseTime(to)];
    if (!opens || !closes) return void 0;
    const forms = [opens.form, closes.form];
    const amPm = forms.includes("amPm");
    const { minutes: start } = opens;
    const end = closes.minutes === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : closes.minutes;
    const over = end < start;
    const isOsm = clock24 || TWO_DIGITS.test(from) && TWO_DIGITS.test(to);
    const isStandard = forms.includes("clock24") || isOsm && end > start;
    const standard = amPm ? opens.form === closes.form : isStandard && !forms.includes("bare");
    if (!standard) {
      const span = likelySpan(opens, closes);
      const certain = span?.start === start && span.end === end && !forms.includes("bare") && !amPm;
      return span && { spans: [span], amPm, unclear: false, likely: !certain };
    }
    if (start >= MINUTES_A_DAY || end > 2 * MINUTES_A_DAY || end === start) return void 0;
    if (over && amPm && (start < HALF || end >= HALF)) return void 0;
    const forgotten = over ? start < 13 * 60 && end > 0 : start >= 60 && start < 5 * 60;
    return {
      spans: [{ start, end: over ? end + MINUTES_A_DAY : end }],
      amPm,
      unclear: forgotten && !amPm,
      likely: false
    };
  }
  const isClock24 = (text) => !/[ap]m\b/.test(text) && /(?:^|[^\d:])(?:0\d|1[3-9]|2\d):?[0-5]\d/.test(text);
  function parseSpans(text, clock24 = isClock24(text)) {
    const all = text.split(",").map((part) => {
      const [from = "", to = "", more] = part.split("-");
      return more === void 0 ? parseSpan(from, to, clock24) : void 0;
    });
    const list = all.filter((times) => times !== void 0);
    if (list.length < all.length) return void 0;
    return {
      spans: list.flatMap(({ spans }) => spans),
      amPm: list.some(({ amPm }) => amPm),
      unclear: list.some(({ unclear }) => unclear),
      likely: list.some(({ likely }) => likely)
    };
  }

  const LONGEST_PAUSE = 180;
  function whenOf({
    dates: dateText,
    days: dayText
  }) {
    const dates = dateText ? parseDates(dateText) : [];
    const days = dayText ? parseDays(dayText) : void 0;
    if (!dates || dayText && !days) return void 0;
    return { week: days?.week ?? always.week, holidays: days?.holidays ?? false, dates };
  }
  function without(spans, pause) {
    const [from = "", to = ""] = (/(?:\d|noon|midnight)\S*/.exec(pause)?.[0] ?? "").split("-");
    const free = parseSpan(from, to)?.spans[0];
    if (!free || free.end - free.start > LONGEST_PAUSE) return void 0;
    const day = spans.find(({ start, end }) => start < free.start && free.end < end);
    if (!day) return void 0;
    return spans.flatMap(
      (span) => span === day ? [
        { start: span.start, end: free.start },
        { start: free.end, end: span.end }
      ] : [span]
    );
  }
  function ruleOf(clause, isMoSu, clock24) {
    const { dates, days, times: timeText, off, note, pause, unread, adds } = clause;
    const when = whenOf(clause);
    const allDay = timeText === "24/7" || isMoSu;
    const times = timeText && !allDay ? parseSpans(timeText, clock24) : void 0;
    if (unread || !when || timeText && !allDay && !times || !(allDay || times || off))
      return void 0;
    const isVague = times && !days && (times.amPm || times.likely);
    if (isVague && (!dates || !isShort({ ...always, ...when }))) return void 0;
    const spans = off ? [] : times?.spans ?? ALL_DAY;
    const rest = pause ? without(spans, pause) : spans;
    if (!rest) return void 0;
    return {
      rule: {
        ...when,
        spans: rest,
        text: void 0,
        note: note || void 0,
        joins: adds && !off
      },
      unclear: times?.unclear === true,
      likely: times?.likely === true
    };
  }
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  function textRuleOf(clause, raw) {
    const when = clause.days || clause.dates ? whenOf(clause) : void 0;
    const isWord = clause.unread && (/\bwe$/.test(clause.days) && /\bwe\b/i.test(raw) || /(?:^|[^a-z\d.])[mtwf]\b/i.test(raw));
    const isBareDate = clause.dates && !clause.times && !clause.unread && !clause.note;
    if (!when || isWord || isBareDate) return void 0;
    const text = !clause.unread && !clause.times && clause.note ? capital(clause.note) : raw;
    return { ...when, spans: null, text: text.slice(0, 300), joins: false };
  }

  const isWeekly = ({ dates, holidays, week }) => dates.length === 0 && (!holidays || week.some(Boolean));
  function rank$1(rule) {
    if (isShort(rule) || !(isWeekly(rule) || rule.dates.length > 0)) return 2;
    return rule.dates.length > 0 || rule.week.some(isPartOf) ? 1 : 0;
  }
  const isAmong = (one, other) => one.week.every((weeks, day) => !weeks || other.week[day] !== 0);
  const undoes = (later, earlier) => {
    if (later.joins && earlier.spans?.length !== 0) return false;
    if (rank$1(earlier) !== rank$1(later)) return rank$1(earlier) > rank$1(later);
    return rank$1(earlier) === 0 && earlier.spans?.length === 0 && isAmong(earlier, later);
  };
  function notUndone(rules) {
    const placed = rules.map((rule, at) => {
      const last = rules.reduce(
        (found, later, index) => index > at && undoes(later, rule) ? index : found,
        at
      );
      return { rule, last };
    });
    return placed.map(({ rule, last }, at) => ({ rule, at: last + (last > at ? 0.5 : 0) })).sort((a, b) => a.at - b.at).map(({ rule }) => rule);
  }
  function rulesInOrder(rules, texts) {
    const list = notUndone(rules);
    const weekly = list.reduce((last, rule, at) => isWeekly(rule) ? at + 1 : last, 0);
    return [
      ...list.slice(0, weekly),
      ...texts.filter(isWeekly),
      ...list.slice(weekly),
      ...texts.filter((rule) => !isWeekly(rule))
    ];
  }

  const DAY$1 = `(?:${DAYS.join("|")}|ph)`;
  const MONTH$1 = `(?:${MONTHS.join("|")})`;
  let plain;
  const isPlain = (text) => (plain ??= new RegExp(
    `^(?!.*,20\\d\\d)(?:(?:${DAY$1}|${MONTH$1}|off|24/7|20\\d\\d|\\d\\d?(?::\\d\\d)?)(?:\\[[-\\d,]+\\])?(?:[-, ]|$))+$`,
    "i"
  )).test(text);
  const table = (rows) => rows.map(([pattern, by]) => [new RegExp(pattern, "gi"), by]);
  let signs;
  const makeSigns = () => table([
    ["[\\u0300-\\u036f]", ""],
    ['[\\s"\u201C\u201D()]+', " "],
    ["[\\u2010-\\u2015\\u2212]", "-"],
    // 8 a.m., 8:00a, 8 a - 5 p; an M behind a blank is Monday
    ["(\\d) ?([ap])(?:m|\\. ?m)\\b\\.?", "$1$2m"],
    ["(\\d) ?([ap]) m\\.", "$1$2m"],
    ["(\\d)([ap])(?![a-z.])", "$1$2m"],
    ["(\\d) ([ap])(?= ?-|$)", "$1$2m"],
    ["([ap]m|:\\d\\d|noon|midnight) mt\\b", "$1 mountain"],
    ["\\b(?:12(?::00)? ?)?(?:noon|(?:del? )?mediodia)\\b", "noon"],
    ["\\b(?:12(?::00)? ?)?(?:midnight|(?:de la )?medianoche)\\b", "midnight"],
    ["\\b(\\d\\d?)\\.([0-5]\\d)(?![\\d.])", "$1:$2"],
    [
      "\\b(?:24 ?(?:hours?|hrs?|h|horas)\\b\\.?(?: (?:a|per|al) (?:day|dia)\\b)?|24[-x]7\\b|24/7/365\\b)",
      "24/7"
    ],
    ["\\b(?:always open|open always|siempre abiert[oa])\\b", "24/7"],
    [
      "\\b(?:daily|every ?day|each day|(?:7|seven) days(?: (?:a|per|each) week)?|all week|todos los dias|(?:a )?diario|diariamente)\\b",
      "mo-su"
    ],
    ["\\b(?:week ?days?|entre semana|dias (?:de semana|laborables|habiles))\\b", "mo-fr"],
    ["\\b(?:week ?ends?|fin(?:es)? de semana)\\b", "sa,su"],
    [
      "\\b(?:(?:public|federal|legal|bank|u\\.?s\\.?) )*holidays?\\b|\\b(?:dias )?(?:feriados?|festivos?)\\b",
      "ph"
    ],
    ["\\bchristmas eve\\b", "dec 24"],
    ["\\bchristmas(?: day)?\\b", "dec 25"],
    ["\\bnew year['\u2019]?s? eve\\b", "dec 31"],
    ["\\bnew year['\u2019]?s?(?: day)?\\b", "jan 1"],
    ["\\b(?:independence day|(?:4th|fourth) of july)\\b", "jul 4"],
    ["\\bthanksgiving(?: day)?\\b", "nov th[4]"],
    ["\\blabor day\\b", "sep mo[1]"],
    ["\\bmemorial day\\b", "may mo[-1]"],
    ["\\bcerrad[oa]s?\\b", "closed"],
    ["\\babiert[oa]s?\\b", "open"],
    // a word that is also the name of a month
    ["\\bmay (?=vary|change|differ|be\\b)", "might "]
  ]);
  let joints;
  const makeJoints = () => table([
    ["\\b(?:on|las?|los|el)\\b ", ""],
    [`(${MONTH$1} \\d\\d?)(?:st|nd|rd|th)\\b`, "$1"],
    [`(${MONTH$1}) (\\d\\d?),? ?(20\\d\\d)\\b`, "$3 $1 $2"],
    [`(\\d|[ap]m|noon|midnight|\\b${DAY$1}) al? (?=\\d|noon|midnight|${DAY$1}\\b)`, "$1-"],
    [" ?(?:-|\\b(?:to|through|thru|until|till?|hasta)\\b) ?", "-"],
    // "from June 1" says nothing of that day alone
    [`\\b(?:from|de|desde) (?!${MONTH$1}(?: \\d\\d?)?(?:$|[^-\\d ]| [^\\d]))`, ""],
    ["([a-z]) ?/ ?(?=[a-z])", "$1,"],
    ["&|\\b(?:and|y)\\b", ","],
    [" ?,[ ,]*", ","],
    ["([a-z\\]]) ?: ?", "$1 "],
    [" : ?|: ", " "],
    ["-(?=(?:by|with|no|walk-?ins?|appointments?|closed|con|previa|solo)\\b)", " "],
    // the end of a telephone number
    ["\\b\\d{3}-\\d{4}\\b", "number"],
    ["\\.(?=[ ,]|$)", ""],
    // 1st and 3rd Saturday of the month
    [
      `\\b([1-5])(?:st|nd|rd|th)(?:,([1-5])(?:st|nd|rd|th))? (${DAY$1})\\b(?: (?:of (?:the|each|every)|each|every|per|a) month\\b)?`,
      "$3[$1,$2]"
    ],
    [",\\]", "]"],
    // some clinics, on some holidays: not all, so no rule can be made of it
    ["(?:\\b(?:closed|except|excluding) )?\\b(?:most|major|some|certain) ph\\b", ",ph vary"],
    [" +", " "],
    ["^[ ,]+|[ ,]+$", ""]
  ]);
  const replaced = (text, rows) => rows.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
  const normalizeText = memo(1e3, (text) => {
    if (isPlain(text)) return text.toLowerCase();
    const written = replaced(text.normalize("NFD"), signs ??= makeSigns());
    const spanish = isSpanish(written.toLowerCase());
    const short = written.replace(
      /(- ?)?\b([A-Za-z]+)\b(?!\/ )/g,
      (whole, dash, word) => dash && /^t$/i.test(word) ? whole : (dash ?? "") + (daysOfLetters(word) ?? word)
    ).toLowerCase().replace(/[a-z]{2,}\b\.?/g, (word) => shortName(word.replace(".", ""), spanish));
    return replaced(short, joints ??= makeJoints());
  });

  const TIME = "(?:\\d{1,4}(?::\\d\\d){0,2}(?:[ap]m)?|noon|midnight)";
  const SPAN = `${TIME}-${TIME}`;
  const DAY = `(?:${DAYS.join("|")}|ph)`;
  const MONTH = `(?:${MONTHS.join("|")})`;
  const NUMBER = "\\d{1,2}(?![\\d:ap])";
  const DATE = `(?:20\\d\\d-\\d\\d-\\d\\d|(?:20\\d\\d )?${MONTH}(?: ${NUMBER})?|20\\d\\d)`;
  const ZONES$1 = "(?:[ecmp][sd]?t|ak[sd]?t|h[sd]?t|ast|chst|(?:eastern|central|mountain|pacific|alaska|hawaii|atlantic|arizona)(?: (?:standard|daylight))?(?: time)?)";
  const PATTERNS = [
    [
      "note",
      "(?:or )?(?:(?:by|with) (?:an? )?)?appointments?(?: only| required)?|(?:no )?walk-?ins?(?: only| welcome)?|(?:solo )?(?:con|previa) cita(?: previa)?"
    ],
    [
      "pause",
      `closed (?:for lunch )?${SPAN}(?: (?:for )?lunch)?|(?:closed )?(?:for )?lunch (?:break )?${SPAN}`
    ],
    ["except", "except|excluding|excepto"],
    ["times", `24/7|${SPAN}(?:,${SPAN})*`],
    // the month of a place in it, nov th[4], is no further date
    ["dates", `${DATE}(?:-${DATE}|,(?!${MONTH} ${DAY}\\[)${DATE}|[,-]${NUMBER}(?!-))*`],
    ["days", `${DAY}(?:[,-]${DAY}|\\[[-\\d,]+\\])*`],
    ["off", "closed|off"],
    ["open", "open"],
    ["zone", ZONES$1],
    ["word", "[^ ,]+"]
  ];
  const YEARS = /^20\d\d-20\d\d/;
  let known$2;
  function tokensOf(text) {
    known$2 ??= PATTERNS.map(([kind, pattern]) => [kind, new RegExp(`(?:${pattern})(?=[ ,]|$)`, "y")]);
    const tokens = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      while (text[at] === " " || text[at] === ",") at++;
      const comma = text.slice(start, at).includes(",");
      const isBehindDays = /^(?:days|times)$/.test(tokens[tokens.length - 1]?.kind ?? "");
      for (const [kind, pattern] of known$2) {
        if (kind === "times" && !isBehindDays && YEARS.test(text.slice(at, at + 9))) continue;
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (!found) continue;
        tokens.push({ kind, text: found, comma });
        at += found.length;
        break;
      }
    }
    return tokens;
  }

  const HEADING = /^(?:(?:our|regular|normal|usual|office|clinic|business|opening|open|working|operating) )*(?:hours(?: of operation| are)?|horarios?(?: (?:atencion|oficina|apertura))?)\b ?/;
  function partsOf(text) {
    const parts = [];
    let separator = "";
    for (const piece of text.split(/([;\n|•])/)) {
      if (/^[;\n|•]$/.test(piece)) {
        separator = piece;
        continue;
      }
      const raw = piece.trim();
      const normal = normalizeText(raw);
      const tokens = tokensOf(parts.length === 0 ? normal.replace(HEADING, "") : normal);
      if (tokens.length === 0) continue;
      const last = parts[parts.length - 1];
      const first = tokens[0].kind;
      if (separator === "\n" && (first === "times" || first === "off") && last?.tokens.every(({ kind }) => kind === "days") && !tokens.some(({ kind }) => kind === "days" || kind === "dates"))
        parts[parts.length - 1] = { raw: `${last.raw} ${raw}`, tokens: last.tokens.concat(tokens) };
      else parts.push({ raw, tokens });
    }
    return parts;
  }

  const MAX_LENGTH$1 = 2e3;
  function parseHoursText(text) {
    if (text.length > MAX_LENGTH$1) return void 0;
    const parts = partsOf(text);
    const tokens = parts.flatMap((part) => part.tokens);
    const written = (kind) => tokens.filter((each) => each.kind === kind);
    const clock24 = isClock24(
      written("times").map((each) => each.text).join()
    );
    const read = [];
    const texts = [];
    let [note, pause, everyDay] = ["", "", false];
    for (const { raw, tokens: some } of parts) {
      const clauses = clausesOf(some);
      if (!clauses) return void 0;
      for (const clause of clauses) {
        if (!clause.days && !clause.dates && !clause.times && !clause.off && !clause.unread) {
          if (!clause.note && !clause.pause) return void 0;
          note ||= clause.note;
          pause ||= clause.pause;
          continue;
        }
        const isOfEveryDay = !clause.days && !clause.dates;
        const isAlone = clause.off ? tokens.length === 1 : read.length + texts.length === 0;
        if (isOfEveryDay && !isAlone) return void 0;
        everyDay ||= isOfEveryDay;
        const rule = ruleOf(clause, /^mo-su$/i.test(raw), clock24);
        const asText = rule ? void 0 : textRuleOf(clause, raw);
        if (rule) read.push(rule);
        else if (asText) texts.push(asText);
        else return void 0;
      }
    }
    const rules = ofAll(
      read.map(({ rule }) => rule),
      note,
      pause
    );
    if (!rules || rules.length + texts.length === 0) return void 0;
    return {
      rules: rulesInOrder(rules, texts),
      unclear: read.some(({ unclear }) => unclear),
      likely: read.some(({ likely }) => likely),
      partly: texts.length > 0,
      everyDay,
      zones: written("zone").map((each) => each.text)
    };
  }
  function ofAll(rules, note, pause) {
    const rest = (spans) => pause && spans ? without(spans, pause) : void 0;
    if (pause && !rules.some(({ spans }) => rest(spans))) return void 0;
    return rules.map((rule) => ({
      ...rule,
      spans: rest(rule.spans) ?? rule.spans,
      note: rule.note ?? (note || void 0)
    }));
  }

  const MAX_LENGTH = 100;
  function parseDayText(written) {
    const none = { spans: null, note: void 0, likely: false, zones: [] };
    if (written.length > MAX_LENGTH) return none;
    const read = parseHoursText(`Mo ${written.replace(/[;\n|]/g, ",")}`);
    if (!read || read.partly || read.unclear) return none;
    const isMonday = ({ week, holidays, dates }) => !holidays && dates.length === 0 && week.every((weeks, day) => weeks !== NO_DAY[day] === (day === 0));
    if (!read.rules.every(isMonday)) return none;
    return {
      spans: read.rules.flatMap(({ spans }) => spans ?? []),
      note: read.rules.map((rule) => rule.note).find(Boolean),
      likely: read.likely,
      zones: read.zones
    };
  }

  function textOf(value, most = Infinity) {
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" || text.length > most ? void 0 : text;
  }
  const listOf = (value) => Array.isArray(value) ? value : isBlank(value) ? [] : [value];
  const joined$1 = (texts) => texts.filter((text, at) => text && !/^[-–—]+$/.test(text) && texts.indexOf(text) === at).flatMap((text) => text?.split("\n") ?? []).map((line) => line.trim().replace(/;$/, "")).filter(Boolean).join("; ").slice(0, 300);

  const UNKNOWN = { spans: null };
  const CLOSED = { spans: [] };
  const MOST_SPANS = 10;
  const isYes = (value) => /^(?:true|yes|y|1|closed)$/i.test(String(value).trim());
  const isNo = (value) => /^(?:false|no|n|0)$/i.test(String(value).trim());
  const timeText = (value) => normalizeText(textOf(typeof value === "number" ? String(value) : value, 40) ?? "");
  function spanOf(opens, closes) {
    const [from, to] = [timeText(opens), timeText(closes)];
    const times = parseSpan(from, to, isClock24(`${from}-${to}`));
    return times ? { spans: times.spans, unclear: times.unclear, likely: times.likely } : UNKNOWN;
  }
  function together(all) {
    const read = all.flatMap(({ spans }) => spans ? [spans] : []);
    if (read.length < all.length || all.length > MOST_SPANS) return UNKNOWN;
    return {
      spans: read.flat(),
      note: all.map(({ note }) => note).find(Boolean),
      unclear: all.some(({ unclear }) => unclear),
      likely: all.some(({ likely }) => likely),
      zones: all.flatMap(({ zones = [] }) => zones)
    };
  }
  function hoursOfEntry(words) {
    const { fields, standard, unknown, maybeClosed } = words;
    const { opens, closes, hours, closed, open, allDay, note } = fields;
    const isClosed = (value) => /^closed$/i.test(textOf(value) ?? "");
    const says = (value) => !isBlank(value) && !isClosed(value);
    if (isYes(closed) || isNo(open)) return CLOSED;
    if (maybeClosed || !isBlank(closed) && !isNo(closed)) return UNKNOWN;
    if (isYes(allDay)) return ALL_DAY_HOURS;
    const remark = textOf(note, 100);
    if (says(opens) || says(closes)) {
      if (standard && isMidnight(opens) && isMidnight(closes)) return CLOSED;
      const read = spanOf(opens, closes);
      return { ...read, note: remark, likely: read.likely === true || unknown.length > 0 };
    }
    if (isClosed(opens) || isClosed(closes)) return CLOSED;
    if (!isBlank(hours)) return { note: remark, ...dayHoursOf(hours) };
    return standard && isBlank(note) ? CLOSED : UNKNOWN;
  }
  const ALL_DAY_HOURS = { spans: ALL_DAY };
  const isMidnight = (value) => /^0?0:00(?::00)?$/.test(textOf(value) ?? "");
  const isTime$2 = (value) => typeof value === "string" && /^\s*\d[\d:.]*\s*(?:[ap]\.?m\.?)?\s*$/i.test(value);
  const isPair = (list) => list.length === 2 && list.every(isTime$2);
  function dayHoursOf(value, deep = 0) {
    if (value === false) return CLOSED;
    if (isRecord(value)) {
      return hoursOfEntry({ ...entryWords(value), standard: false });
    }
    if (!Array.isArray(value)) {
      const text = textOf(value);
      return text === void 0 ? UNKNOWN : parseDayText(text);
    }
    const list = listOf(value);
    if (list.length === 0 || deep > 1) return UNKNOWN;
    if (isPair(list)) return spanOf(list[0], list[1]);
    return together(list.slice(0, MOST_SPANS + 1).map((each) => dayHoursOf(each, deep + 1)));
  }

  const HOLIDAYS = 7;
  const keyOf$1 = ({ spans, text, note = "" }) => (spans ? spans.map(({ start, end }) => `${start}-${end}`).join() : `?${text ?? ""}`) + note;
  function weekdayRules(week, dates) {
    const rules = /* @__PURE__ */ new Map();
    week.forEach((hours, index) => {
      if (!hours) return;
      const holidays = index === HOLIDAYS;
      const key = `${holidays}${keyOf$1(hours)}`;
      const { spans, text, note } = hours;
      const rule = rules.get(key) ?? {
        week: NO_DAY.slice(),
        holidays,
        dates,
        spans,
        text,
        note,
        joins: false
      };
      if (!holidays) rule.week[index] = EVERY;
      rules.set(key, rule);
    });
    const list = [];
    rules.forEach((rule) => list.push(rule));
    return list;
  }
  const rank = (rule) => {
    if (isShort(rule)) return 5;
    if (rule.holidays) return 4;
    if (rule.dates.length > 0) return 3;
    return rule.spans === null ? 2 : rule.spans.length === 0 ? 1 : 0;
  };
  function byPrecedence(rules) {
    return [0, 1, 2, 3, 4, 5].flatMap((wanted) => rules.filter((rule) => rank(rule) === wanted));
  }

  const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
  function daysIn(value) {
    const text = textOf(isRecord(value) ? value["@id"] ?? value["name"] : value, 100);
    if (text === void 0) return void 0;
    const bare = text.replace(/^.*[/#:](?=.)/, "");
    const days = parseDays(normalizeText(text)) ?? parseDays(normalizeText(bare).replace(/publicholidays?/, "ph"));
    if (!days || days.week.some(isPartOf)) return void 0;
    const named = EVERY_DAY.filter((day) => days.week[day]);
    return days.holidays ? [...named, HOLIDAYS] : named;
  }
  function daysOf(value) {
    const all = listOf(value).map(daysIn);
    const list = all.filter((days) => days !== void 0);
    if (list.length === 0 || list.length < all.length) return void 0;
    return [...EVERY_DAY, HOLIDAYS].filter((day) => list.some((days) => days.includes(day)));
  }
  function numbersOf(value) {
    const all = listOf(value);
    const isNumber = (each) => typeof each === "number" || /^\s*\d\s*$/.test(textOf(each) ?? "");
    return all.length > 0 && all.length < 8 && all.every(isNumber) ? all.map(Number) : void 0;
  }
  function rangeOf({ validFrom, validThrough }) {
    const from = isBlank(validFrom) ? -Infinity : parseDate((textOf(validFrom) ?? "").replace(/T00:00(?::00)?$/, ""));
    const through = isBlank(validThrough) ? Infinity : parseDate((textOf(validThrough) ?? "").replace(/T23:59(?::\d\d)?$/, ""));
    if (from === void 0 || through === void 0 || through < from) return "unreadable";
    const always = from === -Infinity && through === Infinity;
    return always ? void 0 : { from, through, yearly: false };
  }
  const MOST_VALUES = 12;
  const wordsIn = (entry, deep = 0) => Object.keys(entry).filter((key) => !/^[@_]/.test(key)).slice(0, MOST_VALUES).flatMap(
    (key) => listOf(entry[key]).slice(0, MOST_VALUES).flatMap((value) => {
      if (isRecord(value)) return deep > 1 ? [] : wordsIn(value, deep + 1);
      if (typeof value === "number") return [`${key.slice(0, 30)} ${value}`];
      const text = textOf(value)?.slice(0, 60).replace(/^https?:.*\//, "");
      return text === void 0 ? [] : [text];
    })
  );
  const isTime$1 = (text) => /^\d[\d:.]*(?: ?[ap]\.?m\.?)?$/i.test(text ?? "");
  const writtenEntry = (entry) => wordsIn(entry).reduce((text, word, at, all) => {
    const between = isTime$1(word) && isTime$1(all[at - 1]) ? "\u2013" : /^[\d(]/.test(word) ? " " : ", ";
    return text === "" ? word : text + between + word;
  }, "");

  const FIX$1 = "Write, for example, 8:00 AM-4:30 PM, or Closed.";
  const KEYS_FIX = "Take them out, or give them the name of a day.";
  const MAX_KEYS = 100;
  const PART = /^(.*?)[\s_-]*(opens?|start|from|closes?|end|to)(?:[\s_-]*(?:time|hours?|at))?$/i;
  function dayKey(key) {
    if (key.length > 40) return void 0;
    const named = daysOf(key.replace(/_/g, "-").replace(/[\s-]*hours?$/i, ""));
    if (named) return { days: named, part: void 0 };
    const [, name = "", end = ""] = PART.exec(key) ?? [];
    const days = daysOf(name.replace(/_/g, "-"));
    return days && { days, part: /^(?:o|s|f)/i.test(end) ? "opens" : "closes" };
  }
  function isDayTable(value) {
    const { dayOfWeek, opens, closes, hours } = entryWords(value).fields;
    if (!isBlank(dayOfWeek) && [opens, closes, hours].some((each) => !isBlank(each))) return false;
    return Object.keys(value).slice(0, MAX_KEYS).some(dayKey);
  }
  function rowsOf(fields) {
    const rows = [];
    const others = [];
    const halves = /* @__PURE__ */ new Map();
    for (const key of Object.keys(fields).slice(0, MAX_KEYS)) {
      const named = dayKey(key);
      const value = fields[key];
      if (!named) others.push([key, value]);
      else if (!named.part) rows.push({ key, days: named.days, value });
      else {
        const id = named.days.join();
        const half = halves.get(id) ?? { key, days: named.days, value: {} };
        half.value[named.part] = value;
        halves.set(id, half);
      }
    }
    halves.forEach((half) => rows.push(half));
    rows.sort((a, b) => b.days.length - a.days.length);
    return { rows, others: Object.fromEntries(others) };
  }
  const isList = (value) => Array.isArray(value);
  const isSilent = (value) => isBlank(value) || typeof value === "string" && /^[-–—]+$/.test(value.trim()) || isRecord(value) && Object.keys(value).every((key) => isBlank(value[key]));
  function parseDayTable(fields, field, report) {
    const week = EVERY_DAY$1.map(() => ({ spans: null }));
    const { rows, others } = rowsOf(fields);
    const hasLists = rows.some(({ value }) => isList(value) && value.length > 0);
    const read = [];
    for (const { key, days, value } of rows) {
      if (isSilent(value)) continue;
      const isFree = isList(value) && value.length === 0;
      const hours = isFree && hasLists ? { spans: [] } : dayHoursOf(value);
      const { spans, note: note2 } = hours;
      const text = textOf(value) ?? writtenEntry({ value });
      const shown = text.slice(0, 300) || void 0;
      for (const day of days) week[day] = spans ? { spans, note: note2 } : { spans, text: shown };
      read.push(hours);
      if (!spans)
        report(
          `${field}.${key}`,
          `${show$1(textOf(value) ?? (text || value))} cannot be read for certain.`,
          FIX$1
        );
      else if (hours.likely)
        report(
          `${field}.${key}`,
          `${show$1(text)} is likely, not certain, so visitors read "call to check".`,
          `Write ${spelledTimes(spans)}.`
        );
    }
    const { unknown, maybeClosed, fields: known } = entryWords(others);
    const odd = unknown.concat(Object.keys(known).filter((name) => name !== "note"));
    if (odd.length > 0)
      report(field, `has words that are not known: ${odd.join(", ").slice(0, 100)}.`, KEYS_FIX);
    if (maybeClosed) return { rules: [], unclear: true, likely: false, zones: [] };
    const note = textOf(known.note, 100);
    const rules = weekdayRules(week, []);
    return {
      rules: note ? rules.map((rule) => ({ ...rule, note: rule.note ?? note })) : rules,
      unclear: odd.length > 0,
      likely: read.some(({ likely }) => likely),
      zones: read.flatMap(({ zones = [] }) => zones)
    };
  }

  const FIX = "Write, for example, Mo-Fr 08:00-17:00; Sa 09:00-12:00; PH off.";
  const NIGHT_FIX = "Write 24/7 where it is open all day, off where it is closed, for example Mo-Fr 24/7; Su off.";
  const MAX_TEXTS = 50;
  const MAX_RULES = 200;
  function tell({ rules, unclear, likely, partly }, text, report) {
    const shown = show$1(text);
    const fix = fixFor(text);
    if (unclear) report(`${shown} reads as open at night.`, fix);
    const spelled = likely && certainSpelling(rules);
    if (likely)
      report(
        `${shown} is likely, not certain, so visitors read "call to check".`,
        spelled ? `Write ${spelled}.` : fix
      );
    const isAllText = rules.every(({ spans }) => spans === null);
    if (isAllText) report(`${shown} cannot be read for certain.`, fix);
    else if (partly)
      report(
        `${shown} cannot be read for certain in part; visitors read that part as you wrote it.`,
        fix
      );
  }
  const fixFor = (text) => /\b0?0:00 ?[-–] ?0?0:00\b/.test(text) ? NIGHT_FIX : FIX;
  function parseTexts(list, field, report) {
    const rules = [];
    const zones = [];
    let [unclear, likely] = [false, false];
    let lost = list.length > MAX_TEXTS;
    const texts = list.slice(0, MAX_TEXTS).map((each) => textOf(each) ?? "");
    texts.forEach((text, index) => {
      const read = parseHoursText(text);
      if (read) tell(read, text, (message, fix) => report(field, message, fix));
      else report(field, `${show$1(list[index])} cannot be read for certain.`, fixFor(text));
      lost ||= !read;
      unclear ||= read?.unclear === true;
      likely ||= read?.likely === true;
      zones.push(...read?.zones ?? []);
      read?.rules.forEach((rule, at) => {
        const adds = index > 0 && at === 0 && rule.spans !== null && rule.spans.length > 0;
        rules.push(
          adds && !rule.holidays && rule.dates.length === 0 ? { ...rule, joins: true } : rule
        );
      });
      const isClosed = read?.rules.some(({ spans }) => spans?.length === 0);
      if (read?.everyDay && (texts.length === 7 || texts.length > 1 && isClosed))
        lost ||= texts.some((each) => each !== text);
    });
    if (lost || rules.length > MAX_RULES) return void 0;
    return { rules: list.length > 1 ? byPrecedence(rules) : rules, unclear, likely, zones };
  }

  const weekdayOf = (number) => (number + 6) % 7;
  function numberedWeek(days) {
    const week = /* @__PURE__ */ new Map();
    for (const [number, hours] of days) {
      if (!Number.isInteger(number) || number < 0 || number > 7) return void 0;
      week.set(number, `${week.get(number) ?? ""}${hours}`);
    }
    if (week.has(0) && week.has(7)) return void 0;
    const all = new Set(week.values());
    if (week.size === 7 && all.size === 1) return "certain";
    const isOpen = (number) => (week.get(number) ?? "") !== "";
    return [1, 2, 3, 4, 5].every(isOpen) && !isOpen(0) && !isOpen(7) ? "likely" : void 0;
  }

  function dayIn({ fields, label }) {
    const { dayOfWeek } = fields;
    if (!isBlank(dayOfWeek)) return dayOfWeek;
    return daysOf(label) ? label : void 0;
  }
  const keyOf = ({ spans }) => spans ? spans.map(({ start, end }) => `${start}-${end}`).join() : "?";
  function itemOf(entry) {
    const words = entryWords(entry);
    const { date, validFrom = date, validThrough = date, opens, closes } = words.fields;
    const day = dayIn(words);
    const isDated = !isBlank(validFrom) || !isBlank(validThrough);
    const isTimed = !isBlank(opens) || !isBlank(closes);
    const every = day === void 0 && (isDated || words.standard && isTimed);
    return {
      entry: { validFrom, validThrough },
      words,
      hours: hoursOfEntry({
        ...words,
        standard: words.standard || isDated && words.unknown.length === 0
      }),
      days: every ? EVERY_DAY : daysOf(day),
      numbers: numbersOf(day)
    };
  }
  const isUnnamedWeek = (items) => items.length === 7 && items.every(
    ({ words, hours }) => isBlank(dayIn(words)) && hours.spans !== null && keyOf(hours) === keyOf(items[0].hours)
  );
  function withDays(items) {
    if (isUnnamedWeek(items))
      return {
        items: items.slice(0, 1).map((each) => ({ ...each, days: EVERY_DAY })),
        likely: false
      };
    const numbered = items.flatMap(
      ({ numbers, hours }) => (numbers ?? []).map((number) => [number, keyOf(hours)])
    );
    const week = numbered.length > 0 ? numberedWeek(numbered) : void 0;
    if (!week) return { items, likely: false };
    return {
      items: items.map((each) => ({ ...each, days: each.days ?? each.numbers?.map(weekdayOf) })),
      likely: week === "likely"
    };
  }

  function combine(earlier, later) {
    if (!earlier) return later;
    if (!earlier.spans || !later.spans) return earlier.spans ? later : earlier;
    if (earlier.spans.length === 0 !== (later.spans.length === 0)) return "contradiction";
    return { spans: earlier.spans.concat(later.spans) };
  }
  const breadth = ({ range }) => range ? Math.min(range.through - range.from, 1e9) : 2e9;
  function specificationRules(specified, contradicts) {
    const groups = /* @__PURE__ */ new Map();
    for (const { days, range, hours } of specified) {
      const key = range ? `${range.from}/${range.through}` : "";
      const { week } = groups.get(key) ?? { week: [] };
      groups.set(key, { range, week });
      for (const day of days) {
        const both = combine(week[day], hours);
        if (both === "contradiction") contradicts();
        week[day] = both === "contradiction" ? { spans: null } : both;
      }
    }
    const list = [];
    groups.forEach((group) => list.push(group));
    const rules = list.sort((a, b) => breadth(b) - breadth(a)).map(({ range, week }) => weekdayRules(week, range ? [range] : []));
    return byPrecedence(rules.flat());
  }

  const MAX = 500;
  const DAYS_FIX = "Write Monday, Tuesday and so on, or PublicHolidays.";
  const TIMES_FIX = "Write opens and closes as 08:00 and 17:30; leave both out where it is closed.";
  const DATES_FIX$1 = "Write validFrom and validThrough as 2026-12-25, the first and the last day.";
  const WORDS_FIX = 'Write { "dayOfWeek": "Monday", "opens": "08:00", "closes": "17:00" }.';
  const MIDNIGHT_FIX = "Write 00:00 and 23:59 where it is open all day; leave the times out where it is closed.";
  const isBounded = (range) => range !== void 0 && Number.isFinite(range.through - range.from);
  function parseSpecifications(list, field, special, report) {
    const specified = [];
    let lost = list.length > MAX;
    let unclear = false;
    if (lost) report(field, `has more than ${MAX} entries.`, "Leave out what is past.");
    const entries = list.slice(0, MAX);
    const read = withDays(entries.map((entry) => itemOf(isRecord(entry) ? entry : {})));
    let likely = read.likely;
    if (likely) report(field, "has numbers for days; 1 is taken for Monday, as is likely.", DAYS_FIX);
    const zones = [];
    read.items.forEach(({ entry, words, hours, days }, index) => {
      const at = `${field}[${index}]`;
      const written = entries[index];
      if (!isRecord(written) || !days) {
        const named = isRecord(written) ? dayIn(words) : written;
        const { unknown } = words;
        if (named === void 0 && isRecord(written))
          report(
            at,
            unknown.length > 0 ? `says nothing of its day in words that are known; ${unknown.join(", ").slice(0, 100)} is not.` : "names no day.",
            WORDS_FIX
          );
        else report(at, `${show$1(named)} cannot be read as a day.`, DAYS_FIX);
        lost = true;
        return;
      }
      const range = rangeOf(entry);
      const text = writtenTimes(words);
      if (range === "unreadable" || special && !isBounded(range)) {
        report(at, "has dates that are missing or cannot be read.", DATES_FIX$1);
        unclear = true;
        if (!special) specified.push({ days, range: void 0, hours: { spans: null, text } });
        return;
      }
      const { spans, note } = hours;
      const isSilent = text === "" && words.unknown.length === 0;
      if (!spans)
        report(
          at,
          isSilent ? "says neither when it opens nor that it is closed." : `${show$1(text)} cannot be read as hours.`,
          TIMES_FIX
        );
      if (hours.unclear) report(at, `${show$1(text)} reads as open at night.`, TIMES_FIX);
      if (spans && hours.likely) report(at, ...likelyReport(words, text, spans));
      unclear ||= hours.unclear === true;
      likely ||= hours.likely === true;
      zones.push(...hours.zones ?? []);
      specified.push({
        days,
        range,
        hours: spans ? { spans, note } : { spans, text: text || void 0 }
      });
    });
    if (lost && !special) return void 0;
    const rules = specificationRules(
      isNeverOpen(read.items, field, report) ? unknownWeek(specified) : specified,
      () => report(field, "says that it is open and that it is closed on the same day.", TIMES_FIX)
    );
    return { rules, unclear: unclear || lost, likely, zones };
  }
  const writtenTimes = ({ fields }) => {
    const { opens, closes, hours, note } = fields;
    return writtenEntry({ opens, closes, hours, note });
  };
  const likelyReport = ({ unknown }, text, spans) => unknown.length > 0 ? [
    `has words that are not known, so visitors read "call to check": ${unknown.join(", ").slice(0, 100)}.`,
    WORDS_FIX
  ] : [
    `${show$1(text)} is likely, not certain, so visitors read "call to check".`,
    `Write ${spelledTimes(spans)}, with opens and closes each by itself.`
  ];
  function isNeverOpen(items, field, report) {
    const nights = items.filter(({ words, entry }) => {
      const { opens, closes } = words.fields;
      return isMidnight(opens) && isMidnight(closes) && rangeOf(entry) === void 0;
    });
    const never = EVERY_DAY.every((day) => nights.some(({ days }) => days?.includes(day)));
    if (never)
      report(
        field,
        "is 00:00 to 00:00 on every day, which some read as closed, others as all day.",
        MIDNIGHT_FIX
      );
    return never;
  }
  const unknownWeek = (all) => all.map((each) => each.range ? each : { ...each, hours: { spans: null, text: "00:00\u201300:00" } });

  const QUARTER = 15 * MINUTE;
  const NAME = /^(?:UTC|[a-z_]+(?:\/[\w+-]+)+)$/i;
  function formatter(name) {
    if (name.length > 60 || !NAME.test(name)) return void 0;
    try {
      return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
        timeZone: name,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric"
      });
    } catch {
      return void 0;
    }
  }
  function wallOf(format, at) {
    const [month, day, year, hour, minute] = format.format(at).match(/\d+/g).map(Number);
    return Date.UTC(year, month - 1, day, hour % 24, minute);
  }
  const zoneOf = memo(500, (name) => {
    const format = formatter(name);
    if (!format) return void 0;
    const offset = memo(
      2e3,
      (quarter) => (wallOf(format, quarter * QUARTER) - quarter * QUARTER) / MINUTE
    );
    return { offset: (at) => offset(Math.floor(at / QUARTER)) };
  });
  const wallAt = (zone, at) => Math.floor(at / MINUTE) + zone.offset(at);
  function nextShift(zone, from, to) {
    const offset = zone.offset(from);
    if (zone.offset(to) === offset) return void 0;
    let before = Math.floor(from / QUARTER);
    let after = Math.floor(to / QUARTER);
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (zone.offset(middle * QUARTER) === offset) before = middle;
      else after = middle;
    }
    return after * QUARTER;
  }

  const ZONES = [
    [/^ast|^atlantic/, 4],
    [/^e[sd]?t|^eastern/, 5],
    [/^c[sd]?t|^central/, 6],
    [/^m[sd]?t|^mountain|^arizona/, 7],
    [/^p[sd]?t|^pacific/, 8],
    [/^ak|^alaska/, 9],
    [/^h[sd]?t|^hawaii/, 10],
    [/^chst/, -10]
  ];
  const WINTER = Date.UTC(2026, 0, 15);
  const SUMMER = Date.UTC(2026, 6, 15);
  function isSameZone(words, zone) {
    const clock = zone === void 0 ? void 0 : zoneOf(zone);
    const behind = ZONES.find(([name]) => name.test(words))?.[1];
    if (!clock || behind === void 0) return false;
    const hoursAt = (at) => -clock.offset(at) * 6e4 / HOUR;
    const hasSummerTime = hoursAt(SUMMER) !== hoursAt(WINTER);
    if (hoursAt(WINTER) !== behind) return false;
    return words.startsWith("arizona") ? !hasSummerTime : !/dt$|daylight/.test(words) || hasSummerTime;
  }

  const REGULAR = "openingHoursSpecification";
  const SPECIAL = "specialOpeningHoursSpecification";
  const SIMPLE = "openingHours";
  const DATES_FIX = "Write, for example, 2026-12-24 08:00-12:00; 2026-12-25 off.";
  const ABROAD_FIX = "Write the dates, for example 2026-12-25 off.";
  const ZONE_FIX = "Take the zone out of the hours, and write it as timezone, for example America/Phoenix.";
  const hasDates = (rule) => rule.dates.length > 0 || rule.holidays;
  const writtenIn = (value) => joined$1(
    listOf(value).slice(0, 20).flatMap((each) => {
      if (!isRecord(each)) return [textOf(each) ?? writtenEntry({ each })];
      return isDayTable(each) ? Object.keys(each).map((key) => textOf(each[key]) ?? writtenEntry({ [key]: each[key] })) : [writtenEntry(each)];
    })
  );
  const TEXTS = ["weekday_text", "weekdayText", "weekdayDescriptions"];
  function readValue(value, field, report) {
    const list = listOf(value);
    if (list.length === 0) return void 0;
    if (list.some((each) => typeof each === "string")) return parseTexts(list, field, report);
    if (field === SPECIAL) return parseSpecifications(list, field, true, report);
    if (isRecord(value)) {
      const texts = TEXTS.map((key) => listOf(value[key])).find((each) => each.length > 0);
      if (texts) return parseTexts(texts, field, report);
      const keys = Object.keys(value);
      if (keys.length === 0) return void 0;
      if (keys.length < 8 && keys.every((key) => /^\d$/.test(key)))
        return parseSpecifications(
          keys.map((key) => numbered(key, value[key])),
          field,
          false,
          report
        );
    }
    if (list.every((each) => isRecord(each) && isDayTable(each)))
      return parseDayTable(
        Object.fromEntries(list.slice(0, 50).flatMap((each) => Object.entries(each))),
        field,
        report
      );
    const entries = list.every(Array.isArray) ? list.map((hours) => ({ hours })) : list;
    return parseSpecifications(entries, field, false, report);
  }
  const numbered = (key, value) => isRecord(value) ? { ...value, day: Number(key) } : { day: Number(key), hours: value };
  const isPartOfWeek = (rule) => !isShort(rule) && rule.week.some((weeks) => !weeks);
  const withoutHolidays = (rules) => rules.filter(({ holidays, week }) => !holidays || week.some(Boolean)).map((rule) => ({ ...rule, holidays: false }));
  function parseHours(fields, where = {}) {
    const problems = [];
    const report = (field, message, fix) => problems.push({ field, message, fix });
    const { openingHoursSpecification, openingHours, specialOpeningHoursSpecification } = fields;
    const regular = readValue(openingHoursSpecification, REGULAR, report);
    const simple = readValue(openingHours, SIMPLE, report);
    const special = readValue(specialOpeningHoursSpecification, SPECIAL, report);
    const all = [regular, simple, special];
    const isDated = regular?.rules.every((rule) => rule.dates.length > 0) === true;
    const beneath = isDated && simple?.rules.some((rule) => !hasDates(rule)) ? simple : void 0;
    const base = regular ?? simple;
    const dated = special?.rules.filter(hasDates) ?? [];
    const given = listOf(specialOpeningHoursSpecification).length > 0;
    const lost = given && dated.length < (special?.rules.length ?? 1);
    if (lost) report(SPECIAL, "has no dates, or cannot be read.", DATES_FIX);
    const written = [
      ...beneath?.rules ?? [],
      ...base?.rules ?? [],
      ...regular && !beneath ? simple?.rules.filter(hasDates) ?? [] : [],
      ...dated
    ];
    const hasHolidays = written.some(({ holidays }) => holidays);
    const abroad = isAbroad(where) && hasHolidays;
    if (abroad)
      report(
        SIMPLE,
        "has hours for public holidays, which are known of the United States alone; they are left out.",
        ABROAD_FIX
      );
    const rules = abroad ? withoutHolidays(written) : written;
    const zones = all.flatMap((each) => each?.zones ?? []);
    const stranger = zones.find((zone) => !isSameZone(zone, where.zone));
    if (stranger !== void 0)
      report(
        SIMPLE,
        `names a time zone, ${stranger}, that is not known to be the clinic's own.`,
        ZONE_FIX
      );
    const unread = simple ? "" : writtenIn(openingHours);
    const unclear = all.some((each) => each?.unclear) || lost || unread !== "" || stranger !== void 0 || beneath !== void 0 && regular?.rules.some(isPartOfWeek) === true;
    const likely = all.some((each) => each?.likely);
    const known = rules.some(({ spans }) => spans !== null);
    const text = known && base ? unread : unread || writtenIn(openingHoursSpecification) || writtenIn(openingHours);
    return { schedule: known ? { rules, unclear, likely } : null, text: text || void 0, problems };
  }

  const FIXED = ["1/1", "6/19", "7/4", "11/11", "12/25"];
  const FLOATING = ["1-0-3", "2-0-3", "5-0-last", "9-0-1", "10-0-2", "11-3-4"];
  function isFixed(day) {
    const { month, date } = civil(day);
    return FIXED.includes(`${month}/${date}`);
  }
  const isFederalHoliday = memo(1e3, (day) => {
    const { weekday, year, month, date } = civil(day);
    const place = (at) => FLOATING.includes(`${month}-${weekday}-${at}`);
    return isFixed(day) || weekday === 4 && isFixed(day + 1) || weekday === 0 && isFixed(day - 1) || place(Math.ceil(date / 7)) || date > monthLength(year, month) - 7 && place("last");
  });
  function federalHolidays(from, to) {
    const days = [];
    for (let day = from; day < to; day++) if (isFederalHoliday(day)) days.push(day);
    return days;
  }

  function covers({ from, through, yearly }, { day, month, date }) {
    const at = yearly ? month * 32 + date : day;
    return from <= through || !yearly ? at >= from && at <= through : at >= from || at <= through;
  }
  const placeBits = ({ year, month, date }) => 1 << Math.floor((date - 1) / 7) | 32 << Math.floor((monthLength(year, month) - date) / 7);
  const isOnWeekday = (rule, date, always) => {
    const weeks = rule.week[date.weekday];
    if (always) return weeks === EVERY;
    return weeks === EVERY || weeks !== 0 && (weeks & placeBits(date)) !== 0;
  };
  const opensSometimes = (rule, date) => rule.spans?.length !== 0 && !isShort(rule) && (rule.dates.length === 0 || rule.dates.some((range) => range.yearly || covers(range, date)));
  const isForWholeDates = (rule) => isShort(rule) || rule.dates.length > 0 && rule.week.every((weeks) => weeks === EVERY);
  function planOf(schedule, day, usual = false) {
    const date = civil(day);
    let spans = null;
    let decided;
    let inForce = false;
    let holiday;
    let asHoliday = false;
    for (const rule of schedule.rules) {
      if (usual && isShort(rule)) continue;
      inForce ||= opensSometimes(rule, date);
      if (rule.dates.length > 0 && !rule.dates.some((range) => covers(range, date))) continue;
      const onHoliday = rule.holidays && !usual && (holiday ??= isFederalHoliday(day));
      if (!onHoliday && !isOnWeekday(rule, date, usual)) continue;
      asHoliday = onHoliday;
      spans = rule.joins && decided ? spans && rule.spans && spans.concat(rule.spans) : rule.spans;
      decided = rule;
    }
    if (!decided) return { spans: inForce ? [] : null, rule: void 0, closure: false };
    const closure = spans?.length === 0 && (asHoliday || isForWholeDates(decided));
    return { spans, rule: decided, closure };
  }

  const REVIEW_LASTS = 180;
  function isOutdated(lastReviewed, today) {
    const reviewed = parseDate(lastReviewed?.trim().slice(0, 10) ?? "");
    return reviewed !== void 0 && today - reviewed > REVIEW_LASTS;
  }
  const isUnsettled = (schedule, day) => {
    if (!isFederalHoliday(day)) return false;
    const { rule } = planOf(schedule, day);
    return !rule || !isParticular(rule);
  };
  function doubtsOf(schedule, days, lastReviewed, holidays = "us") {
    const doubts = [];
    if (holidays !== "off" && days.some((day) => day !== null && isUnsettled(schedule, day)))
      doubts.push("holiday");
    if (isOutdated(lastReviewed, days[0])) doubts.push("review");
    if (schedule.unclear) doubts.push("unclear");
    if (schedule.likely) doubts.push("likely");
    return doubts;
  }
  const knowsAHoliday = ({ schedule }, holidays) => schedule !== null && holidays.some((day) => !isUnsettled(schedule, day));

  const within = (spans, minute) => spans !== null && spans.some(({ start, end }) => minute >= start && minute < end);
  const runsOver = (before, plan, minute) => within(before.spans, minute + MINUTES_A_DAY) && !plan.closure;
  function stateIn(before, plan, minute) {
    if (within(plan.spans, minute) || runsOver(before, plan, minute)) return "open";
    return plan.spans ? "closed" : "unknown";
  }
  const minutesOf = ({ spans }) => (spans ?? []).flatMap(({ start, end }) => [start, end]);
  const boundaries = (before, plan) => [0, ...minutesOf(plan), ...minutesOf(before).map((minute) => minute - MINUTES_A_DAY)].filter((minute) => minute >= 0 && minute < MINUTES_A_DAY).sort((a, b) => a - b);
  function stateAt(schedule, wall) {
    const day = Math.floor(wall / MINUTES_A_DAY);
    return stateIn(planOf(schedule, day - 1), planOf(schedule, day), wall - day * MINUTES_A_DAY);
  }
  function dayInForce(schedule, wall) {
    const day = Math.floor(wall / MINUTES_A_DAY);
    const [before, plan] = [planOf(schedule, day - 1), planOf(schedule, day)];
    const minute = wall - day * MINUTES_A_DAY;
    return !within(plan.spans, minute) && runsOver(before, plan, minute) ? day - 1 : day;
  }
  const horizon = ({ rules }) => rules.every(
    ({ dates, holidays, week }) => dates.length === 0 && !holidays && !week.some(isPartOf)
  ) ? 8 : 366;
  function readWall(schedule, wall) {
    const today = Math.floor(wall / MINUTES_A_DAY);
    let before = planOf(schedule, today - 1);
    let plan = planOf(schedule, today);
    const state = stateIn(before, plan, wall - today * MINUTES_A_DAY);
    const last = today + horizon(schedule);
    for (let day = today; day <= last; day++) {
      for (const minute of boundaries(before, plan)) {
        const at = day * MINUTES_A_DAY + minute;
        const then = at > wall ? stateIn(before, plan, minute) : state;
        if (then !== state) return { state, next: { wall: at, state: then } };
      }
      [before, plan] = [plan, planOf(schedule, day + 1)];
    }
    return { state, next: null };
  }

  const YEAR = 366 * DAY$2;
  const isTime = (at) => at >= 0 && at < 8e15;
  const unknown = (today) => ({
    state: "unknown",
    nextChange: null,
    nextState: null,
    today,
    wall: null,
    nextWall: null,
    doubts: []
  });
  function changeAfter(schedule, zone, now, state) {
    let from = now;
    for (let shifts = 0; shifts < 8; shifts++) {
      const { next } = readWall(schedule, wallAt(zone, from));
      const at = next ? next.wall * MINUTE - zone.offset(from) * MINUTE : from + YEAR;
      const shift = nextShift(zone, from, Math.min(at, from + 3 * HOUR)) ?? nextShift(zone, from, at);
      if (shift === void 0) return next && { at, ...next };
      const wall = wallAt(zone, shift);
      const then = stateAt(schedule, wall);
      if (then !== state) return { at: shift, wall, state: then };
      from = shift;
    }
    return null;
  }
  function readHours({ schedule }, circumstances) {
    const { now, zone: name, lastReviewed, holidays } = circumstances;
    const zone = name === void 0 ? void 0 : zoneOf(name);
    if (!isTime(now)) return unknown(0);
    if (!schedule || !zone) return unknown(Math.floor(now / MINUTE / MINUTES_A_DAY));
    const wall = wallAt(zone, now);
    const state = stateAt(schedule, wall);
    const change = changeAfter(schedule, zone, now, state);
    const today = Math.floor(wall / MINUTES_A_DAY);
    const changeDay = change && Math.floor(change.wall / MINUTES_A_DAY);
    const days = [today, dayInForce(schedule, wall), changeDay];
    return {
      state,
      nextChange: change && new Date(change.at),
      nextState: change && change.state,
      today,
      wall,
      nextWall: change && change.wall,
      doubts: doubtsOf(schedule, days, lastReviewed, holidays),
      ...noteOf(schedule, wall, state)
    };
  }
  const noteOf = (schedule, wall, state) => {
    const { note } = planOf(schedule, dayInForce(schedule, wall)).rule ?? {};
    return note && state === "open" ? { note } : {};
  };
  function readAtWall({ schedule }, wall, { lastReviewed, holidays } = {}) {
    if (!schedule || !Number.isFinite(wall)) return { state: "unknown", doubts: [], wall };
    const days = [Math.floor(wall / MINUTES_A_DAY), dayInForce(schedule, wall)];
    const state = stateAt(schedule, wall);
    return {
      state,
      doubts: doubtsOf(schedule, days, lastReviewed, holidays),
      wall,
      ...noteOf(schedule, wall, state)
    };
  }
  function readAt(hours, circumstances) {
    const { zone: name, now } = circumstances;
    const zone = name === void 0 ? void 0 : zoneOf(name);
    return zone && isTime(now) ? readAtWall(hours, wallAt(zone, now), circumstances) : { state: "unknown", doubts: [], wall: null };
  }

  function noticeOn({ notice, noticeUntil }, today) {
    const last = noticeUntil === void 0 ? void 0 : parseDate(noticeUntil);
    return last !== void 0 && today > last ? void 0 : notice;
  }
  function statusOn(clinic, today) {
    const notice = noticeOn(clinic, today);
    return clinic.status === "open" && notice !== void 0 && speaksOfClosing(notice) ? "unknown" : clinic.status;
  }
  const standingNow = (status, reading) => status === "open" ? reading : {
    ...reading,
    state: status === "unknown" ? "unknown" : "closed",
    nextChange: null,
    nextState: null,
    nextWall: null,
    doubts: []
  };
  const standingThen = (status, then) => status === "open" ? then : { ...then, state: status === "closed" ? "closed" : "unknown", doubts: [] };

  class ClinicHours {
    #settings;
    #known = /* @__PURE__ */ new WeakMap();
    /** The tag's zone with which those were parsed. */
    #zone = "";
    constructor(settings) {
      this.#settings = settings;
    }
    of(clinic) {
      const { hoursSource } = clinic;
      if (this.#zone !== this.#settings.timezone) {
        this.#zone = this.#settings.timezone;
        this.#known = /* @__PURE__ */ new WeakMap();
      }
      const hours = this.#known.get(hoursSource) ?? parseHours(hoursSource, whereabouts(clinic, this.#settings));
      this.#known.set(hoursSource, hours);
      return hours;
    }
    now(clinic) {
      const circumstances = this.#circumstances(clinic, this.#settings.clock.now());
      const reading = readHours(this.of(clinic), circumstances);
      return standingNow(statusOn(clinic, reading.today), reading);
    }
    when(clinic, wanted) {
      const hours = this.of(clinic);
      const then = "wall" in wanted ? readAtWall(hours, wanted.wall, this.#circumstances(clinic, 0)) : readAt(hours, this.#circumstances(clinic, wanted.at));
      const day = Math.floor(
        then.wall === null ? wanted.at / DAY$2 : then.wall / MINUTES_A_DAY
      );
      return standingThen(statusOn(clinic, day), then);
    }
    #circumstances(clinic, now) {
      const where = whereabouts(clinic, this.#settings);
      const holidays = isAbroad(where) ? "off" : this.#settings.holidays;
      return { zone: where.zone, lastReviewed: clinic.lastReviewed, holidays, now };
    }
  }
  const whereabouts = ({ address, timezone }, { timezone: usual }) => ({ country: address.addressCountry, zone: timezone ?? usual });

  function hoursProblems({ clinics, placeOf }, hours, { timezone, holidays, clock }) {
    const unread = clinics.flatMap(
      (clinic) => hours.of(clinic).problems.map(
        ({ field, message, fix }) => warning(placeOf(clinic, field), "hours", message, fix)
      )
    );
    const today = Math.floor(clock.now() / DAY$2);
    const holidaysToCome = federalHolidays(today, today + 366);
    const readable = clinics.filter((clinic) => hours.of(clinic).schedule);
    const advise = (some, field, code, message, fix) => some.length > 0 ? [warning(placeOf(some[0], field), code, `${message} (${counted(some.length)}).`, fix)] : [];
    const outdated = readable.filter(({ lastReviewed }) => isOutdated(lastReviewed, today));
    return [
      ...advise(
        timezone ? [] : readable.filter((clinic) => !clinic.timezone),
        "timezone",
        "no-zone",
        "hours without a time zone, so visitors do not read whether it is open now",
        'Add timezone="America/Phoenix", or your zone, to the tag, or a timezone to each clinic.'
      ),
      ...advise(
        holidays === "off" ? [] : readable.filter(
          (clinic) => !isAbroad(whereabouts(clinic, { timezone })) && !knowsAHoliday(hours.of(clinic), holidaysToCome)
        ),
        "specialOpeningHoursSpecification",
        "no-holiday",
        'the hours name no holiday of the next year, so visitors read "call to check" on those days',
        "Add the days on which it is closed to specialOpeningHoursSpecification (in a table, to a column holiday hours), or PH off to openingHours."
      ),
      ...advise(
        outdated,
        "lastReviewed",
        "not-reviewed",
        `nobody has checked the hours for ${REVIEW_LASTS} days, so visitors read "call to check"`,
        "Check the hours, then write the day into lastReviewed."
      ),
      ...unread
    ];
  }
  const counted = (count) => count === 1 ? "1 clinic" : `${count} clinics, of which this is the first`;

  const SHEETS = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/;
  function csvAddress(address) {
    const [link, published, key] = SHEETS.exec(address) ?? [];
    if (!link || !key || /[?&](?:output|format|tqx)=/.test(address)) return address;
    const sheet = /[?&#]gid=(\d+)/.exec(address)?.[1];
    const gid = sheet ? `&gid=${sheet}` : "";
    return published ? `${link}/pub?output=csv&single=true${gid}` : `${link}/export?format=csv${gid}`;
  }

  const SHORT = {
    st: "saint",
    ste: "sainte",
    ft: "fort",
    mt: "mount"
  };
  function comparable(name) {
    const text = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : withoutMarks(name);
    return text.trim().split(" ").map(inFull).join(" ");
  }
  const inFull = (word) => Object.hasOwn(SHORT, word) ? SHORT[word] : word;
  const withoutMarks = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ");

  const NAMES = "AL Alabama/Ala,AK Alaska,AZ Arizona/Ariz,AR Arkansas/Ark,CA California/Calif/Cal,CO Colorado/Colo,CT Connecticut/Conn,DE Delaware/Del,DC District of Columbia/Distrito de Columbia,FL Florida/Fla,GA Georgia,HI Hawaii/Hawai,ID Idaho,IL Illinois/Ill,IN Indiana/Ind,IA Iowa,KS Kansas/Kans/Kan,KY Kentucky,LA Louisiana/Luisiana,ME Maine,MD Maryland,MA Massachusetts/Mass,MI Michigan/Mich,MN Minnesota/Minn,MS Mississippi/Miss/Misisipi,MO Missouri/Misuri,MT Montana/Mont,NE Nebraska/Neb/Nebr,NV Nevada/Nev,NH New Hampshire,NJ New Jersey/Nueva Jersey,NM New Mexico/N Mex/Nuevo Mexico,NY New York/Nueva York,NC North Carolina/N Carolina/Carolina del Norte,ND North Dakota/N Dakota/N Dak/Dakota del Norte,OH Ohio,OK Oklahoma/Okla,OR Oregon/Ore/Oreg,PA Pennsylvania/Penn/Penna/Pensilvania,RI Rhode Island,SC South Carolina/S Carolina/Carolina del Sur,SD South Dakota/S Dakota/S Dak/Dakota del Sur,TN Tennessee/Tenn,TX Texas/Tex/Tejas,UT Utah,VT Vermont,VA Virginia,WA Washington/Wash,WV West Virginia/W Virginia/W Va/Virginia Occidental,WI Wisconsin/Wis/Wisc,WY Wyoming/Wyo,AS American Samoa/Samoa Americana,GU Guam,MP Northern Mariana Islands/CNMI,PR Puerto Rico,VI U.S. Virgin Islands/US Virgin Islands/Virgin Islands/USVI/Islas Virgenes";
  let known$1;
  function states() {
    if (known$1) return known$1;
    known$1 = /* @__PURE__ */ new Map();
    for (const each of NAMES.split(",")) {
      const names = each.slice(3).split("/");
      const state = { code: each.slice(0, 2), name: names[0] };
      for (const name of [state.code, ...names]) known$1.set(comparable(name), state);
    }
    return known$1;
  }
  const stateNamed = (text) => isMount(text) ? void 0 : states().get(comparable(text));
  const isMount = (text) => /\bmount\W*$/i.test(text);
  function stateOf({ address }) {
    const { addressRegion = "", addressCountry = "" } = address;
    const territory = addressCountry.length === 2 ? stateNamed(addressCountry) : void 0;
    if (territory && TERRITORIES.includes(territory.code)) return territory;
    return addressCountry === "" || isUS(address) ? stateNamed(addressRegion) : void 0;
  }
  const TERRITORIES = ["AS", "GU", "MP", "PR", "VI"];

  function parseStateCities(data) {
    if (isStateCities(data)) return data;
    throw new TypeError("the list of cities is not one");
  }
  const isStateCities = (data) => isRecord(data) && typeof data["state"] === "string" && typeof data["name"] === "string" && Array.isArray(data["cities"]) && data["cities"].every(isRow) && (data["counties"] === void 0 || Array.isArray(data["counties"]) && data["counties"].every(isRow));
  const isRow = (row) => Array.isArray(row) && ["string", "number", "number"].every((type, i) => typeof row[i] === type) && ["number", "undefined"].includes(typeof row[3]);
  const FEW_PEOPLE = 500;
  const joined = (name) => comparable(name).replace(/^the /, "").replace(/ /g, "");
  const mayBe = (name, wanted) => !/^[a-z]/i.test(name) || name.charAt(0).toLowerCase() === wanted.charAt(0) || /^The /.test(name);
  function rowsNamed(name, rows, nameOf) {
    const wanted = joined(name);
    if (wanted === "") return [];
    const same = rows.filter((row) => mayBe(row[0], wanted) && joined(nameOf(row)) === wanted);
    const exact = comparable(name);
    const very = same.filter((row) => comparable(nameOf(row)) === exact);
    return very.length > 0 ? very : same;
  }
  const citiesNamed = (name, states) => states.flatMap(
    ({ state, cities }) => rowsNamed(name, cities, ([city]) => city).map((row) => cityOf(row, state, false))
  );
  const cityOf = ([name, latitude, longitude, population = FEW_PEOPLE], state, wide) => ({ label: state ? `${name}, ${state}` : name, latitude, longitude, population, wide });

  const EARTH = 63710088e-1;
  const METRES = { mi: 1609.344};
  const radians = (degrees) => degrees * Math.PI / 180;
  function distance(a, b) {
    const half = (from, to) => Math.sin(radians(to - from) / 2) ** 2;
    const h = half(a.latitude, b.latitude) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  async function cityLists(files, states) {
    const lists = await Promise.all(states.map((each) => files.stateCities(each)));
    return lists.flatMap((each) => each ?? []);
  }

  const RANGES = "AL350369,AK995999,AZ850865,AR716729,CA900961,CO800816,CT060069,DE197199,DC200205,FL320349,GA300319,GA398399,GU969969,HI967968,ID832838,IL600629,IN460479,IA500528,KS660679,KY400427,LA700714,ME039049,MD206219,MA010027,MI480499,MN550567,MS386397,MO630658,MT590599,NE680693,NV889898,NH030038,NJ070089,NM870884,NY005005,NY063063,NY100149,NC270289,ND580588,OH430459,OK730749,OR970979,PA150196,PR006009,RI028029,SC290299,SD570577,TN370385,TX750799,TX885885,UT840847,VT050059,VA201201,VA220246,WA980994,WV247268,WI530549,WY820831";
  function zipAreasOf(state) {
    return RANGES.split(",").flatMap((range) => {
      if (!range.startsWith(state)) return [];
      const first = Number(range.slice(2, 5));
      const count = Number(range.slice(5)) - first + 1;
      return times$1(count, (index) => String(first + index).padStart(3, "0"));
    });
  }

  const DIGITS = "!#%()+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
  const TABLE = "!!!!!!!!!!!!!!!!!!.4A-}1-]l.E[UMEU=.U]TU})U}2UMKUMKU]eU}7U}9U=;UMRU]hU,%U]gTF0TUITfVTU=TfSVE_VTtW;oVuFVEXXeiVf%W];W+_VuMW]JW]MXT[XTcYmMW||XuC]3YX4=Y;^WmOVu;VTgVESXto!!!XTIWLwY+3Y;MTu[TfHTfMTE|T4bS}JSn2TU-Sn0S]sS,,S,-S,,S,.S]mSMXSMYRUISMSS,)QnEQnDPv6Q,IQ,MRF-RF,Q}bRfXRfZ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!S,0S,0S,.RurS=FSn,S]qSM[SM[S}@S,2S,0RutS,1S,1S,2RuuS=LS,4SMgU|xU|xU|yV44U+fTf?TU#TTyW;]XthVTKVeaVTKVeiVeiVeiXT.UM)U]AU;lV3eV3dVDwVeHVT?VE(VeSU;QULuU+NRf%RTnRf%Q}+Q}.Q}7RTqS+[SmZRTwSL~SmLSM)TE9TtuU;GRf7TenSM6TexRU-REtQ}BQn4Q}KQ}OQ}NS|}S=+S+tRugRugSMIS]eTE_T4GS}-SmtTf(RU@Q}WQ}X!!!Qn?RF!RU8RU7QMnQ^(P53PF:PF5PF:PF:PF:PF:O^CPF=PfePUPQ,:Q,9Pu~!!!PUTQMPP5-Q=HON6Q=UP4|P4|PF:P4~O,YO,WPUFO^6OnENv5NF[NF[NFXM~;Mo!M?=M^gM?=MNIMNAM^GM^FM=aM=lO,EM^OMnLM}gN4xNfjO=GO=GOn+OMZQ,,OMUNUFO]iNfcNfeR4=PfAP4ePfGPu]QMFO]wQ+~PF(!!!LFbK~7Ko#Ko#K~;Ko1K^uK~DKo;K~[JveJvgJgPJG6IO+JGHK~-K,kK?#JUyHw.HgrHw,J5aG@#I-PI~FJ5jH6(Fh:HgUHveGoBHV?FVtI^jHg]I~.GoTG~lFg}!!!G-MEo}F!=DwhDGwE-mFgrFVZC.EApiC@_C@HC_gC_YB71A.n@X-?q8:If:Ig!!!:yM;q_@#@?q%?ak?as;qP!!!:yB=i[!!!A@z!!!@Hh@X+!!!=inH5WH5XH5W!!!G^hHvLI}tI}}I}zI?+F5~FG9H5bDh3Dw;D67CofFG0FgmF5mL4lK}WL4mJg%JUm!!!LUfL5,K}rKnZK=EJUDLEqK=LJv+L4xInJHFIIN%HUfFV,FV+FFpFF|Dw#CO2DvuH5EDwQ!!!O+iNf6O;zO+rN4_O+pO=%MMgM=XM=UP4=OMONfUNE}NfQN4rN4nMn@MnD!!!M=(M=AM=7N4IN4DM]vM,6M}?!!!!!!R4%QM,Q|lReeT3]T3UTT+QmcREHREPTE(T3kS]+S],S]3S]4S+GS;]S[zS+=Q+NPf%Pe|Q|bQ]7Q|ePEbQ+fS;D!!!R3gQLjQ[~T3:TDNT3ETSmSlzS[fS)wPewO]IPT]Q|XPTTO]AO;kNu@Q+4ReDU|%U;#U[UU{~Vt6VScWl@W{ZVSXV3.U:oTt=U)eVs{VsvVSPXsXZCZ[9S]1VTS)TCqTS+TCpVczV21U{,UksSKV!!!UziUkOVrxVs!U(_T2JS(}!!!!!!!!!Uk~Vd0TsgTshU(|SKjS:]TSETD1!!!W:5V2iVS;!!!V2lVS,!!!VdEVChWK@YYqYK%XsHXsDYJtZrkWk]Y9O[%pXCVYYmYJV!!!YJPYYj!!!^I}]r.]BNWkQWzWWk3YYUZc)[yh]B)^j1_b1!!!!!!W9BW9DYYIWjtZ0yWYMZAwX0u!!!!!!]0e]A}_Pj_aq]Q!]AY]AH_a]_P6!!!ZabZad_O~[X5^hO_p+[x!ZP,]_h_O-UKoTt,U)GTt0TDITSZTt1Tt0TSaS:{U:LUKfT2wS{mS:gS)WS)WRe3R3TQLWPT6!!!O]#Q{}PTGQLNQlrQ[aOLuNELO[xO|M!!!PDqQ{wRDBNTSMm_Lf8M;rPSkPd|!!!!!!R2sQ[2QlRO)sMLf!!!O[kOm#Pe6P3INTINE2MLpMLqMmA!!!PDMPd{PDQ!!!Q)BPt)PS]NDpOL1QZrNDYNDXNSqMm(PD5O:_PshQ(nNdiM[;T2BSkt!!!RdGRdIS:-T27UZ-SkZRRxRRgSzXUz@U9-!!!!!!!!!!!!!!!!!!Bh,Bh-!!!BGVC_=C?ZCNhC_4CNy!!!FUiFUgFg1DgTE?2!!!HFBH4{HF-IMVJEvJEuI}HJU?K}4K})L46L4)JuPJuIJu%K+A!!!!!!I;zI]?K;GLT2LT!M)TLE-L3u!!!LedKL|ImoLtfHu^JevJf.GM[FfdG,1G,1G}LGnCFU_F5-E,]Dg@FuqG,,G}?HTqFfQDUgEM{E=fDv#DuvBVC!!!BG,CNTA~VB5tC-3BvwCnuA-=A?BA^tA~A?O#?O+;@3C?#C?%AnvBgKJtbJeII;[H4#H4)FuWFU1EMLC}AE]?QZ1Q9cQZ1QzYQk?RRBRRFRciPRoP2;NdMN2QOk^N2=OZ8PREQJa!!!!!!!!!Sz8Xq-UJ5TQgXb,VbKVb^XQ6Y#eTbeWI6Uj%VAZV04X.~[6^Wi.WH_^Ve!!!Rr4S%F!!!TQ:SjAOzOQ8|NcW!!!!!!H3(GL3G{pH2{!!!GliE[sF3U!!!I:dKKL!!!!!!I{JJsKK{B!!!!!!!!!!!!JdvJSc!!!K)7Ls]L2v!!!K{iHtLG;DFTEI;CG+LGm8KL3!!!!!!!!!!!!!!!LrvL1|!!!Pr3QIRQ86!!!PbPSXe!!!HsH!!!HsHHsHHsGHd2Hd4HRwHRw!!!I9tI(_I(^I9pI([I9rI([I(bI(_FswGZpG)0HCvIZOI(gHS#HCgHRzHd6!!!I9kIZ6Kk.JrxJcUK9QM8{M%f!!!Lc)N0uNQF!!!N0vNB1NqsNb[Nb[NqqO%(MY8MyeO%8NB@PAbS#4OyGPAuOj0Q8!S7WQy-!!!!!!!!!!!!!!!2C[3Z9#?lZ-[Z?gZ?nY!,WGxUWXUWjWhcYhRWh|^Fv^Fu_^W^5]]o3]N[Z~l!!!^vq]-J^GG^gm^V][Vq[Gkr6CrGM{,8nz.kd-";

  const STEP$1 = 0.12;
  const SOUTH = 13;
  const WEST = -216;
  const COLUMNS = 1280;
  function zipArea(zip) {
    const at = 3 * Number(zip.slice(0, 3));
    const cell = TABLE.slice(at, at + 3).split("").reduce((value, sign) => value * DIGITS.length + DIGITS.indexOf(sign), 0);
    if (cell === 0) return void 0;
    const latitude = SOUTH + STEP$1 * Math.floor((cell - 1) / COLUMNS);
    const longitude = WEST + STEP$1 * ((cell - 1) % COLUMNS);
    return { latitude, longitude: longitude < -180 ? longitude + 360 : longitude };
  }

  const FAR = 60 * METRES.mi;
  const FAR_FROM_AREA = 200 * METRES.mi;
  const WIDE = /^(?:96[79]|99[5-9])/;
  function doubtfulZip(clinic) {
    const zip = zipOf$1(clinic);
    const area = zip === void 0 ? void 0 : zipArea(zip);
    return area && distance(clinic.geo, area) > FAR ? zip : void 0;
  }
  function farFromAddress(clinic, centre) {
    if (!clinic.geo || clinic.geo.accuracy !== "address") return void 0;
    const { geo } = clinic;
    const zip = zipOf$1(clinic);
    if (zip !== void 0) {
      const area = centre ?? (WIDE.test(zip) ? void 0 : zipArea(zip));
      const apart = area && distance(geo, area);
      return apart !== void 0 && apart > (centre ? FAR : FAR_FROM_AREA) ? apart : void 0;
    }
    if (!isUS(clinic.address)) return void 0;
    let nearest = Infinity;
    const areas = areasOf(clinic.address.addressRegion ?? "");
    for (const area of areas) {
      nearest = Math.min(nearest, distance(geo, area));
      if (nearest <= FAR_FROM_AREA) return void 0;
    }
    return areas.length > 0 ? nearest : void 0;
  }
  const known = /* @__PURE__ */ new Map();
  function areasOf(region) {
    const before = known.get(region);
    if (before) return before;
    const zips = zipAreasOf(stateNamed(region)?.code ?? "-").filter((each) => !WIDE.test(each));
    const areas = zips.flatMap((each) => zipArea(each) ?? []);
    if (known.size < 1e3) known.set(region, areas);
    return areas;
  }
  function zipOf$1({ geo, address }) {
    if (geo?.accuracy !== "address" || !isUS(address)) return void 0;
    return /^(\d{5})(?:-\d{4})?$/.exec(address.postalCode ?? "")?.[1];
  }

  function zipOf(clinic) {
    const { geo, address, telehealth } = clinic;
    if (geo || telehealth === "only") return void 0;
    if (address.addressCountry && !isUS(address) && !stateOf(clinic)) return void 0;
    return /^(\d{5})(?:-?\d{4})?$/.exec(address.postalCode ?? "")?.[1];
  }
  function zipsToPlace(clinics) {
    const seen = /* @__PURE__ */ new Set();
    return clinics.flatMap((clinic) => {
      const zip = zipOf(clinic);
      if (zip === void 0 || seen.has(zip)) return [];
      seen.add(zip);
      return zip;
    });
  }
  function placeAtZip(clinics, centreOf) {
    return clinics.map((clinic) => {
      const zip = zipOf(clinic);
      const centre = zip === void 0 ? void 0 : centreOf(zip);
      if (!centre) return clinic;
      const { latitude, longitude } = centre;
      return { ...clinic, geo: { latitude, longitude, accuracy: "zip" } };
    });
  }

  const STEP = 1e3;
  function decodeZipShard(bytes) {
    let at = 0;
    const varint = () => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++];
        if (byte === void 0) break;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
      throw new RangeError("the ZIP code file is cut short");
    };
    const count = varint();
    if (count > 1e4) throw new RangeError("the ZIP code file is not one");
    let zip = 0;
    const zips = Uint16Array.from({ length: count }, () => zip += varint());
    const column = () => {
      let value = 0;
      return Float64Array.from({ length: count }, () => {
        const coded = varint();
        value += coded >>> 1 ^ -(coded & 1);
        return value / STEP;
      });
    };
    return { zips, latitudes: column(), longitudes: column() };
  }
  function findZip(shard, zip) {
    const wanted = Number(zip.slice(1, 5));
    let latitude = 0;
    let longitude = 0;
    let near = 0;
    for (let i = 0; i < shard.zips.length; i++) {
      const each = shard.zips[i];
      if (Math.floor(each / 100) !== Math.floor(wanted / 100)) continue;
      if (each === wanted) {
        return { latitude: shard.latitudes[i], longitude: shard.longitudes[i], approximate: false };
      }
      near++;
      latitude += shard.latitudes[i];
      longitude += shard.longitudes[i];
    }
    if (near === 0) return void 0;
    return { latitude: latitude / near, longitude: longitude / near, approximate: true };
  }

  async function placed(feed, files) {
    const doubtful = feed.clinics.flatMap((each) => doubtfulZip(each) ?? []);
    const centreOf = await centres([...doubtful, ...zipsToPlace(feed.clinics)], files);
    const sound = withoutContradictions(feed, centreOf);
    const byZip = placeAtZip(sound.clinics, centreOf);
    const clinics = await placeAtCity(byZip, files);
    const same = clinics.every((each, index) => each === feed.clinics[index]);
    return same ? feed : { ...sound, clinics };
  }
  async function centres(zips, files) {
    const digits = /* @__PURE__ */ new Map();
    for (const zip of zips) {
      const digit = zip.charAt(0);
      if (!digits.has(digit)) digits.set(digit, files.zipShard(zip));
    }
    const shards = /* @__PURE__ */ new Map();
    await Promise.all(
      entriesOf(digits).map(async ([digit, shard]) => void shards.set(digit, await shard))
    );
    return (zip) => {
      const shard = shards.get(zip.charAt(0));
      const centre = shard && findZip(shard, zip);
      return centre?.approximate === false ? centre : void 0;
    };
  }
  function withoutContradictions(feed, centreOf) {
    const problems = [];
    const clinics = feed.clinics.map((clinic) => {
      const zip = clinic.address.postalCode?.slice(0, 5) ?? "";
      const apart = farFromAddress(clinic, centreOf(zip));
      if (apart === void 0) return clinic;
      const { postalCode, addressRegion } = clinic.address;
      const miles = Math.round(apart / METRES.mi);
      const where = postalCode ? `the middle of ZIP code ${postalCode}` : String(addressRegion);
      const message = `its point is ${miles} miles from ${where}, so the point is not used, and its distance says "about".`;
      const fix = "Correct the latitude and longitude, or the address.";
      problems.push(warning(feed.placeOf(clinic, "geo.latitude"), "wrong-place", message, fix));
      return { ...clinic, geo: null };
    });
    return problems.length > 0 ? { ...feed, clinics, problems: [...feed.problems, ...problems] } : feed;
  }
  async function placeAtCity(clinics, files) {
    const wanted = /* @__PURE__ */ new Set();
    for (const each of clinics) {
      const state = cityState(each);
      if (state) wanted.add(state);
    }
    if (wanted.size === 0) return clinics;
    const lists = await cityLists(files, keysOf(wanted));
    return clinics.map((clinic) => atCity(clinic, lists));
  }
  const cityState = (clinic) => clinic.geo === null && clinic.telehealth !== "only" && clinic.address.addressLocality ? stateOf(clinic)?.code : void 0;
  function atCity(clinic, lists) {
    const code = cityState(clinic);
    const list = lists.filter(({ state }) => state === code);
    const [city, ...others] = code ? citiesNamed(clinic.address.addressLocality, list) : [];
    if (!city || others.length > 0) return clinic;
    const { latitude, longitude } = city;
    return { ...clinic, geo: { latitude, longitude, accuracy: "city" } };
  }

  function decode(bytes, contentType) {
    return decoder(bytes, /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1]).decode(bytes);
  }
  function decoder([first, second], charset) {
    if (first === 255 && second === 254) return new TextDecoder("utf-16le");
    if (first === 254 && second === 255) return new TextDecoder("utf-16be");
    try {
      return new TextDecoder(charset);
    } catch {
      return new TextDecoder();
    }
  }

  class FeedError extends Error {
    /** @param message names the list, by its address or otherwise */
    constructor(code, message, fix = "") {
      super(message);
      this.problem = failure(code, message, fix, "");
    }
    /** Goes into `clinic-locator-error`. */
    get code() {
      return this.problem.code;
    }
    /** What the list's editor can do; empty where that is not known. */
    get fix() {
      return this.problem.fix;
    }
  }

  const pageNet = {
    fetch: (url, init) => fetch(url, init),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    online: () => navigator.onLine,
    get origin() {
      return location.origin;
    }
  };
  const PRIVATE = {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-cache"
  };

  const MB = 1e6;
  function refused(url, status) {
    const message = `${url} answered ${status}.`;
    if (status === 401 || status === 403)
      return new FeedError("forbidden", message, "Make the file public: visitors have no password.");
    if (status >= 500)
      return new FeedError(
        "server-error",
        message,
        "Its host has a fault: try later, or ask the host."
      );
    return new FeedError(
      "not-found",
      message,
      "Check that the file is there and that its address is spelled the same."
    );
  }
  const tooSlow = (url, limit) => new FeedError(
    "timeout",
    `${url} took more than ${limit / 1e3} seconds.`,
    "Make the file smaller, or put it on a faster host."
  );
  const tooLarge = (url, length, limit) => new FeedError(
    "too-large",
    `${url} is larger than ${limit / MB} MB${length > 2 * limit ? ` (${Math.round(length / MB)} MB)` : ""}.`,
    "Leave out what the locator does not show, or split the list."
  );
  async function unreachable(url, signal, net) {
    if (url.startsWith("file:")) {
      return new FeedError(
        "from-disk",
        "a page opened from disk may not read a file beside it.",
        'Put the list into the page: <script type="application/ld+json"> inside the tag.'
      );
    }
    if (!net.online()) {
      return new FeedError("offline", "this device is offline.", "Try again when it is connected.");
    }
    const { origin, hostname } = new URL(url);
    const foreign = net.origin !== void 0 && net.origin !== origin;
    if (foreign && await answers(url, signal, net)) return notShared(url, hostname);
    return new FeedError(
      "unreachable",
      `${url} could not be reached.`,
      "Its host may be down, or this page's security policy does not allow it (connect-src)."
    );
  }
  const answers = (url, signal, net) => net.fetch(url, { ...PRIVATE, method: "HEAD", mode: "no-cors", signal }).then(
    () => true,
    () => false
  );
  const notShared = (url, hostname) => new FeedError(
    "no-cors",
    `${url} is there, but its host does not let this page read it.`,
    hostname === "docs.google.com" ? "In the spreadsheet choose File, Share, Publish to web, CSV, and use that address." : "Let the host send the header Access-Control-Allow-Origin: * with the file, or put the file on this site."
  );

  const TIMEOUT = 20 * SECOND;
  const LIMIT = 2e7;
  async function request(url, signal, net = pageNet) {
    const timeout = net.timeout(TIMEOUT);
    const ended = either(signal, timeout);
    for (let last = false; ; last = true) {
      try {
        return await attempt(url, ended, net);
      } catch (error) {
        signal.throwIfAborted();
        const known = timeout.aborted ? tooSlow(url, TIMEOUT) : error instanceof FeedError ? error : void 0;
        if (last || known && known.code !== "server-error") {
          throw known ?? await unreachable(url, ended, net);
        }
      }
    }
  }
  async function attempt(url, signal, net) {
    const response = await net.fetch(url, { ...PRIVATE, signal });
    if (!response.ok) throw refused(url, response.status);
    const { redirected, headers } = response;
    return { bytes: await bytesOf(response, url), url: response.url || url, redirected, headers };
  }
  async function bytesOf(response, url) {
    const said = Number(response.headers.get("content-length")) || 0;
    const reader = response.body?.getReader();
    if (!reader) return new Uint8Array();
    const chunks = [];
    let length = 0;
    for (; ; ) {
      if (Math.max(length, said) > LIMIT) {
        void reader.cancel().catch(() => void 0);
        throw tooLarge(url, Math.max(length, said), LIMIT);
      }
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }
  function either(...signals) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    for (const signal of signals) {
      if (signal.aborted) abort();
      signal.addEventListener("abort", abort, { once: true, signal: controller.signal });
    }
    return controller.signal;
  }

  // node check.js FEED: reads a list of clinics as the locator does, and says what an editor should mend.

  const FEW = 20;

  const USAGE = `Usage: node check.js FEED [--format FORMAT] [--columns COLUMNS] [--timezone ZONE] [--fix OUT] [--all]

Reads a list of clinics as <clinic-locator> does and says what is wrong, where, and what to do.

  FEED             a file, an address (https://…), or - for what is piped in:
                   JSON, JSON-LD, GeoJSON, CSV, a FHIR bundle, a shared spreadsheet
  --format FORMAT  one of ${formats.join(', ')}; auto, which goes by the content, is the default
  --columns COLUMNS
                   the tag's, such as "name=SITE NAME; hours=HOURS OF OPERATION"
  --timezone ZONE  the tag's, such as America/Phoenix, for clinics whose entry has none
  --fix OUT        writes what could be read as the canonical JSON list; what was left out is
                   listed here, and nothing is added but an id where there is none
  --all            lists every problem, not only the first ${FEW} of a kind

Ends with 0 where no error was found, 1 where one was, 2 where this could not be understood.
`;

  /** As a page of another site would ask. */
  const STRANGER = 'https://clinic.example';

  const node = {
    fetch: (url, init) => fetch(url, { ...init, headers: { Origin: STRANGER } }),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    online: () => true,
    origin: undefined,
  };

  /** The data files beside this one; each answers undefined where it is not there. */
  const beside = {
    zipShard: (zip) => dataFile(`zip-${zip.charAt(0)}.bin`, decodeZipShard),
    stateCities: (state) =>
      dataFile(`cities-${state}.json`, (bytes) => parseStateCities(JSON.parse(String(bytes)))),
    largeCities: async () => undefined,
  };

  async function dataFile(name, read) {
    const { readFile } = await import('node:fs/promises');
    const { dirname, join } = await import('node:path');
    return readFile(join(dirname(process.argv[1]), 'data', name)).then(read, () => undefined);
  }

  class Misunderstood extends Error {}

  function parseArguments(words) {
    const options = {
      feed: undefined,
      format: 'auto',
      columns: '',
      timezone: '',
      fix: undefined,
      all: false,
    };
    const rest = words.slice();
    while (rest.length > 0) {
      const word = rest.shift();
      if (word === '--all') options.all = true;
      else if (['--format', '--columns', '--timezone', '--fix'].includes(word)) {
        const value = rest.shift();
        if (value === undefined) throw new Misunderstood(`${word} needs a word behind it.`);
        options[word.slice(2)] = value;
      } else if (word.startsWith('--')) throw new Misunderstood(`${word} is unknown.`);
      else if (options.feed === undefined) options.feed = word;
      else throw new Misunderstood('One feed at a time.');
    }
    if (options.feed === undefined) throw new Misunderstood('No feed is named.');
    if (!formats.includes(options.format)) {
      throw new Misunderstood(`--format ${options.format} is not one of ${formats.join(', ')}.`);
    }
    if (columns.parse(options.columns) === undefined) {
      throw new Misunderstood(`--columns "${options.columns}" is not ${columns.expected}.`);
    }
    if (options.timezone && !timezone.parse(options.timezone)) {
      throw new Misunderstood(`--timezone ${options.timezone} is not ${timezone.expected}.`);
    }
    return options;
  }

  /** @returns the text of the feed, and what is wrong with how it is served */
  async function load(feed) {
    if (/^https?:/i.test(feed)) {
      const { bytes, headers } = await request(csvAddress(feed), new AbortController().signal, node);
      const open = headers.get('access-control-allow-origin');
      return {
        text: decode(bytes, headers.get('content-type')),
        served:
          open === '*' || open === STRANGER
            ? undefined
            : 'only pages of its own site can read it: its host sends no Access-Control-Allow-Origin: *.',
      };
    }
    const { readFileSync } = await import('node:fs');
    try {
      return { text: decode(readFileSync(feed === '-' ? 0 : feed), null) };
    } catch (error) {
      throw new FeedError('not-found', `${feed} cannot be read (${error.code}).`, 'Check its name.');
    }
  }

  const times = (count, word) => `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;

  function problemLines(problems, all) {
    const seen = new Map();
    const lines = [];
    for (const { severity, code, path, message, fix } of problems) {
      const kind = `${severity} ${code}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (!all && seen.get(kind) > FEW) continue;
      lines.push(`${severity}  ${path}: ${message}`, `         ${fix}`);
    }
    for (const [kind, count] of seen) {
      if (!all && count > FEW) lines.push(`${kind}: and ${count - FEW} more; --all lists them.`);
    }
    return lines;
  }

  function summary({ clinics, entries, problems }) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const withPoint = clinics.filter(({ geo }) => geo).length;
    const byZip = clinics.filter((clinic) => zipsToPlace([clinic]).length > 0).length;
    const left = entries - clinics.length;
    return [
      `${times(entries, 'entry').replace('entrys', 'entries')}: ${times(clinics.length, 'clinic')} shown, ${left} left out.`,
      `${withPoint} with coordinates, ${byZip} placed by ZIP code, ${clinics.length - withPoint - byZip} without a place.`,
      `${times(errors, 'error')}, ${times(warnings, 'warning')}.`,
    ];
  }

  async function write(file, feed, clinics) {
    const { writeFile } = await import('node:fs/promises');
    const { resolve } = await import('node:path');
    if (resolve(file) === resolve(feed)) {
      throw new Misunderstood('--fix writes a new file: name another than the feed.');
    }
    await writeFile(file, `${JSON.stringify({ clinics: clinics.map(canonical) }, null, 2)}\n`);
    return `${file}: ${times(clinics.length, 'clinic')} written.`;
  }

  /** @returns the exit code */
  async function main(words) {
    if (words.includes('--help') || words.includes('-h')) {
      console.log(USAGE);
      return 0;
    }
    const { feed, format, columns, timezone, fix, all } = parseArguments(words);
    const { text, served } = await load(feed);
    const list = parseClinics(text, format, columns);
    const settings = { timezone, holidays: 'us', clock: Date };
    const advice = hoursProblems(list, new ClinicHours(settings), settings);
    // where the files of ZIP codes lie beside this one, a point is compared with its address to the mile
    const { problems } = await placed(list, beside);
    const read = { ...list, problems: [...problems, ...advice] };
    for (const line of problemLines(read.problems, all)) console.log(line);
    if (served) console.log(`warning  ${feed}: ${served}`);
    for (const line of summary(read)) console.log(line);
    if (fix !== undefined && !read.failure) console.log(await write(fix, feed, read.clinics));
    return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  }

  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      if (error instanceof Misunderstood) console.error(`${error.message}\n\n${USAGE}`);
      else if (error instanceof FeedError)
        console.error(`error  ${error.message}\n       ${error.fix}`);
      else console.error(error);
      process.exitCode = error instanceof Misunderstood ? 2 : 1;
    },
  );

})();
