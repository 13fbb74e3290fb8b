export { stepPage, stepPageTitle, type StepPageOptions } from './step-page.ts';
export { checkAnswersPage, checkAnswersTitle } from './check-answers-page.ts';
export { problemPage } from './problem-page.ts';
