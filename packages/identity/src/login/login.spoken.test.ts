import { announcementContract, titleContract, waitUntil, type Announced } from '@tiwizi/testing/contracts';
import type { SessionInfo, SessionPort } from '@tiwizi/core';
import './login.define.ts';
import type { LoginErrorName } from './login-data.ts';
import type { TiwiziIdentityLogin } from './login.ts';

const signedOut = '<tiwizi-identity-login provider-name="Trial"></tiwizi-identity-login>';
const signedIn = '<tiwizi-identity-login state="signed-in" name="Amina" csrf="t"></tiwizi-identity-login>';

type Stage = Parameters<Announced['act']>[0];

const errorIs =
  (error: LoginErrorName | undefined) =>
  ({ subject }: Stage): void =>
    void Object.assign(subject, { error });
const isTold = (prefix: boolean): Promise<void> =>
  waitUntil(() => document.title.startsWith('Error') === prefix, 'the title says how it stands');

/** A session that ends by the clock; `extend` keeps it as long as it is told. */
class Session implements SessionPort {
  #end: number;

  constructor(seconds: number) {
    this.#end = Date.now() + seconds * 1000;
  }

  async read(): Promise<SessionInfo> {
    const expiresIn = (this.#end - Date.now()) / 1000;
    return expiresIn > 0 ? { authenticated: true, user: { name: 'Amina' }, expiresIn } : { authenticated: false };
  }

  extend(): Promise<SessionInfo> {
    this.#end += 900_000;
    return this.read();
  }
}

/** Puts the element into the page anew, with a session to watch. */
async function watch({ subject }: Stage, port: SessionPort): Promise<void> {
  const login = subject as unknown as TiwiziIdentityLogin;
  const { parentElement } = login;
  login.remove();
  login.port = port;
  parentElement!.append(login);
  await waitUntil(() => login.session, 'the session is read');
}

titleContract('tiwizi-identity-login', {
  markup: signedIn,
  states: {
    failed: {
      async act(stage) {
        errorIs('failed')(stage);
        await isTold(true);
      },
      isError: true,
    },
    'no longer': {
      async act(stage) {
        errorIs(undefined)(stage);
        await isTold(false);
      },
    },
  },
});

announcementContract('tiwizi-identity-login', {
  'an error that comes up, once': {
    markup: signedOut,
    act: errorIs('provider_unreachable'),
    says: [/^There is no answer from .*Trial.* at the moment\. .+\.$/],
  },
  'that the way to the provider takes long, and nothing once one is back': {
    markup: signedOut,
    async act({ subject }) {
      const status = subject.querySelector('[data-tiwizi-part=status]')!;
      document.addEventListener(
        'tiwizi-interrupt',
        (event) => event.waitUntil(waitUntil(() => status.textContent, 'it is said')),
        {
          once: true,
        },
      );
      // It would lead away.
      const followed = new Promise<void>((done) => {
        addEventListener('click', function stay(event) {
          if (event.defaultPrevented) return;
          event.preventDefault();
          removeEventListener('click', stay);
          done();
        });
      });
      subject.querySelector('a')!.click();
      await followed;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    says: [/^Opening .*Trial.*…$/],
    isOver: ({ subject }) => !subject.querySelector('[aria-busy]'),
  },
  'that the session is about to end, and then that it ended, each once': {
    markup: signedIn,
    act: (stage) => watch(stage, new Session(1.8)),
    says: [/^Your session is about to end\. Time left: \d seconds?$/, /^The session has ended\. .+\.$/],
  },
  'that a session that was extended goes on, and nothing more of its end': {
    markup: signedIn,
    async act(stage) {
      await watch(stage, new Session(100));
      await waitUntil(() => document.querySelector('dialog[open] [role=status]')?.textContent, 'it is said');
      document.querySelector<HTMLElement>('dialog[open] button')!.click();
    },
    says: [/^Your session is about to end\. Time left: 2 minutes$/, /^Your session goes on/],
  },
});
