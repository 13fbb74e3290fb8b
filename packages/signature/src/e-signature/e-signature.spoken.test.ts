import { announcementContract, titleContract, waitUntil, type Announced } from '@tiwizi/testing/contracts';
import { sendKeys } from '@web/test-runner-commands';
import '@tiwizi/elements/define';
import type { SigningState } from '@tiwizi/core';
import '../define.ts';
import { TestPort } from '../../fixtures/e-signature.ts';
import type { TiwiziESignature } from './e-signature.ts';

const agree = 'document-name="Request" signer-name="Amina" sha256="ab" csrf="token" action-url="/sign"';
const agreement = `<tiwizi-e-signature ${agree}></tiwizi-e-signature>`;
const code = `<tiwizi-e-signature step="code" idempotency-key="once" destination="Code sent to +2126••••••01" ${agree}></tiwizi-e-signature>`;

type Stage = Parameters<Announced['act']>[0];

const elementOf = ({ subject }: Stage): TiwiziESignature => subject as unknown as TiwiziESignature;

/** Presses as a person does: only that is taken for one. */
async function press(stage: Stage, selector: string): Promise<void> {
  stage.subject.querySelector<HTMLElement>(selector)!.focus();
  await sendKeys({ press: 'Enter' });
}

async function decide(stage: Stage, action: string, answer?: SigningState): Promise<void> {
  const element = elementOf(stage);
  element.port = new TestPort(...(answer ? [answer] : []));
  const ended = new Promise((done) => {
    for (const type of ['tiwizi-sign-error', 'tiwizi-sign-step', 'tiwizi-sign-complete'])
      element.addEventListener(type, done, { once: true });
  });
  await press(stage, `button[value=${action}]`);
  await ended;
}

/** An answer that takes as long as a person wonders whether anything happens. */
const late = (stage: Stage, state: SigningState): Promise<SigningState> => {
  const status = stage.subject.querySelector('[data-tiwizi-part=status]')!;
  return waitUntil(() => status.textContent, 'it says that it is at work').then(() => state);
};

titleContract('tiwizi-e-signature', {
  markup: agreement,
  title: 'Sign a document – Request – Agency',
  states: {
    'not agreed': { act: (stage) => decide(stage, 'agree'), isError: true },
    code: {
      async act(stage) {
        stage.subject.querySelector<HTMLInputElement>('input[name=agreed]')!.checked = true;
        await decide(stage, 'agree', { step: 'code' });
        await waitUntil(() => !document.title.startsWith('Error'), 'the title is of this step');
      },
    },
    'wrong code': {
      async act(stage) {
        stage.subject.querySelector<HTMLInputElement>('input[name=code]')!.value = '1';
        await decide(stage, 'confirm', { step: 'code', error: 'code_wrong', triesLeft: 2 });
      },
      isError: true,
    },
    signed: {
      async act(stage) {
        const before = document.title;
        await decide(stage, 'confirm', { step: 'done' });
        await waitUntil(() => document.title !== before, 'the title is of this step');
      },
    },
  },
});

announcementContract('tiwizi-e-signature', {
  'that it signs, once, when that takes long': {
    markup: code,
    async act(stage) {
      const element = elementOf(stage);
      element.port = new TestPort(late(stage, { step: 'done' }));
      element.querySelector<HTMLInputElement>('input[name=code]')!.value = '123456';
      await press(stage, 'button[value=confirm]');
    },
    says: ['Signing…'],
    isOver: ({ subject }) => subject['step'] === 'done',
  },
  'what is wrong with a code to who is in its field already, after it said that it signs': {
    markup: code,
    async act(stage) {
      const element = elementOf(stage);
      element.port = new TestPort(late(stage, { step: 'code', error: 'code_wrong', triesLeft: 2 }));
      element.querySelector<HTMLInputElement>('input[name=code]')!.value = '135790';
      await press(stage, 'input[name=code]');
    },
    says: ['Signing…', 'This is not the right code. 2 tries left'],
  },
  'nothing of an error whose field takes the focus': {
    markup: code,
    async act(stage) {
      stage.subject.querySelector<HTMLInputElement>('input[name=code]')!.value = '135790';
      await decide(stage, 'confirm', { step: 'code', error: 'code_wrong', triesLeft: 2 });
    },
    says: [],
    isOver: () => (document.activeElement as HTMLInputElement).name === 'code',
  },
  'that another code was sent, once': {
    markup: code,
    async act(stage) {
      elementOf(stage).port = new TestPort({ step: 'code', sentAt: '2026-11-22T09:45:00Z' });
      await press(stage, 'button[value=resend]');
    },
    says: [/^Another code was sent/],
  },
  'nothing of a failure whose heading takes the focus': {
    markup: agreement,
    async act(stage) {
      stage.subject.querySelector<HTMLInputElement>('input[name=agreed]')!.checked = true;
      await decide(stage, 'agree', { step: 'agree', error: 'signing_unreachable' });
    },
    says: [],
    isOver: () => document.activeElement!.matches('h2, h3'),
  },
});
