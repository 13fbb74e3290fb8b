import { announcementContract, titleContract, waitUntil, type Announced } from '@tiwizi/testing/contracts';
import { announce } from '@tiwizi/core';
import '@tiwizi/elements/define';
import { logIn } from '../../fixtures/form-frame.ts';
import './stepper.define.ts';

// A page of the real service, in this page: its posts go to the service.
const owner = `s${Date.now().toString(36)}`;
await logIn(owner);
const page = new DOMParser().parseFromString(await (await fetch('/form-service/en/requests/new')).text(), 'text/html');
const markup = page.querySelector('tiwizi-form-stepper')!.outerHTML;

type Stage = Parameters<Announced['act']>[0];

const meet = (trouble: string): Promise<unknown> => fetch(`/form-service/trouble/${owner}/${trouble}`);
const at = ({ subject }: Stage, step: string): Promise<void> =>
  waitUntil(() => subject.getAttribute('step') === step, `the step ${step} is shown`);
const part = ({ subject }: Stage, name: string): HTMLElement => subject.querySelector(`[data-tiwizi-part=${name}]`)!;
const told = ({ subject }: Stage): Promise<Event> =>
  new Promise((done) => subject.addEventListener('tiwizi-form-error', done, { once: true }));

/** Presses the button of the form as a person does, who comes to it first. */
function press({ subject }: Stage): void {
  const button = subject.querySelector<HTMLButtonElement>('form button:not([name], [type=button])')!;
  button.focus();
  button.click();
}

/** Answers as a person does, with the events that follow. */
function fill({ subject }: Stage, answers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(answers)) {
    const control = subject.querySelector<HTMLInputElement>(
      `section:not([hidden]) input[name="${name}"]:not([type=hidden])`,
    )!;
    if (control.type === 'radio')
      subject.querySelector<HTMLInputElement>(`input[type=radio][name="${name}"][value="${value}"]`)!.click();
    else {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

const identity = {
  nameArabic: 'أمينة',
  nameLatin: 'Amina',
  cnie: 'AB123456',
  'birthDate-day': '31',
  'birthDate-month': '12',
  'birthDate-year': '1990',
};

async function toIdentity(stage: Stage): Promise<void> {
  await meet('none');
  fill(stage, { forWhom: 'self' });
  press(stage);
  await at(stage, 'identity');
}

async function refused(stage: Stage): Promise<void> {
  fill(stage, { ...identity, cnie: 'AB12*456' });
  const error = told(stage);
  press(stage);
  await error;
  await waitUntil(() => stage.subject.querySelector('tiwizi-error-summary a'), 'the summary is there');
}

async function toDelivery(stage: Stage): Promise<void> {
  fill(stage, identity);
  press(stage);
  await at(stage, 'delivery');
}

const here = location.href;
afterEach(() => history.replaceState(history.state, '', here));

titleContract('tiwizi-form-stepper', {
  markup,
  title: page.title,
  states: {
    identity: { act: toIdentity },
    refused: { act: refused, isError: true },
    delivery: { act: toDelivery },
  },
});

announcementContract('tiwizi-form-stepper', {
  'that a step is being sent, once, when that takes long': {
    markup,
    async act(stage) {
      await meet('slower');
      fill(stage, { forWhom: 'self' });
      press(stage);
    },
    says: ['Sending…'],
    isOver: ({ subject }) => subject.getAttribute('step') === 'identity',
  },
  'nothing of a step that comes soon, and nothing of errors, which have the focus': {
    markup,
    async act(stage) {
      await toIdentity(stage);
      await refused(stage);
    },
    says: [],
    isOver: ({ subject }) => subject.querySelector('tiwizi-error-summary')!.contains(document.activeElement),
  },
  'when a draft was saved, once': {
    markup,
    async act(stage) {
      await meet('none');
      // The minute that was said last is not said again.
      announce(stage.subject, '');
      fill(stage, { forWhom: 'child' });
    },
    says: [/^Saved at \d\d:\d\d/],
  },
  'nothing of a network that fails, when what tells of it has the focus': {
    markup,
    async act(stage) {
      await meet('cut');
      fill(stage, { forWhom: 'self' });
      press(stage);
    },
    says: [],
    isOver: (stage) => document.activeElement === part(stage, 'notice'),
  },
  'that the network failed, once, to who writes on meanwhile': {
    markup,
    async act(stage) {
      await meet('error');
      fill(stage, { forWhom: 'self' });
      press(stage);
      stage.subject.querySelector<HTMLInputElement>('input[name=forWhom]:checked')!.focus();
    },
    says: [/^Important.*Nothing is lost/],
  },
});
