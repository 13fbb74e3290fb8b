import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';
import type * as core from '@tiwizi/core';
import { forgetReports } from '@tiwizi/core';
import './stepper.define.ts';
import type { FormCompleteEvent } from './form-complete-event.ts';
import type { FormErrorEvent } from './form-error-event.ts';
import type { StepChangeEvent } from './step-change-event.ts';

const identity = {
  nameArabic: 'أمينة',
  nameLatin: 'Amina',
  cnie: 'AB123456',
  'birthDate-day': '31',
  'birthDate-month': '12',
  'birthDate-year': '1990',
};
const frames: FormFrame[] = [];
const newFrame = (owner?: string): FormFrame => frames[frames.push(new FormFrame(owner)) - 1]!;
const atIdentity = async (frame: FormFrame = newFrame()): Promise<FormFrame> => {
  await frame.open();
  await frame.continue({ forWhom: 'self' }, 'identity');
  return frame;
};

afterEach(() => {
  frames.splice(0).forEach((frame) => frame.close());
});

describe('a step after the other, in one page', () => {
  it('shows the next step, with its address, title, heading and progress', async () => {
    const frame = await newFrame().open();
    await frame.load('elements/src/step-progress/step-progress.define.ts');
    // What prints it is at hand too: a heading is waited for only so long.
    const progress = frame.document.createElement('tiwizi-step-progress');
    frame.document.body.append(Object.assign(progress, { current: 1 }));
    await progress.updateComplete;
    progress.remove();
    const marker = Object.assign(frame.window, { marker: true });
    expect(frame.document.title).to.match(/^Pour qui/);
    await frame.continue({ forWhom: 'self' }, 'identity');
    expect(frame.window === marker && 'marker' in frame.window, 'no new page').to.equal(true);
    expect(frame.document.title).to.match(/^Identité/);
    expect(frame.document.activeElement!.tagName).to.equal('H1');
    expect(frame.document.activeElement!.textContent, 'the number of steps is there when it is read').to.match(
      /Étape 2 sur 3.*Identité/,
    );
    await waitUntil(() => frame.sections().length === 1, 'the step before is gone');
    expect(frame.stepper.querySelectorAll('section:not([hidden]) tiwizi-step-progress li')).to.have.length(3);
    expect(frame.part('back').hidden).to.equal(false);
    expect(await frame.violations()).to.deep.equal([]);
  });

  it('keeps the step before within reach of a screen reader until the focus has been noticed, back in the history too', async () => {
    const frame = await newFrame().open();
    const [first] = frame.sections();
    const here = (): string[] => frame.sections().map((section) => section.dataset['tiwiziStep']!);
    let atFocus: string[] = [];
    frame.document.addEventListener('focusin', () => (atFocus = here()));
    await frame.continue({ forWhom: 'self' }, 'identity');
    expect(atFocus).to.deep.equal(['for-whom', 'identity']);
    expect(first!.classList.contains('tiwizi-visually-hidden'), 'out of sight').to.equal(true);
    await waitUntil(() => here().join() === 'identity', 'then it goes');
    expect(first!.classList.contains('tiwizi-visually-hidden')).to.equal(false);
    frame.window.history.back();
    await frame.at('for-whom');
    expect(atFocus).to.deep.equal(['for-whom', 'identity']);
    await waitUntil(() => here().join() === 'for-whom', 'then it goes');
    frame.window.history.forward();
    await frame.at('identity');
    frame.window.history.back();
    await frame.at('for-whom');
    await waitUntil(() => here().join() === 'for-whom', 'a step that is left and shown again at once stays');
  });

  it('has the links to other languages follow a step that came before the page had loaded', async () => {
    const frame = await newFrame().open('/form-service/fr/requests/new', 'none');
    const link = Object.assign(frame.document.createElement('a'), {
      hreflang: 'ar',
      href: frame.path.replace('form-service', 'other'),
    });
    frame.document.body.append(link);
    Object.defineProperty(frame.document, 'readyState', { value: 'interactive' });
    await frame.load('forms/src/stepper/stepper.define.ts');
    await frame.ready();
    await frame.continue({ forWhom: 'self' }, 'identity');
    let path = '';
    frame.window.addEventListener('click', (event) => {
      event.preventDefault();
      path = link.pathname;
    });
    link.click();
    expect(path).to.equal(frame.path.replace('form-service', 'other'));
  });

  it('has the title that a reload would have, with the name of the site, and without "Error" once it is put right', async () => {
    const frame = await newFrame().open();
    await frame.continue({ forWhom: 'self' }, 'identity');
    expect(frame.document.title).to.equal('Identité – Demande d’extrait d’acte de naissance – Commune de Tiwizi');
    const told = oneEvent(frame.stepper, 'tiwizi-form-error');
    frame.press();
    await told;
    expect(frame.document.title).to.match(/^Erreur\u202f: Identité – /);
    await frame.continue(identity, 'delivery');
    await waitUntil(() => !frame.document.title.startsWith('Erreur'), 'the prefix goes');
    const { title } = frame.document;
    await frame.open(frame.path);
    expect(title).to.equal(frame.document.title);
  });

  it('goes back by button and by browser, and forward, with everything kept', async () => {
    const frame = await atIdentity();
    frame.fill({ nameLatin: 'Half' });
    frame.press('back');
    await frame.at('for-whom');
    expect(frame.part('back').hidden).to.equal(true);
    await frame.continue({}, 'identity');
    expect(frame.control('nameLatin').value).to.equal('Half');
    frame.window.history.back();
    await frame.at('for-whom');
    expect(frame.document.title).to.match(/^Pour qui/);
    frame.window.history.forward();
    await frame.at('identity');
    expect(frame.document.activeElement!.tagName).to.equal('H1');
    expect(frame.stepper.form!.getAttribute('action')).to.equal(frame.path);
  });

  it('puts errors on the fields and in a summary that takes focus, and posts nothing else', async () => {
    const frame = await atIdentity();
    frame.fill({ ...identity, cnie: 'AB12*456', 'birthDate-month': '02' });
    const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
    frame.press();
    const event = await told;
    expect([event.code, event.status, event.errors.map((each) => each.code)]).to.deep.equal([
      'validation',
      422,
      ['identifier_characters', 'date_impossible'],
    ]);
    const summary = frame.stepper.querySelector('tiwizi-error-summary')!;
    expect(summary.contains(frame.document.activeElement)).to.equal(true);
    expect([...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '#field-cnie',
      '#field-birthDate',
    ]);
    expect(frame.document.title).to.match(/^Erreur/);
    expect(frame.control('cnie').getAttribute('aria-invalid')).to.equal('true');
    expect(frame.control('cnie').value).to.equal('AB12*456');
    expect(
      frame.document.getElementById(frame.control('cnie').getAttribute('aria-describedby')!.split(' ').at(-1)!)!
        .textContent,
    ).to.match(/caractère qui n’y a pas sa place/);
    expect(await frame.violations()).to.deep.equal([]);
    await frame.continue(identity, 'delivery');
    expect(frame.document.title).to.match(/^Bureau/);
    expect(frame.stepper.querySelector('.tiwizi-error-summary__box')!.checkVisibility()).to.equal(false);
    frame.press('back');
    await frame.at('identity');
    expect(frame.control('cnie').getAttribute('aria-invalid')).to.equal('false');
    expect(frame.stepper.querySelector('.tiwizi-error:not([hidden])')).to.equal(null);
  });

  it('asks about what is only unusual, as a question at the field and in the summary; then it passes', async () => {
    const frame = await atIdentity();
    frame.fill({ ...identity, cnie: '12345678' });
    const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
    frame.press();
    expect((await told).errors.map((each) => each.code)).to.deep.equal(['identifier_unusual']);
    const summary = frame.stepper.querySelector('tiwizi-error-summary')!;
    expect(summary.textContent).to.contain('Une réponse est à confirmer');
    expect(summary.contains(frame.document.activeElement)).to.equal(true);
    expect(frame.document.title).not.to.match(/^Erreur/);
    expect(frame.control('cnie').getAttribute('aria-invalid')).to.equal('false');
    const question = frame.stepper.querySelector<HTMLElement>('.tiwizi-question')!;
    expect(question.textContent).to.contain('Est-ce ainsi sur votre document');
    expect(await frame.violations()).to.deep.equal([]);
    await frame.continue({}, 'delivery');
    expect(question.checkVisibility()).to.equal(false);
  });

  it('leaves for the pages that are not steps: the answers to check, then the receipt, once for two clicks', async () => {
    const frame = await atIdentity();
    await frame.continue(identity, 'delivery');
    frame.fill({ office: 'centre', delivery: 'counter' });
    frame.press();
    await frame.at('check');
    expect(frame.document.body.textContent).to.match(/Amina/);
    expect(await frame.violations()).to.deep.equal([]);
    await frame.meet('slow');
    const completed = oneEvent(frame.stepper, 'tiwizi-form-complete') as Promise<FormCompleteEvent>;
    frame.press();
    frame.press();
    await waitUntil(
      () => frame.document.querySelector('form button')!.getAttribute('aria-busy') === 'true',
      'the button is at work',
    );
    expect((await completed).url).to.match(/receipt/);
    await waitUntil(() => frame.path.includes('/receipt/'), 'the receipt is shown');
    expect((await frame.posts()).filter((path) => path.endsWith('/check'))).to.have.length(1);
  });

  it('says that it is busy when the answer takes long, and takes the words back with the answer', async () => {
    const frame = await atIdentity();
    await frame.meet('slower');
    frame.fill(identity);
    frame.press();
    expect(frame.part('status').textContent, 'not at once').to.equal('');
    await waitUntil(() => frame.part('status').textContent === 'Envoi en cours…', 'said after a while');
    await frame.at('delivery');
    expect(frame.part('status').textContent).to.equal('');
  });

  it('says how far a file is', async () => {
    const frame = await newFrame().open();
    await frame.continue({ forWhom: 'represented' }, 'identity');
    await frame.continue(identity, 'mandate');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(30 * 1024 * 1024)], 'mandate.pdf'));
    frame.control('mandateFile').files = files.files;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(frame.part('status').textContent!));
    observer.observe(frame.part('status'), { childList: true });
    await frame.meet('slower');
    const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
    frame.press();
    expect((await told).errors.map(({ code }) => code)).to.deep.equal(['file_too_large']);
    observer.disconnect();
    expect(said.join()).to.match(/Envoi du fichier\u202f: \d+\u202f%/);
    expect(frame.part('status').textContent).to.equal('');
  });

  it('follows the Enter key', async () => {
    const frame = await newFrame().open();
    frame.fill({ forWhom: 'child' });
    const form = frame.stepper.form!;
    form.requestSubmit(form.querySelector('button'));
    await frame.at('identity');
    expect(frame.control('cnie'), 'a child has no card').to.satisfy(
      (control: HTMLElement | undefined) => !control || control.closest('[hidden]') !== null,
    );
  });

  it('lets a listener stay, and focus the first control', async () => {
    const frame = await newFrame().open();
    frame.stepper.addEventListener('tiwizi-step-change', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(frame.stepper, 'tiwizi-step-change') as Promise<StepChangeEvent>;
    frame.fill({ forWhom: 'self' });
    frame.press();
    const { from, to, url } = await asked;
    expect([from, to]).to.deep.equal(['for-whom', 'identity']);
    expect(url).to.match(/identity$/);
    await waitUntil(() => !frame.stepper.querySelector('[aria-busy]'), 'ready again');
    expect(frame.path).to.match(/for-whom$/);
    frame.stepper.setAttribute('focus-target', 'control');
    frame.press();
    await frame.at('identity');
    expect((frame.document.activeElement as HTMLInputElement).name).to.equal('nameArabic');
  });
});

describe('fields that depend on an answer', () => {
  it('are shown and hidden at once, keep what was typed, and are posted only when asked', async () => {
    const frame = await atIdentity();
    await frame.continue(identity, 'delivery');
    expect(frame.control('address')).to.equal(undefined);
    frame.fill({ office: 'centre', delivery: 'post', address: '1 rue Atlas' });
    expect(frame.control('address').labels![0]!.textContent).to.equal('Adresse postale');
    frame.fill({ delivery: 'counter' });
    expect(frame.control('address').closest('[hidden]')).to.not.equal(null);
    frame.fill({ delivery: 'post' });
    expect(frame.control('address').closest('[hidden]')).to.equal(null);
    expect(frame.control('address').value).to.equal('1 rue Atlas');
    expect(frame.stepper.querySelectorAll('textarea[name=address]')).to.have.length(1);
    frame.fill({ delivery: 'counter' });
    frame.press();
    await frame.at('check');
    expect(frame.document.body.textContent).to.not.match(/rue Atlas/);
  });
});

describe('when something fails', () => {
  for (const trouble of ['cut', 'error', 'html', 'script'] as const) {
    it(`says so, loses nothing and works the next time (${trouble})`, async () => {
      const frame = await atIdentity();
      await frame.meet(trouble);
      frame.fill(identity);
      const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
      frame.press();
      await frame.notice(/Le site ne répond pas.*Rien n’est perdu/);
      expect((await told).code).to.equal('network');
      await waitUntil(() => frame.document.activeElement === frame.part('notice'), 'focus is at what was said');
      expect(frame.part('notice').getAttribute('aria-label'), 'what takes focus has a name').to.match(
        /^Important.*Rien n’est perdu/,
      );
      expect(frame.part('status').textContent, 'and is not said a second time').to.equal('');
      expect(frame.control('nameLatin').value).to.equal('Amina');
      expect(frame.stepper.querySelector('[aria-busy]')).to.equal(null);
      await frame.meet('none');
      await frame.continue({}, 'delivery');
      expect(frame.part('notice').textContent).to.equal('');
    });
  }

  it('takes the errors of a server that knows no more than RFC 9457', async () => {
    const frame = await atIdentity();
    await frame.meet('bare');
    frame.fill(identity);
    const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
    frame.press();
    const { errors } = await told;
    const { id } = frame.control('cnie');
    expect(errors).to.deep.equal([
      { name: 'cnie', code: 'unknown', message: 'Ce numéro est inconnu.', href: `#${id}` },
    ]);
    const link = frame.stepper.querySelector<HTMLAnchorElement>('tiwizi-error-summary a')!;
    expect([link.textContent, link.hash]).to.deep.equal(['Ce numéro est inconnu.', `#${id}`]);
    expect(frame.control('cnie').getAttribute('aria-invalid')).to.equal('true');
    expect(frame.stepper.querySelector('[aria-busy]')).to.equal(null);
  });

  it('a token that is too old is renewed by the answer: sending it once more works', async () => {
    const frame = await atIdentity();
    frame.fill(identity);
    await frame.meet('renewed');
    const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
    frame.press();
    expect((await told).code).to.equal('csrf');
    await frame.notice(/rien n’a été envoyé/);
    await frame.continue({}, 'delivery');
  });

  it('goes on by a new page when the rest of the script does not come', async () => {
    const frame = await newFrame().open('/form-service/fr/requests/new', 'first');
    const { document } = frame;
    frame.fill({ forWhom: 'self' });
    frame.press();
    await frame.at('identity');
    expect(frame.document === document, 'a new page').to.equal(false);
    frame.fill({ ...identity, nameLatin: 'Back' });
    frame.press('back');
    await frame.at('for-whom');
    await frame.open(frame.path.replace('for-whom', 'identity'), 'first');
    expect(frame.control('nameLatin').value).to.equal('Back');
  });

  it('does not take focus from whoever writes on meanwhile', async () => {
    const frame = await atIdentity();
    await frame.meet('error');
    frame.fill(identity);
    const told = oneEvent(frame.stepper, 'tiwizi-form-error');
    frame.press();
    frame.control('nameLatin').focus();
    await told;
    await frame.notice(/Le site ne répond pas/);
    await waitUntil(() => frame.part('status').textContent!.includes('Le site ne répond pas'), 'it is said politely');
    expect(frame.document.activeElement).to.equal(frame.control('nameLatin'));
  });

  it('a session that ended keeps what was typed and says where to log in', async () => {
    const frame = await atIdentity();
    await frame.meet('logout');
    frame.fill({ nameLatin: 'Kept' });
    const told = oneEvent(frame.stepper, 'tiwizi-form-error') as Promise<FormErrorEvent>;
    frame.press();
    await frame.notice(/La session a pris fin\. Ce que vous avez écrit est gardé/);
    expect((await told).code).to.equal('login_required');
    const link = frame.part('notice').querySelector('a')!;
    expect(decodeURIComponent(link.search)).to.equal(`?return_to=${frame.path}?kept`);
    expect(await frame.violations()).to.deep.equal([]);
    await frame.meet('none');
    await frame.open(`${frame.path}?kept`);
    expect(frame.control('nameLatin').value).to.equal('Kept');
  });

  it('a page that handles the interruption by itself is left to', async () => {
    const frame = await atIdentity();
    await frame.meet('logout');
    let reason = '';
    frame.document.addEventListener('tiwizi-interrupt', (event) => {
      reason = event.reason;
      event.preventDefault();
    });
    frame.press();
    await oneEvent(frame.stepper, 'tiwizi-form-error');
    expect(reason).to.equal('login');
    expect(frame.part('notice').textContent).to.equal('');
  });
});

describe('drafts', () => {
  const saved = (frame: FormFrame): Promise<void> =>
    waitUntil(() => /Enregistré à \d\d:\d\d/.test(frame.part('status').textContent!), 'the status says when');

  it('are saved after a second of rest, files and secrets left out, and said', async () => {
    const frame = await atIdentity();
    frame.fill({ nameLatin: 'Draft' });
    await saved(frame);
    expect(frame.part('status').closest('[role=status]')).to.not.equal(null);
    expect((await frame.posts(true)).filter((path) => path.includes('save=draft'))).to.have.length(1);
    await frame.open(frame.path);
    expect(frame.control('nameLatin').value).to.equal('Draft');
  });

  it('are saved when the page is left before that', async () => {
    const frame = await atIdentity();
    const { path } = frame;
    frame.fill({ nameLatin: 'Last word' });
    frame.element.src = 'about:blank';
    await waitUntil(
      async () => (await frame.posts(true)).some((each) => each.includes('save=draft')),
      'saved on the way out',
    );
    await frame.open(path);
    expect(frame.control('nameLatin').value).to.equal('Last word');
  });

  for (const [what, leave] of [
    [
      'hidden',
      (frame) => {
        Object.defineProperty(frame.document, 'hidden', { value: true, configurable: true });
        frame.document.dispatchEvent(new frame.window.Event('visibilitychange'));
      },
    ],
    ['left', (frame) => frame.window.dispatchEvent(new frame.window.Event('pagehide'))],
    ['back on the network', (frame) => frame.window.dispatchEvent(new frame.window.Event('online'))],
  ] as readonly [string, (frame: FormFrame) => void][])
    it(`are saved at once when the page is ${what}`, async () => {
      const frame = await atIdentity();
      const posts = frame.watchPosts();
      frame.fill({ nameLatin: 'Not lost' });
      expect(posts).to.have.length(0);
      leave(frame);
      expect(posts.map((body) => body.get('nameLatin'))).to.deep.equal(['Not lost']);
      await frame.stepper.save();
      expect((await frame.posts(true)).at(-1)).to.match(/save=draft/);
    });

  it('are sent before the page that takes its place is asked for', async () => {
    const frame = await atIdentity();
    frame.fill({ nameLatin: 'Before the request' });
    frame.window.dispatchEvent(new frame.window.Event('beforeunload'));
    await waitUntil(
      async () => (await frame.posts(true)).some((each) => each.includes('save=draft')),
      'saved before it is left',
    );
    frame.window.dispatchEvent(new frame.window.Event('pagehide'));
    await frame.stepper.save();
    expect(
      (await frame.posts(true)).filter((each) => each.includes('save=draft')),
      'and once',
    ).to.have.length(1);
  });

  it('are saved before an interruption of others goes on', async () => {
    const frame = await atIdentity();
    frame.fill({ nameLatin: 'Before login' });
    const { InterruptEvent } = (await frame.load('core/src/ports/interrupt-event.ts')) as typeof core;
    const event = new InterruptEvent('step-up');
    frame.document.body.dispatchEvent(event);
    await event.settled();
    expect((await frame.posts(true)).at(-1)).to.match(/save=draft/);
  });

  it('keep what was typed before a late script, and save it', async () => {
    const frame = newFrame();
    await frame.open('/form-service/fr/requests/new');
    await frame.continue({ forWhom: 'self' }, 'identity');
    await frame.open(frame.path, 'none');
    const typed = frame.document.querySelector<HTMLInputElement>('input[name=nameLatin]')!;
    typed.value = 'Typed early';
    for (const file of ['elements/src/field/field.define.ts', 'forms/src/stepper/stepper.define.ts'])
      await frame.load(file);
    await frame.ready();
    expect(frame.control('nameLatin') === typed, 'the same node').to.equal(true);
    expect(typed.value).to.equal('Typed early');
    await saved(frame);
    await frame.open(frame.path);
    expect(frame.control('nameLatin').value).to.equal('Typed early');
  });

  it('of a tab that is behind are told of, and overwrite only by decision', async () => {
    const first = await atIdentity();
    const second = await newFrame(first.owner).open(first.path);
    first.fill({ nameLatin: 'First tab' });
    await saved(first);
    second.fill({ ...identity, nameLatin: 'Second tab' });
    await second.notice(/depuis un autre onglet/);
    await second.stepper.save();
    expect(second.control('nameLatin').value).to.equal('Second tab');
    const third = await newFrame(first.owner).open(first.path);
    expect(third.control('nameLatin').value).to.equal('First tab');
    second.press();
    await oneEvent(second.stepper, 'tiwizi-form-error');
    second.press();
    await second.at('delivery');
    await third.open(first.path);
    expect(third.control('nameLatin').value).to.equal('Second tab');
  });

  it('of one tab are no conflict when it is loaded again in the middle of a word', async () => {
    const frame = await atIdentity();
    frame.fill({ nameLatin: 'Half a wo' });
    const loaded = new Promise((done) => frame.element.addEventListener('load', done, { once: true }));
    frame.window.location.reload();
    await loaded;
    await frame.ready();
    await waitUntil(
      async () => (await frame.posts(true)).some((each) => each.includes('save=draft')),
      'saved on the way out',
    );
    await frame.continue(identity, 'delivery');
  });

  it('open in two tabs are warned of in both, and never in one alone', async () => {
    const first = await atIdentity();
    const said: string[] = [];
    const channel = new BroadcastChannel(`tiwizi-draft-${first.stepper.draft}`);
    channel.onmessage = ({ data }) => said.push(data);
    await first.open(first.path);
    await first.open(first.path);
    await waitUntil(() => said.length > 1, 'each page says that it is there');
    expect(first.part('notice').textContent).to.equal('');
    const second = await newFrame(first.owner).open(first.path);
    await Promise.all([first, second].map((frame) => frame.notice(/ouverte dans un autre onglet/)));
    expect(said, 'pages that were left answer nothing').to.deep.equal(['open', 'open', 'open', 'here']);
    channel.close();
  });
});

describe('markup of other hands', () => {
  it('is adopted without words, progress and drafts of its own', async () => {
    const frame = await atIdentity();
    const { path } = frame;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="bare" lang="ar"><tiwizi-form-stepper step="identity"><form method="post" action="${path}"><section data-tiwizi-step="identity"><h2>x</h2><input name="nameLatin" aria-label="x" value="a"></section><p data-tiwizi-part="notice"></p><button>go</button></form></tiwizi-form-stepper></div>`,
    );
    const stepper = document.querySelector<HTMLElementTagNameMap['tiwizi-form-stepper']>('#bare tiwizi-form-stepper')!;
    await stepper.updateComplete;
    await frame.meet('cut');
    stepper.querySelector('button')!.click();
    await waitUntil(() => /تعذّر الاتصال/.test(stepper.textContent!), 'words of our own');
    document.querySelector('#bare')!.remove();
  });

  it('without a form is told of once and left alone', async () => {
    forgetReports();
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    const stepper = document.createElement('tiwizi-form-stepper');
    stepper.append('no form');
    document.body.append(stepper);
    await stepper.updateComplete;
    console.warn = warn;
    expect(said.join()).to.match(/tiwizi-form-stepper-without-form/);
    expect(stepper.textContent).to.equal('no form');
    stepper.remove();
  });
});

describe('a page left open of a request that ended elsewhere', () => {
  for (const [end, address, words] of [
    ['was thrown away', 'delete', /a peut-être été effacée/],
    ['was sent', 'check', /signée ou envoyée entre-temps.*n’y change plus rien/],
  ] as const)
    it(`${end}: is told so when it saves what is typed, and tries no more`, async () => {
      const frame = await atIdentity();
      await frame.continue(identity, 'delivery');
      frame.fill({ office: 'centre' });
      await frame.continue({ delivery: 'counter' }, 'check');
      await frame.open(frame.path.replace('check', 'identity'));
      const ended = new frame.window.FormData();
      for (const name of ['csrf', 'revision'])
        ended.set(name, frame.stepper.form!.querySelector<HTMLInputElement>(`input[name=${name}]`)!.value);
      const place = frame.path.replace('identity', address);
      await frame.window.fetch(place, { method: 'POST', body: ended, redirect: 'manual' });
      frame.fill({ nameLatin: 'Too late' });
      await frame.stepper.save();
      await frame.notice(words);
      expect(frame.control('nameLatin').value).to.equal('Too late');
      const { length } = await frame.posts(true);
      frame.fill({ nameLatin: 'Later still' });
      await frame.stepper.save();
      expect(await frame.posts(true), 'nothing is sent in vain').to.have.length(length);
    });
});
