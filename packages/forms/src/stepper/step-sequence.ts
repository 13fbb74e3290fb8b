import { announce, Busy, findPart, interrupt } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import type { FormError, StepAnswer } from '../protocol/index.ts';
import type { FileLists, SendAlone } from './file-lists.ts';
import type { OfflineSteps } from '../offline/offline-steps.ts';
import type { DraftSaver } from './draft-saver.ts';
import { FormCompleteEvent } from './form-complete-event.ts';
import { FormErrorEvent } from './form-error-event.ts';
import { keepBeforeLeaving } from './keep-before-leaving.ts';
import { readAnswer } from './read-answer.ts';
import { sectionOf } from './section-of.ts';
import type { Sent } from './send-form.ts';
import { StepChangeEvent } from './step-change-event.ts';
import type { StepPost } from './step-post.ts';
import { StepView } from './step-view.ts';
import type { StepperElement } from './stepper-data.ts';
import { pushAddress, tabName } from './tab-name.ts';
import { Teller } from './teller.ts';

type Stepper = StepperElement & { readonly locale: Locale; readonly form: HTMLFormElement | null };

/** Sends the step in view, and shows what follows: another step, what is wrong with it, or why it was not taken. */
export class StepSequence {
  readonly #stepper: Stepper;
  readonly #post: StepPost;
  readonly #saver: DraftSaver;
  readonly #view: StepView;
  readonly #teller: Teller;
  readonly #busy: Busy;
  #listening: AbortSignal | undefined;
  /** Only of a form that has such lists. */
  #fileLists: Promise<FileLists | undefined> | undefined;
  /** Only of a form whose flow says so. */
  #offline: Promise<OfflineSteps | undefined> | undefined;

  constructor(stepper: Stepper, post: StepPost, saver: DraftSaver) {
    this.#stepper = stepper;
    this.#post = post;
    this.#saver = saver;
    this.#view = new StepView(stepper);
    this.#teller = new Teller(stepper);
    this.#busy = new Busy(stepper);
  }

  get isBusy(): boolean {
    return this.#busy.isBusy;
  }

  /**
   * Listens to what leads away, once a connection.
   *
   * @param made - the path that the page, and so its links to other languages, came with
   */
  listen(signal: AbortSignal, made: string): void {
    if (this.#listening === signal) return;
    this.#listening = signal;
    const { draft } = this.#stepper;
    // A page that the browser kept comes back as it was left: at work.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#busy.stop(), { signal });
    this.#stepper.addEventListener('change', ({ target }) => void this.#checkLeft(target as HTMLInputElement), {
      signal,
    });
    if (this.#stepper.form?.hasAttribute('data-tiwizi-computes')) void this.#showComputed(signal);
    if (!draft) return;
    if (this.#stepper.form?.hasAttribute('data-tiwizi-file-lists')) this.#fileLists = this.#loadFileLists(signal);
    if (this.#stepper.form?.hasAttribute('data-tiwizi-offline'))
      this.#offline = this.#loadOffline(this.#stepper.form, signal);
    keepBeforeLeaving(() => (this.#saver.isDirty ? this.#saver.save() : undefined), made, signal);
  }

  /** Has a field that was changed checked when it is left, where that file comes; else it is checked with its step. */
  async #checkLeft(control: HTMLInputElement): Promise<void> {
    if (!this.#stepper.draft) return;
    const module = await import('./check-left-fields.ts').catch(() => {
      // It is checked with its step.
    });
    if (!module) return;
    await module.checkLeftField(this.#stepper, control, this.#ask);
  }

  /** What is wrong with an answer; undefined when that cannot be asked now. */
  #ask = async (name: string): Promise<readonly FormError[] | undefined> => {
    if (this.isBusy) return undefined;
    const { status, json } = this.#read(await this.#post.check(name));
    return status === 204 ? [] : status === 422 ? json?.errors : undefined;
  };

  /** Shows at once what the form computes, where that file comes; else the server does, with the next page. */
  async #showComputed(signal: AbortSignal): Promise<void> {
    const module = await import('./show-computed.ts').catch(() => {
      // The server shows it with the next page.
    });
    // It may have left the page while the file came.
    if (!signal.aborted) module?.showComputed(this.#stepper, signal);
  }

  /** Sends files as they are chosen; without that file they go with their step, or by a button and a new page. */
  async #loadFileLists(signal: AbortSignal): Promise<FileLists | undefined> {
    const module = await import('./file-lists.ts').catch(() => {
      // As without script.
    });
    if (!module || signal.aborted) return undefined;
    const send = async (...given: Parameters<SendAlone>): Promise<Sent> => {
      const sent = this.#read(await this.#post.sendAlone(...given));
      this.#post.renew({ revision: sent.json?.revision, csrf: sent.json?.csrf });
      return sent;
    };
    const lists = new module.FileLists(this.#stepper, send, (sent) => this.#refused(sent), this.#ask);
    lists.listen(signal);
    return lists;
  }

  /** Keeps steps on the device while the site cannot be reached, where the browser can and that file comes. */
  async #loadOffline(form: HTMLFormElement, signal: AbortSignal): Promise<OfflineSteps | undefined> {
    if (!isSecureContext) return undefined;
    const module = await import('../offline/offline-steps.ts').catch(() => {
      // Nothing is kept.
    });
    if (!module || signal.aborted) return undefined;
    const [stepper, post, saver, teller] = [this.#stepper, this.#post, this.#saver, this.#teller];
    const steps = new module.OfflineSteps({ stepper, post, saver, teller }, form);
    steps.listen(signal);
    return steps;
  }

  /** Tells that the draft is open in another tab. */
  toldOfTab(isLater: boolean): void {
    // A copied tab has the name of the first.
    if (isLater) this.#post.renew({ writer: tabName(true) });
    void this.#teller.say('other-tab');
  }

  /** Tells what became of a save. */
  async saved(sent: Sent): Promise<void> {
    if ([401, 404, 409].includes(sent.status)) await this.#refused(this.#read(sent));
    const offline = await this.#offline;
    const isAway = !sent.json && !sent.redirected;
    if (await (sent.status === 204 ? offline?.arrived() : isAway && offline?.failed())) return;
    const words = await this.#teller.text(sent.status === 204 ? 'saved' : 'unsaved');
    // The time is the one the person's own clock shows; it is said again only when the minute changes.
    const said = words.replace('--:--', new Date().toTimeString().slice(0, 5));
    if (findPart(this.#stepper, 'status')?.textContent?.trim() !== said) announce(this.#stepper, said);
  }

  /** Sends the step, by the button that was pressed. */
  submit(button: HTMLButtonElement | null): void {
    if (this.#busy.start(button, this.#teller.textAtHand('sending'))) void this.#send(button);
  }

  async #send(button: HTMLButtonElement | null): Promise<void> {
    const { activeElement } = document;
    const words = this.#teller.textAtHand('sending-file');
    this.#view.prepare();
    await this.#saver.rest();
    const offline = await this.#offline;
    if (this.#stepper.step === 'check' && (await offline?.mayEnd()) === false) return this.#busy.stop();
    if ((await (await this.#fileLists)?.rest()) === false) {
      this.#busy.stop();
      return this.#refused({ status: 0 }, () => document.activeElement === activeElement);
    }
    const sent = this.#read(
      await this.#post.send(button, (part) => this.#busy.say(words.replace('--', `${Math.round(part * 100)}`))),
    );
    if (sent.json?.next !== undefined) {
      this.#saver.pause(false);
      await offline?.arrived();
      return this.#goOn(sent.json as StepAnswer);
    }
    this.#busy.stop();
    // Sending it once more is then a decision; whoever is told may do so at once.
    this.#post.renew({ revision: sent.json?.revision, csrf: sent.json?.csrf });
    // Whoever has gone on writing meanwhile is not interrupted.
    await this.#refused(sent, () => document.activeElement === activeElement);
  }

  #read({ json, ...sent }: Sent): Sent {
    if (json === undefined) return sent;
    const controls = [...(this.#stepper.form?.elements ?? [])] as HTMLInputElement[];
    // A date has a control for each part.
    const control = (name: string) => controls.find((each) => each.name === name || each.name.startsWith(`${name}-`));
    return { ...sent, json: readAnswer(json, location.href, (name) => `#${(name && control(name)?.id) || ''}`) };
  }

  async #goOn({ next, step, complete, progress, revision, items, anew }: StepAnswer): Promise<void> {
    const stepper = this.#stepper;
    if (items && (await this.#showItems(next, items.focus, revision))) return;
    const isHad = !anew || (await this.#fetchStep(next, step));
    const event = complete ? new FormCompleteEvent(next) : new StepChangeEvent(stepper.step ?? '', step ?? '', next);
    const isRefused = !stepper.dispatchEvent(event);
    const here = complete || step === stepper.step || !isHad || !sectionOf(stepper, step) ? undefined : step;
    if (!isRefused && here === undefined) return location.assign(next);
    this.#post.renew({ revision });
    if (!isRefused && here !== undefined && progress) await this.#view.describe(here, progress);
    this.#busy.stop();
    if (isRefused || here === undefined) return;
    pushAddress(next);
    this.#show(here);
  }

  /** Shows the groups of the step as they are at an address; false when they cannot be had. What is needed for it is loaded only now. */
  async #showItems(address: string, focus?: string, revision?: number): Promise<boolean> {
    const page = await import('./show-items.ts')
      .then(({ showItems }) => showItems(this.#stepper, address, focus))
      .catch(() => {
        // Then the page comes anew.
        return false;
      });
    if (!page || focus === undefined) return page;
    this.#post.renew({ revision });
    this.#teller.clear();
    this.#busy.stop();
    // What was typed meanwhile.
    this.#saver.touch();
    return true;
  }

  /** Has a step, as it is now, put into the form, hidden still; false when it cannot be had. What is needed for it is loaded only now. */
  #fetchStep(address: string, step: string | undefined): Promise<boolean> {
    return import('./fetch-step.ts')
      .then(({ fetchStep }) => fetchStep(this.#stepper, address, step))
      .catch(() => {
        // Then its page comes as one of its own.
        return false;
      });
  }

  /** Follows the browser's Back and Forward, which have changed the address already. */
  traverse(): void {
    const stepper = this.#stepper;
    const id = location.pathname.split('/').at(-1) ?? '';
    if (id === stepper.step) return;
    const section = sectionOf(stepper, id);
    // A list of items, and the page of one, are as they were then.
    if (!section || section.hasAttribute('data-tiwizi-anew')) return location.reload();
    void this.#saver.save();
    stepper.dispatchEvent(new StepChangeEvent(stepper.step ?? '', id, location.href, false));
    this.#show(id);
  }

  #show(id: string): void {
    this.#teller.clear();
    this.#stepper.form?.setAttribute('action', location.pathname + location.search);
    this.#view.show(id);
  }

  /** What may be chosen in place of what was typed. */
  async #showChoices(errors: readonly FormError[]): Promise<void> {
    try {
      const { showChoices } = await import('./show-choices.ts');
      await showChoices(errors, location.href);
    } catch {
      // The errors are told all the same; the page of the server has the choices.
    }
  }

  async #refused(sent: Sent, takesFocus?: () => boolean): Promise<void> {
    const { status, json, redirected } = sent;
    const offline = await this.#offline;
    const { code = 'network', errors, detail, login = redirected, saved } = json ?? {};
    this.#teller.clear();
    if (code === 'item_gone') await this.#showItems(location.href);
    if ([401, 404, 409].includes(status)) this.#saver.pause(true);
    if (login) {
      await offline?.end();
      if (await interrupt(this.#stepper, 'login'))
        await this.#teller.say(saved ? 'session-saved' : 'session', login, takesFocus);
    } else if (errors) {
      if (errors.some(({ code: each }) => each.startsWith('commune_'))) await this.#showChoices(errors);
      await this.#teller.showErrors(errors);
    } else if (code === 'draft_conflict' && (await offline?.conflicted(sent))) {
      // Both answers are in view.
    } else if (detail) await this.#teller.say('problem', detail, takesFocus);
    else if (!(await offline?.failed(takesFocus))) await this.#teller.say('failed', undefined, takesFocus);
    this.#stepper.dispatchEvent(new FormErrorEvent(login ? 'login_required' : code, status, errors));
  }
}
