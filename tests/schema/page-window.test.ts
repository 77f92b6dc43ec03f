import type { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { encodeCursor } from '../../schema/cursor.ts'
import type { PageArguments } from '../../schema/page-window.ts'
import { readPageWindow } from '../../schema/page-window.ts'

const list = { name: 'Query.actors', order: 'NAME ASC' }
const cursor = encodeCursor(list, ['x', 'x'])

test.for<[string, PageArguments, object]>([
  ['nothing', {}, { first: 20, last: null }],
  [
    'nulls as nothing',
    { first: null, after: null, last: null, before: null },
    { first: 20, last: null },
  ],
  ['first', { first: 3 }, { first: 3, last: null }],
  ['none', { first: 0 }, { first: 0, last: null }],
  ['the most', { first: 100 }, { first: 100, last: null }],
  ['last', { last: 100 }, { first: null, last: 100 }],
  ['the last none', { last: 0 }, { first: null, last: 0 }],
  ['first with last null', { first: 3, last: null }, { first: 3, last: null }],
])('readPageWindow() takes %s', ([, args, window]) => {
  expect(readPageWindow(args, list)).toEqual({ after: null, before: null, ...window })
})

test('readPageWindow() takes cursors of the list with either size', () => {
  expect(readPageWindow({ first: 2, after: cursor, before: cursor }, list)).toEqual({
    first: 2,
    last: null,
    after: ['x', 'x'],
    before: ['x', 'x'],
  })
  expect(readPageWindow({ last: 2, after: cursor }, list)).toMatchObject({ last: 2, first: null })
})

test.for<[string, PageArguments, string, string]>([
  [
    'a negative first',
    { first: -1 },
    'first',
    'Cannot return the first -1 items: expected `first` from 0 to 100, got -1.',
  ],
  [
    'a first over 100',
    { first: 101 },
    'first',
    'Cannot return the first 101 items: expected `first` from 0 to 100, got 101.',
  ],
  [
    'a negative last',
    { last: -5 },
    'last',
    'Cannot return the last -5 items: expected `last` from 0 to 100, got -5.',
  ],
  [
    'a last over 100',
    { last: 2_000_000_000 },
    'last',
    'Cannot return the last 2000000000 items: expected `last` from 0 to 100, got 2000000000.',
  ],
  [
    'both sizes',
    { first: 1, last: 2 },
    'last',
    'Cannot return both the first 1 and the last 2 items: expected `first` or `last`, got both.',
  ],
])('readPageWindow() rejects %s', ([, args, argument, message]) => {
  expect(refusalOf(args)).toMatchObject({
    message,
    extensions: { code: 'INVALID_PAGE', argument },
  })
})

test.for<[string, PageArguments, string]>([
  ['an empty after', { after: '' }, 'after'],
  ['a mangled before', { before: 'nonsense' }, 'before'],
])('readPageWindow() rejects %s', ([, args, argument]) => {
  expect(refusalOf(args).extensions).toEqual({ code: 'INVALID_CURSOR', argument })
})

function refusalOf(args: PageArguments): GraphQLError {
  try {
    readPageWindow(args, list)
  } catch (error) {
    return error as GraphQLError
  }
  throw new Error('readPageWindow() took the arguments')
}
