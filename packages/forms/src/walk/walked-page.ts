import { setTimeout as pause } from 'node:timers/promises';
import type { HTTPResponse, Page } from 'puppeteer-core';

/** Longest wait for an answer of the service, in milliseconds. */
export const PATIENCE = 30_000;

/** What is in the step in view. */
export const IN_STEP = 'section[data-tiwizi-step]:not([hidden])';

/** Where a form is: a step, or another page. */
export interface Place {
  readonly step: string | undefined;
  readonly path: string;
}

/** Whether a post keeps or checks what is typed while a person is at a step: its answer is not that of a press. */
const isByTheWay = (query: URLSearchParams): boolean => query.has('save') || query.has('check');

/** Whether a place is the list of tasks of a form with sections. */
export const isTaskList = ({ path }: Place): boolean => path.endsWith('/tasks');

/** A page of a form in a browser: where it is, what can be read, and waiting for what comes of a press. */
export class WalkedPage {
  readonly #page: Page;
  readonly #isRefused: () => Promise<boolean>;

  /** @param isRefused - whether the page tells that something is wrong */
  constructor(page: Page, isRefused: () => Promise<boolean>) {
    this.#page = page;
    this.#isRefused = isRefused;
  }

  /** Does something that the service answers, and waits until the answer is seen. */
  async follow(act: () => Promise<void>): Promise<void> {
    const page = this.#page;
    const isAnswer = (response: HTTPResponse): boolean =>
      response.request().method() === 'POST' && !isByTheWay(new URL(response.url()).searchParams);
    if (!page.isJavaScriptEnabled()) {
      await Promise.all([page.waitForNavigation({ waitUntil: 'load', timeout: PATIENCE }), act()]);
      return;
    }
    const before = await this.place();
    const [answer] = await Promise.all([page.waitForResponse(isAnswer, { timeout: PATIENCE }), act()]);
    const isTaken = answer.status() < 400;
    // Another step is shown, or a page is loaded; or what was wrong is told.
    await this.until(async () => {
      const now = await this.place();
      const isElsewhere = now.step !== before.step || now.path !== before.path;
      return (isTaken ? isElsewhere : await this.#isRefused()) && (await this.isLoaded());
    });
  }

  /** Follows a link to another page. */
  async open(selector: string): Promise<void> {
    await Promise.all([
      this.#page.waitForNavigation({ waitUntil: 'load', timeout: PATIENCE }),
      this.#page.click(selector),
    ]);
    await this.until(() => this.isLoaded());
  }

  /** Whether the page is at rest: loaded, one step of it in view, nothing at work. */
  isLoaded(): Promise<boolean> {
    return this.#page.evaluate(
      () =>
        document.readyState === 'complete' &&
        !document.querySelector('[aria-busy=true]') &&
        document.querySelectorAll('section[data-tiwizi-step]:not([hidden])').length < 2,
    );
  }

  /** Waits until something holds, with patience. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds().catch(() => false /* A page that is being replaced answers nothing for a moment. */))) {
      if (Date.now() > end) throw new Error(`nothing came of it at ${this.#page.url()}`);
      // Asked from outside: without script nothing in the page can call back.
      await pause(50);
    }
  }

  /** Where the form is. */
  place(): Promise<Place> {
    return this.#page.evaluate(() => ({
      step: document.querySelector<HTMLElement>('section[data-tiwizi-step]:not([hidden])')?.dataset['tiwiziStep'],
      path: location.pathname,
    }));
  }

  /** All that can be read on the page. */
  text(): Promise<string> {
    return this.#page.evaluate(() => {
      const options = [...document.querySelectorAll('option')].map((option) => option.textContent);
      // Heard and not seen: the name of a group that its step's heading stands for.
      const groups = [...document.querySelectorAll('[role=group][aria-label]')].map((each) => each.ariaLabel);
      return [document.title, document.body.innerText, ...options, ...groups].join('\n');
    });
  }
}
