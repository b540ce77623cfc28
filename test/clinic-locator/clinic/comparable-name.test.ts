import { expect } from 'chai';
import { comparable } from '../../../src/clinic-locator/clinic/comparable-name.ts';

describe('comparable', () => {
  const rows: [a: string, b: string][] = [
    ['TEMPE', 'tempe'],
    ['Cañon City', 'canon city'],
    ['St. Johns', 'Saint Johns'],
    ["Coeur d'Alene", 'coeur dalene'],
    ['Ft Defiance', 'Fort Defiance'],
    [' Apache  Junction ', 'apache-junction'],
  ];
  for (const [a, b] of rows) it(`${a} = ${b}`, () => expect(comparable(a)).to.equal(comparable(b)));
  it('survives the names of an object’s own methods', () => {
    expect(comparable('constructor toString __proto__')).to.equal('constructor tostring proto');
  });
});
