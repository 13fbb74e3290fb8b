import type { InterruptEvent, SessionInfo } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import type { DraftSaver } from '../stepper/draft-saver.ts';
import { isTouched } from '../stepper/form-values.ts';
import { pageAt } from '../stepper/page-at.ts';
import type { Sent } from '../stepper/send-form.ts';
import type { StepPost } from '../stepper/step-post.ts';
import type { StepperElement } from '../stepper/stepper-data.ts';
import type { Teller } from '../stepper/teller.ts';
import { compareStep } from './compare-step.ts';
import { DeviceStore } from './device-store.ts';
import { KeptSteps } from './kept-steps.ts';
import { keptValues, withoutItems, type KeptStep } from './kept-step.ts';
import { offlineNotice, type OfflineNotice } from './offline-notice.ts';
import { asks, cannotKeep, hasEnded, keptSince, showsBoth, wasSent } from './offline-says.ts';
import { printedValue, sendKept } from './send-kept.ts';

/** Milliseconds after which a step that was kept is sent again, beside the moment the network is back. */
const PATIENCE = 15_000;

/** What a stepper hands over to have its steps kept. */
export interface OfflineHost {
  readonly stepper: StepperElement & { readonly locale: Locale; readonly form: HTMLFormElement | null };
  readonly post: StepPost;
  readonly saver: DraftSaver;
  readonly teller: Teller;
}

/** A page that shows what was answered in all steps: it is another once one of them arrives. */
const isOverview = (step: string | undefined): boolean => step === 'check' || step === 'tasks';

type TakesFocus = () => boolean;
const never: TakesFocus = () => false;
const always: TakesFocus = () => true;

/**
 * Keeps the step in view on the device while the site cannot be reached, once the person has agreed. What is typed on is sent by the stepper's
 * own saver, which tries every quarter of a minute and when the network is back; what a page left behind is sent by the next one of its draft.
 */
export class OfflineSteps {
  readonly #host: OfflineHost;
  readonly #form: HTMLFormElement;
  readonly #kept: KeptSteps;
  /** Names this page among those that keep something. */
  readonly #page: string = crypto.randomUUID();
  /** The sending of what earlier pages left behind: whether nothing of it is left. */
  #sending: Promise<boolean> = Promise.resolve(true);
  /** The person said no on this page, the browser cannot, or the session is over. */
  #isOff = false;
  /** Ids of the steps that this page has kept. */
  readonly #own = new Set<string>();
  /** The page is about to come anew. */
  #isLeaving = false;
  #notice: HTMLElement | undefined;
  #said: OfflineNotice | undefined;
  #signal: AbortSignal | undefined;

  constructor(host: OfflineHost, form: HTMLFormElement) {
    this.#host = host;
    this.#form = form;
    const isOfRequest = form.getAttribute('data-tiwizi-offline') === 'request';
    this.#kept = new KeptSteps(new DeviceStore(), printedValue(form, 'csrf'), Date.now, isOfRequest);
  }

  listen(signal: AbortSignal): void {
    const { stepper } = this.#host;
    this.#signal = signal;
    document.addEventListener('tiwizi-interrupt', this.#interrupted, { signal });
    document.addEventListener('tiwizi-session-change', this.#sessionChanged, { signal });
    // The form beside it throws the draft away.
    const removed = ({ target }: Event): void => {
      if (target !== this.#form) void this.#try(() => this.#kept.forgetDraft(this.#draft));
    };
    stepper.addEventListener('submit', removed, { signal });
    addEventListener('online', () => this.#begin(), { signal });
    this.#begin();
    void this.#endInTime();
  }

  /** The site could not be reached: keeps the step, or asks whether it may. @returns whether the person was told so */
  async failed(takesFocus: TakesFocus = never): Promise<boolean> {
    const step = this.#isOff ? undefined : this.#inView();
    const isKept = step && (await this.#try(() => this.#kept.keep(step)));
    if (step && isKept) this.#tellKept(step, takesFocus);
    else if (isKept === false) this.#ask(takesFocus);
    return isKept !== undefined;
  }

  /** The step in view arrived. @returns whether the person was told so */
  async arrived(): Promise<boolean> {
    const { stepper, teller } = this.#host;
    // Asked, and not needed any more.
    if (this.#shows('away')) teller.clear();
    const { step = '' } = stepper;
    if (!this.#own.delete(step)) return false;
    await this.#try(() => this.#kept.forget({ draft: this.#draft, step, page: this.#page }));
    this.#say(wasSent, never);
    if (this.#own.size) this.#begin();
    return true;
  }

  /** Another page has changed the step since: shows both. @returns whether the person was told so */
  async conflicted({ json }: Sent): Promise<boolean> {
    const step = this.#inView();
    return step !== undefined && this.#own.has(step.step) && (await this.#settle(step, json?.revision)) === 'told';
  }

  /** Whether the answers may be handed over: not while some of them wait to be sent, or to be chosen. Else the person is told. */
  async mayEnd(): Promise<boolean> {
    if (await this.#sending) return !this.#isLeaving;
    this.#begin();
    await this.#sending;
    if (this.#said) this.#say(this.#said, always);
    return false;
  }

  /** The session is over, and with it the right to keep anything. */
  async end(): Promise<void> {
    this.#isOff = true;
    await this.#try(() => this.#kept.end());
  }

  get #draft(): string {
    return this.#host.stepper.draft ?? '';
  }

  #interrupted = (event: InterruptEvent): void => {
    // What can still be sent is, and then nothing stays.
    if (event.reason === 'logout') event.waitUntil(this.#host.saver.save().then(() => this.end()));
  };

  #sessionChanged = ({ session }: Event & { readonly session?: SessionInfo }): void => {
    if (session?.authenticated === false) void this.end();
  };

  /** Whether a notice that begins with a sentence stands in the page. */
  #shows(word: OfflineNotice['words'][number]['word']): boolean {
    return this.#notice?.isConnected === true && this.#said?.words[0]?.word === word;
  }

  async #endInTime(): Promise<void> {
    const until = await this.#try(() => this.#kept.agreedUntil());
    if (until === undefined) return;
    const timer = setTimeout(() => void this.end(), until - Date.now());
    this.#signal?.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Where the browser keeps nothing, nothing is kept; a form is filled in all the same. */
  async #try<Value>(todo: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await todo();
    } catch {
      // Storage that is refused, full or broken: it is as if there were none.
      this.#isOff = true;
      return undefined;
    }
  }

  /** The step in view, as it is typed now; undefined on a page that has none. */
  #inView(): KeptStep | undefined {
    const { stepper, post } = this.#host;
    const { step } = stepper;
    const typed = this.#draft ? post.typed() : undefined;
    if (!typed || step === undefined) return undefined;
    const revision = typed.data.get('revision');
    return {
      ...{ draft: this.#draft, step, page: this.#page, action: typed.action, values: keptValues(typed.data) },
      ...{ revision: typeof revision === 'string' ? revision : '', at: Date.now() },
    };
  }

  #begin(): void {
    this.#sending = this.#sendAll();
  }

  /** Sends what earlier pages left behind. @returns whether nothing of it is left */
  async #sendAll(): Promise<boolean> {
    const { stepper } = this.#host;
    const steps = this.#isOff ? [] : ((await this.#try(() => this.#kept.of(this.#draft))) ?? []);
    const arrived: KeptStep[] = [];
    for (const step of steps) {
      // What is in view its own saver sends.
      if (step.page === this.#page && step.step === stepper.step) continue;
      const answer = await sendKept(step, this.#form);
      const end = answer.status === 204 ? 'same' : await this.#refused(step, answer);
      if (end !== 'same') return false;
      await this.#try(() => this.#kept.forget(step));
      if (step.page === this.#page) this.#own.delete(step.step);
      arrived.push(step);
    }
    if (arrived.length) this.#tellArrived(arrived);
    return true;
  }

  async #refused(step: KeptStep, { json }: Sent): Promise<'same' | 'told' | 'away'> {
    const { code, revision, login, complete } = json ?? {};
    if (code === 'draft_conflict' || code === 'item_gone') return this.#settle(step, revision);
    if (complete || code === 'draft_not_found' || code === 'draft_ended') {
      await this.#try(() => this.#kept.forgetDraft(this.#draft));
      this.#say(hasEnded, never);
      return 'told';
    }
    if (login) await this.end();
    else this.#tellWaiting(step);
    return 'away';
  }

  /** The page comes anew where it shows something else than what arrived, unless somebody writes on it. */
  #tellArrived(steps: readonly KeptStep[]): void {
    const { step: inView } = this.#host.stepper;
    const isOther = (kept: KeptStep): boolean =>
      kept.step === inView && Boolean(compareStep(kept, document)?.differences.length);
    if ((isOverview(inView) || steps.some(isOther)) && !isTouched(this.#form)) this.#comeAnew(true);
    else this.#say(wasSent, never);
  }

  #comeAnew(isKept: boolean): void {
    this.#isLeaving = true;
    const address = new URL(location.href);
    address.hash = '';
    if (isKept) address.searchParams.set('kept', '');
    else address.searchParams.delete('kept');
    location.replace(address);
  }

  /** Shows a step that was answered elsewhere meanwhile with both its answers, to be chosen from. Nothing is lost before. */
  async #settle(step: KeptStep, revision: number | undefined): Promise<'same' | 'told' | 'away'> {
    const page = await pageAt(step.action);
    // A page of somebody else, of a network that wants a login for one, says nothing of the draft.
    if (page?.querySelector('tiwizi-form-stepper')?.getAttribute('draft') !== step.draft) {
      this.#tellWaiting(step);
      return 'away';
    }
    const compared = compareStep(step, page);
    // The same was said in both places; or the answers ask that step no more.
    if (!compared?.differences.length) return 'same';
    const { title, differences, gone } = compared;
    const isOwn = step.page === this.#page;
    const choose = async (isHere: boolean): Promise<void> => {
      // Whoever wrote on meant that.
      const here = withoutItems((isOwn && this.#inView()) || step, gone);
      const answer = isHere ? await sendKept({ ...here, revision: `${revision ?? ''}` }, this.#form) : undefined;
      if (answer && answer.status !== 204 && (await this.#refused(here, answer)) !== 'same') return;
      await this.#try(() => this.#kept.forget(step));
      const { stepper, saver, teller } = this.#host;
      teller.clear();
      if (step.step !== stepper.step && !isOverview(stepper.step)) return this.#begin();
      // What was typed is either sent or given up.
      saver.pause(true);
      this.#comeAnew(isHere);
    };
    this.#say(
      showsBoth(title, differences, (isHere) => void choose(isHere)),
      never,
    );
    return 'told';
  }

  #ask(takesFocus: TakesFocus): void {
    if (this.#shows('away') && !takesFocus()) return;
    const [yes, no] = [() => void this.#agreed(), () => this.#refusedByPerson()];
    this.#say(asks(yes, no), takesFocus);
  }

  async #agreed(): Promise<void> {
    const step = this.#inView();
    const isKept = await this.#try(async () => {
      await this.#kept.agree();
      void this.#endInTime();
      return step !== undefined && this.#kept.keep(step);
    });
    if (step && isKept) this.#tellKept(step, always);
    else this.#say(cannotKeep, always);
  }

  #refusedByPerson(): void {
    this.#isOff = true;
    void this.#host.teller.say('failed', undefined, always);
  }

  /** What this page keeps is told once, and then shows the time of the last. */
  #tellKept({ step }: KeptStep, takesFocus: TakesFocus): void {
    const isTold = this.#shows('kept') && !takesFocus();
    this.#own.add(step);
    this.#host.saver.touch(PATIENCE);
    this.#say(keptSince(Date.now()), isTold ? undefined : takesFocus);
  }

  /** What an earlier page left behind still waits. */
  #tellWaiting({ at }: KeptStep): void {
    if (!this.#shows('kept')) this.#say(keptSince(at), never);
  }

  /** @param takesFocus - absent: it was said before, and only shows another time */
  #say(notice: OfflineNotice, takesFocus?: TakesFocus): void {
    const { stepper, teller } = this.#host;
    this.#said = notice;
    this.#notice = offlineNotice(notice, stepper.locale);
    teller.show(this.#notice, takesFocus);
  }
}
