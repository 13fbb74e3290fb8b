import './e-signature/e-signature.define.ts';
import './verification/verification.define.ts';
