import { announce, findPart } from '@tiwizi/core';
import type { FormError } from '../protocol/form-error.ts';
import { describe } from './described.ts';

/** Shows at a field what is wrong with it now, and says it once; nothing more where it is right, in the error summary neither. */
export function showFieldError(stepper: HTMLElement, field: HTMLElement, error: FormError | undefined): void {
  if (!error) {
    field.removeAttribute('error');
    takeOutOfSummary(stepper, field);
  } else if (field.getAttribute('error') !== error.message) {
    if (error.parts) field.setAttribute('invalid-parts', error.parts.join(' '));
    else field.removeAttribute('invalid-parts');
    field.setAttribute('error', error.message);
    announce(stepper, error.message);
  }
}

/**
 * Takes what is wrong with a field or a group out of the error summary. The lines of the others stay; whoever is in the summary is left there with
 * what they read.
 */
export function takeOutOfSummary(stepper: HTMLElement, owner: HTMLElement): void {
  const summary = stepper.querySelector<HTMLElement>('tiwizi-error-summary');
  if (!summary || summary.matches(':focus-within')) return;
  const links = [...summary.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const ownerOf = ({ hash }: HTMLAnchorElement): Element | null | undefined =>
    document.getElementById(decodeURIComponent(hash.slice(1)))?.closest('tiwizi-field, [data-tiwizi-group]');
  const left = links.filter((link) => ownerOf(link) !== owner);
  if (left.length === links.length) return;
  const box = findPart(summary, 'box');
  if (box && !left.length) box.hidden = true;
  const errors = left.map((link) => ({ href: link.getAttribute('href') ?? '', message: link.textContent }));
  void describe(summary, { errors: JSON.stringify(errors) });
}
