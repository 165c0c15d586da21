import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What src/network may use of Math: each gives the same bits in every engine (IEEE 754 or integer arithmetic). */
const EXACT = ['sqrt', 'clz32', 'imul', 'floor', 'abs', 'min', 'max']

/** What it may not: the engine's own approximations, and randomness. */
const INEXACT = Object.getOwnPropertyNames(Math).filter((name) => !EXACT.includes(name))

export default defineConfig(
  globalIgnores(['dist/', '.wrangler/', 'src/worker/worker-configuration.d.ts', 'test/golden/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(import.meta.resolve('../')),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['src/network/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...INEXACT.map((property) => ({
          object: 'Math',
          property,
          message: 'src/network must give the same bits in every engine: see elementary.ts.',
        })),
      ],
    },
  },
)
