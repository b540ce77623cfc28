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
  const failure = (code, message, fix) => ({
    ...error("feed", "wrong-value", message, fix),
    code
  });
  function show(value) {
    if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 57)}\u2026` : value}"`;
    if (Array.isArray(value)) return "a list";
    return typeof value === "object" && value !== null ? "an object" : String(value);
  }
  const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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

  const NAMES$1 = {
    id: "branchcode",
    name: "title clinicname facilityname locationname stationname clinic facility",
    streetAddress: "street address address1 addressline1",
    streetAddress2: "address2 addressline2",
    streetAddress3: "address3 suite unit",
    addressLocality: "city town locality",
    addressRegion: "state region st stabbr statecode province",
    postalCode: "zip zipcode postcode",
    addressCountry: "country countrycode",
    latitude: "lat y",
    longitude: "lng lon long x",
    accuracy: "",
    telephone: "phone tel phonenumber staphone",
    url: "website web link",
    bookingUrl: "booking book",
    reportUrl: "",
    photo: "image picture",
    timezone: "tz",
    openingHours: "hours",
    specialHours: "holidayhours",
    Mo: "monday mon",
    Tu: "tuesday tue",
    We: "wednesday wed",
    Th: "thursday thu",
    Fr: "friday fri",
    Sa: "saturday sat",
    Su: "sunday sun",
    medicalSpecialty: "specialty specialties",
    availableService: "services service",
    knowsLanguage: "languages language",
    isAcceptingNewPatients: "newpatients acceptingnewpatients",
    amenityFeature: "amenities amenity",
    lastReviewed: "reviewed",
    status: "",
    suspended: ""
  };
  const byName = /* @__PURE__ */ new Map();
  for (const field of Object.keys(NAMES$1)) {
    const names = `${field.toLowerCase()} ${NAMES$1[field]}`.trim().split(" ");
    names.forEach((name, rank) => byName.set(name, { field, rank }));
  }
  function fieldNamed(name) {
    if (name.length > 40) return void 0;
    const bare = name.toLowerCase().replace(/^(?:address|geo)\W/, "");
    return byName.get(bare.replace(/[^a-z0-9]/g, ""));
  }
  const DAYS$1 = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
  function weekOf(flat) {
    const days = DAYS$1.filter((day) => flat[day] !== void 0);
    return days.length > 0 ? Object.fromEntries(days.map((day) => [day, flat[day]])) : void 0;
  }
  const said = (value) => typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  function linesOf({ streetAddress, streetAddress2, streetAddress3 }) {
    if (streetAddress2 === void 0 && streetAddress3 === void 0) return streetAddress;
    return [streetAddress, streetAddress2, streetAddress3].filter((each) => said(each) !== "");
  }
  function nest(flat) {
    flat.streetAddress = linesOf(flat);
    const { latitude, longitude, suspended, specialHours } = flat;
    return Object.assign(flat, {
      address: flat,
      geo: latitude === void 0 && longitude === void 0 ? void 0 : flat,
      openingHours: flat.openingHours ?? weekOf(flat),
      specialOpeningHoursSpecification: specialHours,
      status: /^(?:y|yes|true|1)$/i.test(said(suspended)) ? "suspended" : flat.status
    });
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
  const NOTHING = /^(?:|null|n\/a|#n\/a|not available)$/i;
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
      const broken = flaw ?? (cells.length > columns.length ? "long" : void 0);
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
      if (field && !NOTHING.test(text)) flat[field] = LISTS.test(field) ? several(text) : text;
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
  const listOf = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];

  const DAYS = /* @__PURE__ */ new Map([
    ["mon", "Monday"],
    ["tue", "Tuesday"],
    ["wed", "Wednesday"],
    ["thu", "Thursday"],
    ["fri", "Friday"],
    ["sat", "Saturday"],
    ["sun", "Sunday"]
  ]);
  function weeklyHours(hoursOfOperation) {
    return listOf(hoursOfOperation).flatMap(
      (each) => isRecord(each) && isAvailability(each) ? listOf(each["availableTime"]) : each
    ).filter(isRecord).map((time) => ({
      dayOfWeek: time["daysOfWeek"] && listOf(time["daysOfWeek"]).map((day) => DAYS.get(day) ?? day),
      opens: time["allDay"] === true ? "00:00" : clock(time["openingTime"] ?? time["availableStartTime"]),
      closes: time["allDay"] === true ? "23:59" : clock(time["closingTime"] ?? time["availableEndTime"])
    }));
  }
  function closures(hoursOfOperation) {
    return listOf(hoursOfOperation).flatMap((each) => isRecord(each) ? listOf(each["notAvailableTime"]) : []).flatMap((each) => isRecord(each) ? each["during"] : []).filter(isRecord).map(({ start, end }) => ({ validFrom: start, validThrough: end }));
  }
  const isAvailability = (value) => "availableTime" in value || "notAvailableTime" in value;
  const clock = (time) => typeof time === "string" ? time.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, "$1") : time;

  const TIMEZONE = "http://hl7.org/fhir/StructureDefinition/timezone";
  function readFhir(data) {
    const bundled = isRecord(data) && data["resourceType"] === "Bundle";
    const resources = bundled ? bundle(data) : listOf(data).map((fields, i) => ({ path: `locations[${i}]`, fields }));
    const locations = resources.filter(({ fields }) => isLocation(fields));
    if (locations.length === 0 && !(bundled && resources.length === 0)) return void 0;
    return {
      entries: locations.map(({ path, fields }) => ({ path, fields: clinic(fields) })),
      problems: bundled ? furtherPages(data) : [],
      place: place$1
    };
  }
  const isLocation = (resource) => isRecord(resource) && resource["resourceType"] === "Location";
  const bundle = (data) => listOf(data["entry"]).map((entry, index) => ({
    path: `entry[${index}].resource`,
    fields: isRecord(entry) ? entry["resource"] : void 0
  }));
  function furtherPages({ link }) {
    if (!listOf(link).some((each) => isRecord(each) && each["relation"] === "next")) return [];
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
    const inContacts = listOf(contacts).flatMap(
      (each) => isRecord(each) ? listOf(each["telecom"]) : []
    );
    return listOf(telecom).concat(inContacts).filter(isRecord).find((each) => each["system"] === system && each["use"] !== "old")?.["value"];
  }
  function zone({ extension }) {
    const found = listOf(extension).find((each) => isRecord(each) && each["url"] === TIMEZONE);
    return isRecord(found) ? found["valueCode"] ?? found["valueString"] : void 0;
  }
  const NAMES = {
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
  const place$1 = (path, field) => dotted(path, NAMES[field] ?? field);

  function readGeoJson(data) {
    if (!isRecord(data)) return void 0;
    const { type, features } = data;
    const list = type === "Feature" ? [data] : type === "FeatureCollection" && features;
    if (!Array.isArray(list)) return void 0;
    const problems = [];
    const entries = list.map((feature, index) => entryOf(feature, `features[${index}]`, problems));
    return { entries, problems, place };
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

  function parseJson(text) {
    try {
      return { data: JSON.parse(text) };
    } catch (error) {
      return failure("not-json", `this is not valid JSON (${error.message}).`, hint(text));
    }
  }
  function hint(text) {
    if (/[{,[]\s*[\u201c\u201d]/.test(text)) return 'Replace the curly quotes by straight ones: ".';
    if (/,\s*[\]}]/.test(text)) return "Take out the comma before a closing bracket.";
    if (/<\/?(?:p|br)\b/i.test(text)) return "Take out the tags that the page editor has put in.";
    return "Look for a missing comma, bracket or quote there.";
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
    const nearer = places.filter(({ fields }) => !isGroup(fields));
    const byId = /* @__PURE__ */ new Map();
    for (const { fields } of nodes) {
      if (!isStub(fields)) byId.set(fields["@id"], fields);
    }
    return (nearer.length > 0 ? nearer : places).map(({ path, fields }) => ({
      path,
      fields: joined(fields, byId)
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
  function joined(node, byId) {
    const resolve = (value) => isStub(value) ? byId.get(value["@id"]) ?? value : value;
    const resolved = { ...node };
    for (const key of REFERRED) {
      const value = node[key];
      if (value !== void 0)
        resolved[key] = Array.isArray(value) ? value.map(resolve) : resolve(value);
    }
    return resolved;
  }

  const formats = ["auto", "schema", "geojson", "csv", "fhir"];
  const readers = { geojson: readGeoJson, fhir: readFhir, schema: readSchema };
  function readEntries(feed, format) {
    if (typeof feed !== "string") return readData(feed, format);
    const text = feed.replace(/^\ufeff/, "");
    const start = text.trimStart();
    const wrong = notAList(start);
    if (wrong) return wrong;
    const found = isTable(start, format) ? readCsv(text) : readJson(text, format);
    const broken = text.indexOf("\uFFFD");
    if (broken < 0 || "severity" in found) return found;
    return { ...found, problems: found.problems.concat(brokenText(text, broken)) };
  }
  const isTable = (start, format) => format === "csv" || format === "auto" && !/^[[{]/.test(start);
  function readJson(text, format) {
    const json = parseJson(text);
    return "data" in json ? readData(json.data, format) : json;
  }
  const brokenText = (text, at) => error(
    "feed",
    "broken-text",
    `letters with accents are lost, such as in ${show(text.slice(Math.max(0, at - 15), at + 15).trim())}.`,
    'Save the file again as "CSV UTF-8", or in UTF-8.'
  );
  function notAList(start) {
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
  function readData(data, format) {
    if (format === "auto") {
      return readGeoJson(data) ?? readFhir(data) ?? readSchema(data) ?? failure(
        "not-a-feed",
        "this is not a list of clinics.",
        'Write { "clinics": [ \u2026 ] } with one entry for each clinic.'
      );
    }
    return (format === "csv" ? void 0 : readers[format](data)) ?? failure(
      "wrong-format",
      `the format is set to ${format}, and this is something else.`,
      "Take the format away, or set it to auto."
    );
  }

  const NAME = ["@value", "name"];
  const LINK = ["url", "contentUrl", "urlTemplate", "@id"];
  const none = [];
  class EntryReader {
    #fields;
    #place;
    #problems;
    constructor(fields, place, problems) {
      this.#fields = fields;
      this.#place = place;
      this.#problems = problems;
    }
    /** As it is written. */
    raw(field) {
      return this.#fields[field];
    }
    /** A field with one value; of several the first. Blank is the same as absent. */
    one(field, grammar) {
      const value = this.#fields[field];
      return value === void 0 ? void 0 : this.#read(first(value), field, grammar, NAME);
    }
    /** A field that leads to a page or a picture. */
    link(field, grammar) {
      return this.#read(first(this.#fields[field]), field, grammar, LINK);
    }
    /** A field without which there is no clinic. */
    required(field, grammar) {
      const value = first(this.#fields[field]);
      if (isBlank(value)) this.refuse(field, `the ${field} is missing`, "Add it.");
      return this.#read(value, field, grammar, NAME, CLINIC);
    }
    /** A field that may have several values. */
    many(field, grammar) {
      if (this.#fields[field] === void 0) return none;
      return list(this.#fields[field]).flatMap(
        (each, index) => this.#read(each, `${field}[${index}]`, grammar, NAME) ?? none
      );
    }
    /** A field that is an object; a text in its place counts as the object's field `text`. */
    inside(field, text) {
      return this.#open(first(this.#fields[field]), field, text);
    }
    /** A field that may be several objects. */
    each(field, text) {
      return list(this.#fields[field]).flatMap(
        (each, index) => this.#open(each, `${field}[${index}]`, text) ?? none
      );
    }
    /** Reports a field that is left out, or for which `lost` is. */
    wrong(field, message, fix = "Correct it, or leave it empty.", code = "wrong-value", lost = "it") {
      this.#problems.push(
        error(this.#place(field), code, `${message}, so ${lost} is left out.`, fix)
      );
    }
    /** Reports a field for which the whole clinic is left out. */
    refuse(field, message, fix, code) {
      this.wrong(field, message, fix, code, CLINIC);
    }
    /** Reports a field that is kept, or a clinic that is left out on purpose. */
    warn(field, code, message, fix) {
      this.#problems.push(warning(this.#place(field), code, message, fix));
    }
    #read(value, field, grammar, keys, lost) {
      if (isBlank(value)) return void 0;
      const text = textOf(value, keys);
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
  const list = (value) => Array.isArray(value) ? value : isBlank(value) ? none : [value];
  const isBlank = (value) => value === void 0 || value === null || typeof value === "string" && value.trim() === "";
  function textOf(value, keys) {
    const told = isRecord(value) ? keys.map((key) => value[key]).find((each) => !isBlank(each)) : value;
    if (typeof told === "string") return told.trim();
    return typeof told === "number" || typeof told === "boolean" ? String(told) : void 0;
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
  const page$1 = {
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
  const isUS = ({ addressRegion, addressCountry }) => addressCountry === void 0 ? STATES.test(addressRegion ?? "") : COUNTRY.test(addressCountry);
  const inUS = ({ latitude, longitude }) => latitude > -15 && latitude < 72 && (longitude < -64 || longitude > 144);
  const ZERO = {
    CT: /^06/,
    MA: /^0(?:1|2[0-7]|55)/,
    ME: /^0(?:39|4)/,
    NH: /^03[0-8]/,
    NJ: /^0[78]/,
    PR: /^00[679]/,
    RI: /^02[89]/,
    VI: /^008/,
    VT: /^05(?!5)/
  };
  function restoreZip(zip, state = "") {
    const full = zip.replace(/^\d+/, (digits) => digits.padStart(5, "0"));
    const begins = STATES.test(state) ? ZERO[state.toUpperCase()] : void 0;
    return begins?.test(full) ? full : void 0;
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
      url: entry.link("url", page$1),
      bookingUrl: entry.link("bookingUrl", page$1),
      reportUrl: entry.link("reportUrl", link),
      photo: entry.link("photo", page$1),
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

  function parseClinics(data, format = "auto") {
    const found = readEntries(data, format);
    if ("severity" in found) return { clinics: [], problems: [found], entries: 0, failure: found };
    const problems = found.problems.slice();
    const clinics = found.entries.map(
      ({ path, fields }) => readClinic(fields, (field) => found.place(path, field), problems)
    );
    const known = withIds(clinics, found, problems);
    const entries = clinics.length + (found.lost ?? 0);
    return { clinics: known, problems: errorsFirst(problems), entries };
  }
  function withIds(clinics, { entries, place }, problems) {
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
    constructor(code, message, fix) {
      super(message);
      this.code = code;
      this.fix = fix;
    }
  }

  const page = {
    fetch: (url, init) => fetch(url, init),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    online: () => navigator.onLine,
    get origin() {
      return location.origin;
    }
  };
  const TIMEOUT = 2e4;
  const LIMIT = 2e7;
  const MB = 1e6;
  const PRIVATE = {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-cache"
  };
  async function request(url, signal, net = page) {
    const timeout = net.timeout(TIMEOUT);
    const ended = either(signal, timeout);
    for (let last = false; ; last = true) {
      try {
        return await attempt(url, ended, net);
      } catch (error) {
        signal.throwIfAborted();
        if (timeout.aborted) throw tooSlow(url);
        if (error instanceof FeedError && (last || error.code !== "server-error")) throw error;
        if (last) throw await unreachable(url, ended, net);
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
        throw tooLarge(url, Math.max(length, said));
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
  function refused(url, status) {
    const answer = `${url} answered ${status}.`;
    if (status === 401 || status === 403) {
      return new FeedError("forbidden", answer, "Make the file public: visitors have no password.");
    }
    return status >= 500 ? new FeedError("server-error", answer, "Its host has a fault: try later, or ask the host.") : new FeedError(
      "not-found",
      answer,
      "Check that the file is there and that its address is spelled the same."
    );
  }
  const tooSlow = (url) => new FeedError(
    "timeout",
    `${url} took more than ${TIMEOUT / 1e3} seconds.`,
    "Make the file smaller, or put it on a faster host."
  );
  const tooLarge = (url, length) => new FeedError(
    "too-large",
    `${url} is larger than ${LIMIT / MB} MB${length > 2 * LIMIT ? ` (${Math.round(length / MB)} MB)` : ""}.`,
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
    if (foreign && await answers(url, signal, net)) return closed(url, hostname);
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
  const closed = (url, hostname) => new FeedError(
    "no-cors",
    `${url} is there, but its host does not let this page read it.`,
    hostname === "docs.google.com" ? "In the spreadsheet choose File, Share, Publish to web, CSV, and use that address." : "Let the host send the header Access-Control-Allow-Origin: * with the file, or put the file on this site."
  );

  // node check.js FEED: reads a list of clinics as the locator does, and says what an editor should mend.

  const FEW = 20;

  const USAGE = `Usage: node check.js FEED [--format FORMAT] [--fix OUT] [--all]

Reads a list of clinics as <clinic-locator> does and says what is wrong, where, and what to do.

  FEED             a file, an address (https://…), or - for what is piped in:
                   JSON, JSON-LD, GeoJSON, CSV, a FHIR bundle, a shared spreadsheet
  --format FORMAT  one of ${formats.join(', ')}; auto, which goes by the content, is the default
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
    const options = { feed: undefined, format: 'auto', fix: undefined, all: false };
    const rest = words.slice();
    while (rest.length > 0) {
      const word = rest.shift();
      if (word === '--all') options.all = true;
      else if (word === '--format' || word === '--fix') {
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
    const { feed, format, fix, all } = parseArguments(words);
    const { text, served } = await load(feed);
    const read = parseClinics(text, format);
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
