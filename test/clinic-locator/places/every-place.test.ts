import { expect } from 'chai';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import type { StateCities } from '../../../src/clinic-locator/places/city.ts';
import { meaningsOf } from '../../../src/clinic-locator/places/find-place.ts';
import { cleaned } from '../../../src/clinic-locator/places/typed-text.ts';
import { whole } from '../../sample.ts';
import { committedFiles } from '../search/committed-files.ts';

const STATES =
  'AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY'.split(
    ' ',
  );
const files = committedFiles();
const around = { clinics: [] as Clinic[], files, away: () => Infinity };
const lists = (): Promise<StateCities[]> =>
  Promise.all(STATES.map(async (state) => (await files.stateCities(state))!));
const some = <T>(all: readonly T[]): readonly T[] =>
  whole ? all : all.filter((_, index) => index % 10 === 0);

describe('every place of the lists', () => {
  it('each state and territory has a list, and the large cities of all stand in one', async () => {
    const all = await lists();
    expect(all.map(({ state }) => state)).to.deep.equal(STATES);
    const large = (await files.largeCities())!;
    expect(large.map(({ state }) => state)).to.deep.equal(STATES);
    for (const [index, { cities, counties }] of large.entries()) {
      for (const each of cities) expect(all[index]!.cities).to.deep.include(each);
      for (const each of counties ?? []) expect(all[index]!.counties).to.deep.include(each);
    }
  });

  const ways: [name: string, write: (city: string, list: StateCities) => string][] = [
    ['city, abbreviation', (city, { state }) => `${city}, ${state}`],
    ['city and name of the state', (city, { name }) => `${city} ${name}`],
    ['in small letters', (city, { state }) => `${city} ${state}`.toLowerCase()],
  ];
  for (const [name, write] of ways)
    it(`a city is found: ${name}`, async () => {
      const lost: string[] = [];
      for (const list of await lists())
        for (const [city] of some(list.cities)) {
          const typed = write(city, list);
          const { places } = await meaningsOf(cleaned(typed), around);
          const label = `${city}, ${list.state}`;
          if (!places.some((each) => each.label === label)) lost.push(typed);
        }
      // of the two readings, the longer name of a state is taken
      expect(lost.filter((each) => each !== 'Kings Park West Virginia')).to.deep.equal([]);
    });

  it('a county is found', async () => {
    const lost: string[] = [];
    let count = 0;
    for (const list of await lists())
      for (const [county] of list.counties ?? []) {
        count++;
        const { places } = await meaningsOf(cleaned(`${county}, ${list.state}`), around);
        if (places[0]?.label !== `${county}, ${list.state}`)
          lost.push(`${county}, ${list.state}: ${places[0]?.label}`);
      }
    expect(lost).to.deep.equal([]);
    expect(count).to.be.greaterThan(2900);
  });
});
