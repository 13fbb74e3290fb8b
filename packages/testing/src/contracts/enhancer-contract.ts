import { READY, type Property } from '@tiwizi/core';
import { locales } from '@tiwizi/i18n';
import { check, forEach, same } from './check.ts';
import { controlsIn, fill, remember, unchanged } from './controls.ts';
import { attributeOf, classOf, lateTag } from './late.ts';
import {
  allForms,
  chosenForms,
  isFull,
  printed,
  printedForms,
  shortForms,
  type Form,
  type MarkupOptions,
} from './markup.ts';
import { content, inert, onStage, settled, shape, type Subject } from './stage.ts';
import { streamingClauses } from './streaming.ts';
import { suite } from './suite.ts';
import { warningsDuring } from './warnings.ts';

/** What an enhancer is tested with. */
export interface EnhancerContractOptions extends MarkupOptions {
  /** The module that defines the element, for a page of its own that is streamed: `new URL('./x.define.js', import.meta.url)`. */
  readonly module?: URL;
  /** Values that attributes are changed to while a person types. Besides, every attribute of the markup is taken away and put back. */
  readonly changes?: Readonly<Record<string, string>>;
  /** Attributes that put other content in the place of this one, its controls included: the step of a form, a state. They are not changed here. */
  readonly replacing?: readonly string[];
  /** Attributes of the full form that the upgrade takes over, and so may change: `open` of a dialog. */
  readonly taken?: readonly string[];
  /** Values that attributes cannot have. By default every attribute with a converter is given a word of no meaning. */
  readonly bad?: Readonly<Record<string, string>>;
}

/** The language of what does not depend on one. */
const LOCALE = 'ar-MA';

/** Everything with which a page would run code or styles of its own that a strict policy forbids. */
const INLINE = 'style, script, [style], [srcdoc], [href^="javascript:" i]';

/** Runs an upgrade over markup that was in the page before its definition, in the hands of a person. */
async function upgradeLate(
  tag: string,
  form: Form,
  act: (subject: Subject, upgrade: () => Promise<void>) => unknown,
  change?: Parameters<ReturnType<typeof lateTag>['define']>[0],
): Promise<void> {
  const late = lateTag(tag);
  await onStage(late.tag, late.rename(form.html(LOCALE)), LOCALE, async ({ host, subject }) => {
    await act(subject, async () => {
      late.define(change);
      await settled(host);
    });
  });
}

/**
 * Declares the contract of enhancers, elements of `@tiwizi/core` that make plain HTML better: one markup by three hands, adopted and
 * never replaced. Nothing a person typed, chose or looks at is lost by the upgrade, by a change, by a move, by a page that comes in pieces;
 * an upgrade that throws leaves the plain page; a strict policy is kept.
 *
 * Standards: WCAG 2.2 3.2.2, 3.3.7; HTML custom element reactions; Content Security Policy Level 3.
 *
 * @param tag a defined element whose class extends `Enhancer`
 */
export function enhancerContract(tag: string, options: EnhancerContractOptions): void {
  const all = allForms(tag, options);
  const chosen = chosenForms(tag, options);
  const { changes = {}, replacing = [], taken = [], module } = options;

  suite(`<${tag}>: the contract of enhancers`, {
    [`is ready after its upgrade (${READY}), with nothing inline and no marker left`]: () =>
      forEach(all, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, ({ host }) => {
          for (const subject of host.querySelectorAll(tag))
            check(subject.hasAttribute(READY), `<${tag}> did not become ready`);
          const inline = [...host.querySelectorAll('*')].find(
            (element) => element.matches(INLINE) || [...element.attributes].some(({ name }) => name.startsWith('on')),
          );
          check(!inline, `inline style or script: ${inline?.outerHTML.slice(0, 160)}`);
          check(
            !document.createTreeWalker(host, NodeFilter.SHOW_COMMENT).nextNode(),
            `a comment is left in ${host.innerHTML}`,
          );
        }),
      ),

    'generates what the server prints, in every language': () =>
      forEach(options.template ? shortForms(options) : [], async (form) => {
        for (const locale of locales) {
          const server = printed(tag, form, options.template!);
          const expected = await onStage(tag, server.html(locale), locale, ({ host }) => content(host));
          await onStage(tag, form.html(locale), locale, ({ host }) =>
            same(content(host), expected, `what is generated differs from what the server prints (${locale})`),
          );
        }
      }),

    'adopts what the server prints: every node stays, none is added, no text is changed': () =>
      forEach(printedForms(tag, options), async (form) => {
        for (const locale of locales) {
          const page = inert(form.html(locale));
          const before = ownNodes(page, tag);
          const texts = before.map((node) => (node instanceof Text ? node.data : ''));
          await onStage(tag, page, locale, ({ host }) => {
            const after = new Set(ownNodes(host, tag));
            before.forEach((node, index) => {
              check(after.delete(node), `${shape(node)} was replaced (${locale})`);
              if (node instanceof Text) same(node.data, texts[index]!, `a text was changed (${locale})`);
            });
            for (const added of after)
              check(added instanceof Text && !added.data.trim(), `${shape(added)} was added (${locale})`);
          });
        }
      }),

    'enhanced twice is the same as once': () =>
      forEach(all, async (form) => {
        const once = await onStage(tag, form.html(LOCALE), LOCALE, ({ host }) => host.innerHTML);
        await onStage(tag, once.replaceAll(` ${READY}=""`, ''), LOCALE, ({ host }) =>
          same(content(host), content(inert(once)), 'the second time has changed it'),
        );
      }),

    'moved in the page it stays as it is': () =>
      forEach(chosen, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host, subject }) => {
          const [before, nodes] = [shape(subject), [...subject.childNodes]];
          host.append(document.createElement('main'));
          host.lastElementChild!.append(subject);
          await settled(host);
          same(shape(subject), before, 'moving has changed it');
          check(
            nodes.every((node) => node.parentNode === subject),
            'moving has replaced its content',
          );
        }),
      ),

    'removed and brought back it stays as it is': () =>
      forEach(chosen, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host, subject }) => {
          const [before, parent, controls] = [shape(subject), subject.parentElement!, controlsIn(subject)];
          const next = subject.nextSibling;
          fill(controls);
          const values = controls.map(({ value }) => value).join();
          for (let time = 0; time < 3; time++) {
            subject.remove();
            await settled(subject);
            parent.insertBefore(subject, next);
            await settled(host);
          }
          same(shape(subject), before, 'leaving and coming back has changed it');
          same(controls.map(({ value }) => value).join(), values, 'what was typed is lost');
          check(
            controlsIn(subject).every((control, index) => control === controls[index]),
            'its controls were replaced',
          );
        }),
      ),

    'what was typed before the script stays through the upgrade: nodes, values, caret': () =>
      forEach(
        chosen.filter((form) => controlsIn(inert(form.html(LOCALE))).length),
        (form) =>
          upgradeLate(tag, form, async (subject, upgrade) => {
            const controls = controlsIn(subject);
            fill(controls);
            const state = remember(controls);
            const before = state();
            await upgrade();
            check(subject.hasAttribute(READY), 'it did not become ready');
            unchanged(subject, controls, state, before, 'upgrade');
          }),
      ),

    'what was typed stays through the change of every attribute: nodes, values, caret': () =>
      forEach(chosen, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host, subject }) => {
          const controls = controlsIn(subject);
          fill(controls);
          const state = remember(controls);
          const before = state();
          const text = subject.textContent;
          const set = async (name: string, value: string | null): Promise<void> => {
            if (value === null) subject.removeAttribute(name);
            else subject.setAttribute(name, value);
            await settled(host);
            unchanged(subject, controls, state, before, value === null ? `${name} taken away` : `${name}="${value}"`);
          };
          const observed = (classOf(tag).observedAttributes ?? []).filter(
            (name) => !replacing.includes(name) && subject.hasAttribute(name),
          );
          for (const name of observed) {
            const value = subject.getAttribute(name);
            // A control that is disabled loses focus by itself.
            if (name !== 'disabled') await set(name, null);
            await set(name, value);
          }
          if (form === chosen[0])
            same(subject.textContent!, text!, 'with every attribute put back, the words are others');
          for (const [name, value] of Object.entries(changes)) {
            const own = subject.getAttribute(name);
            await set(name, value);
            await set(name, own);
          }
        }),
      ),

    ...(module
      ? streamingClauses(tag, chosen, module, LOCALE)
      : { 'a page that comes in pieces gives one form': { skipped: 'the option `module` is missing' } }),

    'two on a page share no id, and each refers to its own': () =>
      forEach(twice(tag, options), (form) => {
        const two = inert(form.html(LOCALE));
        const { authored } = form;
        return onStage(tag, two, LOCALE, ({ host }) => {
          const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
          const twice = ids.find((id, index) => !authored.has(id) && ids.indexOf(id) !== index);
          check(twice === undefined, `the id "${twice}" is on the page twice`);
          for (const half of host.children) {
            for (const element of half.querySelectorAll('*')) {
              for (const attribute of [
                'for',
                'aria-labelledby',
                'aria-describedby',
                'aria-controls',
                'aria-owns',
                'list',
              ]) {
                for (const id of element
                  .getAttribute(attribute)
                  ?.split(/\s+/)
                  .filter((each) => each && !authored.has(each)) ?? [])
                  check(
                    half.querySelector(`#${CSS.escape(id)}`),
                    `${attribute}="${id}" of ${shape(element).slice(0, 120)} leads nowhere, or to the other one`,
                  );
              }
            }
          }
        });
      }),

    'what the server printed has the same attributes before and after the upgrade': () =>
      forEach(
        // What an author wrote by hand lacks what we add.
        printedForms(tag, options).filter(
          (form, index) => form.html(LOCALE) !== shortForms(options)[index]!.html(LOCALE),
        ),
        async (form) => {
          const before = attributesIn(inert(form.html(LOCALE)), tag, taken);
          await onStage(tag, form.html(LOCALE), LOCALE, ({ host }) =>
            same(attributesIn(host, tag, taken), before, 'the upgrade has changed attributes'),
          );
        },
      ),

    'an upgrade that throws leaves the plain page, and says so once': () =>
      forEach(
        chosen.filter((form) => isFull(tag, form)),
        async (form) => {
          const doubled: Form = { ...form, html: (locale) => form.html(locale).repeat(2) };
          await upgradeLate(
            tag,
            doubled,
            async (subject, upgrade) => {
              check('adopt' in classOf(tag).prototype, `<${tag}> is no Enhancer of @tiwizi/core`);
              const controls = controlsIn(subject);
              fill(controls);
              const state = remember(controls);
              const [before, typed] = [shape(subject), state()];
              const said = await warningsDuring(upgrade);
              same(shape(subject), before, 'the plain page was changed');
              unchanged(subject, controls, state, typed, 'failed upgrade');
              check(!subject.hasAttribute(READY), 'it says that it is ready');
              same(
                said.filter((line) => line.includes('tiwizi-upgrade-failed')).length.toString(),
                '1',
                'times that the console told of it',
              );
            },
            (Base) =>
              class extends Base {
                adopt(): void {
                  throw new Error('planted');
                }
              },
          );
        },
      ),

    'a bad value of an attribute is told of once and ignored': () =>
      forEach(shortForms(options).slice(0, 1), async (form) => {
        const bad =
          options.bad ??
          Object.fromEntries(
            [...(classOf(tag).elementProperties ?? [])]
              .filter(
                ([, declaration]) =>
                  (declaration as Partial<Property<unknown>>).read?.('no-such-value') === undefined &&
                  'read' in declaration,
              )
              .map(([property, declaration]) => [attributeOf(property, declaration), 'no-such-value']),
          );
        for (const [name, value] of Object.entries(bad)) {
          const late = lateTag(tag);
          late.define();
          const page = (given?: string): DocumentFragment => {
            const made = inert(late.rename(form.html(LOCALE)));
            const subject = made.querySelector(late.tag)!;
            if (given === undefined) subject.removeAttribute(name);
            else subject.setAttribute(name, given);
            return made;
          };
          const shown = (given?: string): Promise<string> =>
            onStage(late.tag, page(given), LOCALE, ({ subject }) => {
              check(subject.hasAttribute(READY), `with ${name}="${given}" it did not become ready`);
              return content(subject);
            });
          const expected = await shown();
          const said = await warningsDuring(async () => {
            for (let time = 0; time < 2; time++)
              same(await shown(value), expected, `${name}="${value}" was not ignored`);
          });
          const told = said.filter((line) => line.includes(`${name}="${value}"`));
          same(
            told.length.toString(),
            '1',
            `times that the console told of ${name}="${value}" (it said: ${said.join(' | ') || 'nothing'})`,
          );
          check(
            /^\[[a-z0-9]+(-[a-z0-9]+)+\] /.test(told[0]!),
            `what the console says does not begin with a code: ${told[0]}`,
          );
        }
      }),
  });
}

/** Every form two times on a page: the short one, and what a server prints of both. */
function twice(tag: string, options: MarkupOptions): (Form & { readonly authored: ReadonlySet<string> })[] {
  return shortForms(options).flatMap((form) => {
    const one = inert(`<div>${form.html(LOCALE)}</div>`);
    // What the author named twice is the author's.
    const authored = new Set([...one.querySelectorAll('[id]')].map(({ id }) => id));
    for (const element of one.querySelectorAll('*'))
      for (const { name } of [...element.attributes]) if (name.endsWith('-id')) element.removeAttribute(name);
    const { outerHTML } = one.firstElementChild!;
    const doubled = { ...form, authored, html: () => outerHTML.repeat(2) };
    return options.template ? [doubled, { ...printed(tag, doubled, options.template), authored }] : [doubled];
  });
}

/** The attributes of all that stands in elements of a tag, element by element; that it is ready is no difference. */
function attributesIn(root: ParentNode, tag: string, taken: readonly string[]): string {
  const listed = [...root.querySelectorAll(`${tag}, ${tag} *`)].filter((element) => !isForeign(element, tag));
  return listed
    .map((element) => {
      const attributes = [...element.attributes].filter(({ name }) => name !== READY && !taken.includes(name));
      return `<${element.localName} ${attributes
        .map(({ name, value }) => `${name}="${value}"`)
        .sort()
        .join(' ')}>`;
    })
    .join('\n');
}

/** Whether an element stands in another custom element than those of a tag, or is one. */
function isForeign(element: Element, tag: string): boolean {
  for (let node: Element | null = element; node && node.localName !== tag; node = node.parentElement)
    if (node.localName.includes('-')) return true;
  return false;
}

/** The nodes that belong to the elements of a tag and to the page, not to other custom elements in them. */
function ownNodes(root: Node, tag: string): Node[] {
  return [...root.childNodes].flatMap((node) => {
    const isForeign = node instanceof Element && node.localName.includes('-') && node.localName !== tag;
    return [node, ...(isForeign ? [] : ownNodes(node, tag))];
  });
}
