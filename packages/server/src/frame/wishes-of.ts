import { cookieChoiceOf } from '../cookies/cookie-choice.ts';
import { preferencesOf } from '../preferences/preferences.ts';
import type { PageView } from './page.ts';

/** How whoever asks wants pages, as their browser says it. */
export const wishesOf = (request: Request): Pick<PageView, 'preferences' | 'cookies'> => ({
  preferences: preferencesOf(request),
  cookies: cookieChoiceOf(request),
});
