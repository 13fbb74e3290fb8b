// Written from packages/identity/src/login/login.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loginExamples as set } from '../../packages/identity/src/login/login.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Identity/Login', ...metaOf(set) };
export default meta;

export const Login: StoryObj = story(set, 'login');
export const Needs: StoryObj = story(set, 'needs');
export const WithoutProvider: StoryObj = story(set, 'withoutProvider');
export const SignedIn: StoryObj = story(set, 'signedIn');
export const OtherScript: StoryObj = story(set, 'otherScript');
export const StepUp: StoryObj = story(set, 'stepUp');
export const Cancelled: StoryObj = story(set, 'cancelled');
export const Failed: StoryObj = story(set, 'failed');
export const LevelTooLow: StoryObj = story(set, 'levelTooLow');
export const LevelUnknown: StoryObj = story(set, 'levelUnknown');
export const NoLoginUnderWay: StoryObj = story(set, 'noLoginUnderWay');
export const AnswerRefused: StoryObj = story(set, 'answerRefused');
export const ProviderDown: StoryObj = story(set, 'providerDown');
export const BadReturnAddress: StoryObj = story(set, 'badReturnAddress');
export const OldPage: StoryObj = story(set, 'oldPage');
export const Expired: StoryObj = story(set, 'expired');
export const LoggedOutElsewhere: StoryObj = story(set, 'loggedOutElsewhere');
export const Header: StoryObj = story(set, 'header');
export const HeaderSignedIn: StoryObj = story(set, 'headerSignedIn');
export const HandWritten: StoryObj = story(set, 'handWritten');
