export { templates } from './templates.ts';
