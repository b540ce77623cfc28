import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Clinic } from '../clinic/clinic.ts';
import { distance, type Point } from '../clinic/geo.ts';
import type { Ranking } from './ranking.ts';
import { inOrder, unmeasured, type Result } from '../clinic/result.ts';

/** Answers as `plainRanking` does, from a tree that is built once. */
export function indexedRanking(clinics: readonly Clinic[]): Ranking {
  const placed: number[] = [];
  clinics.forEach(({ geo }, index) => {
    if (geo) placed.push(index);
  });
  const placeless = clinics.filter(({ geo }) => !geo).map(unmeasured);
  const tree = new KDBush(placed.length);
  for (const index of placed)
    tree.add(clinics[index]!.geo!.longitude, clinics[index]!.geo!.latitude);
  tree.finish();
  const measured = (from: Point, most?: number): { index: number; result: Result }[] =>
    around(tree, from.longitude, from.latitude, most).map((at) => {
      const index = placed[at]!;
      const clinic = clinics[index]!;
      return { index, result: { clinic, distance: distance(from, clinic.geo!) } };
    });
  return {
    // the tree gives them nearly in order, so sorting is quick; several clinics at one point need the feed's order
    nearest: (from) =>
      measured(from)
        .sort((a, b) => inOrder(a.result, b.result) || a.index - b.index)
        .map(({ result }) => result)
        .concat(placeless),
    away: (from) => measured(from, 1)[0]?.result.distance ?? Infinity,
  };
}
