import { findPart, idOf, localeOf, PART, patchText, patchToken } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import { text } from '@tiwizi/i18n';
import { fieldQuestionMessages } from './field-question.messages.ts';

const CONTROLS = 'input:not([type=hidden]), textarea, select';

/**
 * Asks in a field whether an answer is right as it was given, or takes the question back: no error, and nothing is kept from being sent.
 * Its button only says yes; whoever goes on has said so as well.
 *
 * @param field a `<tiwizi-field>`
 * @param words the question; empty: none is asked any more
 */
export function askInField(field: HTMLElement, words: string): void {
  const control = field.querySelector<HTMLInputElement>(CONTROLS);
  let box = findPart(field, 'question');
  if (!control || (!box && !words)) return;
  if (!box) field.append((box = document.createElement('tiwizi-notice')));
  box.setAttribute(PART, 'question');
  box.setAttribute('type', 'info');
  box.classList.add('tiwizi-question');
  const said = box.querySelector('p') ?? document.createElement('p');
  said.className = 'tiwizi-notice__text';
  if (!said.isConnected) box.append(said);
  patchText(said, words);
  box.hidden = !words;
  patchToken(control, 'aria-describedby', idOf(said, `${control.id || 'field'}-question`), Boolean(words));
  if (words)
    addButton(box, () => {
      control.focus();
      leave(box, () => askInField(field, ''));
    });
}

function addButton(box: HTMLElement, pressed: () => void): void {
  const known = box.querySelector('button');
  const button = known ?? document.createElement('button');
  patchText(button, text(fieldQuestionMessages, 'right', localeOf(box)));
  if (known) return;
  button.type = 'button';
  button.className = 'tiwizi-button tiwizi-button--secondary';
  button.addEventListener('click', pressed);
  box.append(button);
}
