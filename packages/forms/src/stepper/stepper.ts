import { Enhancer, findPart, interrupt, patchAttribute, patchText, READY, report, watchChildren } from '@tiwizi/core';
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Answers } from '../flow/answers.ts';
import type { ProblemJson, StepAnswer, StepProgress } from '../protocol/index.ts';
import type { StepperWord } from './default-words.ts';
import { FormCompleteEvent } from './form-complete-event.ts';
import { FormErrorEvent } from './form-error-event.ts';
import { isTouched, valuesToPost } from './form-values.ts';
import { sendForm, type Sent } from './send-form.ts';
import { readJson, showAskedFields } from './show-asked-fields.ts';
import { StepChangeEvent } from './step-change-event.ts';
import { pushAddress, tabName } from './tab-name.ts';
import { keepBeforeLeaving } from './keep-before-leaving.ts';
import { watchTabs } from './watch-tabs.ts';

/** Milliseconds of rest after which what was typed is saved. */
const REST = 1000;
/** Milliseconds after which a save that failed is tried again. */
const PATIENCE = 15_000;

/** Elements that are needed only now and then are loaded then; a network that fails leaves them undefined. */
const rare: Readonly<Record<string, () => Promise<unknown>>> = {
  'tiwizi-error-summary': () => import('@tiwizi/elements/error-summary.define.js'),
  'tiwizi-step-progress': () => import('@tiwizi/elements/step-progress.define.js'),
};
type Described = HTMLElement & { readonly updateComplete?: Promise<unknown> };
const define = (tag: string): Promise<unknown> | undefined => rare[tag]?.().catch(() => undefined);

/**
 * `<tiwizi-form-stepper>`: a form of several pages whose steps follow each other without a new page. It enhances the form that
 * the server printed (`stepPage`), which works the same by POST and redirect before, without and after a failure of the script.
 *
 * A submit is sent by `fetch` with `Accept: application/json`. The next step is taken from its `<template data-tiwizi-step>`, the address
 * and the title change with it, and its heading takes focus; a step without a template is a real navigation. Errors (RFC 9457, `errors`)
 * are put on the fields and in an error summary, which takes focus. What is typed is saved after a second of rest and when the page is
 * left (`?save=draft`), secrets and files excepted. A network that fails, a session that ended and another tab are told in words,
 * which take focus from the button that led to them; nothing typed is lost by them. It never writes a value.
 *
 * @fires {StepChangeEvent} tiwizi-step-change - another step is about to be shown; cancelable
 * @fires {FormCompleteEvent} tiwizi-form-complete - the answers were handed over; cancelable
 * @fires {FormErrorEvent} tiwizi-form-error - a post was not taken; the person was told
 * @fires {InterruptEvent} tiwizi-interrupt - the session ended; cancelable: the page then tells the person by itself
 * Standards: WCAG 2.2 2.4.3, 3.3.1, 3.3.7, 4.1.3; RFC 9457.
 */
export class TiwiziFormStepper extends Enhancer {
  static override properties: PropertyDeclarations = {
    step: { reflect: true },
    draft: {},
    known: { converter: readJson<Answers> },
    focusTarget: { attribute: 'focus-target' },
  };

  declare step?: string;
  declare draft?: string;
  declare known?: Answers;
  declare focusTarget?: string;

  /** Hidden values of every post. `writer` names this tab among those that save the draft, so that its own late saves are no conflict. */
  readonly #tokens: Record<string, string | number> = {};
  readonly #seen = new Map<string, StepProgress | undefined>();
  #adopted: HTMLFormElement | undefined;
  #busy = false;
  #dirty = false;
  /** Another tab has saved since, or the session ended: nothing more is saved unasked. */
  #paused = false;
  #saving: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The form of the steps. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** The section of the step in view. */
  get section(): HTMLElement | undefined {
    return this.#find(this.step);
  }

  get #summary(): Described | null {
    return this.querySelector('tiwizi-error-summary');
  }

  protected override adopt(): void {
    const { form } = this;
    if (!form) return report('tiwizi-form-stepper-without-form', 'A form stepper holds no form.', this);
    if (form === this.#adopted) return;
    this.#adopted = form;
    form.noValidate = true;
    this.#tokens['writer'] = tabName();
    if (this.#summary) void define(this.#summary.localName);
    if (!isTouched(form)) return;
    showAskedFields(form, this.known);
    this.#touch();
  }

  protected override listen(): void {
    const signal = this.connection;
    const on = (target: EventTarget, type: string, listener: (event: never) => void): void =>
      target.addEventListener(type, listener as EventListener, { signal });
    watchChildren(this, () => this.adopt(), this.connection);
    on(this, 'submit', this.#submitted);
    on(this, 'input', this.#changed);
    on(this, 'change', this.#changed);
    on(window, 'popstate', this.#traversed);
    // The first is heard before the next page is asked for, which then shows what was typed; phones know the second only.
    on(window, 'beforeunload', () => void this.save(true));
    on(window, 'pagehide', () => this.save(true));
    on(window, 'pageshow', (event: PageTransitionEvent) => event.persisted && this.#rest());
    on(window, 'online', () => this.save());
    on(document, 'visibilitychange', () => document.hidden && this.save(true));
    on(
      document,
      'tiwizi-interrupt',
      (event: Event & { waitUntil?(promise: unknown): void }) =>
        event.target !== this && event.waitUntil?.(this.save()),
    );
    if (this.draft) watchTabs(this.draft, this.#toldOfTab, signal);
    if (this.draft) keepBeforeLeaving(() => (this.#dirty ? this.save() : undefined), signal);
  }

  #toldOfTab = (isLater: boolean): void => {
    // A copied tab has the name of the first.
    if (isLater) this.#tokens['writer'] = tabName(true);
    void this.#say('other-tab');
  };

  /** Saves what was typed since the last save, unchecked. Resolves when the server has answered; never rejects. */
  save(keepalive = false): Promise<void> {
    clearTimeout(this.#timer);
    const { form } = this;
    if (form && this.draft && this.section && this.#dirty && !this.#busy && !this.#paused) {
      this.#dirty = false;
      this.#saving = this.#save(form, keepalive);
    }
    return this.#saving;
  }

  async #save(form: HTMLFormElement, keepalive: boolean): Promise<void> {
    const url = addressOf(form);
    const sent = await sendForm(
      `${url}${url.includes('?') ? '&' : '?'}save=draft`,
      this.#values(form, true),
      20,
      keepalive,
    );
    const isSaved = sent.status === 204;
    if (isSaved) this.#renew(sent);
    else if (sent.status === 401 || sent.status === 409) await this.#refused(sent);
    else {
      this.#renew({ csrf: sent.json?.csrf });
      this.#touch(PATIENCE);
    }
    const [said] = await this.#words(isSaved ? 'saved' : 'unsaved');
    // The time is the one the person's own clock shows; it is said again only when the minute changes.
    patchText(
      findPart(this, 'status'),
      said!.textContent!.trim().replace('--:--', new Date().toTimeString().slice(0, 5)),
    );
  }

  #changed = (event: Event): void => {
    const { form } = this;
    if (!form?.contains(event.target as Node)) return;
    showAskedFields(form, this.known);
    this.#touch();
  };

  #touch(after: number = REST): void {
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), after);
  }

  #values(form: HTMLFormElement, forDraft: boolean): FormData {
    const data = valuesToPost(form, this.section, forDraft);
    for (const [name, value] of Object.entries(this.#tokens)) data.set(name, `${value}`);
    return data;
  }

  #submitted = (event: SubmitEvent): void => {
    const { form } = this;
    if (event.target !== form || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.#busy) void this.#send(form!, event.submitter as HTMLButtonElement | null);
  };

  async #send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    this.#busy = true;
    const { activeElement } = document;
    clearTimeout(this.#timer);
    if (button) mark(button, 'true');
    // A save under way must not arrive after what is sent now.
    await this.#saving;
    const data = this.#values(form, false);
    if (button?.name) data.append(button.name, button.value);
    const hasFile = [...data.values()].some((value) => value instanceof File && value.size);
    const sent = await sendForm(addressOf(form), data, hasFile ? 900 : 60);
    const { next } = sent.json ?? {};
    if (next === undefined) {
      this.#rest();
      await this.#refused(sent);
      const notice = findPart(this, 'notice');
      // Whoever has gone on writing meanwhile is not interrupted; the notice is an alert.
      if (notice?.firstChild && document.activeElement === activeElement) this.#focus(notice);
      // Sending it once more is then a decision.
      return this.#renew(sent.json ?? {});
    }
    this.#dirty = this.#paused = false;
    this.#goOn(sent.json as StepAnswer);
  }

  /** Ready for another submit. */
  #rest(): void {
    this.#busy = false;
    this.querySelectorAll('button[aria-busy]').forEach((button) => mark(button, null));
  }

  #goOn(answer: StepAnswer): void {
    const { next, step, complete, progress } = answer;
    const event = complete ? new FormCompleteEvent(next) : new StepChangeEvent(this.step ?? '', step ?? '', next);
    const isRefused = !this.dispatchEvent(event);
    if (!isRefused && (complete || !step || step === this.step || !this.#find(step))) return location.assign(next);
    this.#rest();
    this.#renew(answer);
    if (isRefused) return;
    this.#seen.set(step!, progress);
    pushAddress(next);
    this.#show(step!);
  }

  #traversed = (): void => {
    const id = location.pathname.split('/').at(-1)!;
    if (id === this.step) return;
    if (!this.#find(id)) return location.reload();
    void this.save();
    this.dispatchEvent(new StepChangeEvent(this.step ?? '', id, location.href, false));
    this.#show(id);
  };

  /** The section of a step, taken out of its template when it was not shown yet. */
  #find(id: string | undefined, take = false): HTMLElement | undefined {
    const found = [...this.querySelectorAll<HTMLElement>('[data-tiwizi-step]')].find(
      (each) => each.dataset['tiwiziStep'] === id,
    );
    if (!take || !(found instanceof HTMLTemplateElement)) return found;
    const section = document.importNode(found.content, true).firstElementChild as HTMLElement;
    found.replaceWith(section);
    return section;
  }

  #show(id: string): void {
    const form = this.form!;
    this.#clear();
    const before = this.section!;
    const section = this.#find(id, true)!;
    before.hidden = true;
    section.hidden = false;
    this.step = id;
    form.setAttribute('action', location.pathname + location.search);
    document.title = section.dataset['title'] ?? document.title;
    const back = findPart(this, 'back');
    const first = this.querySelector('[data-tiwizi-step]');
    if (back) back.hidden = section === first;
    showAskedFields(form, this.known);
    const progress = this.#seen.get(id);
    if (progress) void this.#showProgress(section, progress);
    this.#focus(
      section.querySelector<HTMLElement>(
        this.focusTarget === 'control' ? 'input:not([type=hidden], [hidden] *), select, textarea' : 'h1, h2',
      ),
    );
  }

  #focus(target: HTMLElement | null | undefined): void {
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    target?.focus();
  }

  /** Says where the answers now put the step, in the progress that stands there. */
  async #showProgress(section: HTMLElement, { current, total, steps }: StepProgress): Promise<void> {
    const progress = section.querySelector<Described>('tiwizi-step-progress');
    const isNew =
      progress &&
      (await this.#describe(progress, {
        current: `${current}`,
        total: total ? `${total}` : null,
        steps: steps.length ? JSON.stringify(steps) : null,
      }));
    const { activeElement } = document;
    if (!isNew || !progress.contains(activeElement)) return;
    // A heading that says more than when it took focus is to be read again.
    (activeElement as HTMLElement).blur();
    this.#focus(activeElement as HTMLElement);
  }

  /** Gives an element attributes that are new to it, once it is defined, so that it shows them in its own nodes; false when there are none or it cannot. */
  async #describe(element: Described, attributes: Readonly<Record<string, string | null>>): Promise<boolean> {
    const changes = Object.entries(attributes).filter(([name, value]) => element.getAttribute(name) !== value);
    if (!changes.length) return false;
    await define(element.localName);
    await element.updateComplete;
    for (const [name, value] of changes) patchAttribute(element, name, value);
    await element.updateComplete;
    return element.hasAttribute(READY);
  }

  /** Takes back what the last answer said. Nodes stay, since a framework may hold them. */
  #clear(): void {
    const summary = this.#summary;
    const box = summary && findPart(summary, 'box');
    if (box) box.hidden = true;
    summary?.setAttribute('errors', '[]');
    this.querySelectorAll('tiwizi-field[error]').forEach((field) => field.removeAttribute('error'));
    findPart(this, 'notice')?.replaceChildren();
  }

  async #refused({ status, json, redirected }: Sent): Promise<void> {
    const { code = 'network', errors, detail, login = redirected, saved } = json ?? {};
    this.#clear();
    this.#paused ||= status === 401 || status === 409;
    if (login) {
      if (await interrupt(this, 'login')) await this.#say(saved ? 'session-saved' : 'session', login);
    } else if (errors) await this.#showErrors(errors);
    else if (detail) await this.#say('problem', detail);
    else await this.#say('failed');
    this.dispatchEvent(new FormErrorEvent(login ? 'login_required' : code, status, errors));
  }

  async #showErrors(errors: NonNullable<ProblemJson['errors']>): Promise<void> {
    const control = (href: string): HTMLElement | null => document.getElementById(href.slice(1));
    // From the last, so that the first message of a field stays.
    for (const { href, message } of [...errors].reverse())
      control(href)?.closest('tiwizi-field')?.setAttribute('error', message);
    const summary = this.#summary ?? document.createElement('tiwizi-error-summary');
    if (!summary.isConnected) this.prepend(summary);
    const isSaid = await this.#describe(summary, {
      errors: JSON.stringify(errors.map(({ href, message }) => ({ href, message }))),
    });
    (isSaid ? summary : control(errors[0]!.href))?.focus();
  }

  /** Remembers what the server now wants in place of the printed hidden fields, which stay as they are: Firefox would bring them back on reload. */
  #renew({
    revision,
    csrf,
  }: {
    readonly revision?: string | number | undefined;
    readonly csrf?: string | undefined;
  }): void {
    Object.assign(this.#tokens, revision && { revision }, csrf && { csrf });
  }

  async #words(word: StepperWord): Promise<readonly Node[]> {
    const own = this.querySelector<HTMLTemplateElement>(`template[data-tiwizi-word=${word}]`)?.content;
    const content = own ?? (await import('./default-words.ts')).defaultWord(word, this.locale);
    return [...document.importNode(content, true).childNodes];
  }

  /** Says something in the notice region: words of the server, or where to log in. */
  async #say(word: StepperWord, detail?: string): Promise<void> {
    const host = findPart(this, 'notice');
    host?.replaceChildren(...(await this.#words(word)));
    const link = host?.querySelector('a');
    if (link) link.href = detail ?? '';
    else if (detail) patchText(host?.querySelector('p') ?? undefined, detail);
    if (word !== 'other-tab') host?.scrollIntoView({ block: 'nearest' });
  }
}

/** Where a form posts to, without the place in the next page that is in view where there is no script. */
const addressOf = (form: HTMLFormElement): string => form.getAttribute('action')!.split('#', 1)[0]!;

/** Shows that a button is at work, or no longer. It stays focusable. */
const mark = (button: Element, value: 'true' | null): void =>
  ['aria-busy', 'aria-disabled'].forEach((name) => patchAttribute(button, name, value));

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-form-stepper': TiwiziFormStepper;
  }
}
