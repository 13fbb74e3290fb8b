// Files of tests run by node's test runner, each in a process of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './ensure.mjs';
import { runAndListen } from './reporter-channel.mjs';
import { reasonOf, Tally } from './tally.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Runs them and ends as every command does; gives the exit code.
 *
 * @param {string[]} files
 * @param {object} options
 * @param {string} options.name of the command: what tests printed is kept in .cache/<name>.log
 * @param {number} options.seconds the longest a single test may take
 * @param {number} [options.fileSeconds] the longest a file may take
 * @param {boolean} [options.isRunAgain] files that fail are run once more by themselves, for browsers that stall: what then passes is named
 */
export async function runNodeTests(
  files,
  { name, seconds, fileSeconds = 600, concurrency = 1, isRunAgain = false, arguments: more = [] },
) {
  const tally = new Tally();
  const printed = [];
  let done = 0;
  const began = Date.now();
  const run = (list, onResult) =>
    runAndListen(
      [
        ...more,
        '--import',
        here('node-watch.mjs'),
        '--import',
        here('node-seed.mjs'),
        '--import',
        here('node-day.mjs'),
        '--test',
        `--test-concurrency=${concurrency}`,
        `--test-timeout=${fileSeconds * 1000}`,
        `--test-reporter=${here('node-reporter.mjs')}`,
        ...list,
      ],
      {
        cwd: root,
        env: { TIWIZI_TEST_SECONDS: process.env.TIWIZI_TEST_SECONDS ?? String(seconds) },
        onMessage(message) {
          if (['pass', 'skip', 'fail'].includes(message.type)) {
            const title = [message.file, message.name].filter(Boolean).join(' › ');
            onResult({ ...message, title });
            if (message.type === 'fail') tally.say(`✗ ${title}`);
          } else if (message.type === 'output') printed.push(`${message.file}: ${message.text}`);
          else done += 1;
          if (message.type === 'file' || process.stdout.isTTY) tally.progress(done, files.length, 'files');
        },
      },
    );
  let results = [];
  let { code, output } = await run(files, (result) => results.push(result));
  const failed = (list) => list.filter(({ type }) => type === 'fail');
  const again = isRunAgain ? files.filter((file) => failed(results).some((each) => each.file === file)) : [];
  if (again.length && failed(results).every((each) => again.includes(each.file))) {
    tally.say(`Run once more: ${again.join(', ')}`);
    const second = [];
    ({ code, output } = await run(again, (result) => second.push(result)));
    for (const { title, error } of failed(results))
      if (!failed(second).some((each) => each.title === title))
        tally.unsteady.push({ name: title, reason: reasonOf(error) });
    results = [...results.filter(({ file }) => !again.includes(file)), ...second];
  }
  for (const { type, title, error } of results) {
    if (type === 'pass') tally.pass();
    else if (type === 'skip') tally.skip();
    else tally.fail(title, reasonOf(error));
  }
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(`${root}.cache/${name}.log`, printed.join('') + output);
  if (tally.failures.length && printed.length) tally.say(`What the tests printed: .cache/${name}.log`);
  if (code && !tally.failures.length) tally.fail('the test runner', output.slice(-2000));
  if (!tally.passed && !tally.failures.length)
    tally.fail('the test runner', `No test was found. ${output.slice(-500)}`);
  tally.say(`${files.length} files in ${Math.round((Date.now() - began) / 1000)} s`);
  return tally.end();
}
