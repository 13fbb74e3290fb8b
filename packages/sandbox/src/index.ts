export { createSandbox, type Sandbox, type SandboxControl, type SandboxOptions } from './sandbox.ts';
export { SandboxError, type SandboxErrorCode } from './sandbox-error.ts';
export type { Failure, SandboxControls } from './controls.ts';
export { testCitizens, type TestCitizen } from './citizens.ts';
