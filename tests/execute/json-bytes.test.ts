/** JSON that is written piece by piece. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asciiPiece, JsonBytes } from '../../src/worker/graphql/execute/json-bytes.ts'

function written(write: (out: JsonBytes) => void): string {
  const out = new JsonBytes()
  write(out)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(out.finish())
}

const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x7f })), {
    maxLength: 1200,
  })
  .map((units) => String.fromCharCode(...units))
const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3000 }), anyUnits)

test('writeText() writes what JSON.stringify does, half a surrogate pair included', () => {
  fc.assert(
    fc.property(fc.array(texts), (all) => {
      expect(written((out) => all.forEach((text) => out.writeText(text)))).toBe(
        all.map((text) => JSON.stringify(text)).join(''),
      )
    }),
    { numRuns: 500 },
  )
})

test('what is written grows beyond any size, and the next begins anew', () => {
  const text = 'é"'.repeat(200_000)
  expect(written((out) => out.writeText(text))).toBe(JSON.stringify(text))
  expect(written((out) => out.writeBytes(asciiPiece('null')))).toBe('null')
})

test('two that are written at the same time do not mix', () => {
  const [one, other] = [new JsonBytes(), new JsonBytes()]
  one.writeText('one')
  other.writeText('other')
  expect(new TextDecoder().decode(one.finish())).toBe('"one"')
  expect(new TextDecoder().decode(other.finish())).toBe('"other"')
})
