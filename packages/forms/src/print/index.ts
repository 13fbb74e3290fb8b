export { stepPage } from './step-page.ts';
export { checkAnswersPage } from './check-answers-page.ts';
export { checkAnswersTitle, stepPageTitle, type StepPageOptions } from './page-title.ts';
export { problemPage } from './problem-page.ts';
