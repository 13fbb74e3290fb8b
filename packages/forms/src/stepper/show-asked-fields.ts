import type { Answers } from '../flow/answers.ts';
import { holds, type Condition } from '../flow/condition.ts';
import { valuesAsked } from './form-values.ts';

/**
 * Shows the fields that the present answers ask and hides the others. A field that was never asked stands in a `<template>`; once
 * shown it stays in the page, hidden when it is no longer asked, so that what was typed in it is not lost by a change of mind.
 *
 * @param known answers of steps that are not in the page
 */
export function showAskedFields(form: HTMLFormElement, known: Answers | undefined): void {
  for (const host of form.querySelectorAll<HTMLElement>('[data-tiwizi-when]')) {
    const when = host.dataset['tiwiziWhen']!;
    // Read again for each: a field shown or hidden just now decides the next.
    const condition = readJson<Condition>(when);
    const isAsked = !condition || holds(condition, { ...known, ...valuesAsked(form) });
    if (!(host instanceof HTMLTemplateElement)) host.hidden = !isAsked;
    else if (isAsked) {
      const field = document.createElement('div');
      field.dataset['tiwiziWhen'] = when;
      field.append(document.importNode(host.content, true));
      host.replaceWith(field);
    }
  }
}

/** JSON of an attribute; what is not JSON counts as absent. */
export function readJson<Value>(text: string | null): Value | undefined {
  try {
    return JSON.parse(text || 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
