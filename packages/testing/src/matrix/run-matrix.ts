import { directionOf } from '@tiwizi/i18n';
import type { Browser } from 'puppeteer-core';
import { adaptationFindings } from './adaptations.ts';
import { checkPage, type PageReport } from './check-page.ts';
import { allScenes, sceneCover, seeded, type Scene } from './cover.ts';
import type { Finding } from './finding.ts';
import { StorybookPage, type StoryEntry } from './storybook-page.ts';
import { sameInTwoLanguages } from './untranslated.ts';

/** Where Storybook puts a story. */
const storyRoot = '#storybook-root';

/** What a run covers. */
export interface MatrixOptions {
  /** Address of the built Storybook, with a slash at the end. */
  readonly origin: string;
  /** Every story in every language, scheme and width, instead of the pairwise cover. */
  readonly full?: boolean;
  /** Draws the cover; the same seed visits the same cells. Default 1. */
  readonly seed?: number;
  /** Stories whose id contains one of these; by default all. */
  readonly only?: readonly string[];
  /** Words that may stand in any language. */
  readonly allow?: readonly string[];
  /** Told of every visit and comparison. */
  readonly onResult?: (result: MatrixResult) => void;
}

/** One visit, or one comparison between languages. */
export interface MatrixResult {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** The how-manieth it is. */
  readonly done: number;
  readonly total: number;
}

/** How a run went. */
export interface MatrixSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Visit {
  readonly story: StoryEntry;
  readonly scene: Scene;
}

/** The stories of a built Storybook, docs left out. */
export async function listStories(origin: string): Promise<StoryEntry[]> {
  const response = await fetch(`${origin}index.json`);
  if (!response.ok) throw new Error(`${origin}index.json: HTTP ${response.status}`);
  const { entries } = (await response.json()) as { entries: Record<string, StoryEntry> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/**
 * What is visited. The full product, or a cover in which every story meets every language, scheme and width, and these meet each other
 * in all pairs. Arabic and French of a story share scheme and width, so that they can be compared.
 */
export function planVisits(
  stories: readonly StoryEntry[],
  { full = false, seed = 1 }: Pick<MatrixOptions, 'full' | 'seed'>,
): Visit[] {
  const random = seeded(seed);
  const visits = stories.flatMap((story) => (full ? allScenes : sceneCover(random)).map((scene) => ({ story, scene })));
  // Visits that share language, scheme and width follow each other in one document.
  const key = ({ scene }: Visit): string => Object.values(scene).join(' ');
  return visits.sort((a, b) => key(a).localeCompare(key(b)));
}

/** Visits stories of a built Storybook and checks each; then compares the languages of each story with each other. */
export async function runMatrix(browser: Browser, options: MatrixOptions): Promise<MatrixSummary> {
  const { origin, only = [], onResult = () => {} } = options;
  const all = (await listStories(origin)).filter(({ id }) => !only.length || only.some((part) => id.includes(part)));
  const stories = all.filter(({ tags }) => !tags.includes('no-matrix'));
  const storybook = await StorybookPage.open(browser, origin);
  const reports = new Map<string, PageReport>();
  const counts = { passed: 0, failed: 0, skipped: all.length - stories.length };
  const visits = planVisits(stories, options);
  const total = visits.length + stories.length;
  const tell = (name: string, findings: readonly Finding[]): void => {
    counts[findings.length ? 'failed' : 'passed'] += 1;
    onResult({ name, findings, done: counts.passed + counts.failed, total });
  };
  try {
    for (const visit of visits) {
      const { findings, report } = await visitStory(storybook, visit, options);
      tell(`${visit.story.id} ${Object.values(visit.scene).join(' ')}`, findings);
      if (report) reports.set(`${visit.story.id} ${visit.scene.locale}`, report);
    }
  } finally {
    await storybook.close();
  }
  for (const story of stories) {
    const of = (locale: string): PageReport | undefined => reports.get(`${story.id} ${locale}`);
    tell(`${story.id} languages compared`, compareLanguages(of('ar-MA'), of('fr-MA'), of('en'), options.allow));
  }
  return counts;
}

async function visitStory(
  storybook: StorybookPage,
  { story, scene }: Visit,
  { allow = [] }: MatrixOptions,
): Promise<{ findings: Finding[]; report: PageReport | undefined }> {
  const width = Number(scene.width);
  await storybook.page.setViewport({ width, height: width < 600 ? 640 : 900 });
  const { findings, element } = await storybook.show(story.id, { locale: scene.locale, scheme: scene.scheme });
  if (findings.some(({ check }) => check === 'story')) return { findings, report: undefined };
  const page = await storybook.page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  if (page.lang !== scene.locale || page.dir !== directionOf(scene.locale))
    findings.push({ check: 'story', message: `the page says lang="${page.lang}" dir="${page.dir}"` });
  const report = await checkPage(storybook.page, { selector: storyRoot, tag: element, allow });
  // Of the four languages of a story these two differ most: in direction, and in the length of words.
  const adapted = ['ar-MA', 'fr-MA'].includes(scene.locale) ? await adaptationFindings(storybook.page, storyRoot) : [];
  return { findings: [...findings, ...report.findings, ...adapted], report };
}

/** Words that two languages share, and boxes that only one of them has. */
function compareLanguages(
  arabic: PageReport | undefined,
  french: PageReport | undefined,
  english: PageReport | undefined,
  allow: readonly string[] = [],
): Finding[] {
  const findings: Finding[] = [];
  if (french && english)
    findings.push(
      ...sameInTwoLanguages(french.strings, english.strings, { allow }).map((message): Finding => ({
        check: 'untranslated',
        message,
      })),
    );
  if (arabic && french && arabic.structure.join('\n') !== french.structure.join('\n')) {
    const index = arabic.structure.findIndex((each, at) => each !== french.structure[at]);
    const at = index < 0 ? arabic.structure.length : index;
    findings.push({
      check: 'structure',
      message: `Arabic has ${arabic.structure.length} boxes and French ${french.structure.length}; the first that differ are ${arabic.structure[at] ?? 'none'} and ${french.structure[at] ?? 'none'}`,
    });
  }
  return findings;
}
