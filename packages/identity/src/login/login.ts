import {
  announce,
  interrupt,
  patchAttribute,
  report,
  templateElement,
  TitlePrefix,
  type EnhancerClass,
  type SessionInfo,
  type SessionPort,
} from '@tiwizi/core';
import { urlSegment } from '@tiwizi/i18n';
import type { PropertyValues } from '@lit/reactive-element';
import { Departure } from './departure.ts';
import { httpSessionPort } from './http-session-port.ts';
import { defaultRoutes, identityLoginProperties, type IdentityLoginData } from './login-data.ts';
import { LoginErrorEvent } from './login-error-event.ts';
import { SessionChangeEvent, type SessionChangeReason } from './session-change-event.ts';
import type { SessionMoment } from './session-moment.ts';
import type { SessionWarning } from './session-warning.ts';
import type { SessionListener, SessionWatch } from './session-watch.ts';

const Base: EnhancerClass<IdentityLoginData> = templateElement(identityLoginProperties, () =>
  import('./login.template.ts').then((module) => module.identityLoginTemplate),
);

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * `<tiwizi-identity-login>`: the way to log in with an identity provider, who is logged in, and the way out.
 *
 * Full form: a link to the login route and, once logged in, a form that posts to the logout route; see `login.template.ts`. Both work
 * without script. With it: a second start is held back, unsaved work is waited for (`tiwizi-interrupt`), and, when `session-url` is
 * given, the session is watched: a warning two minutes before its end, extended by one key or by typing, and agreement between tabs.
 * The page goes to the provider itself, in the same tab: no window, no frame, no token.
 *
 * @fires {SessionChangeEvent} tiwizi-session-change - the session was read or has changed, its end included
 * @fires {LoginErrorEvent} tiwizi-login-error - a login came back without a session, or the session cannot be read
 * @fires {InterruptEvent} tiwizi-interrupt - the page is about to be left or the session to end; awaited, can be refused
 *
 * Standards: OpenID Connect by a backend-for-frontend (OAuth 2.0 for Browser-Based Apps); WCAG 2.2 2.2.1, 2.2.6, 3.3.8, 4.1.3.
 */
export class TiwiziIdentityLogin extends Base {
  readonly #title: TitlePrefix = new TitlePrefix(this.ownerDocument);
  readonly #departure: Departure = new Departure(this);
  #port: SessionPort | undefined;
  #watch: SessionWatch | undefined;
  #warning: Promise<SessionWarning | undefined> | undefined;
  #session: SessionInfo | undefined;
  #isSilent = false;

  /** How the session is read and extended; by default over `session-url` and `keepalive-url`. Set it before the element connects. */
  get port(): SessionPort | undefined {
    if (!this.#port && this.sessionUrl)
      this.#port = httpSessionPort({
        sessionUrl: this.sessionUrl,
        keepaliveUrl: this.keepaliveUrl || defaultRoutes.keepalive,
        csrf: this.csrf,
      });
    return this.#port;
  }

  set port(port: SessionPort | undefined) {
    this.#port = port;
  }

  /** The session as it was last read; undefined when it is not watched or was not read yet. */
  get session(): SessionInfo | undefined {
    return this.#session;
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('click', this.#clicked, { signal });
    this.addEventListener('submit', this.#submitted, { signal });
    addEventListener('pageshow', () => this.#departure.restore(), { signal });
    signal.addEventListener('abort', () => this.#title.show(''));
    if (this.hasUpdated && this.error) void this.#tellTitle();
    const { port } = this;
    if (!port) return;
    import('./session-watch.ts').then(
      (module) => this.#startWatch(new module.SessionWatch(port, this.#listener), signal),
      (cause: unknown) => report('tiwizi-identity-login-unwatched', 'The session is not watched.', this, cause),
    );
  }

  #startWatch(watch: SessionWatch, signal: AbortSignal): void {
    // It has left the page while the watch was loaded.
    if (signal.aborted) return;
    this.#watch = watch;
    watch.start();
    signal.addEventListener('abort', () => watch.stop());
  }

  readonly #listener: SessionListener = {
    changed: (session, reason) => this.#sessionChanged(session, reason),
    moment: (moment) => void this.#momentCame(moment),
    unreachable: () => void this.dispatchEvent(new LoginErrorEvent('session_unreachable')),
  };

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (changed.has('error')) void this.#tellTitle();
    if (this.hasUpdated && changed.has('error')) void this.#tellError();
  }

  /** The title says first that something failed, as the server prints it, and no longer than it is so. */
  async #tellTitle(): Promise<void> {
    try {
      const { loginTitle } = await import('./login-title.ts');
      this.#title.show(this.isConnected ? loginTitle('', this.error, this.locale) : '');
    } catch {
      // The notice tells it; the title stays as it was.
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('error') && this.error) this.dispatchEvent(new LoginErrorEvent(this.error));
  }

  /** What came up while the page was open is announced, once, as plain words; what came with it stands in it. */
  async #tellError(): Promise<void> {
    const { error } = this;
    try {
      const { loginErrorWords } = await import('./login.template.ts');
      await this.updateComplete;
      if (this.error !== error) return;
      const { words, language } = error
        ? loginErrorWords(error, this, this.locale)
        : { words: '', language: undefined };
      // Marked only where it is another than the page's: Orca passes over a region with a mark of its own in Chromium.
      announce(this, words, language === this.locale ? undefined : language);
    } catch {
      // The template could not be loaded: that the change is not shown was reported.
    }
  }

  #clicked = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    const route = this.loginUrl || defaultRoutes.login;
    if (!link || !this.#leadsTo(link.href, route) || this.#departure.isReleased(link)) return;
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const reason = this.state === 'step-up' ? 'step-up' : 'login';
    void this.#departure.hold(event, { reason, target: link, button: link, go: () => link.click() });
  };

  #submitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    if (!this.#isLogout(form) || this.#departure.isReleased(form) || event.defaultPrevented) return;
    const go = (): void => {
      this.#watch?.loggingOut();
      form.requestSubmit(submitter);
    };
    const button = submitter ?? form.querySelector('button') ?? form;
    void this.#departure.hold(event, { reason: 'logout', target: form, button, go });
  };

  #isLogout(form: HTMLFormElement): boolean {
    return this.#leadsTo(form.action, this.logoutUrl || defaultRoutes.logout);
  }

  #leadsTo(address: string, route: string): boolean {
    const there = Object.assign(this.ownerDocument.createElement('a'), { href: route });
    const here = Object.assign(this.ownerDocument.createElement('a'), { href: address });
    return here.origin === there.origin && here.pathname === there.pathname;
  }

  #sessionChanged(session: SessionInfo, reason: SessionChangeReason): void {
    this.#session = session;
    const { authenticated, csrf, user } = session;
    if (csrf) for (const input of this.querySelectorAll('input[name=csrf]')) patchAttribute(input, 'value', csrf);
    if (authenticated) void this.#loadWarning();
    const isShown = this.state === 'signed-in' || this.state === 'step-up';
    if (reason !== 'logged-out' && isShown !== authenticated) {
      const next: Writable<IdentityLoginData> = this;
      next.state = authenticated ? 'signed-in' : 'signed-out';
      next.csrf = csrf;
      const name = user?.[`name#${urlSegment(this.locale)}`] ?? user?.name;
      next.name = typeof name === 'string' ? name : undefined;
      next.error =
        authenticated || this.#isSilent
          ? undefined
          : reason === 'logged-out-elsewhere'
            ? 'logged_out_elsewhere'
            : 'expired';
    }
    this.#isSilent = false;
    this.dispatchEvent(new SessionChangeEvent(session, reason));
  }

  /** Loaded while there is a session, so that the warning needs no network when it is due. */
  #loadWarning(): Promise<SessionWarning | undefined> {
    return (this.#warning ??= import('./session-warning.ts').then(
      (module) =>
        new module.SessionWarning(this, {
          extend: () => this.#watch?.extend() ?? Promise.resolve(false),
          logOut: () => [...this.querySelectorAll('form')].find((form) => this.#isLogout(form))?.requestSubmit(),
        }),
      () => (this.#warning = undefined),
    ));
  }

  async #momentCame(moment: SessionMoment): Promise<void> {
    const isEnding = moment.phase === 'ending' || moment.phase === 'last';
    if (!isEnding && !this.#warning) return;
    const warning = await this.#loadWarning();
    if (!isEnding) return warning?.close(moment.phase === 'running', this.locale);
    warning?.show(moment, this.locale);
    if (moment.phase === 'last') this.#isSilent = !(await interrupt(this, 'expiry'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-identity-login': TiwiziIdentityLogin;
  }
}
