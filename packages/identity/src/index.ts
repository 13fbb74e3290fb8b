export { TiwiziIdentityLogin } from './login/login.ts';
export {
  loginErrors,
  loginStates,
  loginVariants,
  type IdentityLoginData,
  type LoginErrorName,
  type LoginState,
  type LoginVariant,
} from './login/login-data.ts';
export { LoginErrorEvent, type LoginErrorEventCode } from './login/login-error-event.ts';
export { SessionChangeEvent, type SessionChangeReason } from './login/session-change-event.ts';
export { httpSessionPort, type HttpSessionOptions } from './login/http-session-port.ts';
export { loginAddress } from './login/login-address.ts';
