import { expect, waitUntil } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './feedback.define.ts';
import type { TiwiziFeedback } from './feedback.ts';
import { feedbackExamples } from './feedback.examples.ts';
import { feedbackTemplate } from './feedback.template.ts';

elementContracts('tiwizi-feedback', {
  short: feedbackExamples.examples,
  template: feedbackTemplate,
  changes: { heading: 'سؤال آخر', page: '/other' },
  module: new URL('./feedback.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../field/field.css', import.meta.url),
    new URL('../button/button.css', import.meta.url),
    new URL('../visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./feedback.css', import.meta.url),
  ],
});

async function show(attributes: Record<string, string>): Promise<TiwiziFeedback> {
  const element = document.createElement('tiwizi-feedback');
  element.lang = 'fr';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

const { fetch } = window;
const { submit } = HTMLFormElement.prototype;

describe('tiwizi-feedback', () => {
  let posted: [string, string][] = [];
  /** The network's part: what reaches it, and what it answers. */
  const answer = (response: () => Promise<Response>): void => {
    posted = [];
    window.fetch = (url, options) => {
      posted.push([new URL(String(url)).pathname, String(options?.body)]);
      return response();
    };
  };
  afterEach(() => {
    window.fetch = fetch;
    HTMLFormElement.prototype.submit = submit;
  });

  it('is a form that posts an answer by one press, and a comment', async () => {
    const element = await show({ action: '/avis', page: '/fr/services', csrf: 'abc' });
    const form = element.querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/avis']);
    form.querySelector('textarea')!.value = 'Trop long';
    const [yes, no, send] = form.querySelectorAll('button');
    const values = (button: HTMLElement): unknown => Object.fromEntries(new FormData(form, button));
    expect(values(yes!)).to.deep.equal({ page: '/fr/services', csrf: 'abc', useful: 'yes', comment: 'Trop long' });
    expect(values(no!)).to.have.property('useful', 'no');
    expect(values(send!)).not.to.have.property('useful');
    await expect(element).to.be.accessible();
  });

  it('is sent in the page, and thanks take the place of the question with the focus', async () => {
    answer(() => Promise.resolve(new Response('', { status: 200 })));
    const element = await show({ action: '/avis', page: '/fr' });
    const button = element.querySelector<HTMLElement>('[value=no]')!;
    button.focus();
    button.click();
    await waitUntil(() => element.sent);
    await element.updateComplete;
    expect(posted).to.deep.equal([['/avis', 'page=%2Ffr&useful=no&comment=']]);
    await waitUntil(() => document.activeElement === element.querySelector('h2'));
    expect(document.activeElement!.textContent).to.equal('Merci, votre avis est enregistré.');
  });

  it('takes one press at a time', async () => {
    let finish: (response: Response) => void = () => {};
    answer(() => new Promise((resolve) => (finish = resolve)));
    const element = await show({ action: '/avis' });
    const [yes, no] = element.querySelectorAll('button');
    yes!.click();
    await waitUntil(() => posted.length === 1);
    no!.click();
    finish(new Response(''));
    await waitUntil(() => element.sent);
    expect(posted).to.have.length(1);
  });

  for (const [name, response] of [
    ['a refusal', () => Promise.resolve(new Response('', { status: 403 }))],
    ['a cut network', () => Promise.reject(new TypeError('offline'))],
  ] as const)
    it(`is posted as without script after ${name}, with all that was said`, async () => {
      answer(response);
      let said: unknown;
      HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
        said = Object.fromEntries(new FormData(this));
      };
      const element = await show({ action: '/avis' });
      element.querySelector('textarea')!.value = 'Il manque le prix';
      element.querySelector<HTMLElement>('[value=no]')!.click();
      await waitUntil(() => said);
      expect(said).to.deep.equal({ comment: 'Il manque le prix', useful: 'no' });
      expect(element.querySelector('textarea')!.value).to.equal('Il manque le prix');
    });

  it('shows thanks where the server says that it was sent', async () => {
    const element = await show({ sent: '', action: '/avis' });
    expect(element.querySelector('form')).to.equal(null);
    expect(element.querySelector('h2')!.textContent).to.contain('Merci');
  });
});
