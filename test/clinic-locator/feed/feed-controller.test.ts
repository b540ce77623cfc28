import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { FeedController } from '../../../src/clinic-locator/feed/feed-controller.ts';
import { parseClinics, type Feed } from '../../../src/clinic-locator/feed/parse-clinics.ts';

const host = {
  addController: () => undefined,
  requestUpdate: () => undefined,
} as unknown as ReactiveControllerHost;

/** A controller whose lists come when they are told to, and what it said of them. */
function controlled() {
  let source = 'first';
  const answers: { signal: AbortSignal; give(name: string): void; fail(): void }[] = [];
  const told: string[] = [];
  const it = new FeedController(host, {
    source: () => [source],
    load: (signal) =>
      new Promise<Feed>((resolve, reject) => {
        answers.push({
          signal,
          give: (name) => resolve(parseClinics([{ name }])),
          fail: () => reject(new Error('failed')),
        });
      }),
    loaded: ({ clinics }) => told.push(clinics[0]!.name),
    failed: (error) => told.push((error as Error).message),
  });
  it.hostUpdate();
  return {
    controller: it,
    answers,
    told,
    name: () => it.feed?.clinics[0]?.name,
    change: (to: string) => {
      source = to;
      it.hostUpdate();
    },
  };
}

describe('the list that an element shows', () => {
  it('is loaded once for one source', () => {
    const { controller, answers } = controlled();
    controller.hostUpdate();
    expect(answers).to.have.length(1);
  });

  it('is the one that was asked for last, whichever comes last', async () => {
    const { controller, answers, told, name, change } = controlled();
    const first = controller.settled;
    change('second');
    expect(answers[0]!.signal.aborted).to.equal(true);
    answers[1]!.give('B');
    await controller.settled;
    answers[0]!.give('A');
    await first;
    expect([name(), told]).to.deep.equal(['B', ['B']]);
  });

  it('is not given up for a late failure', async () => {
    const { controller, answers, told, name, change } = controlled();
    const first = controller.settled;
    change('second');
    answers[1]!.give('B');
    await controller.settled;
    answers[0]!.fail();
    await first;
    expect([name(), told, controller.error]).to.deep.equal(['B', ['B'], undefined]);
  });

  it('stays while it is loaded again, and when that fails', async () => {
    const { controller, answers, told, name } = controlled();
    answers[0]!.give('A');
    await controller.settled;
    controller.reload();
    expect(name()).to.equal('A');
    answers[1]!.fail();
    await controller.settled;
    expect([name(), told]).to.deep.equal(['A', ['A', 'failed']]);
    expect(controller.error).to.be.instanceOf(Error);
  });

  it('goes where another was asked for and cannot be had', async () => {
    const { controller, answers, name, change } = controlled();
    answers[0]!.give('A');
    await controller.settled;
    change('second');
    answers[1]!.fail();
    await controller.settled;
    expect(name()).to.equal(undefined);
  });

  it('is loaded anew after a move in the page that took the request away', async () => {
    const { controller, answers, told, name } = controlled();
    controller.hostDisconnected();
    answers[0]!.give('A');
    await controller.settled;
    expect([name(), told]).to.deep.equal([undefined, []]);
    controller.hostUpdate();
    answers[1]!.give('B');
    await controller.settled;
    expect(name()).to.equal('B');
  });
});
