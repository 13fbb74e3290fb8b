import type { Browser, Page } from 'puppeteer-core';
import { preparePage, settled } from './check-page.ts';
import type { Finding } from './finding.ts';

/** A story as Storybook's index.json lists it. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags: readonly string[];
}

interface StoryEvents {
  finished: string | undefined;
  element: string | undefined;
  problems: string[];
}

type PageWithEvents = typeof globalThis & {
  tiwiziStory: StoryEvents;
  __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (data: never) => void): void;
    emit(event: string, ...data: unknown[]): void;
  };
};

/**
 * Listens to Storybook's channel from the first moment. `storyFinished` says "success" even when a play function threw, so every
 * event that tells of trouble is gathered besides.
 */
function listenToStories(): void {
  const page = globalThis as PageWithEvents;
  page.tiwiziStory = { finished: undefined, element: undefined, problems: [] };
  const say = (event: string, data: unknown): void => {
    const error = (data as { error?: { message?: string } } | undefined)?.error ?? data;
    page.tiwiziStory.problems.push(
      `${event}: ${(error as { message?: string } | undefined)?.message ?? String(error)}`.slice(0, 300),
    );
  };
  let channel: PageWithEvents['__STORYBOOK_ADDONS_CHANNEL__'] | undefined;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value: PageWithEvents['__STORYBOOK_ADDONS_CHANNEL__']) {
      if (channel === value) return;
      channel = value;
      for (const event of [
        'storyErrored',
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
        'storyMissing',
      ]) {
        value.on(event, (data) => {
          say(event, data);
          page.tiwiziStory.finished ??= event;
        });
      }
      value.on('storyPrepared', (data: { parameters?: { element?: string } }) => {
        page.tiwiziStory.element = data.parameters?.element;
      });
      value.on('storyFinished', (data: { storyId?: string; status?: string; reporters?: unknown }) => {
        if (data.status !== 'success') say('storyFinished', { message: `status ${data.status}` });
        page.tiwiziStory.finished = data.storyId;
      });
    },
  });
}

/** How the showing of a story went. */
export interface Shown {
  readonly findings: Finding[];
  /** The custom element that the story says it shows (`parameters.element`). */
  readonly element: string | undefined;
}

/** One tab over a built Storybook, which shows story after story without loading anew. */
export class StorybookPage {
  readonly page: Page;
  readonly #origin: string;
  #globals = '';
  #complaints: string[] = [];

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  /** @param origin address of the built Storybook, with a slash at the end */
  static async open(browser: Browser, origin: string): Promise<StorybookPage> {
    const page = await browser.newPage();
    const storybook = new StorybookPage(page, origin);
    await preparePage(page);
    await page.evaluateOnNewDocument(listenToStories);
    page.on('pageerror', (error) => storybook.#complaints.push(`uncaught ${String(error)}`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' || /^\[[a-z]+(-[a-z]+)+\]/.test(text))
        storybook.#complaints.push(`console ${message.type()}: ${text.slice(0, 240)}`);
    });
    return storybook;
  }

  /** Shows a story and waits until it stands. Says what went wrong on the way. */
  async show(id: string, globals: Readonly<Record<string, string>>): Promise<Shown> {
    this.#complaints = [];
    const written = Object.entries({ ...globals, 'a11y.manual': '!true' })
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
    if (written === this.#globals) await this.page.evaluate(switchStory, id);
    else
      await this.page.goto(
        `${this.#origin}iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=${encodeURIComponent(written)}`,
        { waitUntil: 'load' },
      );
    this.#globals = written;
    const finished = await this.page
      .waitForFunction(() => (globalThis as PageWithEvents).tiwiziStory.finished, { timeout: 15_000, polling: 20 })
      .then(
        (handle) => handle.jsonValue(),
        () => undefined,
      );
    await settled(this.page);
    const { problems, element } = await this.page.evaluate(() => (globalThis as PageWithEvents).tiwiziStory);
    if (finished === undefined) problems.push('the story did not finish in 15 s');
    else if (finished !== id && !problems.length) problems.push(`story ${finished} was shown`);
    if (problems.length) this.#globals = ''; // begin afresh after trouble
    const findings = [
      ...problems.map((message): Finding => ({ check: 'story', message })),
      ...this.#complaints.map((message): Finding => ({ check: 'console', message })),
    ];
    return { findings, element };
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function switchStory(storyId: string): void {
  const page = globalThis as PageWithEvents;
  page.tiwiziStory = { finished: undefined, element: undefined, problems: [] };
  page.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}
