import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import { locales, type Locale } from '@tiwizi/i18n';
import '@tiwizi/elements/define';
import '../define.ts';
import { signatureErrors } from '../protocol/signature-error-name.ts';
import { eSignatureExamples } from './e-signature.examples.ts';
import { pdfUrl, settled, sha256Of, show, showSignature, TestPort } from '../../fixtures/e-signature.ts';
import { eSignatureTemplate } from './e-signature.template.ts';
import type { TiwiziESignature } from './e-signature.ts';
import { UnreadableAnswer } from './http-signing-port.ts';
import type {
  SignBeforeAuthorizeEvent,
  SignCompleteEvent,
  SignDeclinedEvent,
  SignErrorEvent,
  SignStepEvent,
} from './signature-events.ts';

const langOf = (locale: Locale): string => locale.split('-')[0]!;
const agree = 'document-name="Demande" signer-name="أمينة" sha256="ab" csrf="token" action-url="/sign"';
const code = `step="code" idempotency-key="once" destination="Code envoyé au +2126••••••01" ${agree}`;

elementContracts('tiwizi-e-signature', {
  short: eSignatureExamples.examples,
  template: eSignatureTemplate,
  module: new URL('./e-signature.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../elements/src/field/field.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('../../../elements/src/button/button.css', import.meta.url),
    new URL('../../../elements/src/summary-list/summary-list.css', import.meta.url),
    new URL('../../../elements/src/visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./e-signature.css', import.meta.url),
  ],
  changes: { 'signer-name': 'فاطمة' },
  replacing: ['step', 'error'],
});

/** Remembers the events of signing. */
function listen(element: Element): string[] {
  const heard: string[] = [];
  const note = (text: (event: never) => string) => (event: Event) => void heard.push(text(event as never));
  element.addEventListener(
    'tiwizi-sign-step',
    note(({ step }: SignStepEvent) => `step ${step}`),
  );
  element.addEventListener(
    'tiwizi-sign-before-authorize',
    note(({ sha256 }: SignBeforeAuthorizeEvent) => `authorize ${sha256}`),
  );
  element.addEventListener(
    'tiwizi-sign-complete',
    note((event: SignCompleteEvent) => {
      event.preventDefault();
      return `complete ${event.resultUrl} ${event.next}`;
    }),
  );
  element.addEventListener(
    'tiwizi-sign-declined',
    note((event: SignDeclinedEvent) => {
      event.preventDefault();
      return `declined ${event.next}`;
    }),
  );
  element.addEventListener(
    'tiwizi-sign-error',
    note(({ code: error, step, recoverable }: SignErrorEvent) => `error ${error} ${step} ${recoverable}`),
  );
  return heard;
}

const button = (element: Element, value: string): HTMLButtonElement =>
  element.querySelector<HTMLButtonElement>(`button[value="${value}"]`)!;

async function press(element: TiwiziESignature, value: string): Promise<void> {
  button(element, value).focus();
  await sendKeys({ press: 'Enter' });
  await settled(element.parentElement!);
}

/** What is said of what has the focus: a heading, and what describes it. */
function said(): string {
  const heading = document.activeElement!;
  expect(heading.localName).to.match(/^h[1-6]$/);
  return `${heading.textContent} ${document.getElementById(heading.getAttribute('aria-describedby')!)!.textContent}`;
}

async function tick(element: TiwiziESignature): Promise<void> {
  element.querySelector<HTMLInputElement>('input[name=agreed]')!.focus();
  await sendKeys({ press: ' ' });
}

describe('tiwizi-e-signature, its full form', () => {
  for (const locale of locales) {
    it(`is accessible in ${locale}`, async function () {
      this.timeout(40_000);
      for (const [name, example] of Object.entries(eSignatureExamples.examples)) {
        const host = await show(example.html(locale), langOf(locale));
        const element = host.querySelector('tiwizi-e-signature')!;
        expect(element.querySelectorAll(':not(:defined)').length, name).to.equal(0);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('has words for every error, in four languages, none like another', async () => {
    for (const lang of ['ar', 'zgh', 'fr', 'en']) {
      const said = new Set<string>();
      for (const error of signatureErrors) {
        const step = /^code_(missing|wrong|expired|too_soon)/.test(error) ? code : agree;
        const element = await showSignature(`${step} error="${error}" tries-left="2" retry-after="20"`, lang);
        said.add(element.querySelector('[data-tiwizi-part=message]')!.textContent!.trim());
      }
      expect(said.size, lang).to.equal(signatureErrors.length);
      expect(
        [...said].every((text) => text.length > 10 && !/undefined|\{/.test(text)),
        lang,
      ).to.equal(true);
    }
  });

  it('lets the Arabic stand in on an Amazigh page where words have legal effect: marked, under a line that says so', async () => {
    const marks = (element: Element, selector: string): string[] =>
      [...element.querySelectorAll<HTMLElement>(selector)].map((each) => `${each.lang} ${each.dir}`);
    const agreed = await showSignature(`${agree} error="consent_missing"`, 'zgh');
    for (const part of [
      'tiwizi-error-summary',
      'tiwizi-field',
      '[data-tiwizi-part=meaning] ul',
      '[data-tiwizi-part=law] span',
    ])
      expect(marks(agreed, part), part).to.deep.equal(['ar-MA rtl']);
    expect(agreed.querySelector<HTMLElement>('[data-tiwizi-part=meaning] p')!.lang).to.equal('zgh');
    expect(agreed.querySelector('tiwizi-field .tiwizi-error')!.textContent).to.equal(
      'خطأ: المرجو وضع علامة في خانة الموافقة، أو الضغط على «عدم التوقيع».',
    );
    const confirmed = await showSignature(`${code} error="network"`, 'zgh');
    expect(marks(confirmed, 'tiwizi-notice, tiwizi-field')).to.deep.equal(['ar-MA rtl', 'ar-MA rtl']);
    expect(confirmed.querySelector('button[value=confirm]')!.textContent).to.equal('ⵙⴳⵎⴹ ⴰⵔⵔⴰ');
    const own = await showSignature(`${agree} consent-text="ⵎⵙⴰⵙⴰⵖ"`, 'zgh');
    expect(marks(own, 'tiwizi-field'), 'the words of an agency are in the language of the page').to.deep.equal([' ']);
    expect(marks(await showSignature(agree, 'fr'), '[data-tiwizi-part] [lang]:not(bdi), tiwizi-field')).to.deep.equal([
      ' ',
    ]);
  });

  it('has Arabic answers read as Arabic on a French page', async () => {
    const summary = JSON.stringify([{ key: 'Nom', value: 'أمينة\nAmina' }]).replace(/"/g, '&quot;');
    const element = await showSignature(`${agree} summary="${summary}"`, 'fr');
    const given = [
      ...element.querySelectorAll<HTMLElement>('[data-tiwizi-part=signer] bdi, .tiwizi-e-signature__summary bdi'),
    ];
    expect(given.map((each) => `${each.textContent} ${each.lang}`)).to.deep.equal([
      'أمينة ar-MA',
      'أمينة ar-MA',
      'Amina ',
    ]);
  });

  it('keeps a masked number, a fingerprint and foreign names in their own direction in Arabic', async () => {
    const element = await showSignature(
      `${code.replace('ab"', '0123456789abcdef"')} certificate-subject="CN=Amina, O=X"`,
      'ar',
    );
    const number = element.querySelector('[data-tiwizi-part=destination] bdi')!;
    expect([number.textContent, getComputedStyle(number).direction, number.getAttribute('aria-hidden')]).to.deep.equal([
      '+2126••••••01',
      'ltr',
      'true',
    ]);
    expect(number.nextElementSibling!.textContent!.trim(), 'dots are not spoken').to.equal('رقم ينتهي بـ 01');
    const fingerprint = element.querySelector('code')!;
    expect(fingerprint.querySelector('.tiwizi-e-signature__spoken')!.textContent).to.equal('0123456789abcdef');
    expect([...fingerprint.querySelectorAll('[aria-hidden] span')].map(({ textContent }) => textContent)).to.deep.equal(
      ['0123', '4567', '89ab', 'cdef'],
    );
    expect(getComputedStyle(fingerprint).direction).to.equal('ltr');
    expect(getComputedStyle(element.querySelector('[data-tiwizi-part=certificate] bdi')!).direction).to.equal('ltr');
  });

  it('states a level only when it is given one, and none for test keys', async () => {
    const words = async (attributes: string): Promise<string> =>
      (await showSignature(`${agree} ${attributes}`)).querySelector('[data-tiwizi-part=meaning]')!.textContent!;
    expect(await words('')).to.include('Aucun niveau légal');
    expect(await words('level="advanced" provider-name="Essai"')).to.include(
      'selon Essai\u202f: signature électronique avancée (loi n°\u00a043-20)',
    );
    expect(await words('level="best"')).to.include('Aucun niveau légal');
    const specimen = await showSignature(`${agree} level="qualified" specimen`);
    expect(specimen.textContent).to.include('SPÉCIMEN sans valeur juridique').and.not.include('qualifiée');
  });

  it('puts an author’s own summary in its place, as the same node', async () => {
    const element = await showSignature(agree, 'fr', '<div slot="summary"><p id="own">Le contenu</p></div>');
    const own = element.querySelector('#own')!;
    expect(own.closest('form')).to.equal(null);
    expect(element.querySelectorAll('form')).to.have.length(1);
    expect(
      element.querySelector('form')!.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_PRECEDING,
    ).to.be.greaterThan(0);
  });

  it('shows rows of one group under its name, lines and all', async () => {
    const rows = [
      { key: 'Pour qui', value: 'Un enfant' },
      { key: 'Nom', value: 'Bennani', group: 'Personne' },
      { key: 'Nom', value: 'El Idrissi', group: 'Demandeur' },
      { key: 'Pièce', value: 'a.pdf\n2 Ko', group: 'Demandeur' },
    ];
    const element = await showSignature(`${agree} summary='${JSON.stringify(rows)}'`);
    const host = element.querySelector('[data-tiwizi-part=summary]')!;
    expect([...host.children].map((child) => `${child.localName} ${child.textContent!}`)).to.deep.equal([
      'dl Pour quiUn enfant',
      'h4 Personne',
      'dl NomBennani',
      'h4 Demandeur',
      'dl NomEl IdrissiPiècea.pdf2 Ko',
    ]);
    expect(host.querySelectorAll('br')).to.have.length(1);
  });
});

describe('tiwizi-e-signature, signing in the page', () => {
  it('goes from the agreement over the code to the result by keyboard, focus on what is new', async () => {
    const element = await showSignature(agree);
    const heard = listen(element);
    const port = new TestPort(
      {
        step: 'code',
        destination: 'Code envoyé au +2126••••••01',
        sentAt: '2026-11-22T09:30:00Z',
        idempotencyKey: 'k1',
        csrf: 'token2',
        certificateSubject: 'CN=Amina\\, A',
        specimen: true,
      },
      { step: 'done', resultUrl: '/signed.pdf', next: '/receipt' },
    );
    element.port = port;
    await tick(element);
    const body = element.querySelector('.tiwizi-e-signature__body')!;
    let atFocus = false;
    element.addEventListener('focusin', () => (atFocus = body.isConnected));
    await press(element, 'agree');
    expect(atFocus, 'what had the focus is in reach until a screen reader noticed the new step').to.equal(true);
    expect(port.sent[0]).to.deep.equal({ action: 'agree', fields: { csrf: 'token', sha256: 'ab', agreed: 'yes' } });
    expect(document.activeElement!.textContent).to.equal('Confirmer avec le code');
    expect(element.textContent)
      .to.include('Heure d’envoi\u202f: 09:30')
      .and.include('CertificatAmina, A')
      .and.include('SPÉCIMEN sans valeur juridique');
    await expect(element).to.be.accessible();
    element.querySelector<HTMLInputElement>('input[name=code]')!.focus();
    await sendKeys({ type: '123456' });
    await sendKeys({ press: 'Enter' });
    await settled(element.parentElement!);
    expect(port.sent[1]).to.deep.equal({
      action: 'confirm',
      fields: { csrf: 'token2', sha256: 'ab', idempotency_key: 'k1', code: '123456' },
    });
    expect(document.activeElement!.textContent).to.equal('Le document est signé');
    expect(element.textContent).to.include('SPÉCIMEN sans valeur juridique');
    expect(element.querySelector('a[download]')!.getAttribute('href')).to.equal('/signed.pdf');
    expect(element.querySelector('[data-tiwizi-part=next]')!.getAttribute('href')).to.equal('/receipt');
    expect(heard).to.deep.equal(['step code', 'authorize ab', 'step done', 'complete /signed.pdf /receipt']);
    await expect(element).to.be.accessible();
  });

  it('asks for the agreement and the code without asking the server', async () => {
    const element = await showSignature(agree);
    const heard = listen(element);
    element.port = new TestPort();
    await press(element, 'agree');
    const box = document.activeElement as HTMLInputElement;
    const described = box
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent);
    expect([box.name, box.ariaRequired, box.getAttribute('aria-invalid')]).to.deep.equal(['agreed', 'true', 'true']);
    expect(described.join(), 'the box says itself what is wrong').to.include('Cochez la case');
    expect(element.querySelector('.tiwizi-error')!.textContent).to.include('Cochez la case');
    const other = await showSignature(code);
    const heardOther = listen(other);
    other.port = new TestPort();
    await press(other, 'confirm');
    const control = document.activeElement as HTMLInputElement;
    expect(control.name).to.equal('code');
    expect(
      document.getElementById(control.getAttribute('aria-describedby')!.split(' ').at(-1)!)!.textContent,
    ).to.include('Écrivez le code reçu');
    expect([...heard, ...heardOther]).to.deep.equal([
      'error consent_missing agree true',
      'error code_missing code true',
    ]);
  });

  it('says that a code is wrong at its field, keeps the field and chooses what is in it', async () => {
    const element = await showSignature(code, 'ar');
    const heard = listen(element);
    const answers = [
      { step: 'code', error: 'code_wrong', triesLeft: 2, idempotencyKey: 'k2' },
      { step: 'code', error: 'code_wrong', triesLeft: 1, idempotencyKey: 'k3' },
    ] as const;
    const port = (element.port = new TestPort(...answers));
    const control = element.querySelector<HTMLInputElement>('input[name=code]')!;
    control.focus();
    await sendKeys({ type: '135790' });
    await press(element, 'confirm');
    expect(element.querySelector('input[name=code]')).to.equal(control);
    expect(document.activeElement).to.equal(control);
    expect([control.value, control.selectionStart, control.selectionEnd]).to.deep.equal(['135790', 0, 6]);
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(element.querySelector('.tiwizi-error')!.textContent).to.equal('خطأ: الرمز غير صحيح. بقيت محاولتان');
    await sendKeys({ type: '246802' });
    await sendKeys({ press: 'Enter' });
    await settled(element.parentElement!);
    expect(port.sent[1]!.fields).to.include({ code: '246802', idempotency_key: 'k2' });
    expect(element.querySelector('.tiwizi-error')!.textContent).to.equal('خطأ: الرمز غير صحيح. بقيت محاولة واحدة');
    // Words for who has the focus in the field already are fetched; then it is told.
    await waitUntil(() => heard.filter((each) => each.startsWith('error')).length === 2, 'the second error is told');
    expect(heard.filter((each) => each.startsWith('error'))).to.deep.equal([
      'error code_wrong code true',
      'error code_wrong code true',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says that a code is wrong to who is in the field already, and only then aloud', async () => {
    const element = await showSignature(code, 'en');
    const answer = { step: 'code', error: 'code_wrong', triesLeft: 2 } as const;
    element.port = new TestPort(answer, answer);
    const control = element.querySelector<HTMLInputElement>('input[name=code]')!;
    control.value = '135790';
    await press(element, 'confirm');
    const status = element.querySelector('[data-tiwizi-part=status]')!;
    expect([document.activeElement, status.textContent]).to.deep.equal([control, '']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => status.textContent !== '', 'the tries left are said');
    expect(status.textContent).to.equal('This is not the right code. 2 tries left');
    expect(status.querySelector('p'), 'words of the region’s own are passed over').not.to.equal(null);
  });

  it('gives the page its title after every change, and leaves the agency’s name in it', async () => {
    const { title } = document;
    document.title = 'Signer un document – Demande – Commune';
    const element = await showSignature(agree);
    element.port = new TestPort(
      { step: 'code' },
      { step: 'code', error: 'code_wrong', triesLeft: 2 },
      { step: 'done' },
    );
    const titles: string[] = [];
    const pressed = async (value: string): Promise<void> => {
      await press(element, value);
      await waitUntil(() => document.title !== titles.at(-1), 'the title changes');
      titles.push(document.title);
    };
    titles.push(document.title);
    await pressed('agree');
    await tick(element);
    await pressed('agree');
    element.querySelector<HTMLInputElement>('input[name=code]')!.value = '1';
    await pressed('confirm');
    await pressed('confirm');
    expect(titles.slice(1)).to.deep.equal([
      'Erreur\u202f: Signer un document – Demande – Commune',
      'Confirmer avec le code – Demande – Commune',
      'Erreur\u202f: Confirmer avec le code – Demande – Commune',
      'Le document est signé – Demande – Commune',
    ]);
    document.title = title;
  });

  it('tells until when a code serves, where that is known', async () => {
    const element = await showSignature(`${code} sent-at="2026-11-22T09:30:00Z" valid-until="2026-11-22T09:35:00Z"`);
    expect(element.querySelector('[data-tiwizi-part=destination]')!.textContent).to.include(
      'Heure d’envoi\u202f: 09:30. Il est valable jusqu’à 09:35.',
    );
    expect((await showSignature(code)).textContent).not.to.include('valable');
  });

  it('goes back to the agreement when the tries are used up, focus on what happened', async () => {
    const element = await showSignature(`${code} agreed`);
    const heard = listen(element);
    element.port = new TestPort({ step: 'agree', error: 'code_tries_exhausted' });
    element.querySelector<HTMLInputElement>('input[name=code]')!.value = '1';
    await press(element, 'confirm');
    expect(element.querySelector<HTMLInputElement>('input[name=agreed]')!.checked).to.equal(false);
    expect(document.activeElement!.textContent).to.include('Le code a été bloqué');
    expect(heard).to.deep.equal(['authorize ab', 'step agree', 'error code_tries_exhausted agree true']);
  });

  for (const [error, words] of [
    ['signing_unreachable', 'ne répond pas'],
    ['credential_unusable', 'certificat utilisable'],
    ['document_blocked', 'ne peut pas être signé'],
    ['verification_failed', 'pas passé la vérification'],
  ] as const) {
    it(`tells ${error} in words that take focus, and keeps the tick`, async () => {
      const element = await showSignature(agree);
      element.port = new TestPort({ step: 'agree', error });
      await tick(element);
      await press(element, 'agree');
      expect(said()).to.include(words);
      expect(element.querySelector<HTMLInputElement>('input[name=agreed]')!.checked).to.equal(true);
    });
  }

  it('sends another code, goes back, and takes no for an answer', async () => {
    const element = await showSignature(code);
    const heard = listen(element);
    const port = (element.port = new TestPort(
      { step: 'code', sentAt: '2026-11-22T09:45:00Z' },
      { step: 'agree' },
      { step: 'agree', next: '/check' },
    ));
    await press(element, 'resend');
    expect(document.activeElement).to.equal(button(element, 'resend'));
    expect(element.querySelector('[role=status][data-tiwizi-part=status]')!.textContent).to.include(
      'Un autre code a été envoyé',
    );
    expect(element.querySelector('[data-tiwizi-part=destination]')!.textContent).to.include('09:45');
    await press(element, 'back');
    expect(document.activeElement!.textContent).to.equal('Le document à signer');
    await press(element, 'cancel');
    expect(port.sent.map(({ action }) => action)).to.deep.equal(['resend', 'back', 'cancel']);
    expect(heard).to.deep.equal(['step agree', 'declined /check']);
  });

  it('hands nothing over when a listener refuses', async () => {
    const element = await showSignature(code);
    const port = (element.port = new TestPort());
    element.addEventListener('tiwizi-sign-before-authorize', (event) => event.preventDefault());
    element.querySelector<HTMLInputElement>('input[name=code]')!.value = '123456';
    await press(element, 'confirm');
    expect(port.sent).to.deep.equal([]);
  });

  it('holds a second press back while the first is under way', async () => {
    const element = await showSignature(code);
    let answer!: (state: { step: 'done' }) => void;
    const port = (element.port = new TestPort(new Promise((done) => (answer = done))));
    element.querySelector<HTMLInputElement>('input[name=code]')!.value = '123456';
    button(element, 'confirm').focus();
    for (let time = 0; time < 3; time++) await sendKeys({ press: 'Enter' });
    expect(port.sent).to.have.length(1);
    expect(button(element, 'confirm').getAttribute('aria-busy')).to.equal('true');
    const status = element.querySelector('[data-tiwizi-part=status]')!;
    expect(status.textContent, 'an answer that comes soon is all that is said').to.equal('');
    await waitUntil(() => status.textContent === 'Signature en cours…', 'the person is told to wait');
    answer({ step: 'done' });
    await settled(element.parentElement!);
    expect([element.step, status.textContent]).to.deep.equal(['done', '']);
  });

  it('is signed by a person’s press only, never by a script', async () => {
    const element = await showSignature(agree);
    const port = (element.port = new TestPort());
    element.querySelector<HTMLInputElement>('input[name=agreed]')!.checked = true;
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    button(element, 'agree').click();
    element.querySelector('form')!.requestSubmit(button(element, 'agree'));
    button(element, 'agree').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element.parentElement!);
    console.warn = warn;
    expect(port.sent).to.deep.equal([]);
    expect(said.join()).to.include('tiwizi-e-signature-untrusted');
  });

  it('lets the browser post the form when the answer is no JSON (a login, another page)', async () => {
    const element = await showSignature(agree);
    element.port = new TestPort(new UnreadableAnswer('a page'));
    await tick(element);
    const posted = new Promise<string>((done) =>
      addEventListener('submit', (event) => {
        if (event.defaultPrevented) return;
        event.preventDefault();
        done((event.submitter as HTMLButtonElement).value);
      }),
    );
    await press(element, 'agree');
    expect(await posted).to.equal('agree');
  });

  it('says so when this site does not answer, and can be tried again', async () => {
    const element = await showSignature(code.replace('/sign', 'http://127.0.0.1:9/sign'));
    const heard = listen(element);
    element.querySelector<HTMLInputElement>('input[name=code]')!.value = '123456';
    await press(element, 'confirm');
    await waitUntil(() => heard.some((each) => each.startsWith('error')), 'the failure is told');
    expect(heard.at(-1)).to.equal('error network code true');
    expect(document.activeElement!.textContent).to.include('Ce site ne répond pas');
    expect(element.querySelector<HTMLInputElement>('input[name=code]')!.value).to.equal('123456');
    element.port = new TestPort({ step: 'done' });
    await press(element, 'confirm');
    expect(element.step).to.equal('done');
  });

  it('redraws its words in another language and keeps what is typed', async () => {
    const element = await showSignature(code);
    const control = element.querySelector<HTMLInputElement>('input[name=code]')!;
    control.value = '42';
    element.parentElement!.lang = 'ar';
    await settled(element.parentElement!);
    expect(element.querySelector('input[name=code]')).to.equal(control);
    expect(control.value).to.equal('42');
    expect(button(element, 'confirm').textContent).to.equal('توقيع الوثيقة');
    expect(control.labels![0]!.textContent).to.equal('الرمز الذي وصل إلى الهاتف');
    expect(element.querySelector('h2')!.textContent).to.equal('تأكيد التوقيع بالرمز');
    const agreement = await showSignature(agree);
    await tick(agreement);
    agreement.parentElement!.lang = 'en';
    await settled(agreement.parentElement!);
    const box = agreement.querySelector<HTMLInputElement>('input[name=agreed]')!;
    expect([box.checked, box.labels![0]!.textContent]).to.deep.equal([
      true,
      'I have read the document and agree to sign it electronically.',
    ]);
  });
});

describe('tiwizi-e-signature, the document', () => {
  it('is fetched, and its fingerprint found to be the one that is shown', async () => {
    const element = await showSignature(
      `${agree.replace('"ab"', `"${await sha256Of(pdfUrl)}"`)} document-url="${pdfUrl}"`,
    );
    const check = element.querySelector('[data-tiwizi-part=check]')!;
    await waitUntil(
      () => check.textContent!.includes('le fichier est bien le document affiché'),
      'the answer has come',
    );
    expect(check.getAttribute('role')).to.equal('status');
    expect(element.error).to.equal(undefined);
  });

  it('stops the signing when it is another one', async () => {
    const element = await showSignature(`${agree} document-url="${pdfUrl}"`);
    const heard = listen(element);
    const port = (element.port = new TestPort());
    await waitUntil(() => heard.length || element.error === 'fingerprint_mismatch', 'the answer has come');
    await settled(element.parentElement!);
    expect(element.querySelector('[data-tiwizi-part=message]')!.textContent).to.include('La signature est arrêtée');
    await tick(element);
    await press(element, 'agree');
    expect(port.sent).to.deep.equal([]);
    expect(said()).to.include('La signature est arrêtée');
    expect(heard).to.include('error fingerprint_mismatch agree false');
    await expect(element).to.be.accessible();
  });

  it('that cannot be fetched is told of, and the way stays open', async () => {
    const element = await showSignature(`${agree} document-url="/no-such.pdf"`);
    await waitUntil(() => element.error === 'document_unreachable', 'the answer has come');
    const port = (element.port = new TestPort({ step: 'code' }));
    await settled(element.parentElement!);
    await tick(element);
    await press(element, 'agree');
    expect(port.sent).to.have.length(1);
  });

  it('is not signed from inside another page, unless the agency says that it may', async () => {
    for (const [attributes, hidden] of [
      ['', true],
      ['allow-framed', false],
    ] as const) {
      const frame = document.createElement('iframe');
      frame.title = 'frame';
      document.body.replaceChildren(frame);
      const page = frame.contentDocument!;
      page.documentElement.lang = 'fr';
      await (frame.contentWindow as Window & typeof globalThis).eval(
        `Promise.all([import('${new URL('../define.ts', import.meta.url).pathname}'), import('${new URL('../../../elements/src/define.ts', import.meta.url).pathname}')])`,
      );
      page.body.append(
        page.createRange().createContextualFragment(`<tiwizi-e-signature ${agree} ${attributes}></tiwizi-e-signature>`),
      );
      const element = page.querySelector('tiwizi-e-signature') as TiwiziESignature;
      await settled(page.body);
      await waitUntil(() => Boolean(page.querySelector('form')), 'the answer has come');
      await settled(page.body);
      expect(page.querySelector('form')!.hidden).to.equal(hidden);
      expect(element.textContent!.includes('On ne peut pas signer')).to.equal(hidden);
      frame.remove();
    }
  });
});
