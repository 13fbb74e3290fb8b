import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Rules that speak of whole pages; a component shown alone has neither landmarks nor a first heading. */
const wholePageRules = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'document-title',
  'heading-order',
];

/** How axe looks at a page. */
export interface AxeOptions {
  /** What is looked at. Default: all of the page. */
  readonly selector?: string;
  /** Also the rules for whole pages: landmarks, headings, title. Default false. */
  readonly wholePage?: boolean;
}

/** Puts axe into a page, once for each document. */
async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.evaluate(axe.source);
}

/** Violations of WCAG 2.2 A and AA and of axe's best practices, one line for each rule. */
export async function axeViolations(page: Page, { selector, wholePage = false }: AxeOptions = {}): Promise<string[]> {
  await inject(page);
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    rules: wholePage ? {} : Object.fromEntries(wholePageRules.map((rule) => [rule, { enabled: false }])),
  };
  const results = (await page.evaluate(
    (target, run) =>
      (globalThis as unknown as { axe: { run(target: unknown, run: unknown): Promise<unknown> } }).axe.run(
        target ?? document,
        run,
      ),
    selector ?? null,
    options as object,
  )) as AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length} ×, first ${nodes[0]?.html.slice(0, 160)})`,
  );
}
