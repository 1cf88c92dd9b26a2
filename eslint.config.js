/** What the code may not do: the usual mistakes, the browser or the clock in the pure rooms, and long files and functions. */
import eslint from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const PURE_ROOMS = ['quantity', 'pack', 'scenario', 'model', 'layout', 'readers', 'analysis', 'exports'];
const pureFiles = PURE_ROOMS.map((room) => `src/${room}/**/*.ts`);

const ARGUMENT = 'It comes in as an argument here.';

/** Names of the browser, of Node, of the clock, of chance and of the user's language. */
const impureGlobals = [
  ...['window', 'self', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'BroadcastChannel', 'crypto', 'performance', 'console'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'process', 'Buffer', 'require', 'global', 'globalThis'],
  ...['Intl', 'alert', 'confirm', 'prompt'],
].map((name) => ({ name, message: `No ${name} from quantity/ to exports/. ${ARGUMENT}` }));

const impureProperties = [
  { object: 'Math', property: 'random', message: `No chance here: a seed comes in as an argument.` },
  { object: 'Date', property: 'now', message: `No clock here: the time comes in as an argument.` },
  ...[
    ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
    ...['toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'],
  ].map((property) => ({ property, message: 'No language of the user here: words/ formats and sorts for people.' })),
];

const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `No clock here. ${ARGUMENT}` },
  { selector: "CallExpression[callee.name='Date']", message: `No clock here. ${ARGUMENT}` },
];

/**
 * @param {string[]} names
 * @param {string} prefix
 * @returns {Record<string, 'off'>}
 */
const switchedOff = (names, prefix) => Object.fromEntries(names.map((name) => [prefix + name, 'off']));

export default defineConfig(
  // tools/types stands in for types of others and is no code.
  globalIgnores([
    '.cache/',
    'dist/',
    'dist-cli/',
    'dist-single/',
    'playwright-report/',
    'release/',
    'test-results/',
    'tools/types/',
  ]),
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.mjs'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Counts and places read well in a text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(…)` says no more in two lines.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The arithmetic is an object of plain functions, and is taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Types in comments are seen by the compiler, and by this rule not.
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: typescript.parser, svelteConfig } },
    rules: {
      // ESLint does not know the properties of other components and takes them for `any`; svelte-check knows them.
      ...switchedOff(['argument', 'assignment', 'call', 'member-access', 'return'], '@typescript-eslint/no-unsafe-'),
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // The Content-Security-Policy lets `style:name={value}` pass, and blocks the text of a style attribute.
      'no-restricted-syntax': [
        'error',
        {
          selector: "SvelteAttribute[key.name='style']",
          message: 'The policy of the page blocks it: use style:name={…}.',
        },
      ],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      // `modified`: a switch over the kinds of an operation counts once, however many kinds there are.
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    // The page must not lean on Node, whose names the one tsconfig knows everywhere.
    files: ['src/{words,state,views}/**', 'src/{main,worker,asFolder,asOneFile}.ts', 'src/App.svelte'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'global', '__dirname', '__filename'] },
  },
  {
    // The callback of a `describe` is as long as its tests together.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tools/**', '*.config.js', '*.cjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['tools/serviceWorker.mjs'],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ['public/**'],
    languageOptions: { globals: globals.browser },
  },
);
