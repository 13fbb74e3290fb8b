import { check, forEach, same } from './check.ts';
import { heardAt } from './accessible-text.ts';
import { controlsIn, fill, remember, unchanged, type Control } from './controls.ts';
import { lateTag } from './late.ts';
import { shortForms, type Form, type Markups } from './markup.ts';
import { inert, onStage, settled, type Stage } from './stage.ts';
import { suite } from './suite.ts';
import { valueWrites } from './value-writes.ts';

/** What a field can be told. */
export interface FieldState {
  readonly label?: string;
  readonly hint?: string;
  /** What is wrong and what to do; empty when nothing is. */
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** What a field is tested with. */
export interface FieldContractOptions {
  /** Fields by kind, short or full, each with a name to be posted by. */
  readonly fields: Markups;
  /** How a field is told something. By default by properties of the same names. */
  readonly assign?: (field: HTMLElement, state: FieldState) => unknown;
}

const LOCALE = 'ar-MA';
const [LABEL, HINT, ERROR] = ['السؤال', 'المساعدة', 'الخطأ'];

interface FieldStage extends Stage {
  readonly form: HTMLFormElement;
  readonly controls: readonly Control[];
  tell(state: FieldState): Promise<void>;
}

/** Choices in a group: ARIA has no invalid radio button, and the group has the error as its description. */
const isChoice = ({ type }: Control): boolean => type === 'radio' || type === 'checkbox';

/**
 * Declares the contract of form fields: the question, the help and the error belong to the native control, in the eyes of assistive technology
 * too; the control stays the browser's own: posted, reset, filled in by the browser, never written to.
 *
 * Without `aria-invalid` Firefox calls a required control that is empty wrong before anything is typed, Chromium a required file.
 *
 * Standards: WCAG 2.2 1.3.1, 3.3.1, 3.3.2, 4.1.2; Accessible Name and Description Computation 1.2; HTML form submission.
 *
 * @param tag a defined element
 */
export function fieldContract(tag: string, { fields, assign = Object.assign }: FieldContractOptions): void {
  const forms = shortForms({ short: fields });

  /** Shows a field in a form of its own. */
  const onField = (form: Form, act: (stage: FieldStage) => unknown): Promise<unknown> =>
    onStage(tag, inForm(form.html(LOCALE)), LOCALE, (stage) => {
      const controls = controlsIn(stage.subject);
      check(controls.length, 'it has no control');
      return act({
        ...stage,
        controls,
        form: stage.host.querySelector('form')!,
        tell: async (state) => {
          assign(stage.subject, state);
          await settled(stage.host);
        },
      });
    });
  const each = (act: (stage: FieldStage) => unknown) => () => forEach(forms, (form) => onField(form, act));

  suite(`<${tag}>: the contract of form fields`, {
    'names its controls by the label, and hint and error are heard at each of them': each(async (stage) => {
      await stage.tell({ label: LABEL!, hint: HINT!, error: '' });
      for (const error of ['', ERROR!, '']) {
        await stage.tell({ error });
        for (const control of stage.controls) {
          const said = await heardAt(control);
          check(said.includes(LABEL!), `at the control "${said}" is heard, without the label`);
          check(said.includes(HINT!), `at the control "${said}" is heard, without the hint`);
          check(
            said.includes(ERROR!) === (error !== ''),
            `at the control "${said}" is heard, ${error ? 'without the error' : 'when nothing is wrong any more'}`,
          );
        }
        check(
          stage.subject.textContent!.includes(ERROR!) === (error !== ''),
          error ? 'the error is not to be seen' : 'the error still stands there',
        );
      }
    }),

    'says of a control that it is invalid, or that it is not, and never leaves it to the browser': each(
      async ({ tell, controls }) => {
        // ARIA knows no invalid radio button: the name of its group has the error.
        const told = controls.filter(({ type }) => type !== 'radio');
        for (const error of ['', ERROR!, '']) {
          await tell({ error });
          for (const control of told)
            check(
              control.getAttribute('aria-invalid') === String(error !== ''),
              `aria-invalid is ${control.getAttribute('aria-invalid')} ${error ? 'with' : 'without'} an error`,
            );
        }
      },
    ),

    'passes required and disabled on to its control': each(async ({ tell, controls, subject }) => {
      for (const state of [true, false]) {
        await tell({ required: state });
        // One of several check boxes cannot be required: the error says so. One alone says it without a native constraint (decision 0013).
        // A range has an answer always: HTML has no required one.
        const { type } = controls[0]!;
        if (type !== 'range' && (controls.length === 1 || type !== 'checkbox'))
          check(
            controls.some((each) => each.required || each.ariaRequired === 'true') === state,
            `required is not ${state}`,
          );
        await tell({ disabled: state });
        for (const control of controls) check(control.matches(':disabled') === state, `disabled is not ${state}`);
        check(subject.isConnected, 'it is gone');
      }
    }),

    'is posted by its name with what was typed, and not while disabled': each(async ({ tell, controls, form }) => {
      await tell({ disabled: false });
      fill(controls);
      const posted = (): FormData => new FormData(form);
      for (const control of controls) {
        check(control.name, 'a control has no name');
        const isSuccessful = !isChoice(control) || (control as HTMLInputElement).checked;
        if (control.type !== 'file')
          check(
            posted().getAll(control.name).includes(control.value) === isSuccessful,
            `"${control.name}=${control.value}" ${isSuccessful ? 'is not' : 'is'} posted`,
          );
      }
      await tell({ disabled: true });
      // A hidden input of the same name beside it says that the question was asked.
      const isTheirs = ([name, value]: [string, FormDataEntryValue]): boolean =>
        value !== '' && controls.some((control) => control.name === name);
      same([...posted()].filter(isTheirs).join(), '', 'posted while disabled');
    }),

    'is reset with its form, and works on': each(async ({ tell, controls, form }) => {
      const state = remember(controls);
      const before = JSON.parse(state()) as unknown[][];
      fill(controls);
      await tell({ error: ERROR! });
      form.reset();
      await tell({ error: '' });
      const after = JSON.parse(state()) as unknown[][];
      controls.forEach((control, index) =>
        same(
          String([after[index]![1], after[index]![2]]),
          String([before[index]![1], before[index]![2]]),
          `"${control.name}" after a reset`,
        ),
      );
    }),

    'never writes the value of its control': () =>
      forEach(forms, async (form) => {
        const late = lateTag(tag);
        await onStage(late.tag, late.rename(form.html(LOCALE)), LOCALE, async ({ host, subject }) => {
          fill(controlsIn(subject));
          const written = await valueWrites(async () => {
            late.define();
            await settled(host);
            for (const state of [
              { label: LABEL! },
              { hint: HINT! },
              { error: ERROR! },
              { error: '' },
              { required: true },
              { disabled: true },
              { disabled: false },
            ]) {
              assign(subject, state);
              await settled(host);
            }
            host.lang = 'fr-MA';
            await settled(host);
          });
          check(!written.length, `it writes ${written.join(', ')}`);
        });
      }),

    'keeps what the browser filled in, and what it was filled in by': each(async ({ tell, controls }) => {
      // What a browser fills in by is the control itself, its name, id and `autocomplete`.
      const marks = (): string =>
        controls.map(({ id, name, autocomplete }) => `${id} ${name} ${autocomplete}`).join('\n');
      const before = marks();
      fill(controls);
      const state = remember(controls);
      const filled = state();
      for (const next of [{ label: LABEL! }, { hint: HINT! }, { error: ERROR! }, { required: true }, { error: '' }])
        await tell(next);
      same(state(), filled, 'what was filled in, or the caret, is lost');
      same(marks(), before, 'id, name or autocomplete has changed');
    }),

    'keeps focus and caret while an error comes and goes': each(async ({ tell, controls, subject }) => {
      for (const control of controls.filter((each) => !each.disabled)) {
        control.focus();
        if ('selectionStart' in control && control.selectionStart !== null) {
          if (!control.value) fill([control]);
          control.setSelectionRange(1, 1);
        }
        const state = remember(controls);
        const before = state();
        for (const error of [ERROR!, 'آخر', '']) {
          await tell({ error });
          check(document.activeElement === control, `"${control.name}" lost focus`);
          unchanged(subject, controls, state, before, error ? 'an error' : 'an error that goes');
        }
      }
    }),
  });
}

/** A field in a form of its own, inert. */
function inForm(markup: string): HTMLFormElement {
  const form = document.createElement('form');
  form.append(inert(markup));
  return form;
}
