/**
 * The fields of an entry that a row of a table, or an object in JSON, can fill, and the names that
 * people give them beside the field's own, the plainest first. Capitals, accents and signs do not
 * matter; `field-named.ts` has the rules for what stands around such a name.
 */
export const FIELD_NAMES = {
  id: 'branch code, store code, entity id',
  name: 'title, clinic name, facility name, location name, station name, nombre, clinic, facility, place, site, office, practice, store, hospital',
  streetAddress:
    'street, address, address1, address line 1, addr, street1, line 1, addr full, full address, direccion, domicilio, calle',
  streetAddress2: 'address2, address line 2, street2, line 2',
  streetAddress3: 'address3, address line 3, suite, unit',
  houseNumber: 'street number',
  addressLocality:
    'city, town, locality, city name, municipality, suburb, ciudad, municipio, distrito',
  addressRegion:
    'state, st, stabbr, state code, state abbr, state name, state province, administrative area, province, region, estado, provincia, departamento',
  postalCode: 'zip, zip code, postcode, post code, zip5, postal, codigo postal',
  addressCountry: 'country, country code, country region, pais',
  cityState: 'city state zip, city st, city st zip',
  latitude: 'lat, y, latitud',
  longitude: 'lng, lon, long, x, longitud',
  coordinates: 'coords, lat lng, lat lon, lat long, point, geolocation, wkt, coordenadas',
  accuracy: '',
  telephone:
    'phone, tel, phone number, staphone, telephone number, phone no, phone num, contact number, phones, telefono',
  telephone2: 'phone2, secondary phone, alternate phone, additional phones, toll free',
  tty: 'tdd, tty phone, tty number',
  faxNumber: 'fax, fax no',
  email: 'email address, correo, correo electronico',
  url: 'website, web, link, web site, website url, web url, homepage, sitio web, pagina web',
  bookingUrl:
    'booking, book, booking link, appointment url, appointment link, place page urls appointment links url appointment',
  reportUrl: '',
  photo: 'image, picture, photo url, image url, cover photo, thumbnail, foto, imagen',
  timezone: 'tz',
  openingHours:
    'hours, hours of operation, business hours, office hours, open hours, operating hours, opening times, schedule, schedules, regular schedules, horario, horarios, horas, horario de atencion',
  specialHours: 'holiday hours',
  Mo: 'monday, mon, lunes, lun',
  Tu: 'tuesday, tue, tues, martes',
  We: 'wednesday, wed, miercoles, mie',
  Th: 'thursday, thu, thur, thurs, jueves, jue',
  Fr: 'friday, fri, viernes, vie',
  Sa: 'saturday, sat, sabado, sab',
  Su: 'sunday, sun, domingo, dom',
  medicalSpecialty: 'specialty, specialties, especialidad, especialidades',
  availableService: 'services, service, servicios',
  knowsLanguage: 'languages, language, languages spoken, idiomas, idioma',
  isAcceptingNewPatients: 'new patients, accepting new patients',
  amenityFeature: 'amenities, amenity',
  insurance: 'insurances, insurance accepted, accepted insurance, health plan network id, seguros',
  telehealth: 'telemedicine, video visits, virtual visits',
  lastReviewed: 'reviewed',
  status: '',
  businessStatus: 'operational status, operating status',
  permanentlyClosed: '',
  temporarilyClosed: '',
  isClosed: '',
  suspended: '',
  notice: 'alert, announcement, aviso',
  noticeUntil: 'notice ends',
} as const;

/** Names under which JSON holds what a table cannot. They are passed on as they are. */
export const PASSED = [
  '@id',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'potentialAction',
  'contactPoint',
  'department',
  'specialAnnouncement',
] as const;

export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Day = (typeof DAYS)[number];

export type FlatField =
  | keyof typeof FIELD_NAMES
  | (typeof PASSED)[number]
  /** A column for when a day's hours begin or end, or for several days. */
  | `${Day}Open`
  | `${Day}Close`
  | `days ${string}`;

/** Fields side by side, as in a row of a table. */
export type Flat = { [field in FlatField]?: unknown };
