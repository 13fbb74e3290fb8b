// Faults that tests must find. Each was alive once, or guards what must not break in silence.

/**
 * @typedef {object} Mutant
 * @property {string} name what is broken, as one would say it
 * @property {string} file
 * @property {string} find stands exactly once in the file
 * @property {string} replace
 * @property {string[]} tests files of which one must fail
 * @property {boolean} [isShort] tried by npm test too
 */

const formServer = ['packages/forms/src/server/form-server.test.ts'];
const stepper = ['packages/forms/src/stepper/stepper.test.ts'];
const audit = ['packages/signature/src/pades/audit/audit-revisions.test.ts'];
const signingServer = ['packages/signature/src/server/signing-server.test.ts'];
const contracts = (name) => [`packages/testing/src/contracts/${name}-contract.test.ts`];
const login = ['packages/identity/src/login/login.test.ts'];

/** @type {Mutant[]} */
export const mutants = [
  {
    name: 'the answers are handed over without a CSRF token',
    file: 'packages/forms/src/server/post-check.ts',
    find: "  if (!isOurs) return again(context, draft, 403, 'csrf');\n",
    replace: '',
    tests: formServer,
    isShort: true,
  },
  {
    name: 'a page may add answers to its draft for ever',
    file: 'packages/forms/src/server/resume-token.ts',
    find: ' && token.expires > now',
    replace: '',
    tests: formServer,
    isShort: true,
  },
  {
    name: 'a page may add answers to another draft',
    file: 'packages/forms/src/server/resume-token.ts',
    find: 'token.draft === draft && ',
    replace: '',
    tests: ['packages/forms/src/server/resume-token.test.ts'],
    isShort: true,
  },
  {
    name: 'what was changed by somebody else is handed over unseen',
    file: 'packages/forms/src/server/post-check.ts',
    find: 'change.revision > seen',
    replace: 'false',
    tests: formServer,
  },
  {
    name: 'a field with an action is taken for a new signature field',
    file: 'packages/signature/src/pades/audit/audit-form.ts',
    find: 'field.depth || active || ',
    replace: 'field.depth || ',
    tests: audit,
    isShort: true,
  },
  {
    name: 'a form that was filled after it was locked counts as permitted',
    file: 'packages/signature/src/pades/audit/audit-form.ts',
    find: ' && !audit.isLocked(name)',
    replace: '',
    tests: audit,
  },
  {
    name: 'bytes that no cross-reference leads to are not told of',
    file: 'packages/signature/src/pades/verify.ts',
    find: 'if (file.lastUnreached() >= endOf(range))',
    replace: 'if (false)',
    tests: audit,
  },
  {
    name: 'the signed file is kept although it is not found valid',
    file: 'packages/signature/src/server/confirmation.ts',
    find: "if (own?.status !== 'valid')",
    replace: 'if (false)',
    tests: ['packages/signature/src/server/signing-server.test.ts'],
  },
  {
    name: 'secrets and files are saved with the draft',
    file: 'packages/forms/src/stepper/form-values.ts',
    find: ' || (forDraft && isSecret)',
    replace: '',
    tests: ['packages/forms/src/stepper/form-values.test.ts'],
  },
  {
    name: 'nothing is saved when a phone hides the page',
    file: 'packages/forms/src/stepper/draft-saver.ts',
    find: "    on(document, 'visibilitychange', () => document.hidden && void this.save(true));\n",
    replace: '',
    tests: stepper,
  },
  {
    name: 'nothing is saved when the network is back',
    file: 'packages/forms/src/stepper/draft-saver.ts',
    find: "    on(window, 'online', () => void this.save());\n",
    replace: '',
    tests: stepper,
  },
  {
    name: 'identifiers and codes are typed from right to left',
    file: 'packages/elements/src/field/control-defaults.ts',
    find: "(leftToRight ? 'ltr' : ",
    replace: '(',
    tests: ['packages/elements/src/field/field.test.ts'],
  },
  {
    name: 'the name of a provider turns the words around it',
    file: 'packages/identity/src/login/provider-words.ts',
    find: 'html`<bdi>${providerName}</bdi>`',
    replace: 'html`${providerName}`',
    tests: login,
  },
  {
    name: 'the warning of the session is opened without its words',
    file: 'packages/identity/src/login/session-warning.ts',
    find: "    dialog.setAttribute('aria-describedby', this.#left.id);\n",
    replace: '',
    tests: ['packages/identity/src/login/session.test.ts'],
  },
  {
    name: 'a code may be guessed for ever',
    file: 'packages/signature/src/server/confirmation.ts',
    find: 'const refused = challenge.refused + 1;',
    replace: 'const refused = challenge.refused;',
    tests: signingServer,
  },
  {
    name: 'a signature that does not hold is handed out',
    file: 'packages/signature/src/server/confirmation.ts',
    find: "if (own?.status !== 'valid')",
    replace: 'if (false)',
    tests: signingServer,
  },
  {
    name: 'the contract of elements lets an id stand twice',
    file: 'packages/testing/src/contracts/enhancer-contract.ts',
    find: 'check(twice === undefined, ',
    replace: 'check(true, ',
    tests: contracts('enhancer'),
  },
  {
    name: 'the contract of fields lets values be written',
    file: 'packages/testing/src/contracts/field-contract.ts',
    find: 'check(!written.length, ',
    replace: 'check(true, ',
    tests: contracts('field'),
  },
  {
    name: 'the contract of languages lets English stand in Arabic',
    file: 'packages/testing/src/contracts/locale-contract.ts',
    find: 'check(!foreign, ',
    replace: 'check(true, ',
    tests: contracts('locale'),
  },
  {
    name: 'the contract of directions lets physical rules pass',
    file: 'packages/testing/src/contracts/direction-contract.ts',
    find: 'check(!rule, ',
    replace: 'check(true, ',
    tests: contracts('direction'),
  },
];
