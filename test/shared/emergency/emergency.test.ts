import { expect } from 'chai';
import {
  dangerSigns,
  dangerSourceIds,
  dangerSources,
} from '../../../src/shared/emergency/emergency.ts';

describe('danger signs', () => {
  for (const { id, sources } of dangerSigns) {
    it(`${id} rests on a source that the card lists`, () => {
      expect(sources.length).to.be.at.least(1);
      expect(new Set(sources).size).to.equal(sources.length);
      expect(dangerSourceIds).to.include.members([...sources]);
    });
  }
  it('have no source that is listed for nothing', () => {
    expect(dangerSourceIds).to.deep.equal(Object.keys(dangerSources));
  });
  it('have ids of their own', () => {
    const ids = dangerSigns.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
