import { expect, test } from 'vitest'
import { differingLines } from '../../scripts/differing-lines.ts'
import { schemaChanges } from '../../scripts/schema-changes.ts'

const before = 'type Query { actor: String, size: String } enum Kind { PERSON STATE }'

test.for([
  ['a field that goes', 'type Query { actor: String } enum Kind { PERSON STATE }', 'breaking'],
  [
    'an enum value that goes',
    'type Query { actor: String, size: String } enum Kind { PERSON }',
    'breaking',
  ],
  ['an enum value more', `${before} extend enum Kind { GROUP }`, 'dangerous'],
  ['a field more', `${before} extend type Query { name: String }`, 'safe'],
] as const)('schemaChanges() says what %s means to clients', ([, after, impact]) => {
  expect(schemaChanges(before, after).map((change) => change.impact)).toEqual([impact])
})

test('schemaChanges() names the breaking changes first', () => {
  const after = 'type Query { actor: String, name: String } enum Kind { PERSON STATE GROUP }'
  expect(schemaChanges(before, after).map((change) => change.impact)).toEqual([
    'breaking',
    'dangerous',
    'safe',
  ])
})

test('schemaChanges() takes a file that is no SDL for a breaking change', () => {
  expect(schemaChanges('', before)).toEqual([
    { impact: 'breaking', description: 'The file is not the SDL of a schema.' },
  ])
})

test.for([
  ['equal texts', 'a\nb', 'a\nb', []],
  ['a line more', 'a\nc', 'a\nb\nc', ['+2: b']],
  ['a line less', 'a\nb\nc', 'a\nc', ['-2: b']],
  ['a line changed', 'a\nb\nc', 'a\nx\nc', ['-2: b', '+2: x']],
  [
    'two changes with equal lines between',
    'a\nb\nc\nd',
    'x\nb\nc\ny',
    ['-1: a', '+1: x', '-4: d', '+4: y'],
  ],
  ['everything new', '', 'a', ['-1: ', '+1: a']],
] as const)('differingLines() shows %s', ([, was, is, lines]) => {
  expect(differingLines(was, is)).toEqual(lines)
})
