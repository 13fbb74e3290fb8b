import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { houseRules } from './eslint-rules.mjs';
import { readKits, root } from './house.mjs';

const litFiles = ['core', ...readKits()].map((name) => `packages/${name}/src/**/*.ts`);

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.cache/**',
      'storybook-static/**',
      'artifacts/**',
      '**/fixtures/**',
    ],
  },
  { ...lit['flat/recommended'], files: litFiles, ignores: ['**/*.test.ts'] },
  { ...wc['flat/recommended'], files: litFiles, ignores: ['**/*.test.ts'] },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    languageOptions: {
      parser: typescript.parser,
      parserOptions: { project: `${root}tsconfig.json`, tsconfigRootDir: root },
    },
    plugins: { '@typescript-eslint': typescript.plugin, tiwizi: houseRules },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'tiwizi/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      'tiwizi/explained-catch': 'error',
      'max-len': [
        'error',
        {
          code: 120,
          comments: 160,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreUrls: true,
          ignoreRegExpLiterals: true,
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML'].map((property) => ({ property, message: 'Law 6: no innerHTML.' })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'Law 6: no innerHTML.' },
        {
          selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
          message: 'Law 6: no HTML from strings.',
        },
        {
          selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']",
          message: 'Law 6: no eval.',
        },
        {
          // Wherever the name stands: alone, behind `window.` or `globalThis.`, in brackets, or taken out of an object.
          selector: ':matches(Identifier[name=/^(local|session)Storage$/], Literal[value=/^(local|session)Storage$/])',
          message: 'No tokens or personal data in storage: go through a port.',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'wc/no-self-class': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-constructor-params': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', '**/*.messages.ts', 'packages/tokens/src/tokens.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 320 }],
    },
  },
  {
    files: ['packages/*/src/**/*.test.ts', 'packages/testing/src/contracts/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off', 'wc/require-listener-teardown': 'off' },
  },
  {
    files: ['packages/**/*.test.ts', 'packages/**/*.test.mjs', 'packages/**/*.page-test.mjs'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'A test draws from a seed: fast-check, or a generator of its own.',
        },
        { property: 'getRandomValues', message: 'A test draws from a seed: fast-check, or a generator of its own.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
          message: 'A test waits for what happens, not for time: waitUntil, or an event.',
        },
      ],
    },
  },
];
