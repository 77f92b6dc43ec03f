import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { gazetteerCodes } from '../../src/check/gazetteer-codes.ts'
import { gazetteer, readCorpus } from './corpora.ts'

async function findingsWith(file: string): Promise<readonly (readonly [number, string])[]> {
  const files = new Map(await readCorpus('seed'))
  files.set('locations/vancouver.yaml', new TextEncoder().encode(file))
  return check(files, [gazetteerCodes(gazetteer)])
    .findings.filter(({ rule }) => rule === 'gazetteer-codes')
    .map(({ line, message }) => [line, message])
}

describe('gazetteerCodes()', () => {
  it('accepts the seed', async () => {
    const { findings } = check(await readCorpus('seed'), [gazetteerCodes(gazetteer)])
    expect(findings.filter(({ rule }) => rule === 'gazetteer-codes')).toEqual([])
  })

  it('finds a code that is not assigned', async () => {
    expect(await findingsWith('kind: REGION\nname: Vancouver\nisoCode: CA-XX\n')).toEqual([
      [3, 'ISO 3166 has no code "CA-XX"'],
    ])
  })

  it('finds an id that is not one of a populated place', async () => {
    expect(await findingsWith('kind: CITY\nname: Vancouver\n\ngeonamesId: 1\n')).toEqual([
      [4, 'The gazetteer has no populated place with the GeoNames id 1'],
    ])
  })
})
