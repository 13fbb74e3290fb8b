import { languageMark, messageLanguage, text, type Locale, type MessageKey, type Messages } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { markedWords } from './paragraph.ts';

/** A dangerous act: the words it is asked with, and where its page is. */
export interface DangerousAct<T> {
  readonly messages: Messages<T>;
  /** What it is called where it begins, and as heading of the question. */
  readonly title: MessageKey<T>;
  /** What is lost. */
  readonly warning: MessageKey<T>;
  /** What the dangerous button does. */
  readonly confirm: MessageKey<T>;
  /** What the safe button does. */
  readonly keep: MessageKey<T>;
  /** Address of the page that asks; a post to it does what it asks. */
  readonly action: string;
  readonly csrf: string;
  /** Id of the dialog. */
  readonly id: string;
}

/**
 * A link to the page that asks before a dangerous act. With script the same is asked in a dialog where the person is, which posts what that
 * page would; without script, and in a new tab, the page asks.
 */
export function confirmLink<T>(act: DangerousAct<T>, locale: Locale): TemplateResult {
  const { messages, action, id } = act;
  const link = markedWords(messages, act.title, locale);
  // One language for the whole question: that of its warning, which alone may have no reviewed words in the page's.
  const language = messageLanguage(messages, act.warning, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const words = (key: MessageKey<T>): string => text(messages as Messages, key, language);
  return html`<p class="tiwizi-text"
      ><a class="tiwizi-link" href=${action} data-tiwizi-dialog=${id} lang=${link.lang} dir=${link.dir}
        >${link.words}</a
      ></p
    ><form id=${`${id}-form`} method="post" action=${action} hidden
      ><input type="hidden" name="csrf" value=${act.csrf} /></form
    ><tiwizi-dialog
      lang=${lang}
      dir=${dir}
      dialog-id=${id}
      heading=${words(act.title)}
      text=${words(act.warning)}
      confirm-form=${`${id}-form`}
      confirm-text=${words(act.confirm)}
      keep-text=${words(act.keep)}
    ></tiwizi-dialog>`;
}
