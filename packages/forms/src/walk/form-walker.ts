import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTTPResponse, Page } from 'puppeteer-core';
import type { FlowField, FormFlow } from '../flow/flow.ts';
import type { PlannedWalk } from './plan-walks.ts';
import { sampleFiles, type SampleFile, type TypedAnswer } from './typed-answer.ts';

/** What a walk met. */
export interface Walked {
  readonly steps: readonly string[];
  readonly fields: readonly string[];
  /** All that could be read on its pages. */
  readonly text: readonly string[];
  /** Why it did not come to the answers to check: a step that was refused, and the words of the refusal. */
  readonly stopped?: string;
}

/** Longest wait for an answer of the service, in milliseconds. */
const PATIENCE = 30_000;
/** How many answers to a question are tried before it is given up. */
const ATTEMPTS = 6;
/** Something that no pattern takes. */
const WRONG = '§';

/** Where a form is: a step, or another page. */
interface Place {
  readonly step: string | undefined;
  readonly path: string;
}

/** Fills a form in by a plan, in a browser, as a person does: what is asked is what is seen. */
export class FormWalker {
  readonly #page: Page;
  readonly #flow: FormFlow;
  readonly #folder: string;
  /** Steps whose errors have been looked at. */
  readonly #known: Set<string>;
  readonly #text: string[] = [];
  readonly #steps = new Set<string>();
  readonly #fields = new Set<string>();

  /**
   * @param page - a page of a person who may fill the form in
   * @param folder - where files to send are written
   * @param known - steps whose sentences of what is wrong were met by an earlier walk; the others come into it
   */
  constructor(page: Page, flow: FormFlow, folder: string, known: Set<string>) {
    this.#page = page;
    this.#flow = flow;
    this.#folder = folder;
    this.#known = known;
  }

  /** Walks from an address that begins a draft to the answers to check, which are not sent; then the draft is thrown away. */
  async walk(address: string, plan: PlannedWalk): Promise<Walked> {
    const walked = await this.#toTheEnd(address, plan);
    await this.#discard();
    return walked;
  }

  async #toTheEnd(address: string, plan: PlannedWalk): Promise<Walked> {
    const response = await this.#page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    if (!response?.ok()) return this.#walked(`${address} was answered ${response?.status() ?? 'by nothing'}`);
    await this.#start();
    const attempts = new Map<string, number>();
    for (let turn = 0; turn < this.#flow.steps.length * ATTEMPTS; turn++) {
      const place = await this.#place();
      await this.#read();
      const step = this.#flow.steps.find(({ id }) => id === place.step);
      if (place.path.endsWith('/check')) return this.#walked();
      if (!step) return this.#walked(`no step of the form is at ${place.path}`);
      this.#steps.add(step.id);
      if (!this.#known.has(step.id)) {
        this.#known.add(step.id);
        await this.#meetErrors(step.fields, plan);
        if ((await this.#place()).step !== step.id) continue;
      }
      await this.#fill(step.fields, plan, attempts);
      await this.#continue();
      const refused = await this.#refusals();
      if (!refused.length) continue;
      await this.#read();
      for (const { name, message } of refused) {
        const tried = (attempts.get(name) ?? 0) + 1;
        if (tried >= Math.min(ATTEMPTS, plan.answers.get(name)?.length ?? 1))
          return this.#walked(`${step.id}.${name} is refused: ${message}`);
        attempts.set(name, tried);
      }
    }
    return this.#walked('it comes to no end');
  }

  /** Throws the draft away: a service keeps so many of a person, and no more. */
  async #discard(): Promise<void> {
    const form = await this.#page.$('form[action$="/delete"]');
    if (!form) return;
    await Promise.all([
      this.#page.waitForNavigation({ waitUntil: 'load', timeout: PATIENCE }),
      form.evaluate((each) => (each as HTMLFormElement).submit()),
    ]);
  }

  #walked(stopped?: string): Walked {
    return {
      ...{ steps: [...this.#steps], fields: [...this.#fields], text: this.#text },
      ...(stopped && { stopped }),
    };
  }

  /** A page before the form, with one button that begins it. */
  async #start(): Promise<void> {
    if ((await this.#place()).step) return;
    const button = await this.#page.$('main form button');
    if (button) await this.#follow(() => button.click());
  }

  /** Sends the step as it is, then with what no pattern takes, so that what is said then is seen. */
  async #meetErrors(fields: readonly FlowField[], plan: PlannedWalk): Promise<void> {
    const before = await this.#place();
    if (fields.some(({ required }) => required)) {
      await this.#continue();
      await this.#read();
      if ((await this.#place()).step !== before.step) return this.#back(before);
    }
    const strict = fields.filter((field) => 'pattern' in field && field.pattern);
    if (!strict.length) return;
    await this.#fill(fields, plan, new Map());
    for (const { name } of strict) if (await this.#isAsked(name)) await this.#type(name, WRONG);
    await this.#continue();
    await this.#read();
    if ((await this.#place()).step !== before.step) await this.#back(before);
    // What is wrong is not left for what is right to be joined to.
    for (const { name } of strict) if (await this.#isAsked(name)) await this.#type(name, '');
  }

  async #back({ path }: Place): Promise<void> {
    await this.#page.goto(new URL(path, this.#page.url()).href, { waitUntil: 'load', timeout: PATIENCE });
  }

  async #fill(fields: readonly FlowField[], plan: PlannedWalk, attempts: ReadonlyMap<string, number>): Promise<void> {
    for (const { name } of fields) {
      const ways = plan.answers.get(name);
      const attempt = attempts.get(name) ?? 0;
      const way = ways?.[attempt] ?? ways?.[0];
      if (!(await this.#isAsked(name))) continue;
      this.#fields.add(name);
      if (way) await this.#answer(name, way, attempt > 0);
    }
  }

  async #answer(name: string, { values, file }: TypedAnswer, again: boolean): Promise<void> {
    if (file) return this.#send(name, file);
    for (const [control, texts] of Object.entries(values)) {
      const selector = seen(control);
      const kind = await this.#page.$eval(selector, (each) =>
        each.localName === 'input' ? (each as HTMLInputElement).type : each.localName,
      );
      if (kind === 'radio' || kind === 'checkbox')
        for (const text of texts) await this.#choose(`${selector}[value="${quoted(text)}"]`);
      else if (kind === 'select-one' || kind === 'select') await this.#select(selector, texts);
      // What a login or a register has filled in stays, until it is refused.
      else if (again || !(await this.#page.$eval(selector, (each) => (each as HTMLInputElement).value)))
        await this.#type(control, texts[0] ?? '');
    }
  }

  /** What a register gives to choose from may be other than the form that is walked by: then the first of it. */
  async #select(selector: string, texts: readonly string[]): Promise<void> {
    const values = await this.#page.$eval(selector, (each) =>
      [...(each as HTMLSelectElement).options].map(({ value }) => value).filter(Boolean),
    );
    const known = texts.filter((text) => values.includes(text));
    await this.#page.select(selector, ...(known.length ? known : values.slice(0, 1)));
  }

  async #choose(selector: string): Promise<void> {
    if (!(await this.#page.$eval(selector, (each) => (each as HTMLInputElement).checked)))
      await this.#page.click(selector);
  }

  async #send(name: string, kind: SampleFile): Promise<void> {
    const path = join(this.#folder, `walk.${kind}`);
    await writeFile(path, sampleFiles[kind]);
    const input = await this.#page.$(`input[type=file][name="${name}"]`);
    await (input as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  async #type(control: string, text: string): Promise<void> {
    const selector = seen(control);
    await this.#page.focus(selector);
    await this.#page.$eval(selector, (each) => (each as HTMLInputElement).select());
    await this.#page.keyboard.press('Backspace');
    await this.#page.type(selector, text);
  }

  /** Whether a control of a field is there to be seen: of its own name, or of one of its parts. */
  async #isAsked(name: string): Promise<boolean> {
    return (await this.#page.$(`${seen(name)}, ${IN_STEP} [name^="${name}-"]`)) !== null;
  }

  /** Presses "continue", and waits for what comes of it. */
  #continue(): Promise<void> {
    return this.#follow(() => this.#page.click('form [data-tiwizi-part=actions] button:not([name])'));
  }

  async #follow(act: () => Promise<void>): Promise<void> {
    const page = this.#page;
    const isAnswer = (response: HTTPResponse): boolean =>
      response.request().method() === 'POST' && !response.url().includes('save=draft');
    if (!page.isJavaScriptEnabled()) {
      await Promise.all([page.waitForNavigation({ waitUntil: 'load', timeout: PATIENCE }), act()]);
      return;
    }
    const before = await this.#place();
    const [answer] = await Promise.all([page.waitForResponse(isAnswer, { timeout: PATIENCE }), act()]);
    const isTaken = answer.status() < 400;
    // Another step is shown, or a page is loaded; or what was wrong is told.
    await this.#until(async () => {
      const now = await this.#place();
      const isElsewhere = now.step !== before.step || now.path !== before.path;
      return (isTaken ? isElsewhere : (await this.#refusals()).length > 0) && (await this.#isLoaded());
    });
  }

  #isLoaded(): Promise<boolean> {
    return this.#page.evaluate(
      () =>
        document.readyState === 'complete' &&
        document.querySelectorAll('section[data-tiwizi-step]:not([hidden])').length < 2,
    );
  }

  async #until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    // A page that is being replaced answers nothing for a moment.
    while (!(await holds().catch(() => false))) {
      if (Date.now() > end) throw new Error(`nothing came of it at ${this.#page.url()}`);
      await this.#page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => undefined);
    }
  }

  #place(): Promise<Place> {
    return this.#page.evaluate(() => ({
      step: document.querySelector<HTMLElement>('section[data-tiwizi-step]:not([hidden])')?.dataset['tiwiziStep'],
      path: location.pathname,
    }));
  }

  /** What is told to be wrong, by the names of the questions. */
  async #refusals(): Promise<readonly { readonly name: string; readonly message: string }[]> {
    const links = await this.#page.$$eval('tiwizi-error-summary a', (all) =>
      all.map((link) => {
        const control = document.querySelector(link.hash || 'html') as HTMLInputElement | null;
        return { control: control?.name ?? '', message: link.textContent?.trim() ?? '' };
      }),
    );
    const names = this.#flow.steps.flatMap(({ fields }) => fields.map(({ name }) => name));
    return links.map(({ control, message }) => ({
      name: names.find((name) => control === name || control.startsWith(`${name}-`)) ?? control,
      message,
    }));
  }

  /** Keeps what can be read on the page. */
  async #read(): Promise<void> {
    this.#text.push(
      await this.#page.evaluate(() => {
        const options = [...document.querySelectorAll('option')].map((option) => option.textContent);
        return [document.title, document.body.innerText, ...options].join('\n');
      }),
    );
  }
}

const IN_STEP = 'section[data-tiwizi-step]:not([hidden])';
const seen = (name: string): string => `${IN_STEP} :is(input, select, textarea)[name="${name}"]:not([type=hidden])`;
/** As it may stand between quotation marks of a selector. */
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');
