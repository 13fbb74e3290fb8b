import { announce, findPart } from '@tiwizi/core';
import { isolate } from '@tiwizi/i18n';
import { chooseAnother } from './choose-another.ts';
import type { AskCheck } from './check-left-fields.ts';
import { dropFiles } from './drop-files.ts';
import type { ShownFile } from '../protocol/shown-file.ts';
import { asSent, isReadable } from './file-as-sent.ts';
import { showFieldError } from './field-error.ts';
import { addRow, fieldOf, nameIn, REMOVE, rowsOf, setKey, show, wordOf } from './file-rows.ts';
import type { Progress } from './send-files.ts';
import type { Sending } from './sending.ts';
import type { PiecesSent } from './send-in-pieces.ts';
import type { Sent } from './send-form.ts';

/** Sends the hidden fields of the form with these values alone. */
export type SendAlone = (values: Readonly<Record<string, string | File>>, progress?: Progress) => Promise<Sent>;

/**
 * The lists of questions that take files, as a script keeps them: each file is sent as soon as it is chosen, one after the other, and
 * its row says how far it is; one is replaced or removed without a new page. What was sent stands in the draft at once, so nothing of it waits for the step.
 */
export class FileLists {
  readonly #stepper: HTMLElement;
  readonly #send: SendAlone;
  /** Told of answers that are about no file: the session has ended, another tab has saved. */
  readonly #told: (sent: Sent) => Promise<void>;
  readonly #ask: AskCheck;
  #waiting: Sending[] = [];
  #work: Promise<void> | undefined;
  /** The token that the server wants now; at first that of the page. */
  #csrf: string | undefined;

  constructor(stepper: HTMLElement, send: SendAlone, told: (sent: Sent) => Promise<void>, ask: AskCheck) {
    this.#stepper = stepper;
    this.#send = send;
    this.#told = told;
    this.#ask = ask;
  }

  listen(signal: AbortSignal): void {
    this.#stepper.addEventListener('change', this.#chosen, { signal });
    addEventListener('online', () => void this.#begin(), { signal });
    // Before the stepper hears of it.
    this.#stepper.addEventListener('submit', this.#pressed, { signal, capture: true });
    dropFiles(this.#stepper, (list, files) => this.#take(list, files), signal);
    // The button that sends what was chosen has nothing to do, in steps that are shown later neither.
    const hide = (): void => {
      for (const each of this.#stepper.querySelectorAll<HTMLElement>('[data-tiwizi-part=files-add]'))
        each.hidden = true;
      for (const each of this.#stepper.querySelectorAll<HTMLElement>('.tiwizi-camera')) {
        each.hidden = false;
        each.dataset['tiwiziReady'] = '';
      }
    };
    const observer = new MutationObserver(hide);
    observer.observe(this.#stepper, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    hide();
    // What was chosen before this came.
    for (const control of this.#stepper.querySelectorAll<HTMLInputElement>('input[type=file]'))
      this.#chosen({ target: control });
  }

  /** Waits until all is sent, trying again what the network kept back. @returns whether it was */
  async rest(): Promise<boolean> {
    await this.#work;
    if (this.#waiting.length) await this.#begin();
    return !this.#waiting.length;
  }

  #chosen = ({ target }: Pick<Event, 'target'>): void => {
    const control = target as HTMLInputElement;
    const isChosen = control.type === 'file' && control.files?.length;
    // The control of the camera stands in its list, and has no name.
    const list = isChosen ? (control.closest('[data-tiwizi-files]') ?? this.#listOf(control.name)) : undefined;
    if (list) this.#takeFrom(list, control);
  };

  #takeFrom(list: Element, control: HTMLInputElement): void {
    this.#take(list, [...(control.files ?? [])]);
    // They are in the list now: sent again with the step they would only be left out.
    control.value = '';
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #take(list: Element, files: readonly File[]): void {
    for (const file of files) {
      const row = addRow(list, { id: '', name: file.name, state: wordOf(list, 'waiting') });
      this.#waiting.push({ file, list, row, stop: new AbortController() });
    }
    void this.#begin();
  }

  /** Lets the person choose a file in place of that of a row; one that is kept stays until the new one is received. */
  #replace(list: Element, row: HTMLElement): void {
    const control = this.#controlOf(list);
    if (!control) return;
    const onItsWay = (): boolean => this.#work !== undefined && this.#waiting[0]?.row === row;
    chooseAnother(control, (file) => {
      // What is on its way comes first.
      if (!row.isConnected || onItsWay()) return this.#say({ row }, wordOf(list, 'waiting'));
      const own = this.#giveUp(row);
      const id = row.dataset['tiwiziKey'];
      const before = own?.before ?? {
        id: id ?? '',
        name: nameIn(row),
        state: findPart(row, 'file-state')?.textContent ?? '',
      };
      show(row, { name: file.name, state: wordOf(list, 'waiting') });
      this.#waiting.push({ file, list, row, ...(id && { before }), stop: new AbortController() });
      void this.#begin();
    });
  }

  /** Ends the sending of a row's file; the one that is on its way says itself when it is over. */
  #giveUp(row: HTMLElement): Sending | undefined {
    const own = this.#waiting.find((each) => each.row === row);
    own?.stop.abort();
    if (!own || (own === this.#waiting[0] && this.#work)) return own;
    this.#waiting = this.#waiting.filter((each) => each !== own);
    if (own.upload) void this.#putAway(own.upload);
    return own;
  }

  #pressed = (event: SubmitEvent): void => {
    const button = event.submitter as HTMLButtonElement | null;
    const list = button?.closest('[data-tiwizi-files]');
    if (!button || !list || button.name !== 'action') return;
    event.preventDefault();
    const control = this.#controlOf(list);
    const row = button.closest<HTMLElement>('[data-tiwizi-key]');
    if (row && button.value.startsWith('remove:')) void this.#remove(list, row);
    else if (row) this.#replace(list, row);
    else if (control?.files?.length) this.#takeFrom(list, control);
    else control?.focus();
  };

  /** One at a time: each has the whole line, and the order of the list is that of the choice. */
  #begin(): Promise<void> {
    return (this.#work ??= this.#sendAll().finally(() => (this.#work = undefined)));
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      next.over = this.#sendOne(next);
      if (!(await next.over)) return;
    }
  }

  /** @returns whether the next may follow; not where the network failed or the session has ended */
  async #sendOne(sending: Sending): Promise<boolean> {
    const { file, list, row } = sending;
    const done = (): void => void (this.#waiting = this.#waiting.filter((each) => each !== sending));
    if (!(await isReadable(file))) {
      done();
      this.#say(sending, wordOf(list, 'unreadable'));
      if (sending.upload) void this.#putAway(sending.upload);
      return true;
    }
    const tell = (part: number): void =>
      show(row, { state: wordOf(list, 'sending').replace('--', `${Math.round(part * 100)}`) });
    tell(0);
    const sent = await this.#deliver(sending, tell);
    const { files, errors, csrf } = sent.json ?? {};
    this.#csrf = csrf ?? this.#csrf;
    const isOver = files !== undefined || errors !== undefined || sending.stop.signal.aborted;
    if (isOver && sending.upload) void this.#putAway(sending.upload);
    if (sending.stop.signal.aborted) {
      done();
      // One that came all the same is listed again: nothing is kept that the person does not see.
      if (files) this.#settle(list, files, row);
      return true;
    }
    if (files) {
      done();
      this.#settle(list, files, row);
      return true;
    }
    if (errors) {
      done();
      this.#say(sending, errors.map(({ message }) => message).join(' '));
      return true;
    }
    // It may have changed while it was on its way: then the network is not at fault. Or what it is of is gone, with its row.
    const isThere = await isReadable(file);
    const isOfNothing = sent.json?.code === 'item_gone';
    if (!isThere || isOfNothing) {
      done();
      if (sending.upload) void this.#putAway(sending.upload);
    }
    if (isOfNothing) return this.#told(sent).then(() => true);
    this.#say(
      isThere ? { row } : sending,
      wordOf(list, isThere ? (navigator.onLine ? 'unsent' : 'paused') : 'unreadable'),
    );
    if (sent.status) await this.#told(sent);
    return !isThere;
  }

  /** Sends a file by one post, or in pieces where it is large and its form takes such. */
  async #deliver(sending: Sending, tell: Progress): Promise<Sent> {
    const { list, file, before } = sending;
    const field = fieldOf(list);
    const action = before ? `replace:${field}.${before.id}` : `add:${field}`;
    const given = (sending.given ??= await asSent(list, file));
    const large = await this.#inPieces(sending, given, tell);
    if (large?.state === 'later') return { status: 0 };
    if (large?.state === 'refused') return large.sent;
    if (large?.state === 'whole') {
      const sent = await this.#send({ action, [`upload:${field}`]: large.id }, tell);
      if (!sent.json?.code?.startsWith('upload_')) return sent;
    }
    if (large?.state === 'ask') {
      // What a post of a page as this is answered, before anything long is sent by one.
      const sent = await this.#send({ action: `add:${field}` });
      if (!sent.json?.files) return sent;
    }
    return this.#send({ action, [field]: given }, tell);
  }

  /** Undefined: it is posted, because it is small, or what is needed for more does not come. */
  async #inPieces(sending: Sending, file: File, progress: Progress): Promise<PiecesSent | undefined> {
    const form = this.#stepper.querySelector<HTMLFormElement>('form[data-tiwizi-uploads]');
    if (!form || file.size < Number(form.dataset['tiwiziUploadsFrom'])) return undefined;
    const module = await import('./send-in-pieces.ts').catch(() => {
      // It is posted whole.
    });
    this.#csrf ??= form.querySelector<HTMLInputElement>('input[name=csrf]')?.value;
    return module?.sendInPieces({
      address: form.dataset['tiwiziUploads'] ?? '',
      field: fieldOf(sending.list),
      file,
      csrf: this.#csrf ?? '',
      url: sending.upload,
      begun: (url) => (sending.upload = url),
      progress,
      signal: sending.stop.signal,
    });
  }

  async #putAway(upload: string): Promise<void> {
    const module = await import('./send-in-pieces.ts');
    await module.putAway(upload, this.#csrf ?? '');
  }

  async #remove(list: Element, row: HTMLElement): Promise<void> {
    const name = nameIn(row);
    const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector<HTMLElement>(REMOVE);
    const own = this.#giveUp(row);
    if (row.dataset['tiwiziKey']) {
      // One that came in its place all the same is the one to be removed.
      await own?.over;
      const sent = await this.#send({ action: row.querySelector<HTMLButtonElement>(REMOVE)?.value ?? '' });
      if (!sent.json?.files) return this.#told(sent);
    }
    const hadFocus = row.contains(document.activeElement);
    row.remove();
    if (hadFocus) (next ?? findPart(list as HTMLElement, 'files-received'))?.focus();
    this.#tell(name, wordOf(list, 'removed'));
    void this.#checkAgain(list);
  }

  /** What was wrong with the files may be right now; what was not complained about is not. */
  async #checkAgain(list: Element): Promise<void> {
    const control = this.#controlOf(list);
    const field = control?.closest<HTMLElement>('tiwizi-field[error]');
    const errors = field && !this.#waiting.length ? await this.#ask(control?.name ?? '') : undefined;
    if (field && errors)
      showFieldError(
        this.#stepper,
        field,
        errors.find(({ href }) => href === `#${control?.id}`),
      );
  }

  /** The files that the server has now, in place of the row of the one that was sent. One that it had already has no second row. */
  #settle(list: Element, files: readonly ShownFile[], row: HTMLElement): void {
    const known = new Set(rowsOf(list).map((each) => each.dataset['tiwiziKey']));
    const others = files.filter(({ id }) => !known.has(id));
    const own = row.isConnected
      ? (others.shift() ?? files.find(({ id }) => id === row.dataset['tiwiziKey']))
      : undefined;
    if (own) {
      show(row, own);
      setKey(row, fieldOf(list), own.id);
      this.#say({ row }, own.state);
    } else row.remove();
    for (const other of others) addRow(list, other);
    // What another tab has removed.
    const left = new Set(files.map(({ id }) => id));
    for (const each of rowsOf(list)) {
      const id = each.dataset['tiwiziKey'];
      if (id && !left.has(id)) each.remove();
    }
    void this.#checkAgain(list);
  }

  /** Says in a row what became of its file; one that was to come in place of another and does not leaves that one where it was. */
  #say({ row, before }: Pick<Sending, 'row' | 'before'>, state: string): void {
    if (before) show(row, { name: before.name, state: `${before.state}. ${state}` });
    else show(row, { state });
    this.#tell(nameIn(row), state);
  }

  /** Says what became of a file. With a dash: a colon has another space before it in each language. */
  #tell(name: string, state: string): void {
    announce(this.#stepper, `${isolate(name)} – ${state}`);
  }

  #listOf(field: string): Element | undefined {
    return [...this.#stepper.querySelectorAll('[data-tiwizi-files]')].find((list) => fieldOf(list) === field);
  }

  #controlOf(list: Element): HTMLInputElement | undefined {
    const controls = [...this.#stepper.querySelectorAll<HTMLInputElement>('input[type=file]')];
    return controls.find(({ name }) => name === fieldOf(list));
  }
}
