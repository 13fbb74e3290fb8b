// Runs in the page before each file of component tests: the server knows which test runs, so that one that hangs has a name.
import { executeServerCommand } from '@web/test-runner-commands';

const session = new URLSearchParams(location.search).get('wtr-session-id');
const ask = fetch.bind(globalThis);
const GIVEN_UP_AFTER = 2;
let timeouts = 0;

if (session && typeof beforeEach === 'function') {
  beforeEach(async function () {
    if (timeouts >= GIVEN_UP_AFTER) throw new Error(`Not run: ${timeouts} tests before it took too long.`);
    const name = this.currentTest.titlePath().join(' › ');
    await ask(`/__tiwizi/running?${new URLSearchParams({ session, name })}`);
  });
  afterEach(function () {
    if (this.currentTest.err?.code === 'ERR_MOCHA_TIMEOUT') timeouts += 1;
  });
}

// What the contract of adaptation asks for; only Chromium can be told to.
if (/Chrome\//.test(navigator.userAgent))
  globalThis.tiwiziForceColors = (isForced) => executeServerCommand('tiwizi-force-colors', { isForced });
