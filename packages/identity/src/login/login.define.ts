import '@tiwizi/elements/notice.define.js';
import { define } from '@tiwizi/core';
import { TiwiziIdentityLogin } from './login.ts';

define('tiwizi-identity-login', TiwiziIdentityLogin);
