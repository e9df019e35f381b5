import stylistic from '@stylistic/eslint-plugin';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {layers} from './scripts/lint-layers.mjs';

/** This plugin has no preset for flat configurations; these of its rules fit templates of ours. */
const accessibility = [
  'accessible-emoji',
  'alt-text',
  'anchor-is-valid',
  'aria-activedescendant-has-tabindex',
  'aria-attr-valid-value',
  'aria-attrs',
  'aria-role',
  'aria-unsupported-elements',
  'autocomplete-valid',
  'click-events-have-key-events',
  'definition-list',
  'heading-hidden',
  'img-redundant-alt',
  'list',
  'mouse-events-have-key-events',
  'no-access-key',
  'no-aria-slot',
  'no-autofocus',
  'no-distracting-elements',
  'no-redundant-role',
  'obj-alt',
  'role-has-required-aria-attrs',
  'role-supports-aria-attr',
  'scope',
  'tabindex-no-positive',
  'valid-lang',
];

const mutableState = {
  selector:
    'Program > VariableDeclaration[kind="let"], ' +
    'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
  message: 'No module keeps a state: two elements on a page would share it.',
};

const unreadDay = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], ' +
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'The day is a parameter: the same answers on the same day judge the same.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', 'src/generated/', 'node_modules/']),
  {
    name: 'style, everywhere',
    plugins: {'@stylistic': stylistic},
    rules: {
      '@stylistic/comma-dangle': ['error', 'always-multiline'],
      '@stylistic/eol-last': 'error',
      '@stylistic/max-len': [
        'error',
        {code: 110, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true},
      ],
      '@stylistic/no-multiple-empty-lines': ['error', {max: 1}],
      '@stylistic/no-tabs': 'error',
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/object-curly-spacing': ['error', 'never'],
      '@stylistic/quotes': ['error', 'single', {avoidEscape: true}],
      '@stylistic/semi': 'error',
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    name: 'source',
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    plugins: {layers: {rules: {layers}}},
    rules: {
      'layers/layers': 'error',
      'max-lines': ['error', {max: 250, skipBlankLines: false, skipComments: false}],
      'no-console': 'error',
      'no-restricted-syntax': ['error', mutableState],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    name: 'thinking knows neither page nor clock',
    files: ['src/core/**/*.ts', 'src/content/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'customElements',
          'document',
          'fetch',
          'HTMLElement',
          'localStorage',
          'location',
          'navigator',
          'process',
          'sessionStorage',
          'window',
        ],
      ],
      'no-restricted-syntax': ['error', mutableState, unreadDay],
    },
  },
  {
    name: 'elements',
    files: ['src/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    settings: {
      lit: {elementBaseClasses: ['LitElement']},
      wc: {elementBaseClasses: ['LitElement']},
    },
    rules: {
      ...Object.fromEntries(accessibility.map((name) => [`lit-a11y/${name}`, 'error'])),
      // LitElement has every one of these callbacks.
      'wc/guard-super-call': 'off',
      'lit/attribute-names': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
