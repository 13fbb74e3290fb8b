// A reporter for @web/test-runner: tells scripts/test-elements.mjs of each file and test, and of a page that no longer answers.
import { relative } from 'node:path';
import { sourceOf } from './browser-bundle.mjs';
import { tell } from './reporter-channel.mjs';

const PAGE = '/scripts/lib/wtr-page.js';
const RUNNING = '/__tiwizi/running';

/** All tests below a suite with the names of the suites around them. */
function flatten({ suites = [], tests = [] }, around = []) {
  return [
    ...tests.map((test) => ({ ...test, name: [...around, test.name].join(' › ') })),
    ...suites.flatMap((suite) => flatten(suite, [...around, suite.name])),
  ];
}

const printed = (values) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');

/**
 * The plug-in and the reporter, which share what is known of the pages.
 *
 * @param {{ root: string, seconds: number }} options `seconds`: a page that has begun no other test for so long hangs
 */
export function wtrReporter({ root, seconds }) {
  /** What runs on each page: session → test, since when. */
  const running = new Map();
  /** What forces the colours of a page, by session. */
  const forcing = new Map();
  let sessions;
  let watch;

  const tellHung = () => {
    for (const session of sessions.forStatus('TEST_STARTED')) {
      const found = running.get(session.id) ?? { name: '(before its first test)', since: Date.now() };
      running.set(session.id, found);
      if (Date.now() - found.since < seconds * 1000) continue;
      running.set(session.id, { ...found, since: Infinity });
      tell({ type: 'hung', file: sourceOf(relative(root, session.testFile)), name: found.name, seconds });
    }
  };

  const plugin = {
    name: 'tiwizi-running-test',
    serve(context) {
      if (context.path !== RUNNING) return undefined;
      running.set(context.query.session, { name: context.query.name, since: Date.now() });
      return { body: '', type: 'text/plain' };
    },
    transform: (context) =>
      /\.test\.(ts|js|mjs)$/.test(context.path) && context.url.includes('wtr-session-id')
        ? { body: `import '${PAGE}';${context.body}` }
        : undefined,
    async executeCommand({ command, payload, session }) {
      if (command !== 'tiwizi-force-colors') return undefined;
      const devtools = forcing.get(session.id) ?? (await session.browser.getPage(session.id).createCDPSession());
      const value = payload.isForced ? 'active' : 'none';
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
      // Detached, what it emulates would end.
      forcing.set(session.id, devtools);
      return { isForced: payload.isForced };
    },
  };

  const reporter = {
    start(given) {
      ({ sessions } = given);
      watch = setInterval(tellHung, 1000);
    },
    stop: () => clearInterval(watch),
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const file = sourceOf(relative(root, testFile));
      for (const session of sessionsForTestFile) {
        for (const { name, passed, skipped, error } of flatten(session.testResults ?? {})) {
          if (skipped) tell({ type: 'skip', file, name });
          else if (passed) tell({ type: 'pass', file, name });
          else if (error) tell({ type: 'fail', file, name, error });
          // Else it was not run, and an error of the whole file says why.
        }
        const said = [...session.logs.map(printed), ...session.request404s.map((path) => `404: ${path}`)];
        for (const error of session.errors ?? []) {
          const more = /import your test module/.test(error.message) ? `\n${said.slice(-5).join('\n')}` : '';
          tell({ type: 'fail', file, error: { ...error, message: error.message + more } });
        }
        for (const text of said) tell({ type: 'output', file, text: `${text}\n` });
      }
      tell({ type: 'file', file });
    },
  };
  return { plugin, reporter };
}
