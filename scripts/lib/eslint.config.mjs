import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { readKits } from './house.mjs';

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
    languageOptions: { parser: typescript.parser },
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: {
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
          selector: 'MemberExpression[object.name=/^(localStorage|sessionStorage)$/]',
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
    files: ['packages/*/src/**/*.test.ts', 'packages/testing/src/contracts/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off', 'wc/require-listener-teardown': 'off' },
  },
];
