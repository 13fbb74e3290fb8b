// One process at a time: installing and building empty folders that others read.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isAlive = (pid) => {
  try {
    return Boolean(pid) && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Runs `action` while no other process does the same, which is told by a file that names who is at it; `doing` is said when there is a wait. */
export function whileAlone(lock, doing, action) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readIfThere(lock));
      // Left by a process that died.
      if (!isAlive(holder) && waited) rmSync(lock, { force: true });
      else if (waited === 1) console.log(`Another process is ${doing}; waiting for it …`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return action();
  } finally {
    process.off('exit', release);
    release();
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
