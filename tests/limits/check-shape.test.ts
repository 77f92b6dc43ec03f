import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { checkShape } from '../../src/worker/limits/check-shape.ts'
import { defaultLimits, maxValidationErrors } from '../../src/worker/limits/limits.ts'

const { maxTokens } = defaultLimits

function many(count: number, part: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => part(place)).join(' ')
}

function refusals(source: string, limits: Partial<typeof defaultLimits> = {}) {
  return checkShape(parse(source, { maxTokens }), { ...defaultLimits, ...limits })
}

test.for([
  [
    'depth',
    { maxDepth: 2 },
    '{ actor(slug: "a") { country { ...P } } } fragment P on LocationLink { provenance { note } }',
    4,
  ],
  ['aliases', { maxAliases: 1 }, '{ a: corpus { b: version } }', 2],
  [
    'rootFields',
    { maxRootFields: 1 },
    '{ corpus { version } ...R } fragment R on Query { __typename }',
    2,
  ],
  ['directives', { maxDirectives: 1 }, '{ corpus @skip(if: true) { version @skip(if: true) } }', 2],
  [
    'fields',
    { maxFields: 4 },
    '{ corpus { ...C } other: corpus { ...C } } fragment C on Corpus { version articles }',
    6,
  ],
  [
    'repeats',
    { maxRepeats: 2 },
    '{ corpus { version } corpus { version ...C } } fragment C on Corpus { version }',
    3,
  ],
  ['fragments', { maxFragments: 0 }, '{ ...R } fragment R on Query { __typename }', 1],
  ['operations', { maxOperations: 1 }, 'query A { __typename } query B { __typename }', 2],
  ['variables', { maxVariables: 1 }, 'query ($a: ID!) { node(id: $a) { id } }', 2],
] as const)('checkShape() counts %s', ([limit, limits, source, found]) => {
  expect(refusals(source)).toEqual([])
  const [error, ...others] = refusals(source, limits)
  expect(others).toEqual([])
  const [maximum] = Object.values(limits)
  expect(error?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, maximum, found })
  expect(error?.message).toMatch(
    new RegExp(`^Cannot take ${found} .*: expected at most ${maximum}; .*\\.$`),
  )
  const [name] = Object.keys(limits)
  expect(refusals(source, { [name ?? '']: found })).toEqual([])
})

test('checkShape() has an error for each limit that is exceeded', () => {
  const source = '{ a: corpus { b: version } c: corpus { version } }'
  const limits = refusals(source, { maxAliases: 1, maxDepth: 1, maxRootFields: 1 })
  expect(limits.map(({ extensions }) => extensions['limit'])).toEqual([
    'aliases',
    'depth',
    'rootFields',
  ])
})

test('checkShape() leaves unknown fragments and circles of fragments to validation', () => {
  for (const source of [
    '{ ...Nowhere }',
    '{ ...A } fragment A on Query { ...A }',
    '{ ...A } fragment A on Query { corpus { version } ...B } fragment B on Query { ...A }',
    '{ node(id: "x") { ...A } } fragment A on Statement { article { statements { nodes { ...A } } } }',
  ]) {
    expect(refusals(source)).toEqual([])
    expect(validate(schema, parse(source))).not.toEqual([])
  }
})

test('checkShape() counts a bomb of fragments without writing it out', () => {
  const bomb = `{ ...F0 } ${many(60, (place) => `fragment F${place} on Query { ...F${place + 1} ...F${place + 1} }`)} fragment F60 on Query { __typename }`
  const started = performance.now()
  const errors = refusals(bomb)
  expect(performance.now() - started).toBeLessThan(100)
  expect(
    errors.find(({ extensions }) => extensions['limit'] === 'fields')?.extensions['found'],
  ).toBe(Number.MAX_SAFE_INTEGER)
})

const statementFields = ['id', 'slug', 'label', 'content', 'act', 'cue', 'form'] as const

/** Documents as dear to validate as any of 1,000 tokens; each is either refused before or quick. */
test.for([
  ['a field 990 times', `{ ${many(990, () => '__typename')} }`],
  ['990 unknown fields', `{ ${many(990, (place) => `statement${place}`)} }`],
  [
    '980 unknown fields below',
    `{ statements { nodes { ${many(980, (place) => `contentt${place}`)} } } }`,
  ],
  [
    'nested fields again and again',
    `{ ${many(25, () => 'statements { nodes { speaker { name id } content } }')} }`,
  ],
  [
    'wide fields again and again',
    `{ ${many(20, () => `statements { nodes { ${statementFields.join(' ')} speaker { ${many(9, () => 'name')} } } }`)} }`,
  ],
  [
    'long arguments again and again',
    `{ ${many(10, () => `statements(filter: { acts: [${many(60, () => 'DENY')}] }) { nodes { id } }`)} }`,
  ],
  [
    'fragments side by side',
    `{ statements { nodes { ${many(30, (place) => `...F${place}`)} } } } ${many(30, (place) => `fragment F${place} on Statement { ${many(24, (field) => statementFields[field % 7] ?? 'id')} }`)}`,
  ],
  [
    'fragments side by side, without repeats',
    `{ statements { nodes { ${many(30, (place) => `...F${place}`)} } } } ${many(30, (place) => `fragment F${place} on Statement { ${many(24, (field) => `u${place}_${field}`)} }`)}`,
  ],
  [
    'fragments that spread all others',
    `{ ${many(20, (place) => `...F${place}`)} } ${many(20, (place) => `fragment F${place} on Query { corpus { version } ${many(15, (other) => `...F${(place + other + 1) % 20}`)} }`)}`,
  ],
  [
    'a chain of fragments',
    `{ ...F0 } ${many(29, (place) => `fragment F${place} on Query { corpus { version } ...F${place + 1} }`)} fragment F29 on Query { __typename }`,
  ],
  ['unknown fragments', `{ ${many(480, (place) => `...F${place}`)} }`],
  [
    'unknown enum values',
    `{ statements(filter: { acts: [${many(970, (place) => `DENI${place}`)}] }) { totalCount } }`,
  ],
  [
    'unknown input fields',
    `{ statements(filter: { ${many(320, (place) => `act${place}: 1`)} }) { totalCount } }`,
  ],
  [
    'input fields again and again',
    `{ statements(filter: { ${many(320, () => 'acts: DENY')} }) { totalCount } }`,
  ],
  ['deep lists', `{ nodes(ids: ${'['.repeat(190)}${']'.repeat(190)}) { id } }`],
  [
    'undefined variables',
    `{ statements(filter: { acts: [${many(450, (place) => `$v${place}`)}] }) { totalCount } }`,
  ],
  [
    'inline fragments side by side',
    `{ statements { nodes { ${many(150, () => '... on Statement { id }')} } } }`,
  ],
  ['inline fragments in each other', `{ ${'... { '.repeat(190)} __typename ${'}'.repeat(190)} }`],
  [
    'one name for everything',
    `{ statements { nodes { ${many(20, (place) => `a: ${statementFields[place % 7]}`)} } } }`,
  ],
  ['long names', `{ ${many(20, (place) => `${'x'.repeat(3000)}${place}`)} }`],
] as const)('validation after checkShape() is quick for %s', ([, source]) => {
  const document = parse(source, { maxTokens })
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    if (checkShape(document, defaultLimits).length === 0) {
      validate(schema, document, undefined, { maxErrors: maxValidationErrors })
    }
    return performance.now() - started
  })
  // Some 4 ms at most on a quiet machine.
  expect(Math.min(...times)).toBeLessThan(25)
})
