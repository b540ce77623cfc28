import { expect } from 'chai';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { reading } from './reading.ts';

const good = { id: 'a', name: 'A', geo: { latitude: 33.4, longitude: -112 } };
const geo = (latitude: unknown, longitude: unknown) => ({ ...good, geo: { latitude, longitude } });

describe('parseClinics: shapes of a feed', () => {
  const shapes: [name: string, feed: unknown, ids: string[]][] = [
    ['an object with clinics', { clinics: [good] }, ['a']],
    ['a bare array', [good], ['a']],
    ['one clinic', good, ['a']],
    ['a JSON-LD graph', { '@graph': [{ '@id': '#b', name: 'B', address: {} }] }, ['#b']],
    ['a graph with other nodes', { '@graph': [{ '@type': 'WebSite', name: 'x' }, good] }, ['a']],
    ['no clinics', { clinics: [] }, []],
    ['a numeric id', [{ ...good, id: 7 }], ['7']],
    [
      'no id at all: its place in the list',
      [{ name: 'A' }, { name: 'B' }],
      ['clinic-1', 'clinic-2'],
    ],
  ];
  for (const [name, feed, ids] of shapes) {
    it(name, () => {
      const read = parseClinics(feed);
      expect(read.clinics.map(({ id }) => id)).to.deep.equal(ids);
      expect(read.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });
  }

  for (const feed of [null, undefined, 3, true, {}, { clinics: 'x' }]) {
    it(`${JSON.stringify(feed)} is not a feed`, () => {
      const { clinics, problems } = parseClinics(feed);
      expect(clinics).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-a-feed']);
    });
  }
});

describe('parseClinics: an entry that is wrong is left out, with place and reason', () => {
  const rows: [name: string, entry: unknown, path: string, message: RegExp][] = [
    ['no name', { id: 'x' }, 'clinics[1].name', /missing/],
    ['an empty name', { id: 'x', name: '  ' }, 'clinics[1].name', /missing/],
    [
      'a name that is an object',
      { id: 'x', name: {} },
      'clinics[1].name',
      /an object is not a text/,
    ],
    [
      'a name without end',
      { id: 'x', name: 'a'.repeat(301) },
      'clinics[1].name',
      /at most 300 letters/,
    ],
    ['an entry that is text', 'Tempe', 'clinics[1]', /"Tempe"/],
    ['an entry that is null', null, 'clinics[1]', /null/],
    ['swapped coordinates', { ...geo(-112, 33.4), id: 'x' }, 'clinics[1].geo.latitude', /swapped/],
    [
      'a latitude beyond the pole',
      { ...geo(95, 200), id: 'x' },
      'clinics[1].geo.latitude',
      /95 is not between/,
    ],
    [
      'a longitude beyond the date line',
      { ...geo(33, 181), id: 'x' },
      'clinics[1].geo.longitude',
      /181 is not between/,
    ],
    ['0,0', { ...geo(0, 0), id: 'x' }, 'clinics[1].geo.latitude', /ocean/],
    [
      'a latitude in words',
      { ...geo('north', 1), id: 'x' },
      'clinics[1].geo.latitude',
      /not a latitude/,
    ],
    [
      'a latitude that is missing',
      { id: 'x', name: 'X', geo: { longitude: 1 } },
      'clinics[1].geo.latitude',
      /missing/,
    ],
    [
      'an unknown accuracy',
      { ...good, id: 'x', geo: { ...good.geo, accuracy: 'planet' } },
      'clinics[1].geo.accuracy',
      /planet/,
    ],
    ['an id used before', good, 'clinics[1].id', /id of clinics\[0\] too/],
  ];
  for (const [name, entry, path, message] of rows) {
    it(name, () => {
      const { clinics, problems } = parseClinics([
        good,
        entry,
        { ...good, id: 'last', name: 'Last' },
      ]);
      expect(clinics.map(({ id }) => id)).to.deep.equal(['a', 'last']);
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.equal(path);
      expect(problems[0]!.message).to.match(message);
      expect(problems[0]!.fix).to.not.equal('');
    });
  }
});

describe('parseClinics: fields', () => {
  it('keeps a clinic without coordinates, and gives it none', () => {
    expect(parseClinics([{ name: 'A' }]).clinics[0]!.geo).to.equal(null);
  });
  it('reads coordinates written as text', () => {
    const [clinic] = parseClinics([geo(' 33.4', '-112.05')]).clinics;
    expect(clinic!.geo).to.deep.equal({ latitude: 33.4, longitude: -112.05, accuracy: 'address' });
  });
  it('takes empty text as absent', () => {
    expect(parseClinics([{ ...good, telephone: '' }]).clinics[0]!.telephone).to.equal(undefined);
  });
  for (const field of ['url', 'bookingUrl'] as const) {
    it(`drops and reports a ${field} that runs a script, and keeps the clinic`, () => {
      const { clinics, problems } = parseClinics([{ ...good, [field]: 'java\nscript:alert(1)' }]);
      expect(clinics[0]![field]).to.equal(undefined);
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
        [`clinics[0].${field}`, 'unsafe-link'],
      ]);
    });
  }
});

describe('clinics that are alike', () => {
  it('with the same id: the later one is left out', () => {
    const { clinics, errors } = reading('id,name,zip\na,A,85281\na,B,85281');
    expect(clinics).to.have.length(1);
    expect(errors).to.deep.equal([
      'row 3, column id: "a" is the id of row 2 too, so this clinic is left out.',
    ]);
  });

  it('with the same name, address and place: both are shown, and the editor is told', () => {
    const { clinics, errors, warnings } = reading(
      'name,street,lat,lng\nA,1 Sample St,33.4,-111.9\nA,1 Sample St,33.4,-111.9\nA,1 Sample St,33.5,-111.9\nB,1 Sample St,33.4,-111.9',
    );
    expect(clinics).to.have.length(4);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      'row 3: it has the same name, address and place as row 2; both are shown.',
    ]);
  });

  it('an id that is made up is never that of another', () => {
    const { clinics, errors } = reading([
      { name: 'A', zip: '85281' },
      { name: 'B', zip: '85281', id: 'clinic-1' },
    ]);
    expect(errors).to.deep.equal([]);
    expect(clinics.map(({ id, name }) => [id, name])).to.deep.equal([
      ['clinic-1-', 'A'],
      ['clinic-1', 'B'],
    ]);
  });

  it('errors come before warnings', () => {
    const { codes } = reading('name,zip,phone,pager\nA,85281,0,1\nA,85281,0,1');
    expect(codes).to.deep.equal(['wrong-value', 'wrong-value', 'unused', 'duplicate']);
  });
});
