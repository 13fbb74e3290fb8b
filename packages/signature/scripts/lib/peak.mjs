// The most memory that a process has had.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Whether the peak of another process can be read: on Linux. */
export const canWatch = existsSync('/proc/self/clear_refs');

/** The most memory resident at any moment, in bytes; `reset` counts from now. A child's `maxRSS` begins with its parent's, so it is not used on Linux. */
export function peakMemory(pid = process.pid, { reset = false } = {}) {
  if (!canWatch) return process.resourceUsage().maxRSS * 1024;
  if (reset) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
}
