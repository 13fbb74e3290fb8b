import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';

const start = '/files-service/fr/requests/new';
const pdf = (name: string): File => new File([`%PDF-1.7 ${name}`], name);

/** Chooses files as a person does. */
function choose(frame: FormFrame, ...chosen: readonly File[]): void {
  chooseFor(frame, 'plans', ...chosen);
}
function chooseFor(frame: FormFrame, name: string, ...chosen: readonly File[]): void {
  const files = new DataTransfer();
  for (const file of chosen) files.items.add(file);
  const control = frame.control(name);
  control.files = files.files;
  control.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
}

const rows = (frame: FormFrame): readonly HTMLElement[] => [
  ...(frame.stepper?.querySelectorAll<HTMLElement>('[data-tiwizi-files] [data-tiwizi-key]') ?? []),
];
const nameOf = (row: HTMLElement): string => row.querySelector('dt')?.textContent?.trim() ?? '';
const listed = (frame: FormFrame): string =>
  rows(frame)
    .filter((row) => row.dataset['tiwiziKey'])
    .map(nameOf)
    .join();
const stateOf = (frame: FormFrame, name: string): string =>
  rows(frame)
    .find((row) => nameOf(row) === name)
    ?.querySelector('[data-tiwizi-part=file-state]')
    ?.textContent?.trim() ?? '';
const button = (frame: FormFrame, action: 'replace' | 'remove', name: string): HTMLButtonElement =>
  rows(frame)
    .find((row) => nameOf(row) === name)!
    .querySelector(`button[value^=${action}]`)!;
const removeButton = (frame: FormFrame, name: string): HTMLButtonElement => button(frame, 'remove', name);
/** Presses a button that replaces a file, and chooses another in what the browser then shows; none: closes it. */
function replace(frame: FormFrame, name: string, file?: File): void {
  const { prototype } = frame.window.HTMLInputElement;
  const { click } = frame.window.HTMLElement.prototype;
  prototype.click = function () {
    delete (prototype as Partial<HTMLInputElement>).click;
    if (this.type !== 'file') return click.call(this);
    if (!file) return;
    const files = new DataTransfer();
    files.items.add(file);
    this.files = files.files;
    this.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
  };
  button(frame, 'replace', name).click();
}
/** Drops files on something of the page. @returns whether the browser would open them in its place */
function drop(frame: FormFrame, target: Element, ...files: readonly File[]): boolean {
  const dataTransfer = new frame.window.DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = (type: string): DragEvent =>
    new frame.window.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  target.dispatchEvent(event('dragover'));
  return target.dispatchEvent(event('drop'));
}
const meet = (frame: FormFrame, trouble: string): Promise<Response> =>
  fetch(`/files-service/trouble/${frame.owner}/${trouble}`);

/** A page whose script keeps its lists: the button without script is gone. */
async function open(): Promise<FormFrame> {
  const frame = await new FormFrame().open(start);
  await waitUntil(
    () => frame.stepper.querySelector<HTMLElement>('[data-tiwizi-part=files-add]')?.hidden,
    'the lists are kept by script',
  );
  Object.assign(frame.window, { isSamePage: true });
  return frame;
}
const isSamePage = (frame: FormFrame): boolean => 'isSamePage' in frame.window;

describe('several files in a form of one page', () => {
  it('are sent as they are chosen, listed and removed without a new page, and sent on with what was typed', async () => {
    const frame = await open();
    frame.fill({ street: 'Rue 1' });
    choose(frame, pdf('a.pdf'), pdf('b.pdf'));
    expect(frame.control('plans').files!.length, 'they are in the list now').to.equal(0);
    expect(rows(frame).map(nameOf).join()).to.equal('a.pdf,b.pdf');
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf', 'both are received');
    expect(stateOf(frame, 'a.pdf').replace(/[\u2066-\u2069]/g, '')).to.match(/^PDF, .*, reçu$/);
    choose(frame, new File(['%PDF-1.7 other'], 'a.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf,a (2).pdf', 'a second one of the name has a number');
    await waitUntil(
      () => /^\u2068a \(2\)\.pdf\u2069 – .*reçu/.test(frame.part('status').textContent!.trim()),
      'this is said',
    );
    choose(frame, pdf('a.pdf'));
    await waitUntil(() => rows(frame).length === 3, 'the same again has no row of its own');
    expect(await frame.violations()).to.deep.equal([]);
    removeButton(frame, 'a.pdf').focus();
    removeButton(frame, 'a.pdf').click();
    await waitUntil(() => listed(frame) === 'b.pdf,a (2).pdf', 'it is gone');
    expect(frame.document.activeElement).to.equal(removeButton(frame, 'b.pdf'));
    expect(isSamePage(frame)).to.equal(true);
    expect(frame.control('street').value).to.equal('Rue 1');
    frame.press();
    await frame.at('more');
    frame.close();
  });

  it('take back what was wrong with them once it is right, at the question and in the summary; nothing more is complained about', async () => {
    const frame = await open();
    const field = frame.control('plans').closest('tiwizi-field')!;
    const summary = (): readonly string[] =>
      [...frame.document.querySelectorAll('tiwizi-error-summary a')].map((link) => link.getAttribute('href') ?? '');
    choose(frame, pdf('a.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf', 'one is received');
    expect(field.hasAttribute('error'), 'one is not enough, and nobody was asked to go on').to.equal(false);
    frame.press();
    await waitUntil(() => field.hasAttribute('error'), 'a second one is missing');
    await waitUntil(() => summary().length === 2, 'so is the street');
    frame.control('plans').focus();
    choose(frame, pdf('b.pdf'));
    await waitUntil(() => !field.hasAttribute('error'), 'two are enough');
    await waitUntil(() => summary().join() === '#field-street', 'the summary says what is left');
    expect(frame.document.title).to.match(/^Erreur/);
    removeButton(frame, 'b.pdf').click();
    await waitUntil(() => listed(frame) === 'a.pdf', 'one is gone again');
    expect(field.hasAttribute('error'), 'it is said with the step').to.equal(false);
    frame.fill({ street: 'Rue 1' });
    frame.control('street').dispatchEvent(new frame.window.Event('change', { bubbles: true }));
    await waitUntil(
      () => frame.document.querySelector<HTMLElement>('tiwizi-error-summary [data-tiwizi-part=box]')?.hidden,
      'nothing is wrong any more',
    );
    frame.close();
  });

  it('are replaced in their place without a new page; what is no file for it leaves the first where it was', async () => {
    const frame = await open();
    choose(frame, pdf('a.pdf'), pdf('b.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf', 'both are listed');
    const [first] = rows(frame);
    replace(frame, 'a.pdf');
    expect(stateOf(frame, 'a.pdf')).to.match(/reçu$/);
    button(frame, 'replace', 'a.pdf').focus();
    replace(frame, 'a.pdf', new File(['MZ'], 'x.pdf'));
    await waitUntil(
      () => /reçu\. .*x\.pdf.* n’est pas de type/.test(stateOf(frame, 'a.pdf')),
      'it says why, and that a.pdf stays',
    );
    expect(listed(frame)).to.equal('a.pdf,b.pdf');
    replace(frame, 'a.pdf', pdf('b.pdf'));
    await waitUntil(() => /reçu$/.test(stateOf(frame, 'a.pdf')), 'what is there already is no second: the first stays');
    expect(listed(frame)).to.equal('a.pdf,b.pdf');
    replace(frame, 'a.pdf', pdf('c.pdf'));
    await waitUntil(() => /reçu$/.test(stateOf(frame, 'c.pdf')), 'it is received');
    expect(listed(frame)).to.equal('c.pdf,b.pdf');
    expect(rows(frame)[0], 'the row is the same').to.equal(first);
    expect(frame.document.activeElement).to.equal(button(frame, 'replace', 'c.pdf'));
    await waitUntil(
      () => /^\u2068c\.pdf\u2069 – .*reçu/.test(frame.part('status').textContent!.trim()),
      'this is said',
    );
    expect(await frame.violations()).to.deep.equal([]);
    expect(isSamePage(frame)).to.equal(true);
    frame.fill({ street: 'Rue 1' });
    frame.press();
    await frame.at('more');
    frame.close();
  });

  it('that are to replace another while there is no network are put away with it, or go with the next try', async () => {
    const frame = await open();
    choose(frame, pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf,c.pdf', 'all are listed');
    await meet(frame, 'cut');
    replace(frame, 'a.pdf', pdf('new.pdf'));
    await waitUntil(() => /site ne répond pas/.test(stateOf(frame, 'new.pdf')), 'it says that it waits');
    replace(frame, 'b.pdf', pdf('other.pdf'));
    await meet(frame, 'none');
    removeButton(frame, 'new.pdf').click();
    await waitUntil(() => listed(frame) === 'other.pdf,c.pdf', 'it is gone with the first');
    frame.fill({ street: 'Rue 1' });
    frame.press();
    await frame.at('more');
    frame.window.history.back();
    await frame.at('papers');
    expect(listed(frame)).to.equal('other.pdf,c.pdf');
    frame.close();
  });

  it('of the camera are listed as chosen ones are', async () => {
    const frame = await open();
    const camera = frame.stepper.querySelector<HTMLInputElement>('.tiwizi-camera:not([hidden]) input')!;
    const files = new DataTransfer();
    files.items.add(pdf('image.pdf'));
    camera.files = files.files;
    camera.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
    await waitUntil(() => listed(frame) === 'image.pdf', 'it is received');
    expect(camera.files!.length).to.equal(0);
    frame.close();
  });

  it('may be dropped anywhere in their question; beside it they do not take the place of the page', async () => {
    const frame = await open();
    const list = frame.stepper.querySelector('[data-tiwizi-files]')!;
    const field = frame.control('plans').closest('tiwizi-field')!;
    expect(drop(frame, list, pdf('a.pdf')), 'on the list').to.equal(false);
    expect(drop(frame, field.querySelector('label')!, pdf('b.pdf')), 'on the label').to.equal(false);
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf', 'both are received');
    expect(drop(frame, frame.control('street'), pdf('c.pdf')), 'beside').to.equal(false);
    expect(drop(frame, frame.control('plans'), pdf('d.pdf')), 'on the control the browser does it').to.equal(true);
    const text = new frame.window.DataTransfer();
    text.setData('text/plain', 'Rue 1');
    const dragged = new frame.window.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: text });
    expect(frame.control('street').dispatchEvent(dragged), 'text is dropped as ever').to.equal(true);
    expect(list.hasAttribute('data-tiwizi-drop')).to.equal(false);
    expect(listed(frame)).to.equal('a.pdf,b.pdf');
    frame.close();
  });

  it('that are refused say why in their row, and keep nobody from going on', async () => {
    const frame = await open();
    choose(frame, pdf('a.pdf'), new File(['MZ'], 'x.pdf'), pdf('b.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf', 'the others are received');
    expect(stateOf(frame, 'x.pdf')).to.contain('n’est pas de type');
    removeButton(frame, 'x.pdf').click();
    await waitUntil(() => rows(frame).length === 2, 'its row can be put away');
    frame.fill({ street: 'Rue 1' });
    frame.press();
    await frame.at('more');
    expect(isSamePage(frame)).to.equal(true);
    frame.close();
  });

  it('that the network keeps back wait, are told, and go with the next try; the step does not go without them', async () => {
    const frame = await open();
    frame.fill({ street: 'Rue 1' });
    await meet(frame, 'cut');
    choose(frame, pdf('a.pdf'), pdf('b.pdf'));
    await waitUntil(() => /site ne répond pas/.test(stateOf(frame, 'a.pdf')), 'the first says so');
    expect(stateOf(frame, 'b.pdf')).to.equal('En attente');
    frame.press();
    await frame.notice(/Le site ne répond pas/);
    expect(frame.path).to.match(/papers$/);
    await meet(frame, 'none');
    frame.press();
    await frame.at('more');
    frame.window.history.back();
    await frame.at('papers');
    expect(listed(frame)).to.equal('a.pdf,b.pdf');
    frame.close();
  });

  it('that are photos larger than the question wants are made smaller on their way', async () => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 1000, height: 1000 });
    const context = canvas.getContext('2d')!;
    const noise = context.createImageData(1000, 1000);
    let seed = 1;
    for (let at = 0; at < noise.data.length; at++) {
      seed = (seed * 16_807) % 2_147_483_647;
      noise.data[at] = at % 4 === 3 ? 255 : (seed >> 8) % 256;
    }
    context.putImageData(noise, 0, 0);
    const photo = await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob!), 'image/png'));
    expect(photo.size, 'more than the server takes').to.be.above(1024 * 1024);
    const frame = await open();
    choose(frame, new File([photo], 'façade.png', { type: 'image/png' }));
    await waitUntil(() => listed(frame) === 'façade.jpg', 'it is a JPEG, and was received');
    frame.close();
  });

  it('are not removed by the Enter key, which goes on', async () => {
    const frame = await open();
    choose(frame, pdf('a.pdf'), pdf('b.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf,b.pdf', 'both are listed');
    const form = frame.stepper.form!;
    frame.fill({ street: 'Rue 1' });
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button')!);
    await frame.at('more');
    frame.close();
  });

  const large = (name: string): File => new File(['%PDF-1.7 ', new Uint8Array(900_000), name], name);
  const posts = async ({ owner }: FormFrame): Promise<readonly string[]> =>
    (await (await fetch(`/files-service/posts/${owner}`)).json()) as readonly string[];
  const pieces = async (frame: FormFrame): Promise<readonly number[]> =>
    (await posts(frame)).filter((post) => post.startsWith('PATCH')).map((post) => Number(post.split(' ')[1]));
  /** What a browser does when the network goes or comes. */
  function setOnline(frame: FormFrame, isOnline: boolean): void {
    Object.defineProperty(frame.window.navigator, 'onLine', { value: isOnline, configurable: true });
    frame.window.dispatchEvent(new frame.window.Event(isOnline ? 'online' : 'offline'));
  }

  it('that are large come in pieces: a network that dies at 99 % goes on from there', async () => {
    const frame = await open();
    await meet(frame, 'dies');
    choose(frame, pdf('a.pdf'), large('grand plan التصميم.pdf'), pdf('b.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf,grand plan التصميم.pdf,b.pdf', 'all are received');
    const offsets = [...(await pieces(frame))];
    expect(offsets.pop(), 'most of it had come').to.be.above(500_000);
    // A browser repeats by itself what it sent on a connection that it had used before, and is told that it came.
    expect([...new Set(offsets)]).to.deep.equal([0]);
    expect((await posts(frame)).filter((post) => post.endsWith('/uploads')).length, 'one upload').to.equal(1);
    expect(frame.window.localStorage.length).to.equal(0);
    frame.close();
  });

  it('that are large go on where a proxy says that the instance behind it went away', async () => {
    const frame = await open();
    await meet(frame, 'gateway');
    choose(frame, large('grand.pdf'));
    await waitUntil(() => listed(frame) === 'grand.pdf', 'it is received');
    expect(await pieces(frame), 'in pieces, not whole by a post').to.deep.equal([0, 0]);
    frame.close();
  });

  it('that are large wait while there is no network, say so, and go on by themselves when it is back', async () => {
    const frame = await open();
    await meet(frame, 'cut');
    setOnline(frame, false);
    choose(frame, large('grand.pdf'), pdf('b.pdf'));
    await waitUntil(() => stateOf(frame, 'grand.pdf').startsWith('Envoi suspendu'), 'it says that it waits');
    expect(await frame.violations()).to.deep.equal([]);
    await meet(frame, 'none');
    setOnline(frame, true);
    await waitUntil(() => listed(frame) === 'grand.pdf,b.pdf', 'both are received');
    frame.close();
  });

  it('that are large and refused say why, before anything of them is sent where that is known', async () => {
    const frame = await open();
    choose(frame, new File([new Uint8Array(2_000_000)], 'trop.pdf'));
    await waitUntil(() => /dépasse/.test(stateOf(frame, 'trop.pdf')), 'too large');
    expect(await pieces(frame)).to.deep.equal([]);
    choose(frame, new File([new Uint8Array(300_000)], 'x.pdf'));
    await waitUntil(() => /n’est pas de type/.test(stateOf(frame, 'x.pdf')), 'of another kind');
    expect((await pieces(frame)).length).to.equal(1);
    frame.close();
  });

  it('that are large and removed on their way are put away', async () => {
    const frame = await open();
    await meet(frame, 'slow');
    choose(frame, large('grand.pdf'));
    await waitUntil(async () => (await pieces(frame)).length === 1, 'it is on its way');
    removeButton(frame, 'grand.pdf').click();
    await meet(frame, 'none');
    choose(frame, pdf('b.pdf'));
    await waitUntil(() => listed(frame) === 'b.pdf', 'the next is received, alone');
    expect(rows(frame).length).to.equal(1);
    frame.close();
  });

  it('that are large find a session that has ended, and ask for a login before they are sent', async () => {
    const frame = await open();
    await meet(frame, 'logout');
    choose(frame, large('grand.pdf'));
    await frame.notice(/session a pris fin/);
    expect(await pieces(frame)).to.deep.equal([]);
    await meet(frame, 'none');
    frame.fill({ street: 'Rue 1' });
    frame.press();
    await waitUntil(() => listed(frame) === 'grand.pdf', 'it goes with the next try');
    frame.close();
  });

  it('of a question that takes one are sent at once, replaced by the next and removed', async () => {
    const frame = await new FormFrame().open('/group-service/fr/requests/new');
    await frame.continue({ shop: 'Café' }, 'equipment');
    const photo = frame.stepper.querySelector<HTMLInputElement>('section:not([hidden]) input[type=file]')!.name;
    chooseFor(frame, photo, pdf('a.pdf'));
    await waitUntil(() => listed(frame) === 'a.pdf', 'it is received');
    chooseFor(frame, photo, pdf('b.pdf'));
    await waitUntil(() => listed(frame) === 'b.pdf', 'the next takes its place');
    expect(rows(frame).length).to.equal(1);
    expect(await frame.violations()).to.deep.equal([]);
    removeButton(frame, 'b.pdf').click();
    await waitUntil(() => rows(frame).length === 0, 'it is gone');
    frame.close();
  });

  // A page can change a file of its own only where browsers have the origin private file system, which WebKitGTK has not.
  if ('getDirectory' in (navigator.storage ?? {})) {
    /** A file that is chosen, and then changed: what it was is given, and whether the browser still has it. */
    const changing = async (size: number): Promise<{ chosen: File; change: () => Promise<boolean> }> => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(`changed-${Date.now()}.pdf`, { create: true });
      const write = async (...parts: readonly BlobPart[]): Promise<void> => {
        const stream = await handle.createWritable();
        await stream.write(new Blob([...parts]));
        await stream.close();
      };
      await write('%PDF-1.7 before', new Uint8Array(size));
      const chosen = await handle.getFile();
      const change = async (): Promise<boolean> => {
        await write('%PDF-1.7 after, and longer', new Uint8Array(size));
        // Some browsers keep what was chosen as it was.
        return chosen.text().then(
          () => true,
          () => false,
        );
      };
      return { chosen, change };
    };

    it('that were changed after they were chosen say so, and do not hold up the others', async () => {
      const { chosen, change } = await changing(0);
      const isThere = await change();
      const frame = await open();
      choose(frame, chosen, pdf('b.pdf'));
      await waitUntil(() => listed(frame) === (isThere ? `${chosen.name},b.pdf` : 'b.pdf'), 'the other is received');
      if (!isThere) expect(stateOf(frame, chosen.name)).to.contain('le fichier a changé');
      frame.close();
    });

    it('that change while they are sent say so, nothing of them is kept, and the others go on', async () => {
      const { chosen, change } = await changing(900_000);
      const frame = await open();
      await meet(frame, 'cut');
      setOnline(frame, false);
      choose(frame, chosen, pdf('b.pdf'));
      await waitUntil(() => stateOf(frame, chosen.name).startsWith('Envoi suspendu'), 'it is on its way');
      const isThere = await change();
      await meet(frame, 'none');
      setOnline(frame, true);
      await waitUntil(() => listed(frame) === (isThere ? `${chosen.name},b.pdf` : 'b.pdf'), 'the other is received');
      if (!isThere) expect(stateOf(frame, chosen.name)).to.contain('le fichier a changé');
      frame.close();
    });
  }
});
