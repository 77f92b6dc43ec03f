/** `wrangler.toml` shows every setting, so that whoever deploys need not read code. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unstable_readConfig as readConfig } from 'wrangler'
import { readSettings } from '../../src/worker/settings.ts'

const { vars } = readConfig({
  config: fileURLToPath(new URL('../../wrangler.toml', import.meta.url)),
})

/** Every name that is looked for. */
function settingNames(): string[] {
  const names = new Set<string>()
  const variables = new Proxy<Record<string, unknown>>(
    {},
    {
      get(_, name) {
        names.add(String(name))
        return undefined
      },
    },
  )
  readSettings(variables)
  return [...names].toSorted()
}

test('wrangler.toml has every setting and no other', () => {
  expect(Object.keys(vars).toSorted()).toEqual(settingNames())
})

test('the settings of wrangler.toml fit', () => {
  expect(() => readSettings(vars)).not.toThrow()
})
