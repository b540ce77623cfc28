import { expect } from 'chai';
import { until } from '../../helpers.ts';
import { ARIZONA, inside, pins, resultsOf, show, spot } from './around.ts';

describe('overview map on a page that forbids style attributes', () => {
  const refused: string[] = [];

  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src-attr 'none'";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(event.effectiveDirective),
    );
  });

  it('the page does forbid them', async () => {
    document.createElement('p').setAttribute('style', 'color: red');
    await until(() => refused.length);
    expect(refused.splice(0)).to.deep.equal(['style-src-attr']);
  });
  it('puts its pins where they belong', async () => {
    const host = await show(ARIZONA.slice(0, 2));
    host.set({ results: resultsOf(ARIZONA.slice(0, 3)) });
    await until(() => pins(host).length === 3);
    const [phoenix, tempe] = pins(host).map(spot);
    const { left, right } = inside(host, '.map-box')[0]!.getBoundingClientRect();
    expect(tempe!.x).to.be.within(phoenix!.x + 44, right);
    expect(phoenix!.x).to.be.above(left);
    expect(refused).to.deep.equal([]);
  });
});
