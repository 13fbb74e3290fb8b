import { patchText } from '@tiwizi/core';
import { readMoney, readNumber, text, type Locale } from '@tiwizi/i18n';
import { amountOf, type Amount } from '../flow/amount.ts';
import type { Answer, Answers } from '../flow/answers.ts';
import { decimalText } from '../flow/decimal.ts';
import { scopeOf } from '../flow/item-name.ts';
import { computedMessages } from '../kinds/computed.messages.ts';
import { computedText, type ComputedLook } from '../kinds/computed-text.ts';
import { normaliseDate } from '../kinds/date-parts.ts';
import { withoutUnit } from '../kinds/without-unit.ts';
import { controlsOf } from './form-values.ts';
import { readJson } from './show-asked-fields.ts';

type Stepper = HTMLElement & {
  readonly locale: Locale;
  readonly form: HTMLFormElement | null;
  readonly known?: Answers | undefined;
};

/** What stands in the page of a computed amount. */
type Shown = ComputedLook & { readonly name: string; readonly compute: Amount };

/**
 * Shows what the form computes once an answer was changed, not while it is typed: an `output` says it to a screen reader. The server computes it
 * again of what it takes.
 */
export function showComputed(stepper: Stepper, signal: AbortSignal): void {
  stepper.addEventListener('change', () => show(stepper), { signal });
  const observer = new MutationObserver(() => show(stepper));
  observer.observe(stepper, { attributeFilter: ['step'] });
  signal.addEventListener('abort', () => observer.disconnect());
  show(stepper);
}

function show(stepper: Stepper): void {
  const { form, locale, known = {} } = stepper;
  if (!form) return;
  const computed = new Map<string, string>();
  for (const output of form.querySelectorAll<HTMLElement>('[data-tiwizi-computed]')) {
    const shown = readJson<Shown>(output.dataset['tiwiziComputed'] ?? null);
    if (!shown) continue;
    const own = (name: string): Answer | undefined => computed.get(name) ?? answerIn(form, name) ?? known[name];
    const scope = scopeOf(shown.name);
    const amount = amountOf(shown.compute, (name) => own(scope + name) ?? own(name));
    const kept = amount && decimalText(amount, 2);
    if (kept) computed.set(shown.name, kept);
    patchText(output, kept ? computedText(shown, kept, locale) : text(computedMessages, 'notYet', locale));
  }
}

/** An answer as it stands in the form, in its plain form as far as an amount reads it; undefined when it is not in the page. */
function answerIn(form: HTMLFormElement, name: string): Answer | undefined {
  const controls = controlsOf(form).filter((each) => !each.closest('[data-tiwizi-when][hidden]'));
  const named = (full: string) => controls.filter((each) => each.name === full);
  const date = (part: string): string | undefined => {
    const parts = ['year', 'month', 'day'].map((each) => named(`${name}${part}-${each}`)[0]?.value);
    return parts.every((each) => each !== undefined) ? normaliseDate(parts.join('-')) : undefined;
  };
  const [from, to] = [date('-from'), date('-to')];
  if (from !== undefined && to !== undefined) return `${from}/${to}`;
  const found = named(name);
  const [first] = found;
  if (!first) return undefined;
  if (found.length > 1 || first.type === 'hidden' || first.type === 'checkbox')
    return found.filter((each) => each.value && (each.type === 'hidden' || each.checked)).map(({ value }) => value);
  const { value, inputMode } = first;
  const data: DOMStringMap = first.closest<HTMLElement>('[data-tiwizi-kind]')?.dataset ?? {};
  const { tiwiziKind: kind, tiwiziUnits: units } = data;
  if (kind === 'money') return readMoney(value) ?? value;
  return (
    (kind === 'number'
      ? readNumber(withoutUnit(readJson<readonly string[]>(units ?? null) ?? [], value.trim()), {
          whole: inputMode === 'numeric',
        })
      : undefined) ?? value
  );
}
