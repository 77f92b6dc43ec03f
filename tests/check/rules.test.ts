import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rules.ts'

const names = rules.map(({ name }) => name)

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .map((file) => file.slice(0, -ending.length))
    .toSorted()
}

describe('rules', () => {
  test('are the files of the folder, each named after its rule', () => {
    expect(names).toEqual(filesIn('../../src/check/rules/', '.ts'))
  })

  test('have a test each', () => {
    expect(filesIn('./rules/', '.test.ts')).toEqual(names)
  })

  test('state their law in one sentence', () => {
    for (const { law } of rules) expect(law).toMatch(/^[A-Z][^\n]+\.$/)
  })
})
