import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { readTrustedDocuments } from '../../scripts/read-trusted-documents.ts'
import { createTrustedDocuments } from '../../src/worker/trusted-documents.ts'

const folders = ['schema/operations', 'src/worker/pages/operations', 'web/explorer/operations'].map(
  (path) => new URL(`../../${path}/`, import.meta.url),
)
const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

let documents: readonly (readonly [string, string])[]
beforeAll(async () => {
  documents = await readTrustedDocuments()
})

test('readTrustedDocuments() has every operation of ours to the byte, in the order of the hashes', async () => {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder))
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => new URL(name, folder)),
    ),
  )
  const hashes = await Promise.all(files.flat().map(async (file) => sha256(await readFile(file))))
  expect(documents.map(([hash]) => hash)).toEqual(hashes.sort())
  for (const [hash, text] of documents) expect(sha256(text)).toBe(hash)
})

describe('createTrustedDocuments()', () => {
  it('finds a text by its hash, in lower case', () => {
    const trusted = createTrustedDocuments(() => JSON.stringify(Object.fromEntries(documents)))
    expect(documents.length).toBeGreaterThan(20)
    for (const [hash, text] of documents) {
      expect(trusted.find(hash)).toBe(text)
      expect(trusted.find(hash.toUpperCase())).toBeNull()
    }
  })

  it('knows nothing by the names that objects have', () => {
    const trusted = createTrustedDocuments(() => '{}')
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      expect(trusted.find(name)).toBeNull()
    }
  })

  it('parses nothing before it is asked', () => {
    const trusted = createTrustedDocuments(() => 'not JSON')
    expect(() => trusted.find('a')).toThrow(SyntaxError)
  })
})
