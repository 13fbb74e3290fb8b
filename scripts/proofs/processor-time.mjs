// How long processes have used the processor: on a machine that others use too it says more than a clock.
import { readdirSync, readFileSync } from 'node:fs';

/** Of one process and all its children, those that ended included, in seconds (proc(5): ticks are hundredths). */
export function processorTime(pid) {
  const children = new Map();
  const own = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    if (!fields) continue;
    // After the name of the program: state, parent, …; times of its own and of children that ended are the 12th to the 15th.
    const [parent, ...times] = [fields[1], ...fields.slice(11, 15)].map(Number);
    own.set(Number(name), times.reduce((sum, time) => sum + time, 0) / 100);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (id) => (own.get(id) ?? 0) + (children.get(id) ?? []).reduce((all, child) => all + sum(child), 0);
  return sum(pid);
}

function statOf(name) {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}
