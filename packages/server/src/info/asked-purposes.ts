import { questionsOf, type FlowField, type FormFlow } from '@tiwizi/forms';
import { languageMark, messageLanguage, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { durationWords, sheetTitle } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RequestDesk } from '../request/request-desk.ts';
import { infoMessages } from './info.messages.ts';

/** A service, and those of its questions that say what they are for. */
export interface AskedPurposes {
  readonly sheet: RequestDesk['sheet'];
  readonly fields: readonly FlowField[];
}

/** What each service asks for and says why. Of one whose form cannot be had now: nothing. */
export async function askedPurposes(desks: readonly Pick<RequestDesk, 'sheet' | 'flow'>[]): Promise<AskedPurposes[]> {
  const all = await Promise.all(
    desks.map(async (desk) => ({ sheet: desk.sheet, fields: withPurpose(await desk.flow()) })),
  );
  return all.filter(({ fields }) => fields.length);
}

const withPurpose = (flow: FormFlow | undefined): readonly FlowField[] =>
  (flow?.steps ?? []).flatMap((step) => questionsOf(step).filter(({ purpose }) => purpose));

/** What is asked, what for, and how long the agency keeps it: a list for each service. */
export const purposesTemplate = (asked: readonly AskedPurposes[], locale: Locale): readonly TemplateResult[] =>
  asked.map(({ sheet, fields }) => {
    const { text: title, lang, dir } = sheetTitle(sheet, locale);
    return html`<h3 class="tiwizi-heading-3" lang=${lang} dir=${dir}>${title}</h3
      ><dl class="tiwizi-summary-list">${fields.map((field) => row(field, locale))}</dl>`;
  });

function row({ label, purpose, retention }: FlowField, locale: Locale): TemplateResult {
  const language = messageLanguage(infoMessages, 'retained', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key">${wordsIn(label, locale)}</dt
    ><dd class="tiwizi-summary-list__value"
      >${wordsIn(purpose, locale)}${
        retention
          ? html`<br /><span lang=${lang} dir=${dir}
                >${text(infoMessages, 'retained', language, { duration: durationWords(retention, language) })}</span
              >`
          : nothing
      }</dd
    ></div
  >`;
}
