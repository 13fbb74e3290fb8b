import { languageMark, messageLanguage, sentence, type Locale, type MessageKey } from '@tiwizi/i18n';
import { offlineMessages } from './offline.messages.ts';

type Word = MessageKey<(typeof offlineMessages)['words']>;

/** What is told about a step without network. */
export interface OfflineNotice {
  readonly type: 'warning' | 'success';
  readonly words: readonly Said[];
  /** Questions with their answers here and there. */
  readonly answers?: readonly { readonly label: string; readonly here: string; readonly there: string }[];
  readonly buttons?: readonly { readonly word: Word; readonly press: () => void }[];
}

/** A sentence, with what is put into it. */
export interface Said {
  readonly word: Word;
  readonly values?: Readonly<Record<string, string | Node>>;
}

/** A notice as nodes. Nobody reviewed Amazigh of it: what stands in for it says so to listeners. */
export function offlineNotice({ type, words, answers = [], buttons = [] }: OfflineNotice, locale: Locale): HTMLElement {
  const notice = document.createElement('tiwizi-notice');
  notice.setAttribute('type', type);
  notice.append(...words.map((word) => paragraph(said(word, locale))));
  for (const { label, here, there } of answers) notice.append(answer(label, here, there, locale));
  if (!buttons.length) return notice;
  const group = document.createElement('div');
  group.className = 'tiwizi-button-group';
  group.append(
    ...buttons.map(({ word, press }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = `tiwizi-button tiwizi-button--${index ? 'link' : 'secondary'}`;
      button.append(said({ word }, locale));
      button.onclick = press;
      return button;
    }),
  );
  notice.append(group);
  return notice;
}

/** A sentence in the language that it has. What is put into it keeps its direction to itself. */
function said({ word, values = {} }: Said, locale: Locale): HTMLElement {
  const language = messageLanguage(offlineMessages, word, locale);
  const parts = sentence(offlineMessages, word, language).split(/\{(\w+)\}/);
  const element = Object.assign(document.createElement('span'), languageMark(language, locale));
  element.append(...parts.map((part, index) => (index % 2 ? isolated(values[part] ?? '') : part)));
  return element;
}

function isolated(value: string | Node): HTMLElement {
  const element = document.createElement('bdi');
  element.append(value);
  return element;
}

function paragraph(content: Node): HTMLElement {
  const element = document.createElement('p');
  element.className = 'tiwizi-text';
  element.append(content);
  return element;
}

function answer(label: string, here: string, there: string, locale: Locale): HTMLElement {
  const strong = document.createElement('strong');
  strong.textContent = label;
  const element = paragraph(strong);
  for (const [word, given] of [
    ['here', here],
    ['there', there],
  ] as const)
    element.append(
      document.createElement('br'),
      said({ word, values: { answer: given || said({ word: 'nothing' }, locale) } }, locale),
    );
  return element;
}
