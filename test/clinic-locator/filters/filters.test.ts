// In each engine too: names of languages, and their order.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import { facetsOf, FILTERS, traitLabel } from '../../../src/clinic-locator/filters/traits.ts';
import { noConditions, type Conditions } from '../../../src/clinic-locator/filters/conditions.ts';
import { lacks, applyFilters } from '../../../src/clinic-locator/filters/apply-filters.ts';
import { unmeasured } from '../../../src/clinic-locator/clinic/result.ts';
import { languageOf } from '../../../src/clinic-locator/filters/language-names.ts';
import { clinicsOf } from '../search/clinics.ts';

const clinics = clinicsOf(
  {
    name: 'A',
    availableService: ['Physical therapy', 'X-ray'],
    knowsLanguage: ['en', 'Spanish'],
    isAcceptingNewPatients: true,
    amenityFeature: [
      { name: 'Parking', value: true },
      { name: 'Wheelchair ramp', value: false },
    ],
  },
  {
    name: 'B',
    medicalSpecialty: 'https://schema.org/Physiotherapy',
    availableService: ['physical  therapy', 'Physical Therapy'],
    knowsLanguage: ['es-MX'],
    isAcceptingNewPatients: false,
  },
  { name: 'C', knowsLanguage: ['English', 'Tongva'] },
);

const closed = () => false;
const traits = (name: string) =>
  facetsOf(clinics, FILTERS, 'en')
    .filter((group) => group.name === name)
    .flatMap(({ facets }) => facets.map(({ label, count }) => `${label} ${count}`));

describe('filters from the feed', () => {
  const rows: [group: string, facets: string[]][] = [
    ['services', ['Physical therapy 2', 'Physiotherapy 1', 'X-ray 1']],
    ['languages', ['English 2', 'Spanish 2', 'Tongva 1']],
    ['new-patients', [' 1']],
    ['amenities', ['Parking 1']],
  ];
  for (const [group, facets] of rows) {
    it(`${group}: ${facets.join(', ')}`, () => expect(traits(group)).to.deep.equal(facets));
  }

  it('a group that no clinic fills is not offered, nor one the page leaves out', () => {
    expect(facetsOf(clinicsOf({}), FILTERS, 'en')).to.deep.equal([]);
    expect(facetsOf(clinics, ['languages'], 'en').map(({ name }) => name)).to.deep.equal([
      'languages',
    ]);
  });

  it('names a language in the visitor’s own', () => {
    expect(traitLabel('languages:en', clinics, 'es')).to.equal('Inglés');
    expect(traitLabel('services:physical therapy', clinics, 'es')).to.equal('Physical therapy');
  });

  const languages: [written: string, code: string][] = [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['Español', 'es'],
    ['spanish', 'es'],
    ['American Sign Language', 'ase'],
    ['Haitian Creole', 'ht'],
    ['Tongva', 'tongva'],
    ['', ''],
  ];
  for (const [written, code] of languages) {
    it(`“${written}” is ${code || 'nothing'}`, () => expect(languageOf(written)).to.equal(code));
  }

  it('counts as a look at every clinic counts', () => {
    const word = fc.constantFrom('A', 'a', 'B b', 'c-C', 'É', 'e');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 20 }), (lists) => {
        const many = clinicsOf(...lists.map((availableService) => ({ availableService })));
        for (const { facets } of facetsOf(many, FILTERS, 'en')) {
          for (const { trait, count } of facets) {
            const has = (clinic: Clinic) =>
              lacks(unmeasured(clinic), { ...noConditions, filters: [trait] }, closed).length === 0;
            expect(many.filter(has).length).to.equal(count);
          }
        }
      }),
    );
  });
});

describe('narrowing', () => {
  const results = clinics.map((clinic, index) => ({ clinic, distance: index * 1000 }));
  const names = (conditions: Partial<Conditions>, isOpen: (clinic: Clinic) => boolean = closed) =>
    applyFilters(results, { ...noConditions, ...conditions }, isOpen);

  const rows: [name: string, conditions: Partial<Conditions>, left: string, relaxed: boolean][] = [
    ['nothing asked', {}, 'ABC', false],
    ['a language', { filters: ['languages:es'] }, 'AB', false],
    ['two things at once', { filters: ['languages:es', 'new-patients'] }, 'A', false],
    ['a radius', { radius: 1500 }, 'AB', false],
    ['a radius that ends at a clinic', { radius: 1000 }, 'AB', false],
    ['what nobody has', { filters: ['services:mri'] }, 'ABC', true],
    ['a radius that holds nobody', { radius: 0, filters: ['languages:tongva'] }, 'ABC', true],
    ['open now, and none is', { filters: ['open-now'] }, 'ABC', true],
  ];
  for (const [name, conditions, left, relaxed] of rows) {
    it(`${name}: ${left}${relaxed ? ', all' : ''}`, () => {
      const narrowed = names(conditions);
      expect(narrowed.results.map(({ clinic }) => clinic.name).join('')).to.equal(left);
      expect(narrowed.relaxed).to.equal(relaxed);
    });
  }

  it('a clinic without a place is within no radius', () => {
    expect(lacks(unmeasured(clinics[0]!), { ...noConditions, radius: 1e9 }, closed)).to.deep.equal([
      { kind: 'far' },
    ]);
  });

  it('says all that a clinic lacks', () => {
    const asked = { ...noConditions, radius: 500, filters: ['new-patients', 'open-now'] };
    expect(lacks(results[2]!, asked, closed)).to.deep.equal([
      { kind: 'far' },
      { kind: 'trait', trait: 'new-patients' },
      { kind: 'closed-now' },
    ]);
  });

  it('is never empty, keeps the order, and keeps only what lacks nothing', () => {
    const trait = fc.constantFrom(
      'languages:es',
      'new-patients',
      'services:x ray',
      'open-now',
      'x:y',
    );
    fc.assert(
      fc.property(
        fc.array(trait, { maxLength: 3 }),
        fc.option(fc.integer({ min: 0, max: 3000 })),
        fc.boolean(),
        (filters, radius, open) => {
          const asked: Conditions = { filters, radius, openAt: '' };
          const narrowed = applyFilters(results, asked, () => open);
          const fits = results.filter((each) => lacks(each, asked, () => open).length === 0);
          expect(narrowed.results).to.deep.equal(fits.length > 0 ? fits : results);
          expect(narrowed.relaxed).to.equal(fits.length === 0);
        },
      ),
    );
  });
});
