import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes } from '@tiwizi/elements/example-html';
import type { SignatureReport, VerifyReport } from '../pades/report.ts';

const one: SignatureReport = {
  field: 'Signature1',
  kind: 'signature',
  status: 'valid',
  problems: [],
  notes: ['revocation_not_checked'],
  intact: true,
  coversWholeFile: true,
  changes: [],
  signingTime: '2026-11-22T09:30:00.000Z',
  signer: {
    commonName: 'Amina El Idrissi',
    subject: 'CN=Amina El Idrissi, O=Tiwizi sandbox SPECIMEN',
    issuer: 'CN=Tiwizi sandbox test authority, O=Tiwizi sandbox SPECIMEN',
    serialNumber: '4f2a90c1d3',
    notBefore: '2026-11-21T00:00:00.000Z',
    notAfter: '2028-11-21T00:00:00.000Z',
    fingerprint: '9c'.repeat(32),
  },
  path: [],
};

/** The report of a file with one signature, for examples. */
export const sampleReport: VerifyReport = { status: 'valid', valid: true, problems: [], signatures: [one] };

const reports = {
  untrusted: {
    status: 'indeterminate',
    valid: false,
    problems: [],
    signatures: [{ ...one, status: 'indeterminate', problems: ['chain_untrusted'] }],
  },
  altered: {
    status: 'invalid',
    valid: false,
    problems: [],
    signatures: [{ ...one, status: 'invalid', intact: false, problems: ['digest_mismatch'] }],
  },
  changed: {
    status: 'invalid',
    valid: false,
    problems: [],
    signatures: [
      {
        ...one,
        status: 'invalid',
        coversWholeFile: false,
        problems: ['modified_after_signing'],
        changes: [{ code: 'page_content_changed', allowed: false, page: 0 }],
      },
    ],
  },
  covered: {
    status: 'indeterminate',
    valid: false,
    problems: [],
    signatures: [
      {
        ...one,
        status: 'indeterminate',
        coversWholeFile: false,
        problems: ['content_covered'],
        changes: [
          { code: 'signature_added', allowed: true, field: 'Signature2' },
          { code: 'content_covered', allowed: true, page: 0 },
        ],
      },
    ],
  },
  two: {
    status: 'valid',
    valid: true,
    problems: [],
    signatures: [
      { ...one, coversWholeFile: false, changes: [{ code: 'signature_added', allowed: true, field: 'Signature2' }] },
      { ...one, field: 'Signature2', signer: { ...one.signer!, commonName: 'يوسف أيت علي' } },
    ],
  },
  timeStamped: {
    status: 'valid',
    valid: true,
    problems: [],
    signatures: [{ ...one, notes: [], baseline: 'B-LT', provenTime: '2026-11-22T09:30:02.000Z' }],
  },
  revoked: {
    status: 'indeterminate',
    valid: false,
    problems: [],
    signatures: [{ ...one, status: 'indeterminate', notes: [], problems: ['certificate_revoked'] }],
  },
  unsigned: { status: 'unsigned', valid: false, problems: [], signatures: [] },
  unreadable: { status: 'invalid', valid: false, problems: ['pdf_broken'], signatures: [] },
} as const satisfies Record<string, VerifyReport>;

const example = (report: VerifyReport, attributes: ExampleAttributes = {}): ExampleSet['examples'][string] => ({
  html: () => elementHtml('tiwizi-signature-verification', { report, ...attributes }),
});

/** Examples of `<tiwizi-signature-verification>`. */
export const verificationExamples: ExampleSet = {
  title: 'Signature/Verification',
  tag: 'tiwizi-signature-verification',
  examples: {
    valid: example(sampleReport, { level: 'advanced' }),
    specimen: example(sampleReport, { specimen: true }),
    untrusted: example(reports.untrusted),
    altered: example(reports.altered),
    changed: example(reports.changed),
    covered: example(reports.covered),
    twoSignatures: example(reports.two),
    timeStamped: example(reports.timeStamped),
    revoked: example(reports.revoked),
    unsigned: example(reports.unsigned),
    unreadable: example(reports.unreadable),
  },
};
