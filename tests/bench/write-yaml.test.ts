import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeYaml } from '../../bench/corpus/write-yaml.ts'

const word = fc.constantFrom('true', 'No', 'null', '', ' ', 'a b', "it's", '“No.”', '7 to 9', '- x')
const text = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string())
const { map } = fc.letrec<{ any: unknown; map: Record<string, unknown> }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), tie('any'), { maxKeys: 4 }),
}))

describe('writeYaml()', () => {
  it('writes what a parser reads as the same value', () => {
    fc.assert(
      fc.property(map, (value) => {
        expect(parse(writeYaml(value))).toEqual(Object.assign({}, value))
      }),
      { numRuns: 500 },
    )
  })

  it('writes blocks, and quotes only where they are needed', () => {
    expect(
      writeYaml({
        label: 'Raid at the pier',
        time: '2021-11-05',
        count: 3,
        empty: [],
        evidence: ['in “No.”', { quote: "it's", form: 'NAME' }, { more: ['a'] }],
      }),
    ).toBe(`label: Raid at the pier
time: '2021-11-05'
count: 3
empty: []
evidence:
  - in “No.”
  - quote: "it's"
    form: NAME
  - more:
      - a
`)
  })
})
