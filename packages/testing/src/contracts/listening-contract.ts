import { accessibleName, description, heardAt, silentAtFocus } from './accessible-text.ts';
import { check, forEach } from './check.ts';
import { controlsIn, fill, remember, unchanged, type Control } from './controls.ts';
import { allForms, chosenForms, type MarkupOptions } from './markup.ts';
import { onStage, settled } from './stage.ts';
import { withStyles, type Style } from './styles.ts';
import { suite } from './suite.ts';
import { visibleText } from './visible-text.ts';

/** What an element is listened to with. */
export interface ListeningContractOptions extends MarkupOptions {
  /** Its styles, with all they build on: how far a label stands above its control is theirs. */
  readonly styles?: readonly Style[];
}

const LOCALE = 'ar-MA';
/** What takes the focus, by a key or by a script. */
const FOCUSABLE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=true]';
/** What the Enter key presses for whoever fills in, and nobody comes to. */
const BY_ENTER = 'button[tabindex="-1"][aria-hidden=true]';
const GROUP = 'fieldset, [role=group], [role=radiogroup]';
/** What is pressed, and known by its own words. */
const PRESSED = 'a[href], button, summary, [role=button], [role=link], [role=tab], [role=switch], [role=menuitem]';
/** What a page is told of while a person types, and may take for a reason to print anew. */
const PAGE_EVENTS: readonly [() => EventTarget, string][] = [
  [() => document, 'visibilitychange'],
  [() => window, 'offline'],
  [() => window, 'online'],
  [() => window, 'blur'],
  [() => window, 'focus'],
  [() => window, 'pagehide'],
  [() => window, 'pageshow'],
];

/** Words only: letters and digits, as they are compared by those who speak to their device. */
const words = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ').toLocaleLowerCase();
const opening = (element: Element): string => element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);

/** What is seen of a control: its labels, and what is shown in its place when it lies over that unseen. */
const wordsAt = (control: Control): readonly Element[] => [
  ...(control.labels ?? []),
  ...(getComputedStyle(control).opacity === '0'
    ? [...control.parentElement!.children].filter((each) => each.getAttribute('aria-hidden') === 'true')
    : []),
];

/**
 * Whether a browser would judge a control by itself: Firefox calls a required one that is empty wrong before anything is typed, Chromium a
 * required file. ARIA knows no invalid radio button.
 */
const isJudged = (control: Control): boolean =>
  control.willValidate &&
  control.type !== 'radio' &&
  control.matches(
    '[required], [pattern], [minlength], [min], [max], [type=email], [type=url], [type=number], [type=date], [type=time]',
  );

/** What stands above a control and says what it asks: of a field among several under one legend its own label. */
function questionOf(control: Control, tag: string): Element | undefined {
  const fieldset = control.closest('fieldset');
  const isOwn = fieldset && (control.closest(tag)?.contains(fieldset) ?? true);
  return (isOwn ? fieldset.querySelector('legend') : undefined) ?? control.labels?.[0];
}

/**
 * Declares the contract of those who listen to the page, speak to it or see a part of it: what takes the focus has a name, what is pressed is named
 * by its visible words, a control says itself that it is wrong, why, and what help there is, a link to a control shows its question too, and
 * what the page is told of while one types takes nothing away. No engine finds these faults.
 *
 * Standards: WCAG 2.2 2.4.11, 2.5.3, 3.3.1, 3.3.7, 4.1.2.
 *
 * @param tag a defined element
 */
export function listeningContract(tag: string, options: ListeningContractOptions): void {
  const all = allForms(tag, options);
  const { styles = [] } = options;

  suite(`<${tag}>: the contract of listening`, {
    'what takes the focus has a name': () =>
      forEach(all, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host }) => {
          for (const element of host.querySelectorAll(FOCUSABLE)) {
            const fault =
              element.checkVisibility() && !element.matches(BY_ENTER) ? await silentAtFocus(element) : undefined;
            check(!fault, fault ?? '');
          }
        }),
      ),

    'what is pressed or filled in is named by the words that are seen': () =>
      withStyles(styles, () =>
        forEach(all, (form) =>
          onStage(tag, form.html(LOCALE), LOCALE, async ({ host }) => {
            const pressed = [...host.querySelectorAll(PRESSED)].map((element) => [element, element] as const);
            const filledIn = controlsIn(host).flatMap((control) =>
              wordsAt(control).map((seen) => [control, seen] as const),
            );
            for (const [element, seen] of [...pressed, ...filledIn]) {
              const text = words(visibleText(seen));
              if (!text || !element.checkVisibility() || element.matches(BY_ENTER)) continue;
              const name = words(await accessibleName(element));
              check(name.includes(text), `${opening(element)} is named "${name}", and what is seen is "${text}"`);
            }
          }),
        ),
      ),

    'a control says itself whether it is wrong, and what': () =>
      forEach(all, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host }) => {
          for (const control of controlsIn(host)) {
            const invalid = control.getAttribute('aria-invalid');
            check(
              invalid === 'true' || invalid === 'false' || !isJudged(control),
              `${opening(control)} leaves it to the browser: aria-invalid="false" while nothing is wrong`,
            );
            const isHeard =
              invalid !== 'true' ||
              words(await heardAt(control)) !== words(questionOf(control, tag)?.textContent ?? '');
            check(
              isHeard,
              `${opening(control)} is invalid, and nothing tells why: aria-describedby, or the name of its group`,
            );
          }
        }),
      ),

    'what is said of a group is heard at its controls': () =>
      forEach(all, (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host }) => {
          for (const control of controlsIn(host)) {
            const group = control.closest(GROUP);
            const said = group ? words(description(group)) : '';
            const heard = said && words(await heardAt(control));
            check(
              heard.includes(said),
              `${opening(control)} does not say "${said}" of its group: the ids in aria-labelledby of the group, or on the control`,
            );
          }
        }),
      ),

    'a link to a control shows its question too': styles.length
      ? () =>
          withStyles(styles, () =>
            forEach(all, (form) =>
              onStage(tag, form.html(LOCALE), LOCALE, ({ host }) => {
                host.style.paddingBlock = '200vh';
                for (const control of controlsIn(host)) {
                  const question = questionOf(control, tag);
                  if (!question?.checkVisibility() || control.disabled) continue;
                  control.scrollIntoView();
                  const { top } = question.getBoundingClientRect();
                  check(
                    top >= 0,
                    `"${question.textContent!.trim()}" is ${Math.round(-top)} px above the screen: scroll-margin-block-start`,
                  );
                }
                window.scrollTo(0, 0);
              }),
            ),
          )
      : { skipped: 'the option `styles` is missing' },

    'what was typed stays when the page is hidden, left, cut off and back again': () =>
      forEach(chosenForms(tag, options), (form) =>
        onStage(tag, form.html(LOCALE), LOCALE, async ({ host, subject }) => {
          const controls = controlsIn(subject);
          fill(controls);
          const state = remember(controls);
          const before = state();
          for (const [target, type] of PAGE_EVENTS) {
            target().dispatchEvent(
              type.startsWith('page') ? new PageTransitionEvent(type, { persisted: true }) : new Event(type),
            );
            await settled(host);
            unchanged(subject, controls, state, before, type);
          }
        }),
      ),
  });
}
