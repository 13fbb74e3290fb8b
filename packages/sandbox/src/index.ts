export { createSandbox, type Sandbox, type SandboxControl, type SandboxOptions } from './sandbox.ts';
export { SandboxError, type SandboxErrorCode } from './sandbox-error.ts';
export type { InboxMessage, InboxNotice } from './csc/inbox.ts';
export type { CscReason } from './csc/csc-error.ts';
export type { CivilStatusOffice } from './agency/offices.ts';
export type { Approval, Failure, SandboxControls } from './controls.ts';
export type { SignDocument } from './csc/service.ts';
export { testCitizens, type TestCitizen } from './citizens.ts';
