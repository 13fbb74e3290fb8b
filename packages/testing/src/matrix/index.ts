export { axeViolations, type AxeOptions } from './axe.ts';
export { checkPage, preparePage, settled, type CheckPageOptions, type PageReport } from './check-page.ts';
export { allScenes, sceneCover, seeded, type Scene } from './cover.ts';
export type { Check, Finding } from './finding.ts';
export { measureBothWays, type BothWays, type Box } from './in-page/boxes.ts';
export { pageStrings, type PageString } from './in-page/strings.ts';
export { notMirrored } from './mirrored.ts';
export {
  listStories,
  planVisits,
  runMatrix,
  type MatrixOptions,
  type MatrixResult,
  type MatrixSummary,
} from './run-matrix.ts';
export { StorybookPage, type Shown, type StoryEntry } from './storybook-page.ts';
export {
  sameInTwoLanguages,
  sharedTokens,
  sharedWords,
  untranslated,
  type UntranslatedOptions,
} from './untranslated.ts';
