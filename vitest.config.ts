/** Two kinds of tests: in Node (data, compiling, the store, the schema, commands) and in workerd (the Worker). */
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** In Node, `graphql` would resolve to its CommonJS and its module build, which refuse each other's types. */
const oneGraphql = {
  find: /^graphql$/,
  replacement: new URL('./node_modules/graphql/index.mjs', import.meta.url).pathname,
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
          exclude: ['tests/worker/**', 'tests/e2e/**'],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workerd',
          include: ['tests/worker/**/*.test.ts'],
          testTimeout: 30_000,
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
