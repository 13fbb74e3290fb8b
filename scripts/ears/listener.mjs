// Writes down what is spoken, step by step: `## what was done`, then a line for each utterance.

/** Milliseconds in which a browser has told of what it painted; no event says so. */
const TOLD = 60;
/** … of what came of itself, without a key: Chromium gathers changes of live regions first. */
const GATHERED = 250;

/** A page that is read out falls silent between its parts on a busy machine: so often nothing more has to be said. */
const READ_OUT = 6;

/** Milliseconds of silence before the end of a page, after which Orca says no more of it: now and then it stops on a busy machine. */
const STUCK = 8000;

/** What Orca says, or not, as it happens to be quick, of the groups one comes out of and of a page that loads: nothing of ours. */
const LEFT = /^(leaving (panel|form|region|list|main content)\.|Loading\. {1,2}Please wait\.)$/;

const months = ['ar-MA', 'fr-MA', 'en-GB'].flatMap((locale) =>
  Array.from({ length: 12 }, (_, month) => new Date(2026, month).toLocaleDateString(locale, { month: 'long' })),
);
// In French the first of a month is written 1er.
const date = new RegExp(`\\b\\d{1,2}(?:er)? (?:${months.join('|')}) \\d{4}`, 'g');

/** A line with what differs from run to run alike: days, times of day, numbers of requests, codes that lead back, what was visited. */
const timeless = (line) =>
  line
    .replace(/\b\d{1,2}:\d{2}(:\d{2})?\b/g, '00:00')
    .replace(date, '00 month 0000')
    .replace(/DEMO-\d{4}-\d{6}/g, 'DEMO-0000-000000')
    .replace(/PAY-\d{8}/g, 'PAY-00000000')
    .replace(/\bvisited link(?=\.?$)/, 'link')
    .replace(/(, \d+ (un)?visited links?)+\.$/, '.')
    // What lets Firefox say a value that begins with an element.
    .replace(/\u200b/g, '')
    .replace(/(localhost|127\.0\.0\.1):\d+/g, '$1:4000')
    .replace(/\b(\d{4}[ \u00a0]){3,4}(\d{2}){1,2}\b/g, (number) => number.replace(/\d/g, '0'))
    .trimEnd();

/** Letters and digits alone: between the same words a page and Orca have other spaces and signs of direction. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The last words of a page that can be seen; evaluated in the page. */
function lastText() {
  const isSeen = ({ parentElement, data }) =>
    data.trim() && parentElement.checkVisibility({ visibilityProperty: true });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last = '';
  while (texts.nextNode()) if (isSeen(texts.currentNode)) last = texts.currentNode.data;
  return last.trim();
}

/**
 * @param {Awaited<ReturnType<import('./session.mjs').startSession>>} session
 * @param {string} home address of a page that says nothing
 */
export function createListener(session, home) {
  const { page, spoken } = session;
  let lines = [];

  /** Waits until the page has painted what happened and Orca has said all there is to say about it: nothing more, `calm` times in turn. */
  async function settle(calm = 1) {
    for (let still = 0; still < calm;) {
      const heard = spoken.length;
      await painted();
      await session.quiet();
      still = heard === spoken.length ? still + 1 : 0;
    }
  }

  async function painted() {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // A page that is being left has no frames any more: those of the next are waited for.
    await page.evaluate(frames).catch(() => page.waitForFunction(() => document.readyState === 'complete'));
    await new Promise((done) => setTimeout(done, TOLD));
  }

  /** Does something and writes what is spoken until `until` holds in the page and all is said. */
  const step = (name, action, until, ...args) => stepUntilCalm(1, name, action, until, ...args);

  /** Whether the page was read out to the last text that can be seen. */
  async function isReadOut() {
    const last = bare(await page.evaluate(lastText).catch(() => ''));
    return spoken.some((text) => text.split('\n').some((line) => bare(line).length > 2 && last.endsWith(bare(line))));
  }
  let isWhole = isReadOut;

  async function stepUntilCalm(calm, name, action, until, ...args) {
    spoken.length = 0;
    await action();
    if (until)
      await page.waitForFunction(until, { polling: 50, timeout: 60_000 }, ...args).catch((error) => {
        throw new Error(`after "${name}": ${error.message}\nspoken: ${spoken.join(' | ')}`);
      });
    if (until) await new Promise((done) => setTimeout(done, GATHERED));
    await settle(calm);
    for (let [heard, since] = [0, Date.now()]; calm > 1 && !(await isWhole()); await settle(calm)) {
      if (spoken.length > heard) [heard, since] = [spoken.length, Date.now()];
      else if (Date.now() - since > STUCK) {
        const last = await page.evaluate(lastText);
        throw new Error(`"${name}" was not read out to "${last}"\nspoken: ${spoken.join(' | ')}`);
      }
    }
    const said = spoken.flatMap((text) => text.split('\n')).map(timeless);
    lines.push(`## ${name}`, ...said.filter((line) => line && !LEFT.test(line)));
  }

  /** Goes to a page that Orca reads out by itself, as is its default. */
  async function arriveBy(name, action, until, ...args) {
    await session.sayAll(true);
    const before = lines.length;
    await stepUntilCalm(READ_OUT, name, action, until, ...args);
    // What is said while a page loads differs from time to time; the page begins with its title.
    const loaded = lines.findIndex((line, index) => index > before && line.startsWith('Finished loading'));
    if (loaded > 0) lines.splice(before + 1, loaded - before - 1);
  }

  return {
    page,
    /** Begins a new transcript, on a page that says nothing, with nothing remembered. */
    async begin() {
      await session.sayAll(false);
      await page.goto(home);
      await settle();
      await session.forget();
      lines = [];
    },
    transcript: () => `${lines.join('\n')}\n`,
    step,
    settle,
    /** Opens a page and writes nothing: what a browser tells of a page that loads differs from time to time. */
    async open(address, until, ...args) {
      await page.goto(address);
      if (until) await page.waitForFunction(until, { polling: 50, timeout: 60_000 }, ...args);
      await settle();
    },
    /** Opens a page that Orca reads out by itself, as is its default. */
    arrive: (address, until, ...args) => arriveBy('page', () => page.goto(address), until, ...args),
    /** … and keeps what is said of it from its heading on, or a notice above that, up to the help that follows, or the footer. */
    async arriveAtMain(address, until, ...args) {
      const from = lines.length;
      let footer;
      isWhole = async () => {
        footer = await page.evaluate(() => document.querySelector('footer a')?.innerText.trim());
        return footer ? spoken.lastIndexOf(footer) > spoken.indexOf('heading level 1') : isReadOut();
      };
      await arriveBy('page', () => page.goto(address), until, ...args).finally(() => (isWhole = isReadOut));
      const [name, title, ...said] = lines.splice(from);
      const heading = said.indexOf('heading level 1') - 1;
      const notice = await page.evaluate(() => {
        const [first, title] = document.querySelectorAll('main tiwizi-notice, main h1');
        return title && first.localName !== 'h1' ? first.innerText.trim() : '';
      });
      const above = notice ? said.findIndex((line) => bare(line) && bare(notice).startsWith(bare(line))) : -1;
      const begin = above < 0 ? heading : Math.min(above, heading);
      // The help that stands on every page is listened to by itself.
      const help = await page.evaluate(() => Boolean(document.querySelector('main ~ tiwizi-help-panel')));
      const end = help ? said.lastIndexOf('complementary content') : said.lastIndexOf(footer);
      lines.push(name, title, ...said.slice(Math.max(begin, 0), end < 0 ? undefined : end));
    },
    /** … by a key: a link or a button that leads to another page. */
    arriveByKey: (key, until, ...args) => arriveBy(`key ${key}`, () => session.key(key), until, ...args),
    /** A key after which several things are told at once, in an order that is nobody's: the lines are sorted. */
    async pressForMany(key, until, ...args) {
      await step(`key ${key}, in any order`, () => session.key(key), until, ...args);
      const from = lines.findLastIndex((line) => line.startsWith('## ')) + 1;
      lines.push(...lines.splice(from).sort());
    },
    press: (key, until, ...args) => step(`key ${key}`, () => session.key(key), until, ...args),
    /** Types Latin letters and digits. */
    type: (text) =>
      step(`type ${text}`, async () => {
        for (const letter of text) await session.key(letter);
      }),
  };
}
