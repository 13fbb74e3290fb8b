import { formatDate, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answerLines, controlId, whenWrongOf, type FlowField, type KnownAnswer } from '../flow/index.ts';
import type { FieldView } from './form-page.ts';
import { printLine } from './answer-line.print.ts';
import { knownAnswerMessages as messages } from './known-answer.messages.ts';

/** Who corrects an answer that was said to be wrong, and that the form does not go on with. */
export const stopWords = ({ label, correctedBy }: FlowField, locale: Locale): string =>
  text(messages, 'stopped', locale, { label: wordsIn(label, locale), by: wordsIn(correctedBy?.name, locale) ?? '' });

/** Where an answer is from, and what was said of it, in words. */
export function originWords(
  { field }: Pick<FieldView, 'field'>,
  { source, at, wrong, answer }: KnownAnswer,
  locale: Locale,
): string {
  const from = wordsIn(source, locale);
  const origin = text(messages, 'from', locale, { source: from, when: formatDate(at, locale) });
  if (!wrong) return origin;
  const said = answerLines(field, answer, locale).map((line) => line.text);
  switch (whenWrongOf(field)) {
    case 'ask':
      return text(messages, 'askedAnew', locale, { said: said.join(' '), source: from });
    case 'stop':
      return `${origin} ${stopWords(field, locale)}`;
    default:
      return `${origin} ${text(messages, 'agencyTold', locale)}`;
  }
}

const button = ({ name, label }: FlowField, said: 'wrong' | 'right', locale: Locale): TemplateResult =>
  html`<button class="tiwizi-button tiwizi-button--link" name="action" value=${`${said}:${name}`}
    >${text(messages, said === 'wrong' ? 'isWrong' : 'isRight', locale)}<span class="tiwizi-visually-hidden">
      ${wordsIn(label, locale)}</span
    ></button
  >`;

/** Below a question that is asked anew: the way back to what the source says. */
export const asGiven = (field: FlowField, locale: Locale): TemplateResult =>
  html`<p>${button(field, 'right', locale)}</p>`;

/** An answer that is not the person's to write: as text, with its source, and with the button that says that it is wrong. */
export function givenAnswer({ field, answer, error }: FieldView, known: KnownAnswer, locale: Locale): TemplateResult {
  const id = controlId(field);
  const lines = answerLines(field, answer, locale);
  const { correctedBy: by } = field;
  const isStopped = known.wrong && whenWrongOf(field) === 'stop';
  return html`<dl class="tiwizi-summary-list" id=${id} tabindex="-1"
    ><div class="tiwizi-summary-list__row"
      ><dt class="tiwizi-summary-list__key">${wordsIn(field.label, locale)}</dt
      ><dd class="tiwizi-summary-list__value"
        >${lines.map((line, index) => printLine(line, index, locale))}<br /><span class="tiwizi-hint"
          >${originWords({ field }, known, locale)}</span
        >${error && !isStopped ? html`<br /><span class="tiwizi-error">${error}</span>` : nothing}${isStopped && by?.href ? html`<br />${way(by.href, wordsIn(by.name, locale), locale)}` : nothing}</dd
      ><dd class="tiwizi-summary-list__actions">${button(field, known.wrong ? 'right' : 'wrong', locale)}</dd></div
    ></dl
  >`;
}

const way = (href: string, by: string, locale: Locale): TemplateResult =>
  html`<a class="tiwizi-link" href=${href}>${text(messages, 'goTo', locale, { by })}</a>`;
