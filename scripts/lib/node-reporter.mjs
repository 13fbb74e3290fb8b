// A reporter for node's test runner: tells scripts/lib/node-tests.mjs of each test, and keeps what tests print out of sight.
import { relative } from 'node:path';
import { tell } from './reporter-channel.mjs';

const HUNG = /^tiwizi-hung:(.*)$/m;

export default async function* report(source) {
  /** Names of the suites and tests around the one that runs, by file. */
  const around = new Map();
  const hung = new Map();
  const said = new Map();
  const failed = new Set();
  for await (const { type, data } of source) {
    const file = data.file && relative(process.cwd(), data.file);
    const isFile = data.nesting === 0 && data.name === data.file;
    if (type === 'test:stderr' || type === 'test:stdout') {
      const found = HUNG.exec(data.message);
      if (found) hung.set(file, found[1].replaceAll(' > ', ' › '));
      said.set(file, `${said.get(file) ?? ''}${data.message}`.slice(-1500));
      tell({ type: 'output', file, text: data.message });
    } else if (type === 'test:start' && !isFile) {
      const names = around.get(file) ?? [];
      names.length = data.nesting;
      names[data.nesting] = data.name;
      around.set(file, names);
    } else if (type === 'test:complete' && isFile) tell({ type: 'file', file });
    else if (type === 'test:pass' || type === 'test:fail') {
      const { details } = data;
      const { failureType, cause } = details.error ?? {};
      const name = isFile ? undefined : [...(around.get(file) ?? []).slice(0, data.nesting), data.name].join(' › ');
      if (data.skip !== undefined || data.todo !== undefined) tell({ type: 'skip', file, name });
      else if (type === 'test:pass') {
        if (details.type !== 'suite' && !isFile) tell({ type: 'pass', file, name, took: details.duration_ms });
      } else if (isFile ? !failed.has(file) || hung.has(file) : failureType !== 'subtestsFailed') {
        failed.add(file);
        const error = cause && typeof cause === 'object' ? cause : details.error;
        const hanging = isFile && hung.get(file);
        tell({
          type: 'fail',
          file,
          name: hanging || name,
          error: hanging
            ? { message: `hangs: it did not end within ${process.env.TIWIZI_TEST_SECONDS} s` }
            : isFile
              ? { message: `${error.message}\n${(said.get(file) ?? '').trim()}` }
              : { name: error.name, message: error.message ?? String(cause), stack: error.stack },
        });
      }
    }
  }
  yield '';
}
