import { READY } from '@tiwizi/core';
import { check, forEach, same } from './check.ts';
import { controlsIn, fill, remember } from './controls.ts';
import { classOf, lateTag } from './late.ts';
import { chosenForms, isFull, printedForms, shortForms, type MarkupOptions } from './markup.ts';
import { content, inert, onStage, settled, shape, type Subject } from './stage.ts';
import { suite } from './suite.ts';

/** What an element is tested with. */
export interface HydrationContractOptions extends MarkupOptions {
  /** Attributes and the values a framework changes them to. */
  readonly changes?: Readonly<Record<string, string>>;
}

const LOCALE = 'ar-MA';

/** The values that the element reads from its attributes, by property. */
function properties(subject: Subject, tag: string): Record<string, unknown> {
  return Object.fromEntries(
    [...(classOf(tag).elementProperties ?? new Map<string, object>()).keys()].flatMap((name) =>
      subject[name] === undefined ? [] : [[name, subject[name]]],
    ),
  );
}

/** What was typed, as far as a clone has it: of a select it has not what was chosen. */
const typed = (subject: Subject): string =>
  controlsIn(subject)
    .map((control) => (control instanceof HTMLSelectElement ? '' : control.value))
    .join();

/** Writes again what stands there: every attribute and every text, as a framework does that renders the same once more. */
function renderAgain(root: Node): void {
  if (root instanceof Element)
    for (const { name, value } of [...root.attributes])
      if (name !== READY && name !== 'open') root.setAttribute(name, value);
  if (root instanceof Text) root.data = `${root.data}`;
  root.childNodes.forEach(renderAgain);
}

/**
 * Declares the contract with frameworks that render over an element: React, which sets properties before the definition is there and throws a
 * page away that has other nodes than it printed; Vue, which sets `innerHTML` anew; templates that are cloned with everything in them.
 *
 * Standards: HTML custom element reactions and cloning steps; WCAG 2.2 3.3.7.
 *
 * @param tag a defined element with properties that its attributes stand for
 */
export function hydrationContract(tag: string, options: HydrationContractOptions): void {
  const forms = chosenForms(tag, options);
  const { changes = {} } = options;
  const change = async ({ host, subject }: { host: HTMLElement; subject: Subject }): Promise<void> => {
    for (const [name, value] of Object.entries(changes)) subject.setAttribute(name, value);
    await settled(host);
  };

  suite(`<${tag}>: the contract with frameworks`, {
    'properties set before the definition is there count as its attributes do': () =>
      forEach(shortForms(options), async (form) => {
        const late = lateTag(tag);
        const given: Record<string, unknown>[] = [];
        const expected = await onStage(tag, form.html(LOCALE), LOCALE, ({ host }) => {
          given.push(...[...host.querySelectorAll<Subject>(tag)].map((subject) => properties(subject, tag)));
          return content(host);
        });
        const page = inert(late.rename(form.html(LOCALE)));
        const subjects = [...page.querySelectorAll<Subject>(late.tag)];
        const attributes = subjects.map((subject) =>
          [...subject.attributes].map(({ name, value }) => [name, value] as const),
        );
        subjects.forEach((subject) =>
          subject
            .getAttributeNames()
            .forEach((name) => name !== 'id' && name !== 'class' && subject.removeAttribute(name)),
        );
        // What has no property is an attribute of the platform.
        const observed = new Set(classOf(tag).observedAttributes);
        subjects.forEach((subject, index) =>
          attributes[index]!.forEach(([name, value]) => observed.has(name) || subject.setAttribute(name, value)),
        );
        await onStage(late.tag, page, LOCALE, async ({ host }) => {
          host.querySelectorAll<Subject>(late.tag).forEach((subject, index) => Object.assign(subject, given[index]));
          late.define();
          await settled(host);
          host
            .querySelectorAll(late.tag)
            .forEach((subject, index) =>
              attributes[index]!.forEach(([name, value]) => subject.setAttribute(name, value)),
            );
          same(
            content(host).replaceAll(late.tag, tag),
            expected,
            'made from properties it is another form than made from attributes',
          );
        });
      }),

    'the same rendered once more changes nothing': () =>
      forEach(forms, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host, subject }) => {
          const controls = controlsIn(subject);
          const nodes = [...subject.querySelectorAll('*')];
          const before = shape(subject);
          renderAgain(subject);
          fill(controls);
          const state = remember(controls);
          const filled = state();
          renderAgain(subject);
          await settled(host);
          same(shape(subject), before, 'it is another form');
          check(
            nodes.every((node) => subject.contains(node)),
            'nodes were replaced',
          );
          same(state(), filled, 'what was typed, or the caret, is lost');
        }),
      ),

    'content that is set anew is taken for its own, and follows changes': () =>
      forEach(
        [...printedForms(tag, options).slice(0, 1), ...forms.filter((form) => isFull(tag, form))],
        async (form) => {
          const expected = await onStage(tag, form.html(LOCALE), LOCALE, async (stage) => {
            await change(stage);
            return content(stage.host);
          });
          await onStage(tag, form.html(LOCALE), LOCALE, async (stage) => {
            const { host, subject } = stage;
            subject.innerHTML = inert(form.html(LOCALE)).querySelector(tag)!.innerHTML;
            await settled(host);
            await change(stage);
            same(content(host), expected, 'the new content is not treated like the first');
          });
        },
      ),

    'a clone of the upgraded element is another one of it': () =>
      forEach(forms, async (form) => {
        const copyOf = <Told>(
          tell: (stage: { host: HTMLElement; subject: Subject }) => Told,
        ): Promise<{ copy: HTMLElement; told: Told }> =>
          onStage(tag, form.html(LOCALE), LOCALE, (stage) => {
            const told = tell(stage);
            return { copy: stage.host.cloneNode(true) as HTMLElement, told };
          });
        const filled = await copyOf(({ subject }) => {
          fill(controlsIn(subject));
          return typed(subject);
        });
        await onStage(tag, filled.copy, LOCALE, ({ subject }) =>
          same(typed(subject), filled.told, 'what was typed is lost in the clone'),
        );

        const changed = await onStage(tag, form.html(LOCALE), LOCALE, async (stage) => {
          await change(stage);
          return content(stage.host);
        });
        const plain = await copyOf(({ host }) => shape(host));
        await onStage(tag, plain.copy, LOCALE, async (stage) => {
          const { host, subject } = stage;
          same(shape(host.firstElementChild!), plain.told, 'the clone is another form');
          check(subject.hasAttribute(READY), 'the clone did not become ready');
          await change(stage);
          same(content(host.firstElementChild!), changed, 'the clone does not follow changes as the first did');
        });
      }),
  });
}
