import {
  directionOf,
  formatDate,
  formatMoney,
  isolate,
  languageMark,
  languageOfText,
  messageLanguage,
  text,
  urlSegment,
  type Locale,
  type MessageKey,
} from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { layout } from '../pages/layout.ts';
import type { CaseFile, CaseStep } from './case-files.ts';
import { clerkWords, type ClerkWords } from './clerk-words.ts';
import { deskMessages as words } from './desk.messages.ts';
import { filesOf, type HandedRequest } from './handed-request.ts';

/** Where the desk is. */
export const deskPath = '/desk';

type Key = Exclude<MessageKey<(typeof words)['words']>, 'paid' | 'awaited' | 'from' | 'saidElse'>;

/** Words, marked where they are in another language than the page. */
function say(key: Key, locale: Locale): TemplateResult {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(words, key, locale), locale);
  return html`<span lang=${lang} dir=${dir}>${text(words, key, locale)}</span>`;
}

const caseHref = (key: string, locale: Locale): string => `${deskPath}/${key}?lang=${urlSegment(locale)}`;
/** A request that was received once more was corrected. */
const wordOf = (state: CaseStep['state'], index: number): Key =>
  state === 'received' && index > 0 ? 'corrected' : state;
const stateOf = ({ steps }: CaseFile): Key => wordOf(steps.at(-1)?.state ?? 'received', steps.length - 1);
const moment = (at: string, locale: Locale): TemplateResult =>
  html`<time datetime=${at}>${formatDate(at, locale, { time: true })}</time>`;

/** All requests that lie on the desk. */
export function deskPage(locale: Locale, cases: readonly CaseFile[]): string {
  const row = (file: CaseFile): TemplateResult =>
    html`<tr>
      <th scope="row"
        ><a href=${caseHref(file.key, locale)}><bdi dir="ltr">${file.number}</bdi></a></th
      >
      <td>${titleOf(file.request, locale)}</td>
      <td>${moment(filedAt(file), locale)}</td>
      <td>${say(stateOf(file), locale)}</td>
    </tr>`;
  return layout({
    locale,
    title: text(words, 'title', locale),
    languageUrl: (segment) => `${deskPath}?lang=${segment}`,
    body: html`<h1 id="title">${say('title', locale)}</h1>
      <p>${say('intro', locale)}</p>
      ${
        cases.length === 0
          ? html`<p>${say('empty', locale)}</p>`
          : html`<section class="scroll" aria-labelledby="title" tabindex="0"
              ><table>
                <thead>
                  <tr>
                    ${(['number', 'service', 'filed', 'state'] as const).map((key) => html`<th scope="col">${say(key, locale)}</th>`)}
                  </tr>
                </thead>
                <tbody> ${cases.map(row)} </tbody>
              </table></section
            >`
      }`,
  });
}

/**
 * One request: answers, files, steps, and what can be decided.
 *
 * @param versions the last one first; its answers are shown
 * @param error what was wrong with the last decision
 */
export function casePage(
  locale: Locale,
  file: CaseFile,
  versions: readonly CaseFile[],
  error?: 'textMissing' | 'resultMissing',
): string {
  const { key, number, steps } = file;
  const [last = file, ...earlier] = versions;
  const { request } = last;
  // Corrections cost nothing: it is that of what was filed first.
  const fee = file.paid ?? file.request.payment;
  const inWords = clerkWords(request, locale);
  const button = (action: string, word: Key): TemplateResult =>
    html`<button type="submit" name="action" value=${action}>${say(word, locale)}</button>`;
  const term = (word: Key, value: unknown): TemplateResult => html`<dt>${say(word, locale)}</dt><dd>${value}</dd>`;
  return layout({
    locale,
    title: `${error ? `${text(words, error, locale)} – ` : ''}${number}`,
    languageUrl: (segment) => `${deskPath}/${key}?lang=${segment}`,
    body: html`<p><a href=${`${deskPath}?lang=${urlSegment(locale)}`}>${say('all', locale)}</a></p>
      <h1><bdi dir="ltr">${number}</bdi></h1>
      ${error ? html`<p class="error" role="alert"><a href=${error === 'textMissing' ? '#text' : '#result'}>${say(error, locale)}</a></p>` : nothing}
      <dl class="answers">
        ${term('service', titleOf(request, locale))}
        ${request.applicant ? term('applicant', html`<bdi lang=${languageOfText(request.applicant) ?? 'fr'}>${request.applicant}</bdi>`) : nothing}
        ${request.assistance ? term('assistance', helperOf(request.assistance)) : nothing}
        ${request.subject === undefined ? term('login', say('none', locale)) : nothing}
        ${term('signature', say(request.evidence === undefined ? 'none' : 'signed', locale))}
        ${fee ? term('payment', feeOf(fee, locale)) : nothing}
        ${term(request.evidence === undefined ? 'sentAt' : 'signedAt', moment(request.filedAt, locale))}
        ${term('filed', moment(filedAt(file), locale))} ${term('state', say(stateOf(file), locale))}
      </dl>
      ${inWords.summary.map((section) => summarySection(section, inWords.language, request.language))}
      ${unchecked(request, locale)} ${origins(request, locale)}
      <h2>${say('files', locale)}</h2>
      ${files(last)}
      ${earlier.length ? html`<h2>${say('earlier', locale)}</h2>${earlier.map((each) => html`<p>${moment(each.request.filedAt, locale)}</p>${files(each)}`)}` : nothing}
      <h2>${say('steps', locale)}</h2>
      <ol>
        ${steps.map((step, index) => html`<li>${say(wordOf(step.state, index), locale)} – ${moment(step.at, locale)}${step.text ? html`<br /><bdi lang=${languageOfText(step.text) ?? nothing}>${step.text}</bdi>` : nothing}</li>`)}
      </ol>
      <h2>${say('decide', locale)}</h2>
      <form method="post" action=${caseHref(key, locale)}>
        <p
          ><label for="text">${say('text', locale)}</label
          ><textarea id="text" name="text" rows="3" maxlength="1000" dir="auto"></textarea>
        </p>
        <p class="buttons"
          >${button('review', 'examine')} ${button('correction', 'ask')} ${button('accepted', 'accept')}
          ${button('refused', 'refuse')}</p
        >
      </form>
      <form method="post" action=${caseHref(key, locale)} enctype="multipart/form-data">
        <p
          ><label for="result">${say('result', locale)}</label
          ><input id="result" name="result" type="file" accept="application/pdf,.pdf"
        /></p>
        <p class="buttons">${button('ready', 'issue')}</p>
      </form>`,
  });
}

/** A step or an item, with its words in one language and what the person wrote in theirs. */
function summarySection(
  { heading, level, rows }: ClerkWords['summary'][number],
  language: string,
  written: string,
): TemplateResult {
  return html`<section lang=${language} dir=${directionOf(language)}>
    ${level === 3 ? html`<h3>${heading}</h3>` : html`<h2>${heading}</h2>`}
    ${
      rows.length
        ? html`<dl class="answers">
            ${rows.map(({ label, value, isOwn }) => html`<dt>${label}</dt><dd><bdi lang=${isOwn ? languageIn(value, written) : nothing}>${value}</bdi></dd>`)}
          </dl>`
        : nothing
    }
  </section>`;
}

/** The language of what was typed: that of its letters, or of the request. Latin letters in an Arabic or Amazigh request are French most likely. */
const languageIn = (value: string, written: string): string =>
  languageOfText(value) ?? (/^(ar|zgh)/.test(written) && /\p{Script=Latin}/u.test(value) ? 'fr' : written);

/** The service, in the language of the clerk where its form has it. */
function titleOf(request: HandedRequest, locale: Locale): TemplateResult {
  const { title, language } = clerkWords(request, locale);
  return html`<bdi lang=${language}>${title}</bdi>`;
}

/** When it came: the moment that the receipt names too. It was signed before, and paid in between. */
const filedAt = ({ steps, request }: CaseFile): string => steps[0]?.at ?? request.filedAt;

/** Answers that no register could be asked about: for the clerk to check. */
function unchecked(request: HandedRequest, locale: Locale): TemplateResult {
  const { labels = {}, language } = clerkWords(request, locale);
  return request.unchecked?.length
    ? html`<h2>${say('unchecked', locale)}</h2>
        <ul lang=${language}>
          ${request.unchecked.map(({ name, label }) => html`<li><bdi>${labels[name] ?? label}</bdi></li>`)}
        </ul>`
    : html``;
}

/** Stands in a sentence for what is put there as markup. */
const PLACE = '\u{F0000}';

/** Answers that were known beforehand, where from, and what the applicant says to them: what is contradicted first. */
function origins(request: HandedRequest, locale: Locale): TemplateResult {
  const { origins: given = [], language } = request;
  const { labels = {}, language: labelled } = clerkWords(request, locale);
  if (!given.length) return html``;
  const order = ['wrong', 'changed', 'same'];
  const sorted = [...given].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  /** A sentence, with what was given in its own language. */
  const spoken = (
    key: 'from' | 'saidElse',
    value: string,
    values: (own: Locale) => object = () => ({}),
  ): TemplateResult => {
    const own = messageLanguage(words, key, locale);
    const { lang = nothing, dir = nothing } = languageMark(own, locale);
    const place = { source: PLACE, said: PLACE, ...values(own) };
    const [before, after = ''] = text(words, key, own, place as never).split(PLACE);
    return html`<span lang=${lang} dir=${dir}
      >${before}<bdi lang=${languageOfText(value) ?? language}>${value}</bdi>${after}</span
    >`;
  };
  return html`<h2>${say('origins', locale)}</h2>
    <dl class="answers">
      ${sorted.map(
        ({ name, label, source, at, state, said = '' }) =>
          html`<dt lang=${labelled}><bdi>${labels[name] ?? label}</bdi></dt
            ><dd
              >${state === 'wrong' ? html`<strong>${say('saidWrong', locale)}</strong><br />` : nothing}${
                state === 'changed' ? html`<strong>${spoken('saidElse', said)}</strong><br />` : nothing
              }${spoken('from', source, (own) => ({ when: formatDate(at, own) }))}</dd
            >`,
      )}
    </dl>`;
}

function helperOf({ name, organisation }: NonNullable<HandedRequest['assistance']>): TemplateResult {
  const given = (words: string): TemplateResult => html`<bdi lang=${languageOfText(words) ?? 'fr'}>${words}</bdi>`;
  return html`${given(name)}${organisation ? html` (${given(organisation)})` : nothing}`;
}

function feeOf(
  { state, amount, currency, number }: NonNullable<HandedRequest['payment']>,
  locale: Locale,
): TemplateResult {
  const language = messageLanguage(words, state, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const said = { amount: formatMoney(amount / 100, language, { currency }), number: isolate(number, 'ltr') };
  return html`<span lang=${lang} dir=${dir}>${text(words, state, language, said)}</span>`;
}

function files({ key, request }: CaseFile): TemplateResult {
  return html`<ul>
    ${filesOf(request).map(
      ({ name, sha256 }) =>
        html`<li
          ><a href=${`${deskPath}/${key}/files/${sha256}`}><bdi>${name}</bdi></a></li
        >`,
    )}
  </ul>`;
}
