import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { sendKeys } from '@web/test-runner-commands';
import type { InterruptEvent, SessionInfo, SessionPort } from '@tiwizi/core';
import './login.define.ts';
import type { LoginErrorEvent } from './login-error-event.ts';
import type { TiwiziIdentityLogin } from './login.ts';
import type { SessionChangeEvent } from './session-change-event.ts';

/** A server's session, kept in the test: it ends by the clock, and is extended by so many seconds. */
class Session implements SessionPort {
  asked: string[] = [];
  isDown = false;
  endsAt: number;
  readonly extension: number;

  constructor(seconds: number, extension = 900) {
    this.endsAt = Date.now() + seconds * 1000;
    this.extension = extension;
  }

  get info(): SessionInfo {
    const left = (this.endsAt - Date.now()) / 1000;
    return left > 0
      ? { authenticated: true, user: { name: 'Amina', 'name#ar': 'أمينة' }, expiresIn: left, csrf: 'fresh' }
      : { authenticated: false };
  }

  async read(): Promise<SessionInfo> {
    this.asked.push('read');
    if (this.isDown) throw new Error('down');
    return this.info;
  }

  async extend(): Promise<SessionInfo> {
    this.asked.push('extend');
    if (this.isDown) throw new Error('down');
    this.endsAt = Math.max(this.endsAt, Date.now() + this.extension * 1000);
    return this.info;
  }
}

const page = '<tiwizi-identity-login state="signed-in" name="Amina" csrf="old"></tiwizi-identity-login>';
const changes: string[] = [];
const codes: string[] = [];

async function watched(port: SessionPort, markup = page, lang = 'fr'): Promise<TiwiziIdentityLogin> {
  const host = Object.assign(document.createElement('main'), { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  document.body.replaceChildren(host);
  const fragment = document.createRange().createContextualFragment(markup);
  const login = fragment.querySelector('tiwizi-identity-login')!;
  customElements.upgrade(login);
  login.port = port;
  host.addEventListener('tiwizi-session-change', (event) => changes.push((event as SessionChangeEvent).reason));
  host.addEventListener('tiwizi-login-error', (event) => codes.push((event as LoginErrorEvent).code));
  host.append(fragment);
  await waitUntil(() => login.session || codes.length, 'the session is read');
  return login;
}

const warning = (): HTMLDialogElement | null => document.querySelector('dialog.tiwizi-session-warning[open]');
const warned = (): Promise<void> => waitUntil(warning, 'the warning opens');
const left = (): string => warning()!.querySelector('.tiwizi-session-warning__left')!.textContent!;
const gone = (): Promise<void> =>
  waitUntil(() => !document.querySelector('.tiwizi-session-warning'), 'the warning closes');

describe('the session of tiwizi-identity-login', () => {
  beforeEach(() => {
    changes.length = 0;
    codes.length = 0;
  });

  it('is read once and told; the forms get its token', async () => {
    const login = await watched(new Session(900));
    expect(changes).to.deep.equal(['read']);
    expect(login.session!.user!.name).to.equal('Amina');
    expect(login.querySelector<HTMLInputElement>('[name=csrf]')!.value).to.equal('fresh');
    expect(warning()).to.equal(null);
  });

  it('draws who is logged in on a page that did not know, by the name in its language', async () => {
    const login = await watched(new Session(900), '<tiwizi-identity-login></tiwizi-identity-login>', 'ar');
    await waitUntil(() => login.querySelector('form'), 'the way out appears');
    expect(login.querySelector('bdi')!.textContent).to.equal('أمينة');
    expect(login.querySelector<HTMLInputElement>('[name=csrf]')!.value).to.equal('fresh');
  });

  it('ended behind a page kept in memory: says so', async () => {
    const login = await watched(new Session(-1));
    await waitUntil(
      () => login.querySelector('tiwizi-notice h2')?.textContent === 'La session est terminée',
      'the end is told',
    );
    expect(login.querySelector('a')!.getAttribute('href')).to.equal('/auth/login?lang=fr');
    expect(changes).to.deep.equal(['read']);
    expect(codes).to.deep.equal(['expired']);
  });

  it('warns two minutes before the end, in words, and goes on by one key', async () => {
    const session = new Session(120.6);
    const login = await watched(session);
    login.insertAdjacentHTML('afterend', '<button id="before">before</button>');
    document.getElementById('before')!.focus();
    await warned();
    const dialog = warning()!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(left()).to.equal('Temps restant\u202f: 2 minutes');
    expect(document.activeElement!.textContent).to.equal('Prolonger la session');
    await expect(dialog).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await gone();
    expect(document.activeElement!.id).to.equal('before');
    expect(changes).to.deep.equal(['read', 'extended']);
    expect(session.asked.filter((each) => each === 'extend')).to.have.length(1);
  });

  it('is told of by its name and reason; heading and what is left are said a moment later, once, to be heard', async () => {
    const session = new Session(62);
    await watched(session);
    await warned();
    const dialog = warning()!;
    const region = dialog.querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent!)).observe(region, { childList: true, subtree: true });
    const named = (attribute: string): string => document.getElementById(dialog.getAttribute(attribute)!)!.textContent!;
    expect(dialog.hasAttribute('role'), 'an alertdialog is read three times').to.equal(false);
    expect(named('aria-labelledby')).to.equal('La session va se terminer');
    expect(named('aria-describedby')).to.match(/pour protéger vos informations/);
    expect(region.childNodes).to.have.length(0);
    expect(left()).to.equal('Temps restant\u202f: 2 minutes');
    await waitUntil(() => said.length === 2, 'said when it opens, and a minute before the end');
    expect(said).to.deep.equal([
      'La session va se terminer. Temps restant\u202f: 2 minutes',
      'Temps restant\u202f: 1 minute',
    ]);
    expect(left()).to.equal('Temps restant\u202f: 1 minute');
    await sendKeys({ press: 'Enter' });
    await gone();
  });

  it('says that it is at work when the answer takes long, and holds a second press back', async () => {
    const session = new Session(100);
    await watched(session);
    await warned();
    let answer!: () => void;
    const extended = new Promise<void>((done) => (answer = done));
    const extend = session.extend.bind(session);
    session.extend = async () => {
      await extended;
      return extend();
    };
    const button = document.activeElement!;
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(button.getAttribute('aria-busy')).to.equal('true');
    const status = warning()!.querySelector('[data-tiwizi-part=status]')!;
    await waitUntil(() => status.textContent === 'Prolongation de la session…', 'it is said');
    answer();
    await gone();
    expect(session.asked.filter((each) => each === 'extend')).to.have.length(1);
  });

  it('goes on by Escape too: leaving the warning costs nothing', async () => {
    const session = new Session(100);
    await watched(session);
    await warned();
    await sendKeys({ press: 'Escape' });
    await gone();
    expect(session.asked).to.include('extend');
    const region = document.querySelector('tiwizi-identity-login > [role=status]')!;
    await waitUntil(() => region.textContent === 'La session est prolongée', 'what came of it is said');
  });

  for (const [lang, words] of Object.entries({
    ar: 'الوقت المتبقي: دقيقتان',
    zgh: 'ⵖⴰⵎⴰⵏⵜ 2 ⵜⵓⵙⴷⵉⴷⵉⵏ',
    fr: 'Temps restant\u202f: 2 minutes',
    en: 'Time left: 2 minutes',
  })) {
    it(`speaks ${lang}`, async () => {
      await watched(new Session(110), page, lang);
      await warned();
      expect(left()).to.equal(words);
      await expect(warning()!).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      await gone();
    });
  }

  it('does not interrupt a person who is typing: the session goes on by itself', async () => {
    const session = new Session(121.2);
    const login = await watched(session);
    login.insertAdjacentHTML('afterend', '<input aria-label="x">');
    login.parentElement!.querySelector('input[aria-label]')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => changes.includes('extended'), 'it is extended');
    expect(warning()).to.equal(null);
  });

  it('says when it cannot be extended further', async () => {
    await watched(new Session(100, 1));
    await warned();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => /durée maximale/.test(warning()!.querySelector('[role=alert]')!.textContent!), 'it is told');
    expect(document.activeElement!.textContent).to.equal('Prolonger la session');
  });

  it('says when nobody answers, and fires an event', async () => {
    const session = new Session(100);
    await watched(session);
    await warned();
    session.isDown = true;
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => /Réessayez/.test(warning()!.querySelector('[role=alert]')!.textContent!), 'it is told');
    expect(codes).to.deep.equal(['session_unreachable']);
    session.isDown = false;
    await sendKeys({ press: 'Enter' });
    await gone();
  });

  it('gives the page the last seconds to save, then ends and says what to do', async () => {
    const reasons: string[] = [];
    const listen = (event: InterruptEvent): void => void reasons.push(event.reason);
    document.addEventListener('tiwizi-interrupt', listen);
    const login = await watched(new Session(1.5));
    await warned();
    expect(left()).to.match(/Temps restant\u202f: \d secondes?$/);
    await gone();
    document.removeEventListener('tiwizi-interrupt', listen);
    expect(reasons).to.deep.equal(['expiry']);
    await waitUntil(() => login.querySelector('tiwizi-notice'), 'the notice appears');
    expect(login.querySelector('tiwizi-notice h2')!.textContent).to.equal('La session est terminée');
    // Told once, as one plain sentence; the notice itself is no live region.
    const status = login.querySelector('[role=status]')!;
    await waitUntil(() => /^La session est terminée\. .+\.$/.test(status.textContent!), 'the end is announced');
    expect(status.children).to.have.length(1);
    expect(login.querySelector('tiwizi-notice')!.closest('[role]')).to.equal(null);
    expect(changes).to.deep.equal(['read', 'expired']);
    expect(codes).to.deep.equal(['expired']);
    await expect(login).to.be.accessible();
  });

  it('leaves the words to a page that refuses the interruption', async () => {
    const refuse = (event: Event): void => event.preventDefault();
    document.addEventListener('tiwizi-interrupt', refuse);
    const login = await watched(new Session(1.2));
    await warned();
    await gone();
    document.removeEventListener('tiwizi-interrupt', refuse);
    await waitUntil(() => login.querySelector('a'), 'the way in is back');
    expect(login.querySelector('tiwizi-notice')).to.equal(null);
    expect(changes).to.deep.equal(['read', 'expired']);
  });

  it('another tab extends it: the warning closes here', async () => {
    const session = new Session(100);
    await watched(session);
    await warned();
    session.endsAt += 800_000;
    const tab = new BroadcastChannel('tiwizi-session');
    tab.postMessage('extended');
    await gone();
    tab.close();
    expect(session.asked).not.to.include('extend');
  });

  it('another tab logs out: this one asks the server, and says so', async () => {
    const session = new Session(900);
    const login = await watched(session);
    const tab = new BroadcastChannel('tiwizi-session');
    session.endsAt = 0;
    tab.postMessage('logged-out');
    tab.close();
    await waitUntil(() => login.querySelector('tiwizi-notice'), 'the notice appears');
    expect(login.querySelector('tiwizi-notice h2')!.textContent).to.equal('Déconnexion faite depuis un autre onglet');
    expect(changes).to.deep.equal(['read', 'logged-out-elsewhere']);
  });

  it('a false word from another tab ends nothing', async () => {
    const session = new Session(900);
    const login = await watched(session);
    const tab = new BroadcastChannel('tiwizi-session');
    tab.postMessage('logged-out');
    tab.close();
    await waitUntil(() => session.asked.length > 1, 'the server is asked');
    await login.updateComplete;
    expect(login.querySelector('form')).not.to.equal(null);
    expect(changes).to.deep.equal(['read']);
  });

  it('logging out here tells the other tabs', async () => {
    const login = await watched(new Session(900));
    const heard: unknown[] = [];
    const tab = new BroadcastChannel('tiwizi-session');
    tab.onmessage = ({ data }) => heard.push(data);
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('submit', stay);
    login.querySelector('form')!.requestSubmit();
    await waitUntil(() => heard.includes('logged-out'), 'the other tab hears it');
    removeEventListener('submit', stay);
    tab.close();
    expect(changes).to.deep.equal(['read', 'logged-out']);
  });

  it('two elements on a page give one warning', async () => {
    const session = new Session(100);
    await watched(
      session,
      `<tiwizi-identity-login variant="header" state="signed-in" name="Amina"></tiwizi-identity-login>`,
    );
    await watched(session);
    await warned();
    expect(document.querySelectorAll('dialog')).to.have.length(1);
    await sendKeys({ press: 'Enter' });
    await gone();
  });

  it('watches nothing more once it is taken out of the page', async () => {
    const session = new Session(121);
    const login = await watched(session);
    const asked = session.asked.length;
    login.remove();
    // Another one, begun later with as much time, comes to its warning.
    await watched(new Session(121));
    await warned();
    expect(session.asked).to.have.length(asked);
    await sendKeys({ press: 'Enter' });
    await gone();
  });
});
