import { announce, findPart, patchText } from '@tiwizi/core';
import type { ShownFile } from '../protocol/shown-file.ts';
import type { Progress } from './send-files.ts';
import type { PiecesSent } from './send-in-pieces.ts';
import type { Sent } from './send-form.ts';

/** Sends the hidden fields of the form with these values alone. */
export type SendAlone = (values: Readonly<Record<string, string | File>>, progress?: Progress) => Promise<Sent>;

/** A chosen file on its way. */
interface Sending {
  readonly file: File;
  readonly list: Element;
  readonly row: HTMLElement;
  /** Ended when the person puts the file away. */
  readonly stop: AbortController;
  /** As it goes: a photo may have been made smaller. */
  given?: File;
  /** Where it comes in pieces. */
  upload?: string | undefined;
}

/**
 * The lists of questions that take several files, as a script keeps them: each file is sent as soon as it is chosen, one after the other, and
 * its row says how far it is; one is removed without a new page. What was sent stands in the draft at once, so nothing of it waits for the step.
 */
export class FileLists {
  readonly #stepper: HTMLElement;
  readonly #send: SendAlone;
  /** Told of answers that are about no file: the session has ended, another tab has saved. */
  readonly #told: (sent: Sent) => Promise<void>;
  #waiting: Sending[] = [];
  #work: Promise<void> | undefined;
  /** The token that the server wants now; at first that of the page. */
  #csrf: string | undefined;

  constructor(stepper: HTMLElement, send: SendAlone, told: (sent: Sent) => Promise<void>) {
    this.#stepper = stepper;
    this.#send = send;
    this.#told = told;
  }

  listen(signal: AbortSignal): void {
    this.#stepper.addEventListener('change', this.#chosen, { signal });
    addEventListener('online', () => void this.#begin(), { signal });
    // Before the stepper hears of it.
    this.#stepper.addEventListener('submit', this.#pressed, { signal, capture: true });
    // The button that sends what was chosen has nothing to do, in steps that are shown later neither.
    const hide = (): void =>
      this.#stepper.querySelectorAll<HTMLElement>('[data-tiwizi-files] > :first-child').forEach((each) => {
        each.hidden = true;
      });
    const observer = new MutationObserver(hide);
    observer.observe(this.#stepper, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    hide();
  }

  /** Waits until all is sent, trying again what the network kept back. @returns whether it was */
  async rest(): Promise<boolean> {
    await this.#work;
    if (this.#waiting.length) await this.#begin();
    return !this.#waiting.length;
  }

  #chosen = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    const list = control.type === 'file' && control.files?.length ? this.#listOf(control.name) : undefined;
    if (list) this.#take(list, control);
  };

  #take(list: Element, control: HTMLInputElement): void {
    for (const file of control.files ?? []) {
      const row = this.#rowFor(list, { id: '', name: file.name, state: wordOf(list, 'waiting') });
      this.#waiting.push({ file, list, row, stop: new AbortController() });
    }
    // They are in the list now: sent again with the step they would only be left out.
    control.value = '';
    control.dispatchEvent(new Event('change', { bubbles: true }));
    void this.#begin();
  }

  #pressed = (event: SubmitEvent): void => {
    const button = event.submitter as HTMLButtonElement | null;
    const list = button?.closest('[data-tiwizi-files]');
    if (!button || !list || button.name !== 'action') return;
    event.preventDefault();
    const control = this.#controlOf(list);
    if (button.value.startsWith('remove:')) void this.#remove(list, button);
    else if (control?.files?.length) this.#take(list, control);
    else control?.focus();
  };

  /** One at a time: each has the whole line, and the order of the list is that of the choice. */
  #begin(): Promise<void> {
    return (this.#work ??= this.#sendAll().finally(() => (this.#work = undefined)));
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) if (!(await this.#sendOne(next))) return;
  }

  /** @returns whether the next may follow; not where the network failed or the session has ended */
  async #sendOne(sending: Sending): Promise<boolean> {
    const { file, list, row } = sending;
    const done = (): void => void (this.#waiting = this.#waiting.filter((each) => each !== sending));
    if (!(await isReadable(file))) {
      done();
      this.#say(row, wordOf(list, 'unreadable'));
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
      this.#say(row, errors.map(({ message }) => message).join(' '));
      return true;
    }
    // It may have changed while it was on its way: then the network is not at fault.
    const isThere = await isReadable(file);
    if (!isThere) done();
    this.#say(row, wordOf(list, isThere ? (navigator.onLine ? 'unsent' : 'paused') : 'unreadable'));
    if (sent.status) await this.#told(sent);
    return !isThere;
  }

  /** Sends a file by one post, or in pieces where it is large and its form takes such. */
  async #deliver(sending: Sending, tell: Progress): Promise<Sent> {
    const { list, file } = sending;
    const field = fieldOf(list);
    const action = `add:${field}`;
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
      const sent = await this.#send({ action });
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

  async #remove(list: Element, button: HTMLButtonElement): Promise<void> {
    const row = button.closest<HTMLElement>('[data-tiwizi-key]');
    if (!row) return;
    const name = row.querySelector('bdi')?.textContent ?? '';
    const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
    if (row.dataset['tiwiziKey']) {
      const sent = await this.#send({ action: button.value });
      if (!sent.json?.files) return this.#told(sent);
    } else {
      const own = this.#waiting.find((each) => each.row === row);
      own?.stop.abort();
      // The one that is on its way says itself when it is over.
      if (own !== this.#waiting[0] || !this.#work) {
        this.#waiting = this.#waiting.filter((each) => each !== own);
        if (own?.upload) void this.#putAway(own.upload);
      }
    }
    const hadFocus = row.contains(document.activeElement);
    row.remove();
    if (hadFocus) (next ?? findPart(list as HTMLElement, 'files-received'))?.focus();
    announce(this.#stepper, `${name}: ${wordOf(list, 'removed')}`);
  }

  /** The files that the server has now, in place of the row of the one that was sent. One that it had already has no second row. */
  #settle(list: Element, files: readonly ShownFile[], row: HTMLElement): void {
    const known = new Set(rowsOf(list).map((each) => each.dataset['tiwiziKey']));
    const others = files.filter(({ id }) => !known.has(id));
    const own = row.isConnected ? others.shift() : undefined;
    if (own) {
      show(row, own);
      row.dataset['tiwiziKey'] = own.id;
      const button = row.querySelector('button');
      if (button) button.value = `remove:${fieldOf(list)}.${own.id}`;
      this.#say(row, own.state);
    } else row.remove();
    for (const other of others) this.#rowFor(list, other);
    // What another tab has removed.
    const left = new Set(files.map(({ id }) => id));
    for (const each of rowsOf(list)) {
      const id = each.dataset['tiwiziKey'];
      if (id && !left.has(id)) each.remove();
    }
  }

  #say(row: HTMLElement, state: string): void {
    show(row, { state });
    announce(this.#stepper, `${row.querySelector('bdi')?.textContent ?? ''}: ${state}`);
  }

  #rowFor(list: Element, shown: ShownFile): HTMLElement {
    const copy = document.importNode((findPart(list as HTMLElement, 'file-row') as HTMLTemplateElement).content, true);
    const row = copy.querySelector<HTMLElement>('[data-tiwizi-key]');
    if (!row) throw new TypeError('[tiwizi] file-row');
    show(row, shown);
    row.dataset['tiwiziKey'] = shown.id;
    const host = findPart(list as HTMLElement, 'files-received');
    const rows = host?.querySelector('dl');
    if (rows) rows.append(row);
    else host?.append(copy);
    return row;
  }

  #listOf(field: string): Element | undefined {
    return [...this.#stepper.querySelectorAll('[data-tiwizi-files]')].find((list) => fieldOf(list) === field);
  }

  #controlOf(list: Element): HTMLInputElement | undefined {
    const controls = [...this.#stepper.querySelectorAll<HTMLInputElement>('input[type=file]')];
    return controls.find(({ name }) => name === fieldOf(list));
  }
}

const fieldOf = (list: Element): string => list.getAttribute('data-tiwizi-files') ?? '';
const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-tiwizi-key]')];
const wordOf = (list: Element, word: string): string =>
  findPart(list as HTMLElement, 'file-row')?.getAttribute(`data-${word}`) ?? '';

function show(row: HTMLElement, { name, state }: Partial<ShownFile>): void {
  if (name !== undefined) for (const each of row.querySelectorAll('bdi')) patchText(each, name);
  if (state !== undefined) patchText(findPart(row, 'file-state'), state);
}

/** A file as it goes: a photo smaller, where its question says so and the code for it comes. */
async function asSent(list: Element, file: File): Promise<File> {
  const most = Number(list.getAttribute('data-shrink'));
  if (!most || file.size <= most) return file;
  const module = await import('./shrink-photo.ts').catch(() => {
    // The photo goes as it is.
  });
  return module ? module.shrinkPhoto(file, most) : file;
}

/** Whether a file can still be read: one that was changed or taken away after it was chosen cannot. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    // The one reason that browsers give: it is not the file that was chosen.
    return false;
  }
}
