/** Kinds of tests: in Node (data, compiling, the store, the schema, commands), in workerd (the Worker), over real HTTP, and of the whole project. */
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** In Node, `graphql` would resolve to its CommonJS and its module build, which refuse each other's types. */
const oneGraphql = {
  find: /^graphql$/,
  replacement: new URL('./node_modules/graphql/index.mjs', import.meta.url).pathname,
}

/** Settings of tests: they ask more often than a client may, and nobody reads their log. */
const quiet = { RATE_LIMIT: 'false', LOG_REQUESTS: 'false', ...executionOf(process.env) }

/** `PLANNED_EXECUTION=false vitest run` has all answers made by graphql-js. */
function executionOf({ PLANNED_EXECUTION }: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return PLANNED_EXECUTION === undefined ? {} : { PLANNED_EXECUTION }
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/ci-reporter.ts'],
    projects: [
      {
        resolve: { alias: [oneGraphql] },
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/worker/**', 'tests/e2e/**', 'tests/http/**', 'tests/attack/**'],
          setupFiles: ['tests/compare-articles.ts'],
          // Some run a command, on machines that do other things too.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: './src/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: quiet },
          }),
        ],
        test: {
          name: 'workerd',
          include: ['tests/worker/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias: [oneGraphql] },
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts', 'tests/attack/**/*.test.ts'],
          globalSetup: ['tests/http/build-worker.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
