import type { Page } from 'puppeteer-core';
import { axeViolations } from './axe.ts';
import type { Finding } from './finding.ts';
import { measureBothWays } from './in-page/boxes.ts';
import { horizontalOverflow } from './in-page/overflow.ts';
import { repeatedIds } from './in-page/repeated-ids.ts';
import { pageStrings, type PageString } from './in-page/strings.ts';
import { structure } from './in-page/structure.ts';
import { smallTargets } from './in-page/target-size.ts';
import { undefinedElements } from './in-page/undefined-elements.ts';
import { notMirrored } from './mirrored.ts';
import { untranslated, wrongDirections } from './untranslated.ts';

/** How a page is checked. */
export interface CheckPageOptions {
  /** The part of the page that is looked at. Default `body`. */
  readonly selector?: string;
  /** A custom element that must be there, defined and ready. */
  readonly tag?: string | undefined;
  /** Whether landmarks, headings and title are looked at too. Default false. */
  readonly wholePage?: boolean;
  /** Words that may stand in any language, besides the well-known ones. */
  readonly allow?: readonly string[];
}

/** What was found on a page, and what other languages of the same page are compared with. */
export interface PageReport {
  readonly findings: readonly Finding[];
  readonly strings: readonly PageString[];
  readonly structure: readonly string[];
}

/** Waits until elements are ready, fonts are loaded and a frame was drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ready = Promise.all(
      [...document.querySelectorAll('*')].map(
        (element) => (element as { updateComplete?: Promise<unknown> }).updateComplete,
      ),
    );
    const late = new Promise((done) => setTimeout(done, 3000));
    await Promise.race([Promise.all([ready, document.fonts.ready]), late]);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/**
 * Looks at one page as it stands: axe, elements that were never defined, ids that stand twice, sideways scroll, size of targets, untranslated words, and
 * every box in both directions. The page must have been opened with `preparePage`.
 */
export async function checkPage(
  page: Page,
  { selector = 'body', tag, wholePage = false, allow = [] }: CheckPageOptions = {},
): Promise<PageReport> {
  const strings = await page.evaluate(pageStrings, selector);
  const found = (check: Finding['check'], messages: readonly string[]): Finding[] =>
    messages.map((message) => ({ check, message }));
  const skeleton = await page.evaluate(structure, selector);
  const findings = [
    ...found('undefined', await page.evaluate(undefinedElements, selector, tag)),
    ...found('id', await page.evaluate(repeatedIds, selector)),
    ...found('overflow', await page.evaluate(horizontalOverflow, selector)),
    ...found('target-size', await page.evaluate(smallTargets, selector)),
    ...found('untranslated', [...untranslated(strings, { allow }), ...wrongDirections(strings)]),
    ...found('mirror', notMirrored(await page.evaluate(measureBothWays, selector))),
    ...found('axe', await axeViolations(page, wholePage ? { wholePage } : { selector })),
  ];
  return { findings, strings, structure: skeleton };
}

/** Makes a fresh tab ready for checks: no motion, and functions of ours may be sent to it however they were compiled. */
export async function preparePage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}
