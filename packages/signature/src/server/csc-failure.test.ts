import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CscError } from '../csc/index.ts';
import { cscFailure } from './csc-failure.ts';
import { SigningError } from './signing-error.ts';

const codeOf = (error: CscError): unknown => {
  const failure = cscFailure(error);
  assert.ok(failure instanceof SigningError);
  return failure.code;
};

it('knows the finer reasons of a refused code, and takes any other for a wrong one', () => {
  for (const [reason, code] of [
    ['code_tries_exhausted', 'code_tries_exhausted'],
    ['code_missing', 'code_expired'],
    // Names that every object has.
    ['constructor', 'code_wrong'],
    ['toString', 'code_wrong'],
    ['__proto__', 'code_wrong'],
    ['hasOwnProperty', 'code_wrong'],
    [undefined, 'code_wrong'],
  ] as const)
    assert.equal(codeOf(new CscError('invalid_otp', '', { reason })), code, reason);
});

it('takes what it does not know for a service that cannot be reached', () => {
  assert.equal(codeOf(new CscError('constructor')), 'signing_unreachable');
  const other = new Error('other');
  assert.equal(cscFailure(other), other);
});
