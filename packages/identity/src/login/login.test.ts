import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import type { InterruptEvent } from '@tiwizi/core';
import { locales } from '@tiwizi/i18n';
import './login.define.ts';
import { loginExamples } from './login.examples.ts';
import { loginErrors } from './login-data.ts';
import { loginErrorMessages } from './login-error.messages.ts';
import type { LoginErrorEvent } from './login-error-event.ts';
import { identityLoginTemplate } from './login.template.ts';
import type { TiwiziIdentityLogin } from './login.ts';

const handWritten =
  '<tiwizi-identity-login login-url="/auth/login"><a href="/auth/login?lang=fr">Se connecter</a></tiwizi-identity-login>';
const shortForm =
  '<tiwizi-identity-login login-url="/auth/login" provider-name="Essai" return-to="/fr/x"></tiwizi-identity-login>';
const signedIn =
  '<tiwizi-identity-login state="signed-in" name="Amina" csrf="t" return-to="/fr/x"></tiwizi-identity-login>';

elementContracts('tiwizi-identity-login', {
  short: loginExamples.examples,
  template: identityLoginTemplate,
  module: new URL('./login.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./login.css', import.meta.url),
  ],
  full: { author: handWritten },
  changes: { 'provider-name': 'هوية أخرى' },
  replacing: ['state', 'variant'],
});

async function upgraded(markup: string, lang = 'fr'): Promise<TiwiziIdentityLogin> {
  const host = Object.assign(document.createElement('div'), { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  document.body.replaceChildren(host);
  host.append(document.createRange().createContextualFragment(markup));
  const login = host.querySelector('tiwizi-identity-login')!;
  await login.updateComplete;
  return login;
}

/** Counts what would leave the page, and keeps it here. */
function stayHere(): { left: string[]; stop(): void } {
  const left: string[] = [];
  const catchIt = (event: Event): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const target = event.target as Element;
    left.push(event.type === 'submit' ? (target as HTMLFormElement).action : target.closest('a')!.href);
  };
  addEventListener('click', catchClick);
  addEventListener('submit', catchIt);
  function catchClick(event: Event): void {
    if ((event.target as Element).closest('a')) catchIt(event);
  }
  return { left, stop: () => (removeEventListener('click', catchClick), removeEventListener('submit', catchIt)) };
}

const focusAndPress = async (element: HTMLElement, key: string): Promise<void> => {
  element.focus();
  await sendKeys({ press: key });
};

describe('tiwizi-identity-login, its full form', () => {
  for (const locale of locales) {
    it(`leads in or out and is accessible in ${locale}`, async () => {
      for (const [name, example] of Object.entries(loginExamples.examples)) {
        const login = await upgraded(example.html(locale), locale.slice(0, 2) === 'zg' ? 'zgh' : locale.slice(0, 2));
        expect(
          login.querySelectorAll('a[href*="/auth/login"], form[action="/auth/logout"]').length,
          name,
        ).to.be.greaterThan(0);
        await expect(login).to.be.accessible();
        login.remove();
      }
    });
  }

  it('asks for the return address, the level and the language', async () => {
    const login = await upgraded(
      '<tiwizi-identity-login return-to="/ar/a?b=1&amp;c" acr="high"></tiwizi-identity-login>',
      'ar',
    );
    expect(login.querySelector('a')!.getAttribute('href')).to.equal(
      '/auth/login?return_to=/ar/a?b=1%26c&acr=high&lang=ar',
    );
  });

  it('says what went wrong in Arabic on an Amazigh page, marked, under a line that says so', async () => {
    const login = await upgraded(
      '<tiwizi-identity-login error="failed" provider-name="Essai"></tiwizi-identity-login>',
      'zgh',
    );
    const notice = login.querySelector<HTMLElement>('tiwizi-notice')!;
    expect([notice.lang, notice.dir]).to.deep.equal(['ar-MA', 'rtl']);
    expect(notice.querySelector('.tiwizi-notice__text')!.textContent).to.include('لم يتم تأكيد الهوية لدى Essai');
    expect(notice.querySelector<HTMLElement>('.tiwizi-hint')!.lang).to.equal('zgh');
    expect(login.querySelector('a')!.textContent).to.match(/ⴽⵛⵎ/);
    Object.assign(login, { error: 'cancelled' });
    await waitUntil(() => login.querySelector('[role=status] p'), 'it is announced');
    expect(login.querySelector<HTMLElement>('[role=status] p')!.lang).to.equal('ar-MA');
  });

  it('has words for every code, in four languages, none like another', async () => {
    for (const lang of ['ar', 'zgh', 'fr', 'en']) {
      const said = new Set<string>();
      for (const error of loginErrors) {
        const login = await upgraded(
          `<tiwizi-identity-login error="${error}" provider-name="Essai"></tiwizi-identity-login>`,
          lang,
        );
        const [heading, text] = ['h2', '.tiwizi-notice__text'].map(
          (selector) => login.querySelector(`tiwizi-notice ${selector}`)!.textContent!,
        );
        expect(heading!.length, error).to.be.greaterThan(5);
        expect(text!.length, error).to.be.greaterThan(20);
        said.add(heading!);
        login.remove();
      }
      expect(said.size).to.equal(loginErrors.length);
    }
  });

  it('tells turning back apart from failing', async () => {
    const cancelled = await upgraded('<tiwizi-identity-login error="cancelled"></tiwizi-identity-login>');
    const failed = await upgraded('<tiwizi-identity-login error="failed"></tiwizi-identity-login>');
    expect(cancelled.querySelector('tiwizi-notice')!.type).to.equal('info');
    expect(failed.querySelector('tiwizi-notice')!.type).to.equal('danger');
  });

  it('isolates the name and carries it as text', async () => {
    const login = await upgraded(
      '<tiwizi-identity-login state="signed-in" name="&lt;img src=x&gt; فاطمة"></tiwizi-identity-login>',
    );
    expect(login.querySelector('bdi')!.textContent).to.equal('<img src=x> فاطمة');
    expect(login.querySelector('img')).to.equal(null);
  });

  it('isolates the name of the provider wherever it stands', async () => {
    for (const state of ['signed-out', 'step-up']) {
      const login = await upgraded(
        `<tiwizi-identity-login state="${state}" error="failed" provider-name="Essai" provider-url="/x" name="Amina"></tiwizi-identity-login>`,
        'ar',
      );
      const texts = document.createTreeWalker(login, NodeFilter.SHOW_TEXT);
      const named: string[] = [];
      while (texts.nextNode())
        if (texts.currentNode.textContent!.includes('Essai')) named.push(texts.currentNode.parentElement!.localName);
      expect(named.length, state).to.be.greaterThan(2);
      expect(new Set(named), state).to.deep.equal(new Set(['bdi']));
    }
  });

  it('fires an event for a login that came back with an error', async () => {
    const codes: string[] = [];
    const heard = (event: LoginErrorEvent): void => void codes.push(event.code);
    document.body.addEventListener('tiwizi-login-error', heard);
    const login = await upgraded('<tiwizi-identity-login error="provider_unreachable"></tiwizi-identity-login>');
    Object.assign(login, { error: 'failed' });
    await login.updateComplete;
    document.body.removeEventListener('tiwizi-login-error', heard);
    expect(codes).to.deep.equal(['provider_unreachable', 'failed']);
  });

  it('announces an error that comes up, once and as plain words, and none that came with the page', async () => {
    const login = await upgraded(
      '<tiwizi-identity-login error="failed" provider-name="Essai"></tiwizi-identity-login>',
    );
    const status = login.querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true });
    expect(login.querySelector('tiwizi-notice')!.closest('[role]')).to.equal(null);
    Object.assign(login, { error: 'provider_unreachable' });
    await waitUntil(() => said.length, 'it is announced');
    const shown = [...login.querySelectorAll('.tiwizi-notice__heading, .tiwizi-notice__text')];
    const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
    expect(said.map(plain)).to.deep.equal([shown.map(({ textContent }) => textContent).join('. ')]);
    Object.assign(login, { error: undefined });
    await waitUntil(() => !status.childNodes.length, 'it falls silent');
  });

  for (const isDrawnOutside of [false, true]) {
    it(`taken out, changed${isDrawnOutside ? ', drawn' : ''} and put elsewhere, speaks the language of its new place`, async () => {
      const login = await upgraded(signedIn);
      const elsewhere = Object.assign(document.createElement('div'), { lang: 'ar', dir: 'rtl' });
      document.body.append(elsewhere);
      login.remove();
      Object.assign(login, { name: 'أمينة', error: 'csrf_invalid' });
      if (isDrawnOutside) await login.updateComplete;
      elsewhere.append(login);
      const words = loginErrorMessages.words.csrf_invalid['ar-MA'];
      await waitUntil(() => login.querySelector('tiwizi-notice h2')?.textContent === words, 'the error');
      expect(login.querySelector('bdi')!.textContent).to.equal('أمينة');
      expect(login.querySelector('button')!.textContent).to.equal('تسجيل الخروج');
      elsewhere.remove();
    });
  }

  it('redraws its words when a property or the language changes', async () => {
    const login = await upgraded(shortForm);
    Object.assign(login, { state: 'signed-in', name: 'Amina' });
    await waitUntil(() => login.querySelector('form'), 'the form to log out appears');
    expect(login.querySelector('bdi')!.textContent).to.equal('Amina');
    login.parentElement!.lang = 'ar';
    await waitUntil(() => login.querySelector('button')!.textContent === 'تسجيل الخروج', 'the words are Arabic');
  });
});

for (const [way, markup] of Object.entries({ 'a hand-written link': handWritten, 'the full form': shortForm })) {
  describe(`logging in by ${way}`, () => {
    it('goes once, by the link itself, and says that it is under way', async () => {
      const login = await upgraded(markup);
      const link = login.querySelector('a')!;
      const { left, stop } = stayHere();
      await focusAndPress(link, 'Enter');
      await focusAndPress(link, 'Enter');
      link.click();
      await waitUntil(() => left.length > 0, 'the link is followed');
      await new Promise((done) => setTimeout(done, 50));
      stop();
      expect(left).to.deep.equal([link.href]);
      expect(link.getAttribute('aria-busy')).to.equal('true');
      if (markup === shortForm)
        await waitUntil(
          () => /Essai.…$/.test(login.querySelector('[data-tiwizi-part=status]')!.textContent!),
          'what is being done is said, once it takes long',
        );
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(link.hasAttribute('aria-busy')).to.equal(false);
      expect(login.querySelector('[data-tiwizi-part=status]')?.textContent ?? '').to.equal('');
    });

    it('waits for unsaved work, and stays when a listener refuses', async () => {
      const login = await upgraded(markup);
      const link = login.querySelector('a')!;
      const { left, stop } = stayHere();
      const events: string[] = [];
      let saved!: () => void;
      const listen = (event: InterruptEvent): void => {
        events.push(event.reason);
        event.waitUntil(new Promise<void>((done) => (saved = done)));
      };
      document.addEventListener('tiwizi-interrupt', listen);
      link.click();
      await new Promise((done) => setTimeout(done, 50));
      expect(left).to.deep.equal([]);
      saved();
      await waitUntil(() => left.length === 1, 'the link is followed once the work is saved');
      document.removeEventListener('tiwizi-interrupt', listen);
      expect(events).to.deep.equal(['login']);

      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      const refuse = (event: Event): void => event.preventDefault();
      document.addEventListener('tiwizi-interrupt', refuse);
      link.click();
      await new Promise((done) => setTimeout(done, 50));
      document.removeEventListener('tiwizi-interrupt', refuse);
      stop();
      expect(left).to.have.length(1);
      expect(link.hasAttribute('aria-busy')).to.equal(false);
    });

    it('leaves other links and other ways to open this one to the browser', async () => {
      const login = await upgraded(markup);
      const link = login.querySelector('a')!;
      const { left, stop } = stayHere();
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
      const other = document.createElement('a');
      other.href = '/fr/identity';
      login.append(other);
      other.click();
      stop();
      expect(left).to.deep.equal([link.href, other.href]);
      expect(link.hasAttribute('aria-busy')).to.equal(false);
    });
  });
}

describe('logging out', () => {
  it('posts the token once, after unsaved work', async () => {
    const login = await upgraded(signedIn);
    const form = login.querySelector('form')!;
    const { left, stop } = stayHere();
    const reasons: string[] = [];
    const listen = (event: InterruptEvent): void => void reasons.push(event.reason);
    document.addEventListener('tiwizi-interrupt', listen);
    const button = form.querySelector('button')!;
    await focusAndPress(button, 'Enter');
    await focusAndPress(button, 'Enter');
    await waitUntil(() => left.length === 1, 'the form is sent');
    await new Promise((done) => setTimeout(done, 50));
    stop();
    document.removeEventListener('tiwizi-interrupt', listen);
    expect(left).to.deep.equal([form.action]);
    expect(reasons).to.deep.equal(['logout']);
    expect(Object.fromEntries(new FormData(form))).to.deep.equal({ csrf: 't', lang: 'fr', return_to: '/fr/x' });
    expect(form.method).to.equal('post');
  });
});
