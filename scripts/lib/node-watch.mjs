// Loaded before each file that node's test runner runs: a test that hangs ends the file, by name, even in a loop that never yields.
import { writeSync } from 'node:fs';
import { beforeEach } from 'node:test';
import { Worker } from 'node:worker_threads';

export const HUNG = 'tiwizi-hung:';
const seconds = Number(process.env.TIWIZI_TEST_SECONDS ?? 0);

if (seconds && process.env.NODE_TEST_CONTEXT) {
  // Meant for this file, not for what its tests start.
  delete process.env.TIWIZI_TEST_SECONDS;
  const watch = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const { writeSync } = require('node:fs');
     let name = '(before its first test)';
     let timer;
     const begin = (longest) => {
       clearTimeout(timer);
       timer = setTimeout(() => {
         writeSync(2, '\\n${HUNG}' + name + '\\n');
         process.kill(process.pid, 'SIGKILL');
       }, longest * 1000);
     };
     parentPort.on('message', (next) => { name = next; begin(workerData.seconds); });
     // A busy machine takes long to load and compile a file.
     begin(workerData.seconds * 3);`,
    { eval: true, execArgv: [], workerData: { seconds } },
  );
  watch.unref();
  watch.on('error', (error) => writeSync(2, `${error.stack}\n`));
  beforeEach((context) => watch.postMessage(context.fullName ?? context.name));
}
