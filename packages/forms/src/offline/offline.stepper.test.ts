import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import type * as core from '@tiwizi/core';
import { FormFrame } from '../../fixtures/form-frame.ts';
import { DeviceStore } from './device-store.ts';

const start = '/offline-service/fr/requests/new';
const store = new DeviceStore();
const frames: FormFrame[] = [];
const newFrame = (owner?: string): FormFrame => frames[frames.push(new FormFrame(owner)) - 1]!;

/** Somebody at the second step. */
async function atIdentity(frame = newFrame(), page = start): Promise<FormFrame> {
  await frame.open(page);
  await frame.continue({ forWhom: 'self' }, 'identity');
  return frame;
}

const press = (frame: FormFrame, words: RegExp): void =>
  [...frame.part('notice').querySelectorAll('button')].find(({ textContent }) => words.test(textContent))!.click();
const kept = async (): Promise<number> => (await store.all()).filter(({ sealed }) => sealed).length;
const isKept = (count: number): Promise<void> => waitUntil(async () => (await kept()) === count, `${count} are kept`);

/** Somebody who has answered everything. */
async function atCheck(): Promise<{ frame: FormFrame; check: string }> {
  const frame = await atIdentity();
  const birth = { 'birthDate-day': '31', 'birthDate-month': '12', 'birthDate-year': '1990' };
  await frame.continue({ nameArabic: 'أمينة', nameLatin: 'Amina', cnie: 'AB123456', ...birth }, 'delivery');
  frame.fill({ office: 'centre' });
  await frame.continue({ delivery: 'counter' }, 'check');
  return { frame, check: frame.path };
}

/** Waits until a page that may be coming anew has a name in its step. */
const shows = (frame: FormFrame, nameLatin: string): Promise<void> =>
  waitUntil(
    () =>
      frame.stepper?.hasAttribute('data-tiwizi-ready') &&
      frame.stepper.form?.querySelector<HTMLInputElement>('input[name=nameLatin]')?.value === nameLatin,
    `${nameLatin} is shown`,
  );

/** Typed while the network was away, and kept with the person's consent. */
async function keptOffline(frame: FormFrame, nameLatin = 'Typed offline'): Promise<void> {
  await frame.meet('cut');
  frame.fill({ nameLatin });
  frame.press();
  await frame.notice(/Cet appareil est-il à vous seul/);
  press(frame, /à moi seul/);
  await frame.notice(/gardé sur cet appareil à \d\d:\d\d/);
  await isKept(1);
}

beforeEach(() => store.clear());
afterEach(() => {
  frames.splice(0).forEach((frame) => frame.close());
});

describe('a step that is typed without network', () => {
  it('is asked about: whose device it is, and that a shared one keeps nothing; before the answer nothing is kept', async () => {
    const frame = await atIdentity();
    await frame.meet('cut');
    frame.fill({ nameLatin: 'Asked' });
    frame.press();
    const told = oneEvent(frame.stepper, 'tiwizi-form-error');
    await frame.notice(
      /Ce que vous avez écrit n’est que dans cette page.*Jamais sur un appareil que d’autres utilisent.*Les fichiers et les codes ne sont pas gardés/s,
    );
    await told;
    expect(frame.document.activeElement, 'it takes the focus from the button').to.equal(frame.part('notice'));
    expect(await store.all()).to.deep.equal([]);
    expect(await frame.violations()).to.deep.equal([]);
    press(frame, /Ne rien garder/);
    await frame.notice(/Le site ne répond pas\. Rien n’est perdu/);
    frame.press();
    await oneEvent(frame.stepper, 'tiwizi-form-error');
    await frame.notice(/Le site ne répond pas\. Rien n’est perdu/);
    expect(await store.all(), 'no means no').to.deep.equal([]);
  });

  it('is kept and says so, and is sent when the network is back', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    expect(await frame.violations()).to.deep.equal([]);
    expect(frame.control('nameLatin').value).to.equal('Typed offline');
    frame.fill({ nameLatin: 'Typed on' });
    await frame.stepper.save();
    await isKept(1);
    await frame.meet('none');
    frame.window.dispatchEvent(new frame.window.Event('online'));
    await frame.notice(/La connexion est revenue\. Ce que cet appareil gardait est envoyé/);
    await isKept(0);
    const other = await newFrame(frame.owner).open(frame.path);
    expect(other.control('nameLatin').value).to.equal('Typed on');
  });

  it('is sent by the next page when its own is closed, once, and shown there', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    const path = await frame.kill();
    const before = (await frame.posts(true)).length;
    const next = await newFrame(frame.owner).open(path);
    await shows(next, 'Typed offline');
    await waitUntil(() => next.window.location.search === '?kept=', 'its address says so');
    expect(next.stepper.textContent).to.contain('Ce que vous avez écrit');
    await isKept(0);
    expect((await next.posts(true)).length - before, 'one post').to.equal(1);
    await next.open(path);
    expect((await next.posts(true)).length - before, 'and no other by the page after').to.equal(1);
  });

  it('is no conflict when the server took it and the answer was lost: it is sent again, and is there once', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    const { fetch } = frame.window;
    frame.window.fetch = async (...given) => {
      await fetch.apply(frame.window, given);
      throw new TypeError('the answer was lost');
    };
    await frame.meet('none');
    frame.window.dispatchEvent(new frame.window.Event('online'));
    await waitUntil(async () => (await frame.posts(true)).at(-1)?.includes('save=draft'), 'it was taken');
    await frame.stepper.save();
    await isKept(1);
    const path = await frame.kill();
    const next = await newFrame(frame.owner).open(path);
    await isKept(0);
    await next.notice(/Ce que cet appareil gardait est envoyé/);
    expect(next.control('nameLatin').value, 'and it was shown already').to.equal('Typed offline');
  });

  it('does not take the place of what was typed on and arrived, though its page was closed before it knew', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    const { fetch } = frame.window;
    frame.window.fetch = async (...given) => {
      await fetch.apply(frame.window, given);
      return new Promise(() => {});
    };
    await frame.meet('none');
    frame.fill({ nameLatin: 'Typed on' });
    const posts = (await frame.posts(true)).length;
    frame.window.dispatchEvent(new frame.window.Event('online'));
    await waitUntil(async () => (await frame.posts(true)).length > posts, 'it was taken');
    const path = await frame.kill();
    const next = await newFrame(frame.owner).open(path);
    await next.notice(/Sur cet appareil\s?: Typed offline\s*Enregistré ailleurs\s?: Typed on/);
    press(next, /enregistré ailleurs/);
    await isKept(0);
    await next.open(path);
    expect(next.control('nameLatin').value).to.equal('Typed on');
  });

  for (const [choice, words, result] of [
    ['here', /Garder ce qui est sur cet appareil/, 'Typed offline'],
    ['there', /Garder ce qui est enregistré ailleurs/, 'Elsewhere'],
  ] as const)
    it(`that was answered elsewhere meanwhile is shown with both answers, and the one ${choice} can be chosen`, async () => {
      const frame = await atIdentity();
      await keptOffline(frame);
      const path = await frame.kill();
      const rows = await store.all();
      await store.clear();
      const elsewhere = await newFrame(frame.owner).open(path);
      elsewhere.fill({ nameLatin: 'Elsewhere', 'birthDate-day': '5' });
      await elsewhere.stepper.save();
      elsewhere.close();
      for (const row of rows) await store.put(row);
      const next = await newFrame(frame.owner).open(path);
      await next.notice(/Ce que cet appareil gardait de l’étape.*n’est pas ce qui a été enregistré ailleurs/);
      const said = next.part('notice').textContent!.replace(/\s+/g, ' ');
      expect(said).to.match(/Sur cet appareil\s?: Typed offline ?Enregistré ailleurs\s?: Elsewhere/);
      expect(said, 'a part of a date').to.match(/Sur cet appareil\s?: pas de réponse ?Enregistré ailleurs\s?: 5/);
      expect(await next.violations()).to.deep.equal([]);
      await isKept(1);
      press(next, words);
      await isKept(0);
      await shows(next, result);
      const last = await newFrame(frame.owner).open(path);
      expect(last.control('nameLatin').value).to.equal(result);
    });

  it('holds up its own page too when it was answered elsewhere: both are shown, and what was typed on is meant', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    await frame.meet('none');
    const rows = await store.all();
    const elsewhere = await newFrame(frame.owner);
    await store.clear();
    await elsewhere.open(frame.path);
    elsewhere.fill({ nameLatin: 'Elsewhere' });
    await elsewhere.stepper.save();
    elsewhere.close();
    for (const row of rows) await store.put(row);
    frame.fill({ nameLatin: 'Typed on' });
    frame.press();
    await frame.notice(/enregistré ailleurs entre-temps/);
    expect(frame.part('notice').textContent).to.match(/Typed on.*Elsewhere/s);
    press(frame, /sur cet appareil/);
    await waitUntil(() => frame.window.location.search === '?kept=', 'the page comes anew');
    await frame.ready();
    expect(frame.control('nameLatin').value).to.equal('Typed on');
    await isKept(0);
  });

  it('is not left behind by who confirms the answers', async () => {
    const { frame, check } = await atCheck();
    await frame.open(check.replace('check', 'identity'));
    await keptOffline(frame);
    await frame.kill();
    const last = await newFrame(frame.owner).open(check);
    await waitUntil(() => /identity$/.test(last.path), 'the step that was changed is to be confirmed first');
    await shows(last, 'Typed offline');
  });

  it('that has to be chosen first holds up the hand-over', async () => {
    const { frame, check } = await atCheck();
    await frame.open(check.replace('check', 'identity'));
    await keptOffline(frame);
    await frame.kill();
    const rows = await store.all();
    await store.clear();
    const elsewhere = await newFrame(frame.owner).open(check.replace('check', 'identity'));
    await elsewhere.continue({ nameLatin: 'Elsewhere' }, 'delivery');
    elsewhere.close();
    for (const row of rows) await store.put(row);
    const last = await newFrame(frame.owner).open(check);
    await last.notice(/enregistré ailleurs entre-temps/);
    const confirm = (): void => last.part('actions').querySelector('button')!.click();
    confirm();
    await waitUntil(() => last.document.activeElement === last.part('notice'), 'the notice has the focus');
    expect((await last.posts()).filter((path) => path.endsWith('/check'))).to.deep.equal([]);
    const before = last.document;
    press(last, /enregistré ailleurs/);
    await isKept(0);
    await waitUntil(() => last.document !== before && last.stepper?.hasAttribute('data-tiwizi-ready'), 'it comes anew');
    expect(last.stepper.textContent).to.contain('Elsewhere');
    confirm();
    await waitUntil(() => last.path.includes('/receipt/'), 'handed over');
  });

  it('goes with its draft, with the logout, and with another person', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    const { InterruptEvent } = (await frame.load('core/src/ports/interrupt-event.ts')) as typeof core;
    const event = new InterruptEvent('logout');
    frame.document.body.dispatchEvent(event);
    await event.settled();
    expect(await store.all(), 'the logout').to.deep.equal([]);

    const second = await atIdentity(newFrame());
    await keptOffline(second);
    const third = await atIdentity(newFrame());
    await waitUntil(async () => !(await store.all()).length, 'another person');
    await keptOffline(third);
    third.document.querySelector<HTMLFormElement>('.tiwizi-form-draft form')!.requestSubmit();
    await isKept(0);
  });

  it('goes with the session: what its page says of it, and what the server answers', async () => {
    const frame = await atIdentity();
    await keptOffline(frame);
    const ended = Object.assign(new frame.window.Event('tiwizi-session-change', { bubbles: true }), {
      session: { authenticated: false },
    });
    frame.document.body.dispatchEvent(ended);
    await waitUntil(async () => !(await store.all()).length, 'as its page says');
    const second = await atIdentity(newFrame());
    await keptOffline(second);
    await second.meet('logout');
    second.press();
    await second.notice(/La session a pris fin\. Ce que vous avez écrit est gardé/);
    expect(await store.all(), 'as the server says').to.deep.equal([]);
  });

  for (const [end, trouble] of [
    ['thrown away', 'delete'],
    ['sent', 'check'],
  ] as const)
    it(`of a request that was ${end} elsewhere is told to be that, and is not kept for nothing`, async () => {
      const { frame, check } = await atCheck();
      await frame.open(check.replace('check', 'identity'));
      await keptOffline(frame);
      const path = await frame.kill();
      const rows = await store.all();
      await store.clear();
      const stale = await newFrame(frame.owner).open(path);
      const ended = new stale.window.FormData();
      for (const name of ['csrf', 'revision'])
        ended.set(name, stale.stepper.form!.querySelector<HTMLInputElement>(`input[name=${name}]`)!.value);
      await stale.window.fetch(path.replace('identity', trouble), { method: 'POST', body: ended, redirect: 'manual' });
      for (const row of rows) await store.put(row);
      // What listens to it may still be on its way.
      await waitUntil(() => {
        stale.window.dispatchEvent(new stale.window.Event('online'));
        return /n’est pas envoyé.*signée, envoyée ou effacée/.test(stale.part('notice').textContent!);
      }, 'it is told');
      await isKept(0);
    });

  it('that there is no room for is told: at once, and later too, when what is typed on cannot be kept any more', async () => {
    const frame = await atIdentity();
    const { put } = frame.window.IDBObjectStore.prototype;
    const isFull = (full: boolean): void => {
      frame.window.IDBObjectStore.prototype.put = full
        ? () => {
            throw new frame.window.DOMException('full', 'QuotaExceededError');
          }
        : put;
    };
    isFull(true);
    await frame.meet('cut');
    frame.fill({ nameLatin: 'No room' });
    frame.press();
    await frame.notice(/Cet appareil est-il à vous seul/);
    press(frame, /à moi seul/);
    await frame.notice(/Ce navigateur ne peut rien garder\. Laissez cette page ouverte/);
    expect(await store.all()).to.deep.equal([]);
    isFull(false);
    await frame.meet('none');
    await frame.stepper.save();
    const other = await atIdentity();
    await keptOffline(other, 'Room still');
    const full = other.window.IDBObjectStore.prototype;
    full.put = () => {
      throw new other.window.DOMException('full', 'QuotaExceededError');
    };
    other.fill({ nameLatin: 'No room any more' });
    other.press();
    await oneEvent(other.stepper, 'tiwizi-form-error');
    await other.notice(/Le site ne répond pas/);
    await other.meet('none');
    other.fill({ nameLatin: 'No room any more' });
    await other.stepper.save();
    await isKept(0);
    const next = await newFrame(other.owner).open(other.path);
    expect(next.control('nameLatin').value).to.equal('No room any more');
  });

  it('of a flow that does not say so is never asked about, and nothing for it is loaded', async () => {
    const frame = await atIdentity(newFrame(), '/form-service/fr/requests/new');
    await frame.meet('cut');
    frame.fill({ nameLatin: 'Plain' });
    frame.press();
    await frame.notice(/Le site ne répond pas\. Rien n’est perdu/);
    const loaded = frame.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/offline/'));
    expect(loaded).to.deep.equal([]);
    expect(await store.all()).to.deep.equal([]);
  });

  it('is asked about in Arabic, and in Amazigh with Arabic marked as such', async () => {
    const arabic = await atIdentity(newFrame(), '/offline-service/ar/requests/new');
    await keptOfflineWords(arabic, /هل هذا الجهاز شخصي/);
    expect(arabic.part('notice').querySelector('[lang]')).to.equal(null);
    const amazigh = await atIdentity(newFrame(), '/offline-service/zgh/requests/new');
    await keptOfflineWords(amazigh, /هل هذا الجهاز شخصي/);
    const marks = [...amazigh.part('notice').querySelectorAll<HTMLElement>('span[lang]')];
    expect(new Set(marks.map(({ lang, dir }) => `${lang} ${dir}`))).to.deep.equal(new Set(['ar-MA rtl']));
  });
});

async function keptOfflineWords(frame: FormFrame, words: RegExp): Promise<void> {
  await frame.meet('cut');
  frame.fill({ nameLatin: 'x' });
  frame.press();
  await frame.notice(words);
}
