// Help: where a person helps, what to do when something goes wrong, how to be helped safely.
import { text, type Locale } from '@tiwizi/i18n';
import type { ServiceSheet } from '@tiwizi/services';
import { helpPointsTemplate } from '@tiwizi/services/templates';
import { html, type TemplateResult } from 'lit/html.js';
import { frameMessages } from '../frame/frame.messages.ts';
import type { Page } from '../frame/page.ts';
import { listItem, markedWords, paragraph } from '../frame/paragraph.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { helpMessages } from './help.messages.ts';

type Key = Exclude<keyof (typeof helpMessages)['words'], 'line'>;
/** @param desks services that are carried through here; the help of each is named once */
export function helpPage(
  desks: readonly Pick<RequestDesk, 'sheet' | 'needsLogin' | 'needsSignature'>[],
  locale: Locale,
): Page {
  const sheets = desks.map(({ sheet }) => sheet);
  const say = (key: Key): string => text(helpMessages, key, locale);
  const put = (key: Key, className?: string): TemplateResult => paragraph(helpMessages, key, locale, className);
  const heading = (key: Key): TemplateResult => {
    const { words, lang, dir } = markedWords(helpMessages, key, locale);
    return html`<h3 class="tiwizi-heading-4" lang=${lang} dir=${dir}>${words}</h3>`;
  };
  const title = text(frameMessages, 'help', locale);
  // Nothing is said of what no service here has.
  const [isOpen, hasLogin] = [desks.some((desk) => !desk.needsLogin), desks.some((desk) => desk.needsLogin)];
  const isSigned = desks.some((desk) => desk.needsSignature);
  const only = <Name extends Key>(is: boolean, ...keys: readonly Name[]): readonly Name[] => (is ? keys : []);
  const problems: readonly (readonly [title: Key, ...words: Key[]])[] = [
    ['interruptedTitle', ...only(isOpen, 'interruptedOpen'), ...only(hasLogin, 'interrupted')],
    ...(isSigned
      ? ([
          ['codeTitle', 'code'],
          ['mistakeTitle', 'mistake'],
        ] as const)
      : ([['sentMistakeTitle', 'sentMistake']] as const)),
    ...(hasLogin ? ([['withoutTitle', 'without']] as const) : []),
  ];
  const safety: readonly Key[] = [
    ...only(hasLogin, isSigned ? 'secret' : 'secretLogin'),
    ...only(isOpen, 'secretOpen'),
    isSigned ? 'read' : 'readSent',
    ...only(hasLogin, 'shared'),
    ...only(isOpen, 'sharedOpen'),
  ];
  const isSample = sheets.some((sheet) => sheet.sample);
  return {
    title,
    asksFeedback: true,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>
      ${put('lead', 'tiwizi-lead')}
      <h2 class="tiwizi-heading-2">${say('contact')}</h2>
      ${isSample ? html`<p class="tiwizi-text"><span class="tiwizi-tag tiwizi-tag--warning">${say('contactSample')}</span></p>` : ''}
      ${distinct(sheets).map((sheet) => helpPointsTemplate(sheet, locale))} ${put('otherServices')}
      <h2 class="tiwizi-heading-2">${say('problems')}</h2>
      ${problems.map(([title, ...words]) => html`${heading(title)}${words.map((key) => put(key))}`)}
      <h2 class="tiwizi-heading-2" id="helped">${say('safety')}</h2>
      <ul class="tiwizi-list"
        >${safety.map((key) => listItem(helpMessages, key, locale))}</ul
      >`,
  };
}

/** Sheets whose help is not that of one before. */
function distinct(sheets: readonly ServiceSheet[]): readonly ServiceSheet[] {
  const known = new Map(sheets.map((sheet) => [JSON.stringify([sheet.contactPoints, sheet.assistance]), sheet]));
  return [...known.values()];
}
