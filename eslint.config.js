import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** No HTML from strings, and no code from strings: house rule, and `require-trusted-types-for 'script'`. */
const noStringsAsCode = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'No HTML from strings: render it with lit.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'No HTML from strings: render it with lit.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'No HTML from strings: render it with lit.',
  },
];

/** Translations are found by the id; without it a changed blank loses them all without a word. */
const messages = [
  {
    selector:
      'CallExpression[callee.name="msg"]:not(:has(> ObjectExpression.arguments:has(> Property[key.name="id"]):has(> Property[key.name="desc"])))',
    message: 'msg() needs {id, desc}.',
  },
];

const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'unsafe-static'].flatMap((name) => [
  `lit/directives/${name}.js`,
  `lit-html/directives/${name}.js`,
]);

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'storybook-static/',
      'demo/api/',
      '.cache/',
      'src/contract/generated/',
      'src/i18n/locales/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...noStringsAsCode],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...unsafeDirectives.map((name) => ({name, message: 'No HTML from strings.'})),
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message: 'It gives up after a second, which a busy machine needs: take test/support/wait-until.ts.',
            },
          ],
        },
      ],
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      // `import {type A}` would still load the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // The contract names a schema and its type alike.
      '@typescript-eslint/no-redeclare': 'off',
      // Test runners and Storybook take expressions such as chai's `to.be.true`.
      '@typescript-eslint/no-unused-expressions': ['error', {allowTaggedTemplates: true, allowShortCircuit: false}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...wc.configs['flat/best-practice'],
    rules: {
      ...wc.configs['flat/best-practice'].rules,
      // Registration lives in src/define and nowhere else; the architecture test reads the names.
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...litA11y.configs.recommended,
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes the meaning from a list without bullets (bug 170179); the role gives it back.
      'lit-a11y/no-redundant-role': 'off',
      // In a dialog it says where the focus goes when it opens, as HTML advises; in a page it would be wrong.
      'lit-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...noStringsAsCode, ...messages]},
  },
  {
    // Loops over dense arrays by index: the check that `!` stands for would cost time in each step, and bytes.
    files: ['src/domain/**/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    // A place in each layer speaks to the developer; the autoloader has no room for another module in its 1,000 bytes.
    files: ['src/**/*.ts'],
    ignores: [
      'src/data/report.ts',
      'src/i18n/locale.ts',
      'src/ui/report-part.ts',
      'src/ui/define.ts',
      'src/autoload.ts',
    ],
    rules: {'no-console': 'error'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test of the build runs what was built.
      'no-new-func': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) => [
          {object, property: 'only'},
          {object, property: 'skip'},
        ]),
      ],
    },
  },
);
