/** Tags are what SHA-256 makes of the build and of what was asked. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEntityTags } from '../../src/worker/graphql/entity-tag.ts'

const hashOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('hex').slice(0, 40)}"`

test('createEntityTags() hashes the build and what was asked, whatever was asked before', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300, size: 'max' }),
    fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
    fc.string({ minLength: 1000, maxLength: 1100, size: 'max' }),
  )
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (build, asked) => {
      const tagOf = createEntityTags(build)
      for (const each of [...asked, ...asked]) expect(tagOf(each)).toBe(hashOf(`${build}\n${each}`))
    }),
  )
})
