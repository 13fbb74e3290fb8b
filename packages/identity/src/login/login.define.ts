import '@tiwizi/elements/notice.define.js';
import { define } from '@tiwizi/core';
import { TiwiziIdentityLogin } from './login.ts';

define('tiwizi-identity-login', TiwiziIdentityLogin);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziIdentityLogin } from './login.ts';
export type * from './session-change-event.ts';
export type * from './login-error-event.ts';
