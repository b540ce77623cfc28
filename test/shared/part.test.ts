import { expect } from 'chai';
import { Part } from '../../src/shared/part.ts';
import type { Widget } from '../../src/shared/widget.ts';

interface Told {
  readonly place: string;
  readonly finding: { readonly message: string; readonly fix?: string } | undefined;
}

/** A widget as far as a part knows it. */
function host() {
  const told: Told[] = [];
  const seen = { told, drawn: 0 };
  const widget = {
    requestUpdate: () => seen.drawn++,
    diagnostics: {
      set: (place: string, finding: Told['finding']) => told.push({ place, finding }),
    },
  };
  return { seen, widget: widget as unknown as Widget };
}

describe('Part', () => {
  it('does not load before it is asked for', () => {
    let loads = 0;
    new Part(host().widget, () => Promise.resolve(loads++));
    expect(loads).to.equal(0);
  });

  it('is undefined while it loads, then drawn with the piece', async () => {
    const { seen, widget } = host();
    const part = new Part(widget, () => Promise.resolve('the piece'));
    expect(part.get()).to.equal(undefined);
    await part.load();
    expect(part.get()).to.equal('the piece');
    expect(part.failed).to.equal(false);
    expect(seen).to.deep.equal({ told: [], drawn: 1 });
  });

  it('loads once, however often it is asked', async () => {
    let loads = 0;
    const part = new Part(host().widget, () => Promise.resolve(++loads));
    part.get();
    part.get();
    await Promise.all([part.load(), part.load()]);
    expect(loads).to.equal(1);
  });

  it('tells the editor of a failure, and does not try again by being drawn', async () => {
    const { seen, widget } = host();
    let loads = 0;
    const part = new Part<string>(widget, () => {
      loads++;
      return Promise.reject(new Error('parts/map.js could not be loaded.'));
    });
    expect(await part.load()).to.equal(undefined);
    expect(part.failed).to.equal(true);
    part.get();
    part.get();
    expect(loads).to.equal(1);
    expect(seen.told).to.have.length(1);
    expect(seen.told[0]?.place).to.equal('parts');
    expect(seen.told[0]?.finding?.message).to.equal('parts/map.js could not be loaded.');
    expect(seen.told[0]?.finding?.fix).to.contain('Copy the folder parts');
    expect(seen.drawn).to.equal(1);
  });

  it('tries again when it is loaded again, and takes the finding back', async () => {
    const { seen, widget } = host();
    let loads = 0;
    const part = new Part<string>(widget, () =>
      ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('the piece'),
    );
    await part.load();
    expect(await part.load()).to.equal('the piece');
    expect(part.failed).to.equal(false);
    expect(seen.told.map(({ finding }) => finding?.message)).to.deep.equal(['offline', undefined]);
  });
});
