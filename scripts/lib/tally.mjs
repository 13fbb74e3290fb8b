// What passed and what failed in one command. Progress is shown while it runs; what failed is named last, then the figures alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const LINES_OF_A_REASON = 14;
const REASONS_SHOWN = 25;
const SECONDS_BETWEEN = 15;
/** What stands before a path of ours in a stack: our own folder, or the address of the test server. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const PLACE = new RegExp(`(?:file://)?${root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}|https?://[^/\\s]+/`, 'g');
const isTerminal = Boolean(process.stdout.isTTY);

/** A time as people say it: 42 s, 3 min 05 s. */
export function elapsed(since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

const plain = (text) => text.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '');

/** The words of an error and where in our code it came from; not the frames of tools. */
export function reasonOf({ name, message, stack } = {}) {
  const said = plain(String(message ?? stack ?? 'no reason was given')).trim();
  const frames = plain(String(stack ?? ''))
    .split('\n')
    .filter((line) => /^\s*at |@http|@file/.test(line))
    .filter(
      (line) => !/node_modules|node:internal|__web-dev-server|__web-test-runner|__wtr|node:async_hooks/.test(line),
    )
    .map((line) => line.trim().replace(PLACE, ''));
  const words = /^[A-Z]\w*Error$/.test(name ?? '') && !said.startsWith(name) ? `${name}: ${said}` : said;
  return [words, ...frames.slice(0, 3)].join('\n');
}

/** The same failures, as lines to be read at the end. */
export function failureLines(failures) {
  return failures.flatMap(({ name, reason }, index) => {
    if (index >= REASONS_SHOWN) return [`  ✗ ${name}`];
    const lines = reason ? reason.split('\n') : [];
    const shown = lines.slice(0, LINES_OF_A_REASON).map((line) => `      ${line.slice(0, 400)}`);
    if (lines.length > LINES_OF_A_REASON) shown.push(`      … ${lines.length - LINES_OF_A_REASON} lines more`);
    return [`  ✗ ${name}`, ...shown];
  });
}

export class Tally {
  passed = 0;
  skipped = 0;
  failures = [];
  /** What failed at first and passed in a second run: named at the end, so that it is looked into. */
  unsteady = [];
  #began = Date.now();
  #shown = Date.now();
  #isLineOpen = false;

  pass(count = 1) {
    this.passed += count;
  }

  skip(count = 1) {
    this.skipped += count;
  }

  /** `name` tells where to look: file, test, browser. */
  fail(name, reason = '') {
    this.failures.push({ name, reason });
  }

  /** A line that stays. */
  say(line) {
    if (this.#isLineOpen) process.stdout.write('\r\x1b[K');
    this.#isLineOpen = false;
    console.log(line);
  }

  /** How far it is: on a terminal one line that changes, elsewhere a line now and then. */
  progress(done, total, what) {
    const red = this.failures.length ? `, ${this.failures.length} failed` : '';
    const line = `  ${done} of ${total} ${what}${red}, ${elapsed(this.#began)}`;
    if (isTerminal) {
      process.stdout.write(`\r\x1b[K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
      this.#isLineOpen = true;
    } else if (Date.now() - this.#shown >= SECONDS_BETWEEN * 1000) {
      this.#shown = Date.now();
      console.log(line);
    }
  }

  /** Names what failed, prints the figures as the last line, keeps them for whoever started this command; gives the exit code. */
  end({ isWrong = false } = {}) {
    if (isWrong && !this.failures.length) this.fail('the command itself', 'It ended with an error, but named no test.');
    if (this.#isLineOpen) process.stdout.write('\r\x1b[K');
    const { passed, skipped, failures, unsteady } = this;
    if (unsteady.length) console.log(['', 'Passed in a second run only:', ...failureLines(unsteady)].join('\n'));
    if (failures.length) console.log(['', 'Failed:', ...failureLines(failures)].join('\n'));
    console.log(`${passed} passed, ${failures.length} failed, ${skipped} skipped`);
    const file = process.env.TIWIZI_RESULT;
    if (file) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ passed, skipped, failures, unsteady }));
    }
    return failures.length ? 1 : 0;
  }
}
