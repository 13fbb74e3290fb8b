import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { FileType } from '../flow/answers.ts';
import type { FlowField, FlowStep, FormFlow } from '../flow/flow.ts';
import { listedGroup, stepIdOf } from '../flow/item-pages.ts';
import { isGroup, itemFields } from '../flow/items.ts';
import { controlId } from '../flow/validate-step.ts';
import { brokenChecks } from './broken-checks.ts';
import { plannedFields, planName, type PlannedWalk } from './plan-walks.ts';
import { sampleBytes, type TypedAnswer } from './typed-answer.ts';
import { pageAt, renamed, wantedItems } from './walked-items.ts';
import { IN_STEP, isTaskList, PATIENCE, WalkedPage, type Place } from './walked-page.ts';

/** What a walk met. */
export interface Walked {
  readonly steps: readonly string[];
  readonly fields: readonly string[];
  /** Those of them whose answers are shown and not asked, since a login or a register gives them. */
  readonly given: readonly string[];
  /** All that could be read on its pages. */
  readonly text: readonly string[];
  /** Why it did not come to the answers to check: a step that was refused, and the words of the refusal. */
  readonly stopped?: string;
}

/** How many answers to a question are tried before it is given up. */
const ATTEMPTS = 6;
/** Something that no pattern takes. */
const WRONG = '§';

/** Fills a form in by a plan, in a browser, as a person does: what is asked is what is seen. */
export class FormWalker {
  readonly #page: Page;
  readonly #flow: FormFlow;
  readonly #folder: string;
  /** Steps whose errors have been looked at. */
  readonly #known: Set<string>;
  readonly #view: WalkedPage;
  readonly #text: string[] = [];
  readonly #steps = new Set<string>();
  readonly #fields = new Set<string>();
  readonly #given = new Set<string>();

  /**
   * @param page - a page of a person who may fill the form in
   * @param folder - where files to send are written
   * @param known - steps whose sentences of what is wrong were met by an earlier walk; the others come into it
   */
  constructor(page: Page, flow: FormFlow, folder: string, known: Set<string>) {
    this.#page = page;
    this.#view = new WalkedPage(page, async () => (await this.#refusals()).length > 0);
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
    const { steps, sections = [] } = this.#flow;
    const items = steps.flatMap(({ fields }) => fields.map(({ name }) => wantedItems(name, plan)));
    const pages = items.reduce((sum, count) => sum + 2 * count, steps.length + sections.length);
    for (let turn = 0; turn < pages * ATTEMPTS; turn++) {
      const place = await this.#view.place();
      this.#text.push(await this.#view.text());
      if (isTaskList(place)) {
        await this.#nextTask();
        continue;
      }
      const step = pageAt(this.#flow, place.step);
      if (place.path.endsWith('/check')) return this.#walked();
      if (!step) return this.#walked(`no step of the form is at ${place.path}`);
      this.#steps.add(stepIdOf(step.id));
      // The pages of items are all alike.
      const looks = step.id.replace(/\..*/, '.*');
      if (!this.#known.has(looks)) {
        this.#known.add(looks);
        await this.#meetErrors(step, plan);
        if ((await this.#view.place()).step !== step.id) continue;
      }
      if (await this.#openNewItem(step, plan)) continue;
      await this.#addItems(step.fields, plan);
      await this.#fill(step.fields, plan, attempts);
      await this.#continue();
      const refused = await this.#refusals();
      if (!refused.length) continue;
      this.#text.push(await this.#view.text());
      for (const { name, message } of refused) {
        const tried = (attempts.get(name) ?? 0) + 1;
        if (tried >= Math.min(ATTEMPTS, plan.answers.get(name)?.length ?? 1))
          return this.#walked(`${step.id}.${name} is refused: ${message}`);
        attempts.set(name, tried);
      }
    }
    return this.#walked('it comes to no end');
  }

  /** Has the page of another item opened by their list, while there are fewer than are planned. */
  async #openNewItem(step: FlowStep, plan: PlannedWalk): Promise<boolean> {
    const group = listedGroup(step);
    if (!group || (await this.#itemIds(group.name)).length >= wantedItems(group.name, plan)) return false;
    await this.#view.follow(() => this.#page.click(`${IN_STEP} button[value="add:${group.name}"]`));
    return true;
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
      ...{ steps: [...this.#steps], fields: [...this.#fields], given: [...this.#given], text: this.#text },
      ...(stopped && { stopped }),
    };
  }

  /** A page before the form, with one button that begins it. */
  async #start(): Promise<void> {
    const place = await this.#view.place();
    if (place.step || isTaskList(place)) return;
    const button = await this.#page.$('main form button');
    if (button) await this.#view.follow(() => button.click());
  }

  /** Goes on at the last task that can be done: whatever order is offered, the other one is right too. When all are done, to the answers. */
  async #nextTask(): Promise<void> {
    const open = await this.#page.$$eval('[data-tiwizi-task]', (tasks) =>
      tasks.flatMap((task) =>
        /^(not-started|under-way)$/.test(task.getAttribute('data-tiwizi-task') ?? '') ? [task.id] : [],
      ),
    );
    const last = open.at(-1);
    await this.#view.open(last === undefined ? '[data-tiwizi-part=actions] a' : `#${last} a`);
  }

  /** Sends the step as it is, then with what no pattern takes, so that what is said then is seen. */
  async #meetErrors(step: FlowStep, plan: PlannedWalk): Promise<void> {
    const { fields } = step;
    const before = await this.#view.place();
    if (fields.some(({ required }) => required)) {
      await this.#continue();
      this.#text.push(await this.#view.text());
      if ((await this.#view.place()).step !== before.step) return this.#back(before);
    }
    await this.#breakChecks(step, plan, before);
    await this.#addItems(fields, plan);
    const strict = (await this.#asked(fields)).filter((field) => 'pattern' in field && field.pattern);
    if (!strict.length) return;
    await this.#fill(fields, plan, new Map());
    for (const { name } of strict) if (await this.#isAsked(name)) await this.#type(name, WRONG);
    await this.#continue();
    this.#text.push(await this.#view.text());
    if ((await this.#view.place()).step !== before.step) await this.#back(before);
    // What is wrong is not left for what is right to be joined to.
    for (const { name } of strict) if (await this.#isAsked(name)) await this.#type(name, '');
  }

  /** Answers that are right each by itself, and not together. */
  async #breakChecks(step: FlowStep, plan: PlannedWalk, before: Place): Promise<void> {
    for (const broken of brokenChecks(this.#flow, step, plan.answers, new Date())) {
      await this.#fill(step.fields, plan, new Map());
      for (const [name, way] of broken) if (await this.#isAsked(name)) await this.#answer(name, way, true);
      await this.#continue();
      this.#text.push(await this.#view.text());
      if ((await this.#view.place()).step !== before.step) await this.#back(before);
      for (const name of broken.keys()) {
        const [way] = plan.answers.get(name) ?? [];
        if (way && (await this.#isAsked(name))) await this.#answer(name, way, true);
      }
    }
  }

  async #back({ path }: Place): Promise<void> {
    await this.#page.goto(new URL(path, this.#page.url()).href, { waitUntil: 'load', timeout: PATIENCE });
  }

  /** Adds items to groups until there are as many as are planned. */
  async #addItems(fields: readonly FlowField[], plan: PlannedWalk): Promise<void> {
    if (listedGroup({ fields })) return;
    for (const group of fields.filter(isGroup)) {
      const wanted = wantedItems(group.name, plan);
      const count = async (): Promise<number> => (await this.#itemIds(group.name)).length;
      for (let there = await count(); there < wanted; there++) {
        const button = `${IN_STEP} button[value="add:${group.name}"]`;
        if (this.#page.isJavaScriptEnabled()) await this.#page.click(button);
        else await this.#view.follow(() => this.#page.click(button));
        await this.#view.until(async () => (await count()) > there && (await this.#view.isLoaded()));
      }
    }
  }

  #itemIds(group: string): Promise<readonly string[]> {
    return this.#page.$$eval(`${IN_STEP} [data-tiwizi-group="${group}"] [data-tiwizi-item]`, (items) =>
      items.map((item) => (item as HTMLElement).dataset['tiwiziItem'] ?? ''),
    );
  }

  /** The questions of a step, those of the items that are there among them. */
  async #asked(fields: readonly FlowField[]): Promise<readonly FlowField[]> {
    const asked: FlowField[] = [];
    for (const field of fields) {
      if (!isGroup(field)) asked.push(field);
      else for (const id of await this.#itemIds(field.name)) asked.push(...itemFields(field, id));
      if (isGroup(field) && (await this.#page.$(`${IN_STEP} [data-tiwizi-group="${field.name}"]`)))
        this.#fields.add(field.name);
    }
    return asked;
  }

  async #fill(fields: readonly FlowField[], plan: PlannedWalk, attempts: ReadonlyMap<string, number>): Promise<void> {
    for (const field of await this.#asked(fields)) {
      const planned = planName(field.name);
      const ways = plan.answers.get(planned);
      const attempt = attempts.get(planned) ?? 0;
      const way = ways?.[attempt] && { ...ways[attempt], ...renamed(ways[attempt].values, planned, field.name) };
      const { name } = field;
      const isGiven = (await this.#page.$(`${IN_STEP} dl#${controlId(field)}`)) !== null;
      if (isGiven) this.#given.add(planned);
      if (isGiven || (await this.#isAsked(name))) this.#fields.add(planned);
      if (isGiven || !(await this.#isAsked(name))) continue;
      if (way) await this.#answer(name, way, attempt > 0);
    }
  }

  async #answer(name: string, { values, files }: TypedAnswer, again: boolean): Promise<void> {
    if (files) return this.#send(name, files);
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

  async #send(name: string, files: readonly FileType[]): Promise<void> {
    const paths = files.map((type, index) => join(this.#folder, `walk-${index}.${type}`));
    for (const [index, type] of files.entries()) await writeFile(paths[index] ?? '', sampleBytes(type, index));
    const input = (await this.#page.$(
      `${IN_STEP} input[type=file][name="${name}"]`,
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
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
    return this.#view.follow(() => this.#page.click('form [data-tiwizi-part=actions] button:not([name])'));
  }

  /** What is told to be wrong, by the names of the questions. */
  async #refusals(): Promise<readonly { readonly name: string; readonly message: string }[]> {
    const links = await this.#page.$$eval('tiwizi-error-summary a', (all) =>
      all.map((link) => {
        const control = document.querySelector(link.hash || 'html') as HTMLInputElement | null;
        return { control: control?.name ?? '', message: link.textContent?.trim() ?? '' };
      }),
    );
    const names = plannedFields(this.#flow).map(({ name }) => name);
    return links.map(({ control, message }) => {
      const planned = planName(control);
      return { name: names.find((name) => planned === name || planned.startsWith(`${name}-`)) ?? control, message };
    });
  }
}

const seen = (name: string): string => `${IN_STEP} :is(input, select, textarea)[name="${name}"]:not([type=hidden])`;
/** As it may stand between quotation marks of a selector. */
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');
