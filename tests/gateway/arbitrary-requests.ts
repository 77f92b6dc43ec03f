/** Requests that ask nearly the same: what differs between two of them is small and odd. */
import fc from 'fast-check'
import { type Json, jsonObjects, type Spelling, spell, spellings } from './arbitrary-json.ts'

/** What is asked. */
export interface Asked {
  readonly document: string
  readonly operationName: string | null
  /** Null where they are not given. */
  readonly variables: Json
  readonly accept: string | null
}

/** And how. */
export interface Manner {
  readonly method: 'GET' | 'POST'
  readonly spelling: Spelling
  /** Of the parameters. */
  readonly reversed: boolean
  /** A parameter of an address, or null in a body, stands for one that is not given. */
  readonly emptyName: boolean
}

const documents = fc.constantFrom(
  '{a}',
  '{a }',
  '{ a}',
  '{a}\n',
  '{a}\r\n',
  '{b}',
  '{a}#é',
  '{a}#e\u0301',
  '{a}#\u0000',
  '{a}#"',
  '{a}#😀',
  '\ufeff{a}',
  'query A{a} query B{b}',
)
const operationNames = fc.constantFrom(null, 'A', 'B', 'a', 'A ', 'null', 'é', 'e\u0301', '","')
const accepts = fc.constantFrom(
  null,
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/json;q=0.5, application/graphql-response+json',
)

export const asked: fc.Arbitrary<Asked> = fc.record({
  document: documents,
  operationName: operationNames,
  variables: fc.oneof(
    { weight: 5, arbitrary: jsonObjects },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  accept: accepts,
})

export const manners: fc.Arbitrary<Manner> = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  spelling: spellings,
  reversed: fc.boolean(),
  emptyName: fc.boolean(),
})

/** The second is the first, the first with one part another, or something else. */
export const pairs: fc.Arbitrary<readonly [Asked, Asked]> = fc.oneof(
  asked.map((one) => [one, one] as const),
  fc
    .tuple(asked, asked, fc.constantFrom('document', 'operationName', 'variables', 'accept'))
    .map(([one, other, part]) => [one, { ...one, [part]: other[part] }] as const),
  fc
    .tuple(asked, fc.nat(), jsonObjects)
    .map(
      ([one, at, other]) =>
        [one, { ...one, variables: changed(one.variables, at, other) }] as const,
    ),
  fc.tuple(asked, asked),
)

/** One value within replaced by another. */
function changed(json: Json, at: number, by: Json): Json {
  if (json === null || typeof json !== 'object' || !('fields' in json)) return by
  const { fields } = json
  if (fields.length === 0) return by
  const place = at % fields.length
  return {
    fields: fields.map(([key, value], index) =>
      index === place ? [key, swapped(value)] : [key, value],
    ),
  }
}

/** What a careless key would take for the same. */
function swapped(value: Json): Json {
  if (typeof value === 'number') return Object.is(value, -0) ? 0 : value === 0 ? -0 : String(value)
  if (typeof value === 'string')
    return value.normalize('NFD') === value ? value.normalize('NFC') : value.normalize('NFD')
  if (typeof value === 'boolean') return String(value)
  if (value === null) return 'null'
  if ('fields' in value) return [value]
  return value.length === 1 ? (value[0] ?? null) : value.toReversed()
}

export function write(
  { document, operationName, variables, accept }: Asked,
  manner: Manner,
): Request {
  const { method, spelling, reversed, emptyName } = manner
  const headers = new Headers(accept === null ? {} : { Accept: accept })
  const given: [name: string, json: string][] = [['query', spell(document, spelling)]]
  if (operationName !== null) given.push(['operationName', spell(operationName, spelling)])
  else if (emptyName) given.push(['operationName', method === 'GET' ? '""' : 'null'])
  if (variables !== null) given.push(['variables', spell(variables, spelling)])
  if (reversed) given.reverse()
  if (method === 'POST') {
    headers.set('Content-Type', 'application/json')
    const body = `{${given.map(([name, json]) => `"${name}":${json}`).join(',')}}`
    return new Request('https://dateline.example/graphql', { method, headers, body })
  }
  const texts = given.map(([name, json]) => [
    name,
    name === 'variables' ? json : String(JSON.parse(json)),
  ])
  return new Request(`https://dateline.example/graphql?${new URLSearchParams(texts)}`, { headers })
}
