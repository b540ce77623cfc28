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
  function show(value) {
    if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 57)}\u2026` : value}"`;
    if (Array.isArray(value)) return "a list";
    return typeof value === "object" && value !== null ? "an object" : String(value);
  }
  const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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
    /** A field with one value; the first where the feed gives several. A blank value counts as absent. */
    one(field, grammar) {
      const value = this.#fields[field];
      return value === void 0 ? void 0 : this.#read(first(value), field, grammar, NAME$1);
    }
    /** A field that holds the address of a page or a picture. */
    link(field, grammar) {
      return this.#read(first(this.#fields[field]), field, grammar, LINK);
    }
    /** A field without which there is no clinic. */
    required(field, grammar) {
      const value = first(this.#fields[field]);
      if (isBlank(value)) this.refuse(field, `the ${field} is missing`, "Add it.");
      return this.#read(value, field, grammar, NAME$1, CLINIC);
    }
    /** A field that may have several values. */
    many(field, grammar) {
      if (this.#fields[field] === void 0) return EMPTY;
      return list(this.#fields[field]).flatMap(
        (each, index) => this.#read(each, `${field}[${index}]`, grammar, NAME$1) ?? EMPTY
      );
    }
    /** A field that is an object. A text in its place is read as an object with that text in its field `text`. */
    inside(field, text) {
      return this.#open(first(this.#fields[field]), field, text);
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
      const text = textOf$2(value, keys);
      const read = text === void 0 ? void 0 : grammar.parse(text);
      if (read === void 0) {
        const fix = lost && "Correct it.";
        const code = keys === LINK ? "unsafe-link" : void 0;
        this.wrong(field, `${show(text ?? value)} is not ${grammar.expected}`, fix, code, lost);
      }
      return read;
    }
    #open(value, field, text) {
      if (isBlank(value)) return void 0;
      const fields = isRecord(value) ? value : text && typeof value === "string" && { [text]: value };
      if (fields)
        return new EntryReader(fields, (each) => this.#place(`${field}.${each}`), this.#problems);
      this.wrong(field, `${show(value)} is not an object`);
      return void 0;
    }
  }
  const CLINIC = "this clinic";
  const first = (value) => Array.isArray(value) ? value[0] : value;
  const list = (value) => Array.isArray(value) ? value : isBlank(value) ? EMPTY : [value];
  const isBlank = (value) => value === void 0 || value === null || typeof value === "string" && value.trim() === "";
  function textOf$2(value, keys) {
    const held = isRecord(value) ? keys.map((key) => value[key]).find((each) => !isBlank(each)) : value;
    if (typeof held === "string") return held.trim();
    return typeof held === "number" || typeof held === "boolean" ? String(held) : void 0;
  }

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
  const phone = {
    expected: "a telephone number",
    parse: (raw) => /^[+(\d][\d\s().\-/,x#ext]*$/i.test(raw) && raw.replace(/\D/g, "").length >= 3 ? raw : void 0
  };
  const link = {
    expected: "a link that begins with https, http, tel or mailto, or leads to a page of this site",
    parse: safeHref
  };

  const line = {
    expected: "a text of at most 300 letters",
    parse: (raw) => raw.length > 300 ? void 0 : raw.replace(/\s+/g, " ")
  };
  const telephone = {
    expected: phone.expected,
    parse: (raw) => raw.length > 60 ? void 0 : phone.parse(raw.replace(/^tel:\s*/i, "").replace(/[\s,]*(?:ext\.?|x|#)$/i, ""))
  };
  const page = {
    expected: "a web address that begins with https://",
    parse: (raw) => raw.length > 2e3 || /^(?:www\.|tel:|mailto:)/i.test(raw) ? void 0 : link.parse(raw)
  };
  const yesOrNo = {
    expected: "yes or no",
    parse: (raw) => /^(?:true|yes|y|1)$/i.test(raw) ? true : /^(?:false|no|n|0)$/i.test(raw) ? false : void 0
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
  const number = {
    expected: "a number",
    parse: (raw) => /^[+-]?\d{1,9}(?:\.\d*)?(?:e-\d{1,3})?$/.test(raw) ? Number(raw) : void 0
  };
  const term = {
    expected: line.expected,
    parse: (raw) => line.parse(raw.replace(/^https?:\/\/schema\.org\//, ""))
  };
  const amenity = {
    expected: "yes, no, or a text",
    parse: (raw) => yesOrNo.parse(raw) ?? line.parse(raw)
  };

  const COUNTRY = /^(?:us|usa|u\.s\.(?:a\.)?|united states(?: of america)?)$/i;
  const STATES = /^(?:A[KLRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/i;
  const NAMES$1 = /^(?:alabama|alaska|american samoa|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|guam|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|northern mariana islands|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|tennessee|texas|utah|vermont|(?:west |u\.?s\.? )?virgin(?:ia| islands)|washington|wisconsin|wyoming)$/i;
  const isUS = ({ addressRegion, addressCountry }) => addressCountry === void 0 ? isState(addressRegion ?? "") : COUNTRY.test(addressCountry);
  const isState = (region) => STATES.test(region) || NAMES$1.test(region);
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

  function readClinic(fields, place, problems) {
    const entry = new EntryReader(isRecord(fields) ? fields : {}, place, problems);
    if (!isRecord(fields)) {
      entry.refuse("", `${show(fields)} is not a clinic`, "Write an object with a name.");
      return void 0;
    }
    const status = entry.one("status", line);
    if (status === "suspended" || status === "inactive") {
      const message = `it is ${status}, so this clinic is left out.`;
      entry.warn("status", "not-active", message, "Make it active to show it.");
      return void 0;
    }
    const name = entry.required("name", line);
    const address = readAddress(entry);
    const geo = readPoint(entry, address);
    if (name === void 0 || geo === void 0) return void 0;
    if (geo === null && !address.postalCode) {
      const message = "it has neither coordinates nor a ZIP code, so no distance is shown.";
      entry.warn("geo", "no-place", message, "Add latitude and longitude, or the ZIP code.");
    }
    return {
      id: entry.one("id", line) ?? entry.one("@id", line) ?? "",
      name,
      address,
      geo,
      telephone: entry.one("telephone", telephone),
      url: entry.link("url", page),
      bookingUrl: entry.link("bookingUrl", page) ?? reservation(entry),
      reportUrl: entry.link("reportUrl", link),
      photo: entry.link("photo", page),
      timezone: entry.one("timezone", timezone),
      hoursSource: hoursOf(entry),
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
  function reservation(entry) {
    const action = entry.each("potentialAction", "target").find((each) => /ReserveAction$/.test(each.one("@type", line) ?? ""));
    return action?.link("target", page);
  }
  function readAddress(entry) {
    const address = entry.inside("address", "streetAddress");
    if (!address) return {};
    const where = {
      streetAddress: address.many("streetAddress", line).join(", ") || void 0,
      addressLocality: address.one("addressLocality", line),
      addressRegion: address.one("addressRegion", line),
      addressCountry: address.one("addressCountry", line)
    };
    return { ...where, postalCode: readZip(address, where) };
  }
  function readZip(address, where) {
    const written = address.one("postalCode", line);
    if (!written || !/^\d{3,4}(?:-\d{4})?$/.test(written)) return written;
    const restored = restoreZip(written, where.addressRegion ?? where.addressCountry);
    if (restored) {
      const message = `${show(written)} has lost its zeros; ${restored} is shown, which the state confirms.`;
      address.warn("postalCode", "restored-zip", message, "Write it as text, with its zeros.");
    } else if (isUS(where)) {
      address.wrong("postalCode", `${show(written)} has too few digits for a ZIP code`);
      return void 0;
    } else if (!where.addressCountry) {
      const message = `${show(written)} has too few digits for a ZIP code; it is shown as it stands.`;
      address.warn("postalCode", "wrong-value", message, "Write all five, or add the country.");
    }
    return restored ?? written;
  }
  function readPoint(entry, address) {
    const geo = entry.inside("geo");
    if (!geo || isBlank(geo.raw("latitude")) && isBlank(geo.raw("longitude"))) return null;
    const latitude = geo.required("latitude", number);
    const longitude = geo.required("longitude", number);
    const accuracy$1 = isBlank(geo.raw("accuracy")) ? "address" : geo.required("accuracy", accuracy);
    if (latitude === void 0 || longitude === void 0 || !accuracy$1) return void 0;
    const fault = misplaced({ latitude, longitude }, isUS(address));
    if (!fault) return { latitude, longitude, accuracy: accuracy$1 };
    geo.refuse(...fault);
    return void 0;
  }
  const hoursOf = (entry) => ({
    openingHoursSpecification: entry.raw("openingHoursSpecification"),
    specialOpeningHoursSpecification: entry.raw("specialOpeningHoursSpecification"),
    openingHours: entry.raw("openingHours")
  });

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

  const FIELD_NAMES = {
    id: "branch code",
    name: "title, clinic name, facility name, location name, station name, clinic, facility",
    streetAddress: "street, address, address1, address line 1",
    streetAddress2: "address2, address line 2",
    streetAddress3: "address3, suite, unit",
    addressLocality: "city, town, locality",
    addressRegion: "state, region, st, stabbr, state code, province",
    postalCode: "zip, zip code, postcode",
    addressCountry: "country, country code",
    latitude: "lat, y",
    longitude: "lng, lon, long, x",
    accuracy: "",
    telephone: "phone, tel, phone number, staphone",
    url: "website, web, link",
    bookingUrl: "booking, book",
    reportUrl: "",
    photo: "image, picture",
    timezone: "tz",
    openingHours: "hours",
    specialHours: "holiday hours",
    Mo: "monday, mon",
    Tu: "tuesday, tue",
    We: "wednesday, wed",
    Th: "thursday, thu",
    Fr: "friday, fri",
    Sa: "saturday, sat",
    Su: "sunday, sun",
    medicalSpecialty: "specialty, specialties",
    availableService: "services, service",
    knowsLanguage: "languages, language",
    isAcceptingNewPatients: "new patients, accepting new patients",
    amenityFeature: "amenities, amenity",
    lastReviewed: "reviewed",
    status: "",
    suspended: ""
  };
  const bareName = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  function namesByBareName() {
    const names = /* @__PURE__ */ new Map();
    for (const field of Object.keys(FIELD_NAMES)) {
      [field, ...FIELD_NAMES[field].split(", ")].filter(Boolean).forEach((name, rank) => {
        names.set(bareName(name), { field, rank });
      });
    }
    return names;
  }
  let known$1;
  function fieldNamed(name) {
    if (name.length > 40) return void 0;
    known$1 ??= namesByBareName();
    return known$1.get(bareName(name.toLowerCase().replace(/^(?:address|geo)\W(?!line|\d)/, "")));
  }
  const textOf$1 = (value) => typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  function nest(flat) {
    const { latitude, longitude, accuracy, suspended } = flat;
    return {
      id: flat.id,
      name: flat.name,
      address: {
        streetAddress: linesOf(flat),
        addressLocality: flat.addressLocality,
        addressRegion: flat.addressRegion,
        postalCode: flat.postalCode,
        addressCountry: flat.addressCountry
      },
      geo: latitude === void 0 && longitude === void 0 ? void 0 : { latitude, longitude, accuracy },
      telephone: flat.telephone,
      url: flat.url,
      bookingUrl: flat.bookingUrl,
      reportUrl: flat.reportUrl,
      photo: flat.photo,
      timezone: flat.timezone,
      openingHours: flat.openingHours ?? weekOf(flat),
      specialOpeningHoursSpecification: flat.specialHours,
      medicalSpecialty: flat.medicalSpecialty,
      availableService: flat.availableService,
      knowsLanguage: flat.knowsLanguage,
      isAcceptingNewPatients: flat.isAcceptingNewPatients,
      amenityFeature: flat.amenityFeature,
      lastReviewed: flat.lastReviewed,
      status: /^(?:y|yes|true|1)$/i.test(textOf$1(suspended)) ? "suspended" : flat.status
    };
  }
  function linesOf({ streetAddress, streetAddress2, streetAddress3 }) {
    if (streetAddress2 === void 0 && streetAddress3 === void 0) return streetAddress;
    return [streetAddress, streetAddress2, streetAddress3].filter((line) => textOf$1(line) !== "");
  }
  const DAYS$2 = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
  function weekOf(flat) {
    const days = DAYS$2.filter((day) => flat[day] !== void 0);
    return days.length > 0 ? Object.fromEntries(days.map((day) => [day, flat[day]])) : void 0;
  }
  function withCommonNames(record) {
    const flat = {};
    for (const key of Object.keys(record)) {
      const field = fieldNamed(key)?.field;
      if (field && !isRecord(record[key])) flat[field] ??= record[key];
    }
    const nested = nest(flat);
    const { address, geo } = record;
    return {
      ...nested,
      ...record,
      address: address === void 0 || typeof address === "string" ? nested["address"] : address,
      geo: geo ?? nested["geo"],
      status: nested["status"]
    };
  }

  const SEPARATORS = [",", ";", "	", "|"];
  const HEADER_WITHIN = 5;
  const BLANK = /^(?:|null|n\/a|#n\/a|not available)$/i;
  const LISTS = /^(?:medicalSpecialty|availableService|knowsLanguage|amenityFeature)$/;
  function readCsv(text) {
    const header = headerOf(text);
    if (!header) {
      return failure(
        "no-header",
        `no row at its beginning names the columns; it begins ${show(text.trimStart())}.`,
        "Let the first row of a table be such as name,streetAddress,city,state,zip,lat,lng,phone. JSON begins with { or [."
      );
    }
    const { row, separator, columns } = header;
    const entries = [];
    const problems = unused(header);
    let lost = 0;
    for (const { number, cells, flaw } of parseRows(text, separator).slice(row.number)) {
      if (cells.every((cell) => cell.trim() === "")) continue;
      const path = `row ${number}`;
      const broken = flaw ?? (cells.slice(columns.length).some((cell) => cell.trim() !== "") ? "long" : void 0);
      if (broken) {
        lost++;
        problems.push(error(path, "broken-row", ...FLAWS[broken]));
      } else entries.push({ path, fields: nest(flatRow(cells, columns)) });
    }
    return { entries, problems, lost, place: (path, field) => placeIn(header, path, field) };
  }
  const FLAWS = {
    unclosed: [
      "a quote opens in it and never closes, so it and all that follows is left out.",
      "Close it; a quote inside a quoted cell is written twice."
    ],
    "stray-quote": [
      "letters stand behind a closing quote, so this row is left out.",
      "A quote inside a quoted cell is written twice."
    ],
    long: [
      "it has more cells than the row that names the columns, so this row is left out.",
      "Put quotes around a cell that holds the separator."
    ]
  };
  function headerOf(text) {
    return SEPARATORS.flatMap((separator) => headerBy(text, separator)).reduce(
      (best, each) => best && known(best) >= known(each) ? best : each,
      void 0
    );
  }
  const known = ({ columns }) => columns.filter(Boolean).length;
  function headerBy(text, separator) {
    for (const row of parseRows(text, separator, HEADER_WITHIN)) {
      const columns = columnsOf(row.cells);
      if (!row.flaw && columns.includes("name")) return [{ row, separator, columns }];
    }
    return [];
  }
  function columnsOf(cells) {
    const named = cells.map((cell) => fieldNamed(cell));
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
  function flatRow(cells, columns) {
    const flat = {};
    cells.forEach((cell, index) => {
      const field = columns[index];
      const text = cell.trim();
      if (field && !BLANK.test(text)) flat[field] = LISTS.test(field) ? several(text) : text;
    });
    return flat;
  }
  const several = (text) => text.split(/[;|\n]/.test(text) ? /[;|\n]/ : ",");
  function unused({ row, columns }) {
    const names = row.cells.filter((cell, index) => cell.trim() !== "" && !columns[index]);
    if (names.length === 0) return [];
    const all = names.map((name) => name.trim()).join(", ");
    const message = `columns that are not used: ${all.length > 400 ? `${all.slice(0, 399)}\u2026` : all}.`;
    const fix = "Where one should be, give it the name of its field.";
    return [warning(`row ${row.number}`, "unused", message, fix)];
  }
  function placeIn({ row, columns }, path, field) {
    const name = field.replace(/^.*\./, "").replace(/\[\d+\]$/, "");
    const index = columns.indexOf(name);
    return index < 0 ? path : `${path}, column ${row.cells[index].trim()}`;
  }

  const dotted = (path, field) => field ? `${path}.${field}` : path;
  const listOf$1 = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];

  const DAYS$1 = /* @__PURE__ */ new Map([
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
      dayOfWeek: time["daysOfWeek"] && listOf$1(time["daysOfWeek"]).map((day) => DAYS$1.get(day) ?? day),
      opens: time["allDay"] === true ? "00:00" : clock(time["openingTime"] ?? time["availableStartTime"]),
      closes: time["allDay"] === true ? "23:59" : clock(time["closingTime"] ?? time["availableEndTime"])
    }));
  }
  function closures(hoursOfOperation) {
    return listOf$1(hoursOfOperation).flatMap((each) => isRecord(each) ? listOf$1(each["notAvailableTime"]) : []).flatMap((each) => isRecord(each) ? each["during"] : []).filter(isRecord).map(({ start, end }) => ({ validFrom: start, validThrough: end }));
  }
  const isAvailability = (value) => "availableTime" in value || "notAvailableTime" in value;
  const clock = (time) => typeof time === "string" ? time.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, "$1") : time;

  const TIMEZONE = "http://hl7.org/fhir/StructureDefinition/timezone";
  const isFhir = (data) => resourcesIn(data).some(isLocation) || isBundle(data) && resourcesIn(data).length === 0;
  function readFhir(data) {
    return {
      entries: resourcesIn(data).filter(isLocation).map(({ path, fields }) => ({ path, fields: clinic(fields) })),
      problems: isBundle(data) ? furtherPages(data) : [],
      place: place$1
    };
  }
  const isBundle = (data) => isRecord(data) && data["resourceType"] === "Bundle";
  const isLocation = ({ fields }) => isRecord(fields) && fields["resourceType"] === "Location";
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
  function clinic(location) {
    const { id, name, status, address, position, hoursOfOperation } = location;
    return {
      id,
      name,
      status,
      address: isRecord(address) ? postalAddress(address) : address,
      geo: position,
      telephone: contact(location, "phone"),
      url: contact(location, "url"),
      timezone: zone(location),
      openingHoursSpecification: weeklyHours(hoursOfOperation),
      specialOpeningHoursSpecification: closures(hoursOfOperation),
      openingHours: location["availabilityExceptions"]
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
  const place$1 = (path, field) => dotted(path, FHIR_NAMES[field] ?? field);

  const isGeoJson = (data) => isRecord(data) && featuresOf(data) !== void 0;
  function readGeoJson(data) {
    const problems = [];
    const features = featuresOf(data) ?? [];
    const entries = features.map((each, index) => entryOf(each, `features[${index}]`, problems));
    return { entries, problems, place };
  }
  function featuresOf(data) {
    const { type, features } = data;
    if (type === "Feature") return [data];
    return type === "FeatureCollection" && Array.isArray(features) ? features : void 0;
  }
  function entryOf(feature, path, problems) {
    if (!isRecord(feature) || !isRecord(feature["properties"])) return { path, fields: feature };
    const { id, geometry, properties } = feature;
    const geo = geometry ? pointOf(geometry, properties["accuracy"]) : void 0;
    if (geometry && !geo) {
      const type = isRecord(geometry) ? geometry["type"] : geometry;
      const message = `${show(type)} is not a "Point", so it is left out.`;
      const fix = 'Write { "type": "Point", "coordinates": [longitude, latitude] }.';
      problems.push(error(`${path}.geometry`, "wrong-value", message, fix));
    }
    return { path, fields: withCommonNames({ id, ...properties, ...geo && { geo } }) };
  }
  function pointOf(geometry, accuracy) {
    if (!isRecord(geometry)) return void 0;
    const { type, coordinates } = geometry;
    if (type !== "Point" || !Array.isArray(coordinates)) return void 0;
    const [longitude, latitude] = coordinates;
    return { latitude, longitude, accuracy };
  }
  const COORDINATES = {
    geo: "geometry",
    "geo.longitude": "geometry.coordinates[0]",
    "geo.latitude": "geometry.coordinates[1]"
  };
  function place(path, field) {
    if (field === "" || field === "id") return dotted(path, field);
    return `${path}.${COORDINATES[field] ?? `properties.${field}`}`;
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
  function readSchema(data) {
    const list = isRecord(data) && Array.isArray(data["clinics"]) ? data["clinics"] : data;
    if (Array.isArray(list)) {
      const entries = list.flatMap((each, index) => {
        const entry = { path: `clinics[${index}]`, fields: each };
        return list === data && isLinked(each) ? placesIn(entry) : [entry];
      });
      return found(entries);
    }
    if (!isRecord(data)) return void 0;
    if ("name" in data && !isLinked(data)) return found([{ path: "clinics[0]", fields: data }]);
    const places = placesIn({ path: "", fields: data });
    return places.length > 0 ? found(places) : void 0;
  }
  const found = (entries) => ({
    entries: entries.map(({ path, fields }) => ({
      path: path || "clinic",
      fields: isRecord(fields) ? withCommonNames(fields) : fields
    })),
    problems: [],
    place: dotted
  });
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
      fields: joined$1(fields, byId)
    }));
  }
  function gather({ path, fields }, depth, seen, into) {
    if (!isRecord(fields) || depth === 0 || seen.has(fields)) return;
    seen.add(fields);
    into.push({ path, fields });
    for (const key of isPlace(fields) && !isGroup(fields) ? PARTS : HOLDERS) {
      const held = fields[key];
      const at = dotted(path, key).replace(/^\./, "");
      if (Array.isArray(held)) {
        held.forEach(
          (each, i) => gather({ path: `${at}[${i}]`, fields: each }, depth - 1, seen, into)
        );
      } else gather({ path: at, fields: held }, depth - 1, seen, into);
    }
  }
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
  function joined$1(node, byId) {
    const resolve = (value) => isStub(value) ? byId.get(value["@id"]) ?? value : value;
    const resolved = { ...node };
    for (const key of REFERRED) {
      const value = node[key];
      if (value !== void 0)
        resolved[key] = Array.isArray(value) ? value.map(resolve) : resolve(value);
    }
    return resolved;
  }

  const format = (name, looksLike, read) => ({
    name,
    looksLike,
    read: (list) => looksLike(list) ? read(list) : void 0
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
      return failure(
        "not-json",
        `this is not valid JSON (${message}${lineOf(message, text)}).`,
        hint(text)
      );
    }
  }
  function lineOf(message, text) {
    const position = /\bline\b/.test(message) ? null : /position (\d+)/.exec(message);
    return position ? `, line ${text.slice(0, Number(position[1])).split("\n").length}` : "";
  }
  function hint(text) {
    if (/[{,[]\s*[\u201c\u201d]/.test(text)) return 'Replace the curly quotes by straight ones: ".';
    if (/,\s*[\]}]/.test(text)) return "Take out the comma before a closing bracket.";
    if (/<\/?(?:p|br)\b/i.test(text)) return "Take out the tags that the page editor has put in.";
    return "Look for a missing comma, bracket or quote there.";
  }

  function readEntries(feed, choice) {
    const chosen = FORMATS.find(({ name }) => name === choice);
    if (typeof feed !== "string") return readList(feed, chosen);
    const text = feed.replace(/^\ufeff/, "");
    const start = text.trimStart();
    const wrong = noListAtAll(start);
    if (wrong) return wrong;
    const found = isJson(start, chosen) ? readJson(text, chosen) : readList(text, chosen);
    const broken = text.indexOf("\uFFFD");
    if (broken < 0 || "severity" in found) return found;
    return { ...found, problems: found.problems.concat(brokenText(text, broken)) };
  }
  const isJson = (start, chosen) => chosen ? !chosen.looksLike(start) : /^[[{]/.test(start);
  function readJson(text, chosen) {
    const json = parseJson(text);
    return "data" in json ? readList(json.data, chosen) : json;
  }
  function readList(list, chosen) {
    if (chosen) return chosen.read(list) ?? wrongFormat(chosen);
    const format = FORMATS.slice().reverse().find(({ looksLike }) => looksLike(list));
    return format?.read(list) ?? failure(
      "not-a-feed",
      "this is not a list of clinics.",
      'Write { "clinics": [ \u2026 ] } with one entry for each clinic.'
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
    `letters with accents are lost, such as in ${show(text.slice(Math.max(0, at - 15), at + 15).trim())}.`,
    'Save the file again as "CSV UTF-8", or in UTF-8.'
  );
  function noListAtAll(start) {
    if (start === "") return failure("empty", "the list is empty.", "Write the clinics into it.");
    if (start.startsWith("<")) {
      return failure(
        "html",
        "this is a web page, not a list of clinics.",
        "Use the address of the file itself, not of the page that shows it."
      );
    }
    if (/^(?:PK\u0003|%PDF|[^\n]{0,99}\0)/.test(start)) {
      return failure(
        "not-text",
        "this is a workbook, a picture or the like, not text.",
        "Save or download the spreadsheet as CSV."
      );
    }
    return void 0;
  }

  function parseClinics(data, format = "auto") {
    const found = readEntries(data, format);
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
        const message = `${show(id)} is the id of ${ids.get(id)} too, so this clinic is left out.`;
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
  const DAY = 24 * HOUR;

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

  const TIME = /^(\d{1,2}?)(?::?([0-5]\d)(?::[0-5]\d)?)?([ap]m)?$/;
  function parseTime(text) {
    if (text === "noon") return { minutes: MINUTES_A_DAY / 2, amPm: true };
    if (text === "midnight") return { minutes: MINUTES_A_DAY, amPm: true };
    const [whole, hour, minute = "0", amPm] = TIME.exec(text) ?? [];
    const hours = Number(hour);
    if (!whole || (amPm ? hours < 1 || hours > 12 : !/\d:\d/.test(whole))) return void 0;
    const since = amPm ? hours % 12 + (amPm === "pm" ? 12 : 0) : hours;
    return { minutes: since * 60 + Number(minute), amPm: amPm !== void 0 };
  }
  function parseSpan(from, to) {
    const [opens, closes] = [parseTime(from === "midnight" ? "12am" : from), parseTime(to)];
    if (!opens || !closes || opens.amPm !== closes.amPm) return void 0;
    const { minutes: start, amPm } = opens;
    const end = closes.minutes === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : closes.minutes;
    if (start >= MINUTES_A_DAY || end > 2 * MINUTES_A_DAY) return void 0;
    if (end === start) return end === 0 && !amPm ? { spans: [], amPm, unclear: false } : void 0;
    const over = end < start;
    if (over && amPm && (start < MINUTES_A_DAY / 2 || end >= MINUTES_A_DAY / 2)) return void 0;
    const forgotten = over ? start < 13 * 60 && end > 0 : start >= 60 && start < 5 * 60;
    return {
      spans: [{ start, end: over ? end + MINUTES_A_DAY : end }],
      amPm,
      unclear: forgotten && !amPm
    };
  }
  function parseSpans(text) {
    const all = text.split(",").map((part) => {
      const [from = "", to = "", more] = part.split("-");
      return more === void 0 ? parseSpan(from, to) : void 0;
    });
    const list = all.filter((times) => times !== void 0);
    if (list.length < all.length) return void 0;
    return {
      spans: list.flatMap(({ spans }) => spans),
      amPm: list.some(({ amPm }) => amPm),
      unclear: list.some(({ unclear }) => unclear)
    };
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

  const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"];
  const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const NAMES = "mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december".split(" ");
  function shortName(word) {
    const index = NAMES.findIndex(
      (name, at) => name.startsWith(word) && word.length > (at < 7 ? 1 : 2)
    );
    return DAYS[index] ?? MONTHS[index - 7] ?? (word === "weds" ? "we" : word);
  }
  const normalizeText = memo(
    1e3,
    (text) => text.toLowerCase().replace(/[^\S\n]+/g, " ").replace(/ ?[\n;] ?/g, ";").replace(/ ?(?:[-–—]|\b(?:to|through|thru)\b) ?/g, "-").replace(/ ?, ?/g, ",").replace(/(\d) ?([ap])\.?m\b\.?/g, "$1$2m").replace(/24 hours\b/g, "24/7").replace(/: /g, " ").replace(/[a-z]{2,}\b\.?/g, (word) => shortName(word.replace(".", ""))).trim()
  );

  const MAX_LENGTH$1 = 100;
  const OF_24 = /(?:^|-)(?:0\d|1[3-9]|2\d):/;
  function parseDayText(written) {
    if (written.length > MAX_LENGTH$1) return null;
    const text = normalizeText(written).replace(/ ?(?:&|;|\band\b) ?/g, ",");
    if (text === "closed" || text === "off") return [];
    if (/^(?:open )?24\/7$/.test(text)) return ALL_DAY;
    const times = parseSpans(text);
    const certain = times?.amPm || text.split(",").every((part) => OF_24.test(part));
    return times && certain && !times.unclear ? times.spans : null;
  }

  const dayOf = (year, month, date) => Math.floor(Date.UTC(year, month - 1, date) / DAY);
  const civil = memo(1e3, (day) => {
    const utc = new Date(day * DAY);
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
    const all = text.split(",").map(parseRange);
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

  const MAX_LENGTH = 2e3;
  let pattern;
  const rulePattern = () => pattern ??= makePattern();
  function makePattern() {
    const date = `(?:20\\d\\d|${MONTHS.join("|")})`;
    const day = `(?:${DAYS.join("|")}|ph)`;
    return new RegExp(
      `^(${date}(?:[ ,-](?:${date}|\\d{1,2}(?![\\d:ap])))*)?(?:(?:^| )(${day}(?:[,-]${day}|\\[[-\\d,]+\\])*))?(?:(?:^|[ ,])(24/7|(?:\\d|noon|midnight)[-\\d:,apmnoidght]*))?(?:(?:^| )(off|closed|open))?$`
    );
  }
  const ADDING = /(:\d\d|[ap]m|noon|midnight|24\/7|off|closed),(?=[a-z])(?!noon|midnight)/g;
  function parseRule(text) {
    const adds = text.startsWith("+");
    const [, dateText, dayText, timeText, state] = rulePattern().exec(adds ? text.slice(1) : text) ?? [];
    const off = state === "off" || state === "closed";
    const allDay = timeText === "24/7";
    const dates = dateText ? parseDates(dateText) : [];
    const days = dayText ? parseDays(dayText) : void 0;
    const times = timeText && !allDay ? parseSpans(timeText) : void 0;
    if (!dates || dayText && !days || timeText && !allDay && !times) return void 0;
    if (off && times) return void 0;
    if (!days && (times ? times.amPm && !dateText : !off && !allDay)) return void 0;
    const everyDay = !dateText && days?.week.every((weeks) => weeks === EVERY);
    const bare = !off && !timeText && !everyDay;
    return {
      rule: {
        ...always,
        week: days?.week ?? always.week,
        holidays: days?.holidays ?? false,
        dates,
        spans: off ? [] : times?.spans ?? ALL_DAY,
        joins: adds && !off
      },
      unclear: bare || times?.unclear === true
    };
  }
  function parseOsm(text) {
    if (text.length > MAX_LENGTH) return void 0;
    const parts = normalizeText(text).replace(ADDING, "$1;+").split(";").filter(Boolean);
    const all = parts.map(parseRule);
    const list = all.filter((each) => each !== void 0);
    if (list.length === 0 || list.length < all.length) return void 0;
    return { rules: list.map(({ rule }) => rule), unclear: list.some(({ unclear }) => unclear) };
  }

  const HOLIDAYS = 7;
  const keyOf = ({ spans, text }) => spans ? spans.map(({ start, end }) => `${start}-${end}`).join() : `?${text ?? ""}`;
  function weekdayRules(week, dates) {
    const rules = /* @__PURE__ */ new Map();
    week.forEach((hours, index) => {
      if (!hours) return;
      const holidays = index === HOLIDAYS;
      const key = `${holidays}${keyOf(hours)}`;
      const { spans, text } = hours;
      const rule = rules.get(key) ?? {
        week: NO_DAY.slice(),
        holidays,
        dates,
        spans,
        text,
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
    if (isShort(rule)) return 4;
    if (rule.holidays) return 3;
    return rule.dates.length > 0 ? 2 : rule.spans?.length === 0 ? 1 : 0;
  };
  function byPrecedence(rules) {
    return [0, 1, 2, 3, 4].flatMap((wanted) => rules.filter((rule) => rank(rule) === wanted));
  }

  function textOf(value, most = Infinity) {
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" || text.length > most ? void 0 : text;
  }
  const listOf = (value) => Array.isArray(value) ? value : isBlank(value) ? [] : [value];
  const joined = (texts) => texts.filter((text, at) => text && !/^[-–—]+$/.test(text) && texts.indexOf(text) === at).join("; ").slice(0, 300);

  const OSM_FIX = "Write, for example, Mo-Fr 08:00-17:00; Sa 09:00-12:00; PH off.";
  const DAILY_FIX = "Write, for example, 8:00 AM-4:30 PM, or Closed.";
  const MAX_TEXTS = 50;
  const MAX_RULES = 200;
  function parseTexts(list, field, report) {
    const rules = [];
    let unclear = false;
    let lost = list.length > MAX_TEXTS;
    list.slice(0, MAX_TEXTS).forEach((each, index) => {
      const read = parseOsm(textOf(each) ?? "");
      if (!read) report(field, `${show(each)} cannot be read for certain.`, OSM_FIX);
      else if (read.unclear) report(field, `${show(each)} reads as open at night.`, OSM_FIX);
      lost ||= !read;
      unclear ||= read?.unclear === true;
      read?.rules.forEach((rule, at) => {
        const adds = index > 0 && at === 0 && rule.spans?.length !== 0;
        rules.push(
          adds && !rule.holidays && rule.dates.length === 0 ? { ...rule, joins: true } : rule
        );
      });
    });
    if (lost || rules.length > MAX_RULES) return void 0;
    return { rules: list.length > 1 ? byPrecedence(rules) : rules, unclear };
  }
  function parseTextsByDay(fields, field, report) {
    const week = EVERY_DAY$1.map(() => ({ spans: null }));
    for (const key of Object.keys(fields)) {
      const day = DAYS.indexOf(normalizeText(textOf(key, 20) ?? ""));
      const text = textOf(fields[key]);
      if (day < 0 || text === void 0 || /^[-–—]+$/.test(text)) continue;
      const spans = parseDayText(text);
      week[day] = spans ? { spans } : { spans, text: text.slice(0, 300) };
      if (!spans) report(`${field}.${key}`, `${show(text)} cannot be read for certain.`, DAILY_FIX);
    }
    return { rules: weekdayRules(week, []), unclear: false };
  }

  const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
  function daysIn(value) {
    const text = textOf(isRecord(value) ? value["@id"] ?? value["name"] : value, 100);
    if (text === void 0) return void 0;
    const days = parseDays(
      normalizeText(text.replace(/^.*[/#:]/, "")).replace(/publicholidays?/, "ph")
    );
    if (!days || days.week.some(isPartOf)) return void 0;
    const named = EVERY_DAY.filter((day) => days.week[day]);
    return days.holidays ? [...named, HOLIDAYS] : named;
  }
  function daysOf({ dayOfWeek }) {
    if (isBlank(dayOfWeek)) return EVERY_DAY;
    const all = listOf(dayOfWeek).map(daysIn);
    const list = all.filter((days) => days !== void 0);
    if (list.length === 0 || list.length < all.length) return void 0;
    return [...EVERY_DAY, HOLIDAYS].filter((day) => list.some((days) => days.includes(day)));
  }
  function timesOf({ opens, closes }) {
    const closed = (value) => isBlank(value) || /^closed$/i.test(textOf(value) ?? "");
    if (closed(opens) && closed(closes)) return { spans: [], unclear: false };
    const time = (value) => normalizeText(textOf(value, 40) ?? "");
    return parseSpan(time(opens), time(closes)) ?? { spans: null, unclear: false };
  }
  function rangeOf({ validFrom, validThrough }) {
    const from = isBlank(validFrom) ? -Infinity : parseDate((textOf(validFrom) ?? "").replace(/T00:00(?::00)?$/, ""));
    const through = isBlank(validThrough) ? Infinity : parseDate((textOf(validThrough) ?? "").replace(/T23:59(?::\d\d)?$/, ""));
    if (from === void 0 || through === void 0 || through < from) return "unreadable";
    const always = from === -Infinity && through === Infinity;
    return always ? void 0 : { from, through, yearly: false };
  }
  const writtenTimes = ({ opens, closes }) => [opens, closes].map((each) => textOf(each)?.slice(0, 40)).filter(Boolean).join("\u2013");
  const writtenEntry = (entry) => {
    const days = listOf(entry["dayOfWeek"]).slice(0, 7).map((day) => textOf(day)?.slice(0, 60).replace(/^.*\//, ""));
    return `${days.filter(Boolean).join(", ")} ${writtenTimes(entry)}`.trim();
  };

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
  const isBounded = (range) => range !== void 0 && Number.isFinite(range.through - range.from);
  function parseSpecifications(list, field, special, report) {
    const specified = [];
    let lost = list.length > MAX;
    let unclear = false;
    if (lost) report(field, `has more than ${MAX} entries.`, "Leave out what is past.");
    list.slice(0, MAX).forEach((entry, index) => {
      const at = `${field}[${index}]`;
      const days = isRecord(entry) ? daysOf(entry) : void 0;
      if (!isRecord(entry) || !days) {
        const named = isRecord(entry) ? entry["dayOfWeek"] : entry;
        report(at, `${show(named)} cannot be read as a day.`, DAYS_FIX);
        lost = true;
        return;
      }
      const range = rangeOf(entry);
      const text = writtenTimes(entry);
      if (range === "unreadable" || special && !isBounded(range)) {
        report(at, "has dates that are missing or cannot be read.", DATES_FIX$1);
        unclear = true;
        if (!special) specified.push({ days, range: void 0, hours: { spans: null, text } });
        return;
      }
      const { spans, unclear: odd } = timesOf(entry);
      if (!spans) report(at, `${show(text)} cannot be read as hours.`, TIMES_FIX);
      if (odd) report(at, `${show(text)} reads as open at night.`, TIMES_FIX);
      unclear ||= odd;
      specified.push({ days, range, hours: spans ? { spans } : { spans, text } });
    });
    if (lost && !special) return void 0;
    const rules = specificationRules(
      specified,
      () => report(field, "says that it is open and that it is closed on the same day.", TIMES_FIX)
    );
    return { rules, unclear: unclear || lost };
  }

  const REGULAR = "openingHoursSpecification";
  const SPECIAL = "specialOpeningHoursSpecification";
  const SIMPLE = "openingHours";
  const DATES_FIX = "Write, for example, 2026-12-24 08:00-12:00; 2026-12-25 off.";
  const hasDates = (rule) => rule.dates.length > 0 || rule.holidays;
  const writtenIn = (value) => joined(
    listOf(value).slice(0, 20).flatMap((each) => {
      if (!isRecord(each)) return [textOf(each)];
      return "opens" in each ? [writtenEntry(each)] : Object.keys(each).map((key) => textOf(each[key]));
    })
  );
  function parseHours(fields) {
    const problems = [];
    const report = (field, message, fix) => problems.push({ field, message, fix });
    const read = (value, field) => {
      const list = listOf(value);
      if (list.length === 0) return void 0;
      if (list.some((each) => typeof each === "string")) return parseTexts(list, field, report);
      return field === SIMPLE && isRecord(value) ? parseTextsByDay(value, field, report) : parseSpecifications(list, field, field === SPECIAL, report);
    };
    const { openingHoursSpecification, openingHours, specialOpeningHoursSpecification } = fields;
    const regular = read(openingHoursSpecification, REGULAR);
    const simple = read(openingHours, SIMPLE);
    const special = read(specialOpeningHoursSpecification, SPECIAL);
    const base = regular ?? simple;
    const dated = special?.rules.filter(hasDates) ?? [];
    const given = listOf(specialOpeningHoursSpecification).length > 0;
    const lost = given && dated.length < (special?.rules.length ?? 1);
    if (lost) report(SPECIAL, "has no dates, or cannot be read.", DATES_FIX);
    const rules = [
      ...base?.rules ?? [],
      ...regular ? simple?.rules.filter(hasDates) ?? [] : [],
      ...dated
    ];
    const unread = simple ? "" : writtenIn(openingHours);
    const unclear = [regular, simple, special].some((each) => each?.unclear) || lost || unread !== "";
    const known = rules.some(({ spans }) => spans !== null);
    const text = known && base ? unread : unread || writtenIn(openingHoursSpecification) || writtenIn(openingHours);
    return { schedule: known ? { rules, unclear } : null, text: text || void 0, problems };
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

  const YEAR = 366 * DAY;
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
      doubts: doubtsOf(schedule, days, lastReviewed, holidays)
    };
  }
  function readAtWall({ schedule }, wall, { lastReviewed, holidays } = {}) {
    if (!schedule || !Number.isFinite(wall)) return { state: "unknown", doubts: [], wall };
    const days = [Math.floor(wall / MINUTES_A_DAY), dayInForce(schedule, wall)];
    return {
      state: stateAt(schedule, wall),
      doubts: doubtsOf(schedule, days, lastReviewed, holidays),
      wall
    };
  }
  function readAt(hours, circumstances) {
    const { zone: name, now } = circumstances;
    const zone = name === void 0 ? void 0 : zoneOf(name);
    return zone && isTime(now) ? readAtWall(hours, wallAt(zone, now), circumstances) : { state: "unknown", doubts: [], wall: null };
  }

  class ClinicHours {
    #settings;
    #known = /* @__PURE__ */ new WeakMap();
    constructor(settings) {
      this.#settings = settings;
    }
    of({ hoursSource }) {
      const hours = this.#known.get(hoursSource) ?? parseHours(hoursSource);
      this.#known.set(hoursSource, hours);
      return hours;
    }
    now(clinic) {
      return readHours(this.of(clinic), this.#circumstances(clinic, this.#settings.clock.now()));
    }
    when(clinic, wanted) {
      const hours = this.of(clinic);
      return "wall" in wanted ? readAtWall(hours, wanted.wall, this.#circumstances(clinic, 0)) : readAt(hours, this.#circumstances(clinic, wanted.at));
    }
    #circumstances({ timezone, lastReviewed }, now) {
      const { timezone: usual, holidays } = this.#settings;
      return { zone: timezone ?? usual, lastReviewed, holidays, now };
    }
  }

  function hoursProblems({ clinics, placeOf }, hours, { timezone, holidays, clock }) {
    const unread = clinics.flatMap(
      (clinic) => hours.of(clinic).problems.map(
        ({ field, message, fix }) => warning(placeOf(clinic, field), "hours", message, fix)
      )
    );
    const today = Math.floor(clock.now() / DAY);
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
        holidays === "off" ? [] : readable.filter((clinic) => !knowsAHoliday(hours.of(clinic), holidaysToCome)),
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

  function zipOf({ geo, address }) {
    if (geo || address.addressCountry && !isUS(address)) return void 0;
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

  const USAGE = `Usage: node check.js FEED [--format FORMAT] [--timezone ZONE] [--fix OUT] [--all]

Reads a list of clinics as <clinic-locator> does and says what is wrong, where, and what to do.

  FEED             a file, an address (https://…), or - for what is piped in:
                   JSON, JSON-LD, GeoJSON, CSV, a FHIR bundle, a shared spreadsheet
  --format FORMAT  one of ${formats.join(', ')}; auto, which goes by the content, is the default
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

  class Misunderstood extends Error {}

  function parseArguments(words) {
    const options = { feed: undefined, format: 'auto', timezone: '', fix: undefined, all: false };
    const rest = words.slice();
    while (rest.length > 0) {
      const word = rest.shift();
      if (word === '--all') options.all = true;
      else if (['--format', '--timezone', '--fix'].includes(word)) {
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
    const { feed, format, timezone, fix, all } = parseArguments(words);
    const { text, served } = await load(feed);
    const list = parseClinics(text, format);
    const settings = { timezone, holidays: 'us', clock: Date };
    const advice = hoursProblems(list, new ClinicHours(settings), settings);
    const read = { ...list, problems: [...list.problems, ...advice] };
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
