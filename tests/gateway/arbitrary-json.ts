/** JSON values of the odd kind, and the many texts that mean the same value. */
import fc from 'fast-check'

/** Objects are lists of entries, for a key may come twice in a text. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly fields: readonly (readonly [key: string, value: Json])[] }

const strings = fc.constantFrom(
  '',
  '1',
  '1.0',
  'true',
  'null',
  'a',
  '[]',
  '{}',
  '{"a":1}',
  '"',
  '\\',
  '","b":"',
  '\u0000',
  '\n',
  '\u007f',
  '\u2028',
  'é',
  'e\u0301',
  'ß',
  '😀',
  '\ud83d',
  '\ude00',
  '\ufffd',
  '\ufeff',
)

const keys = fc.constantFrom(
  'a',
  'b',
  'A',
  '1',
  '2',
  '10',
  '',
  '__proto__',
  'constructor',
  'toString',
  'a":1,"b',
  'é',
  'e\u0301',
  '\ud800',
)

const numbers = fc.constantFrom(0, -0, 1, -1, 10, 1.5, 1e21, 1e-7, 9007199254740992, 5e-324)

const leaf: fc.Arbitrary<Json> = fc.oneof(
  strings,
  numbers,
  fc.constantFrom(true, false, null),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(keys, tie('value')), { maxLength: 3 })
        .map((fields): Json => ({ fields })),
    },
  ),
}))

export const jsonObjects: fc.Arbitrary<Json> = fc
  .array(fc.tuple(keys, value), { maxLength: 4 })
  .map((fields) => ({ fields }))

/** How a text is written: white space, escapes, the spelling of numbers, the order of keys. */
export interface Spelling {
  readonly space: '' | ' ' | '\n\t'
  readonly escapes: boolean
  readonly exponent: boolean
  readonly reversed: boolean
}

export const spellings: fc.Arbitrary<Spelling> = fc.record({
  space: fc.constantFrom('', ' ', '\n\t'),
  escapes: fc.boolean(),
  exponent: fc.boolean(),
  reversed: fc.boolean(),
})

export function spell(json: Json, spelling: Spelling): string {
  const { space } = spelling
  if (typeof json === 'string') return spellString(json, spelling)
  if (typeof json === 'number') return spellNumber(json, spelling)
  if (typeof json === 'boolean' || json === null) return String(json)
  if ('fields' in json) {
    const { fields } = json
    // Of keys that come twice the last counts, so that those keep their places.
    const isUnique = new Set(fields.map(([key]) => key)).size === fields.length
    const ordered = spelling.reversed && isUnique ? fields.toReversed() : fields
    const spelled = ordered.map(
      ([key, field]) => `${spellString(key, spelling)}${space}:${space}${spell(field, spelling)}`,
    )
    return `{${space}${spelled.join(`${space},${space}`)}${space}}`
  }
  return `[${space}${json.map((item) => spell(item, spelling)).join(`${space},`)}${space}]`
}

function spellString(text: string, { escapes }: Spelling): string {
  if (!escapes) return JSON.stringify(text)
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  )
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`
}

function spellNumber(number: number, { exponent }: Spelling): string {
  const text = Object.is(number, -0) ? '-0' : String(number)
  if (!exponent || text.includes('e')) return text
  return text.includes('.') ? `${text}0` : `${text}.0e+00`
}
