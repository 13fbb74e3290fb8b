import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@tiwizi/i18n';
import type { Browser, Page } from 'puppeteer-core';
import type { FormFlow } from '../flow/flow.ts';
import { flowWords, plain, wasRead, type FlowWord } from './flow-words.ts';
import { FormWalker } from './form-walker.ts';
import { plannedFields, planWalks } from './plan-walks.ts';

/** What is walked, and how. */
export interface WalkOptions {
  readonly flow: FormFlow;
  readonly browser: Browser;
  readonly locale: Locale;
  /** Whether pages may run scripts. */
  readonly script: boolean;
  /** Where a draft begins: `https://…/fr/requests/permit/new`. */
  readonly address: string;
  /** Brings a fresh page to where the form may be opened: a login, a cookie. */
  readonly login?: ((page: Page) => Promise<void>) | undefined;
  /** Told after each walk: how many are done of how many. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** What came of all walks in a language, with or without script. */
export interface WalkReport {
  readonly locale: Locale;
  readonly script: boolean;
  readonly walks: number;
  /** Walks that did not come to the answers to check, and why. */
  readonly stopped: readonly string[];
  /** Steps, questions and choices that no walk reached: `step:<id>`, `field:<name>`, `choice:<name>=<value>`, `empty:<name>`. */
  readonly unreached: readonly string[];
  /** Questions of which no answer is known that they take. */
  readonly unanswered: readonly string[];
  /** Texts of the form that nobody could read on any page. */
  readonly unread: readonly FlowWord[];
}

/**
 * Fills in every branch of a form with generated answers, in a browser, and tells what was never reached. What was filled in is not sent,
 * and its drafts are thrown away.
 */
export async function walkFlow(options: WalkOptions): Promise<WalkReport> {
  const { flow, browser, locale, script, address, login, onProgress } = options;
  const plan = planWalks(flow, new Date());
  const folder = await mkdtemp(join(tmpdir(), 'tiwizi-walk-'));
  const known = new Set<string>();
  const stopped: string[] = [];
  const met = new Set<string>();
  const given = new Set<string>();
  let read = '';
  try {
    for (const [index, walk] of plan.walks.entries()) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setJavaScriptEnabled(script);
        await login?.(page);
        const walked = await new FormWalker(page, flow, folder, known).walk(address, walk);
        for (const step of walked.steps) met.add(`step:${step}`);
        for (const field of walked.fields) met.add(`field:${field}`);
        for (const field of walked.given) given.add(field);
        read += `\n${plain(walked.text.join('\n'))}`;
        if (walked.stopped) stopped.push(`walk ${index + 1}: ${walked.stopped}`);
      } finally {
        await context.close();
      }
      onProgress?.(index + 1, plan.walks.length);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const unseen = [
    ...flow.steps.map(({ id }) => `step:${id}`),
    ...plannedFields(flow).map(({ name }) => `field:${name}`),
  ];
  return {
    ...{ locale, script, walks: plan.walks.length, stopped, unanswered: plan.unanswered },
    unreached: [...new Set([...plan.unreached, ...unseen.filter((each) => !met.has(each))])],
    // What is said of a question is not read where its answer is given.
    unread: flowWords(flow, locale).filter(
      ({ place, text }) => !place.split('.').some((part) => given.has(part)) && !wasRead(text, read),
    ),
  };
}
