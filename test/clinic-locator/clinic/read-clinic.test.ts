// In each engine too: which time zones there are.
import { expect } from 'chai';
import { reading } from '../feed/reading.ts';

const geo = { latitude: 33.4, longitude: -111.9 };
const one = (more: object) => reading([{ id: 'a', name: 'A', geo, ...more }]);

describe('a field that is wrong is left out and reported; the clinic stays', () => {
  const rows: [field: string, value: unknown, error: RegExp][] = [
    ['telephone', '0', /"0" is not a telephone/],
    ['telephone', {}, /an object is not a text/],
    ['url', 'javascript:alert(1)', /is not a web address/],
    ['url', 'java\nscript:alert(1)', /is not a web address/],
    ['url', 'data:text/html,x', /is not a web address/],
    ['url', 'tel:6025550101', /is not a web address/],
    ['url', 'peterson-regional', /begins with https/],
    ['url', '/clinics/a', /begins with https/],
    ['url', 'clinics/index.html', /begins with https/],
    ['url', 'index.html', /begins with https/],
    ['url', 'info@clinic.example', /begins with https/],
    ['photo', 'http://clinic.example/a.jpg', /begins with https/],
    ['email', 'ask us', /is not a mail address/],
    ['telehealth', 'maybe', /is not yes, no or only/],
    ['bookingUrl', 'vbscript:x', /is not a web address/],
    ['photo', { '@type': 'ImageObject', url: 'javascript:1' }, /is not a web address/],
    ['reportUrl', 'file:///etc/passwd', /is not a link/],
    ['reportUrl', 'report', /is not a link/],
    ['timezone', 'Arizona', /is not a time zone such as America\/Phoenix/],
    ['timezone', 'EST', /is not a time zone/],
    ['timezone', 'MST', /is not a time zone/],
    ['timezone', '-07:00', /is not a time zone/],
    ['timezone', 'America/Atlantis', /is not a time zone/],
    ['lastReviewed', 'May 3', /is not a date/],
    ['lastReviewed', '2026-02-30', /is not a date/],
    ['lastReviewed', '2026-13-01', /is not a date/],
    ['isAcceptingNewPatients', 'maybe', /is not yes or no/],
    ['isAcceptingNewPatients', { value: true }, /is not yes or no/],
    ['availableService[1]', ['Ice', {}], /an object is not a text/],
    ['amenityFeature[0]', [5], /5 is not an object/],
    ['address', 5, /5 is not an object/],
    ['address.addressLocality', { addressLocality: 'x'.repeat(301) }, /at most 300 letters/],
  ];
  for (const [field, value, error] of rows) {
    it(`${field}: ${JSON.stringify(value).slice(0, 40)}`, () => {
      const { clinics, errors } = one({ [field.replace(/[.[].*/, '')]: value });
      expect(clinics).to.have.length(1);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(error);
      expect(errors[0]).to.match(/, so it is left out\.$/);
      expect(errors[0]!.startsWith(`clinics[0].${field}: `), errors[0]).to.equal(true);
    });
  }
});

describe('a field that is right', () => {
  const rows: [field: string, value: unknown, expected: unknown][] = [
    ['telephone', '602-555-0101 x', '602-555-0101'],
    ['telephone', '602-555-0101 x12', '602-555-0101 x12'],
    ['telephone', 'tel:+1-602-555-0101', '+1-602-555-0101'],
    ['telephone', '(602) 555-0101', '(602) 555-0101'],
    ['telephone', 6025550101, '6025550101'],
    ['telephone', '', undefined],
    ['telephone', null, undefined],
    ['url', 'www.clinic.example', 'https://www.clinic.example'],
    ['url', 'book.clinic.example/now', 'https://book.clinic.example/now'],
    ['url', '//clinic.example/a', 'https://clinic.example/a'],
    ['url', 'https://clinic.example/?a=1&amp;b=2', 'https://clinic.example/?a=1&b=2'],
    ['url', 'N/A', undefined],
    ['bookingUrl', 'TBD', undefined],
    ['bookingUrl', 'none', undefined],
    ['telephone', 'N/A', undefined],
    ['reportUrl', 'mailto:web@clinic.example', 'mailto:web@clinic.example'],
    ['insurance', ['Sample Plan', 'sliding fee'], ['Sample Plan', 'sliding fee']],
    ['telehealth', 'yes', true],
    ['telehealth', 'Telehealth only', 'only'],
    ['url', ' https://clinic.example ', 'https://clinic.example'],
    ['timezone', 'America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['timezone', 'UTC', 'UTC'],
    ['lastReviewed', '2028-02-29', '2028-02-29'],
    ['isAcceptingNewPatients', false, false],
    ['isAcceptingNewPatients', 'Yes', true],
    ['isAcceptingNewPatients', undefined, undefined],
    ['availableService', 'Nutrition, weight and diet', ['Nutrition, weight and diet']],
    ['knowsLanguage', null, []],
    ['name', { '@value': 'A', '@language': 'en' }, 'A'],
    ['name', ' Sample\n  Clinic ', 'Sample Clinic'],
    ['name', '<b>A</b>', 'A'],
    ['name', 'O&#8217;Brien &amp; Sons', 'O\u2019Brien & Sons'],
  ];
  for (const [field, value, expected] of rows) {
    it(`${field}: ${JSON.stringify(value)}`, () => {
      const { only, errors } = one({ [field]: value });
      expect(errors).to.deep.equal([]);
      expect((only as unknown as Record<string, unknown>)[field]).to.deep.equal(expected);
    });
  }
});
