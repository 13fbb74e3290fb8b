import { sectionOf } from '../stepper/section-of.ts';
import { byName, differing, type KeptStep } from './kept-step.ts';

/** One question that is answered otherwise here and there, in words. */
export interface Difference {
  readonly label: string;
  readonly here: string;
  readonly there: string;
}

type Values = ReadonlyMap<string, readonly string[]>;

/** What a step that was kept is to the page that the server prints of it now. */
export interface Comparison {
  readonly title: string;
  readonly differences: readonly Difference[];
  /** Items of repeating groups that were removed meanwhile: `<group>.<id>`. */
  readonly gone: readonly string[];
}

/** Compares a kept step with its page; undefined when the page has not that step. */
export function compareStep({ step, values }: KeptStep, page: Document): Comparison | undefined {
  const found = sectionOf(page.documentElement, step);
  if (!found) return undefined;
  // Of a step that is not the one in view too: what is before it may have to be answered anew.
  const section: ParentNode = found instanceof HTMLTemplateElement ? found.content : found;
  const [here, there] = [byName(values), valuesOf(section)];
  const other = differing(here, there);
  const groups = new Map<Element, HTMLInputElement[]>();
  for (const control of section.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')) {
    if (!other.has(control.name)) continue;
    const question = control.closest('tiwizi-field') ?? control;
    groups.set(question, [...(groups.get(question) ?? []), control]);
  }
  const differences = [...groups].map(([question, controls]) => ({
    label: labelOf(question),
    here: inWords(controls, here),
    there: inWords(controls, there),
  }));
  const gone = goneItems(section, here);
  return {
    title: titleOf(section),
    differences: [...differences, ...gone.map(({ label, item }) => ({ label, here: typedIn(item, here), there: '' }))],
    gone: gone.map(({ item }) => item),
  };
}

/** The name of the step, without where it stands on its way. */
const titleOf = (section: ParentNode): string =>
  section.querySelector('tiwizi-step-progress')?.getAttribute('heading') ??
  section.querySelector('h1, h2')?.textContent?.trim() ??
  '';

/** Items that were kept and are not on the page, each with the label of its group. */
function goneItems(section: ParentNode, here: Values): readonly { readonly label: string; readonly item: string }[] {
  return [...section.querySelectorAll<HTMLElement>('[data-tiwizi-group]')].flatMap((group) => {
    const { tiwiziGroup: name = '' } = group.dataset;
    const items = [...group.querySelectorAll<HTMLElement>('[data-tiwizi-item]')];
    const ids = new Set(items.map(({ dataset }) => dataset['tiwiziItem']));
    const label = group.querySelector('legend, h2, h3')?.textContent?.trim() ?? '';
    return (here.get(name) ?? []).filter((id) => !ids.has(id)).map((id) => ({ label, item: `${name}.${id}` }));
  });
}

/** What was typed in an item whose questions are on no page any more. */
const typedIn = (item: string, here: Values): string =>
  [...here].flatMap(([name, values]) => (name.startsWith(`${item}.`) ? values : [])).join(' ');

/** The values of a section as its page would post them for a draft. */
const valuesOf = (section: ParentNode): Values =>
  byName(
    [...section.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')].flatMap(
      (control): readonly (readonly [string, string])[] => {
        const { name, type, value, checked } = control;
        const isSecret = type === 'file' || type === 'password' || control.closest('[data-draft=never]');
        const isChosen = checked || (type !== 'radio' && type !== 'checkbox');
        return !isSecret && isChosen && !control.closest('[data-tiwizi-when][hidden]') ? [[name, value]] : [];
      },
    ),
  );

const labelOf = (question: Element): string =>
  (question.getAttribute('label') ?? question.querySelector('legend, label')?.textContent ?? '').trim();

/** What was answered by some controls: of choices their labels, else as it was typed. */
function inWords(controls: readonly HTMLInputElement[], values: Values): string {
  const said = controls.flatMap((control) => {
    const { name, type, value, id } = control;
    const own = values.get(name) ?? [];
    if (type === 'radio' || type === 'checkbox') {
      if (!own.includes(value)) return [];
      const tree = control.getRootNode() as ParentNode & Node;
      return [tree.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent?.trim() || value];
    }
    const options = [...control.querySelectorAll('option')];
    return own.map((each) => options.find((option) => option.value === each)?.text ?? each);
  });
  return said.join(' ');
}
