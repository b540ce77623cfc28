// Whether one of the programs that this one started has something to do. On a machine that is busy otherwise a
// program may be slow to answer, yet it is not silent: it waits for its turn.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * A process's parent, and the state of its first thread, which is where Orca listens and browsers tell what a
 * page holds; as Linux gives them.
 */
function look(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { id, parent: Number(parent), runs: state === 'R' };
  } catch {
    return { id }; // it ended meanwhile
  }
}

export function anyAtWork() {
  const all = readdirSync('/proc').map(Number).filter(Boolean).map(look);
  const childrenOf = (id) => all.filter(({ parent }) => parent === id);
  const found = childrenOf(process.pid);
  for (const { id } of found) found.push(...childrenOf(id));
  return found.some(({ runs }) => runs);
}
