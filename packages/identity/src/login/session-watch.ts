import type { SessionInfo, SessionPort } from '@tiwizi/core';
import type { SessionChangeReason } from './session-change-event.ts';
import { sessionMoment, type SessionMoment } from './session-moment.ts';

/** What a watched session tells. */
export interface SessionListener {
  /** It was read, or has changed. */
  changed(session: SessionInfo, reason: SessionChangeReason): void;
  /** There is a word to say about its end; `running` takes it back. */
  moment(moment: SessionMoment): void;
  /** Nobody answered. */
  unreachable(): void;
}

/** Milliseconds since the last key or choice for which a person counts as being at work. */
const atWork = 60_000;

/**
 * Watches one session: reads it, keeps its end in mind, extends it while the person is typing, and agrees with the other tabs.
 * Deadlines are kept by the clock, so that a computer that slept finds the truth when it wakes.
 */
export class SessionWatch {
  readonly #port: SessionPort;
  readonly #listener: SessionListener;
  readonly #stop = new AbortController();
  #channel: BroadcastChannel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #session: SessionInfo | undefined;
  #endsAt = Infinity;
  #lastInput = -Infinity;
  #elsewhere = false;

  constructor(port: SessionPort, listener: SessionListener) {
    this.#port = port;
    this.#listener = listener;
  }

  /** Reads the session and watches it until `stop`. */
  start(): void {
    const { signal } = this.#stop;
    const open = (): void => {
      this.#channel ??= new BroadcastChannel('tiwizi-session');
      this.#channel.onmessage = ({ data }) => this.#heard(data);
    };
    open();
    document.addEventListener('input', () => (this.#lastInput = Date.now()), { signal, capture: true });
    document.addEventListener('visibilitychange', () => !document.hidden && void this.#read(), { signal });
    // An open channel keeps a page out of the back/forward cache.
    addEventListener('pagehide', () => this.#close(), { signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        open();
        if (persisted) void this.#read();
      },
      { signal },
    );
    void this.#read();
  }

  stop(): void {
    this.#stop.abort();
    this.#close();
    clearTimeout(this.#timer);
  }

  /** Extends the session. Gives false when nobody answered. */
  async extend(): Promise<boolean> {
    const session = await this.#ask(() => this.#port.extend(this.#stop.signal));
    if (!session) return false;
    if (session.authenticated) this.#channel?.postMessage('extended');
    this.#take(session, 'extended');
    return true;
  }

  /** Tells the other tabs that this one logs out. */
  loggingOut(): void {
    this.#listener.changed({ authenticated: false }, 'logged-out');
    this.#channel?.postMessage('logged-out');
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  async #ask(question: () => Promise<SessionInfo>): Promise<SessionInfo | undefined> {
    try {
      return await question();
    } catch {
      if (!this.#stop.signal.aborted) this.#listener.unreachable();
      return undefined;
    }
  }

  async #read(): Promise<void> {
    const session = await this.#ask(() => this.#port.read(this.#stop.signal));
    if (session) this.#take(session, 'read');
  }

  #take(session: SessionInfo, asked: 'read' | 'extended'): void {
    if (this.#stop.signal.aborted) return;
    const before = this.#session;
    this.#session = session;
    this.#endsAt =
      session.authenticated && session.expiresIn !== undefined ? Date.now() + session.expiresIn * 1000 : Infinity;
    if (before?.authenticated && !session.authenticated)
      this.#listener.changed(session, this.#elsewhere ? 'logged-out-elsewhere' : 'expired');
    else if (!before || (!before.authenticated && session.authenticated)) {
      this.#listener.changed(session, before ? 'logged-in' : 'read');
      if (session.authenticated) this.#channel?.postMessage('logged-in');
    } else if (asked === 'extended') this.#listener.changed(session, asked);
    this.#elsewhere = false;
    this.#tell();
  }

  #tell(): void {
    clearTimeout(this.#timer);
    if (!this.#session?.authenticated) return this.#listener.moment({ phase: 'over', minutes: 0, wait: 0 });
    if (this.#endsAt === Infinity) return;
    const moment = sessionMoment(this.#endsAt - Date.now());
    if (moment.phase === 'over') return this.#take({ authenticated: false }, 'read');
    this.#listener.moment(moment);
    this.#timer = setTimeout(() => void this.#next(moment), moment.wait);
  }

  /** Something is due. What this tab knows may be old: another one may have extended the session or ended it. */
  async #next({ phase }: SessionMoment): Promise<void> {
    const known = this.#endsAt;
    if (phase === 'running' && Date.now() - this.#lastInput < atWork) await this.extend();
    else if (phase !== 'ending') await this.#read();
    if (this.#endsAt === known || phase === 'ending') this.#tell();
  }

  #heard(message: unknown): void {
    const isLoggedIn = this.#session?.authenticated === true;
    if (
      message === 'extended'
        ? !isLoggedIn
        : message === 'logged-in'
          ? isLoggedIn
          : message !== 'logged-out' || !isLoggedIn
    )
      return;
    if (message !== 'logged-out') return void this.#read();
    // The other tab has only just sent its form: the server is asked when it must be through, and once more for slow lines.
    for (const wait of [1000, 5000]) {
      setTimeout(() => {
        if (this.#stop.signal.aborted || !this.#session?.authenticated) return;
        this.#elsewhere = true;
        void this.#read();
      }, wait);
    }
  }
}
