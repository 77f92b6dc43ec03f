/** Ids and cursors that are malformed, forged, or from elsewhere. */
import { encodeCursor } from '../../../schema/cursor.ts'
import type { Attack } from '../attack.ts'
import { askWith } from '../requests.ts'

const ids: readonly (readonly [title: string, id: string])[] = [
  ['empty', ''],
  ['a kind alone', 'actor'],
  ['a kind without a slug', 'actor:'],
  ['a slug without a kind', ':taliban'],
  ['of an unknown kind', 'user:admin'],
  ['of the kind __proto__', '__proto__:taliban'],
  ['of the kind constructor', 'constructor:taliban'],
  ['in capital letters', 'ACTOR:taliban'],
  ['with a path', 'actor:../../etc/passwd'],
  ['with a line break', 'actor:taliban\n'],
  ['with NUL', 'actor:taliban\0'],
  ['with SQL', "actor:x' OR '1'='1"],
  ['of another server', 'QWN0b3I6dGFsaWJhbg=='],
  ['a number', '1'],
  ['of 10,000 letters', `actor:${'a'.repeat(10_000)} `],
]

const idsOfNothing = ['actor:constructor', 'actor:nobody', 'event:taliban', 'location:tostring']

const cursor = (name: string, order: string, key: readonly (string | number | null)[]): string =>
  encodeCursor({ name, order }, key)

const cursors: readonly (readonly [title: string, cursor: string])[] = [
  ['empty', ''],
  ['a number', '10'],
  ['of another server', 'YXJyYXljb25uZWN0aW9uOjA='],
  ['JSON', '{"after":1}'],
  ['NUL', '\0'],
  ['Unicode', '🙂🙂🙂🙂'],
  ['10,000 letters', 'A'.repeat(10_000)],
  ['__proto__', '__proto__'],
  ['of another list', cursor('Query.events', 'TIME ASC', ['a'])],
  ['of a list named __proto__', cursor('__proto__', '', ['a'])],
  [
    'of this list with a byte changed',
    `${cursor('Query.actors', 'NAME ASC', ['a', 'a']).slice(0, -2)}AA`,
  ],
  ['of this list without a key', cursor('Query.actors', 'NAME ASC', [])],
  ['of this list with numbers for texts', cursor('Query.actors', 'NAME ASC', [1, 2])],
  [
    'of this list with a key of 50 values',
    cursor('Query.actors', 'NAME ASC', [...Array.from({ length: 50 }, () => 1), 'a']),
  ],
  ['of this list in another order', cursor('Query.actors', 'MENTIONS DESC', [1, 'a'])],
  ['of this list with a huge number', cursor('Query.actors', 'NAME ASC', [1e308, 'a'])],
  ['of this list with null', cursor('Query.actors', 'NAME ASC', [null, 'a'])],
]

export const idsAndCursors: readonly Attack[] = [
  ...ids.map(([title, id]): Attack => ({
    title: `an id ${title}`,
    send: askWith('query ($id: ID!) { node(id: $id) { id } }', { id }),
    status: 200,
    code: 'INVALID_ID',
    data: { node: null },
  })),
  ...idsOfNothing.map((id): Attack => ({
    title: `the id ${id}, which there is none of`,
    send: askWith('query ($id: ID!) { node(id: $id) { id } }', { id }),
    status: 200,
    data: { node: null },
  })),
  ...cursors.map(([title, after]): Attack => ({
    title: `a cursor that is ${title}`,
    send: askWith('query ($after: String) { actors(after: $after) { nodes { id } } }', { after }),
    status: [200, 400],
    code: 'INVALID_CURSOR',
  })),
  {
    title: 'an id that is a number',
    send: askWith('query ($id: ID!) { node(id: $id) { id } }', { id: 1e21 }),
    status: [200, 400],
    code: ['INVALID_ID', 'INVALID_ARGUMENT'],
  },
  {
    title: '101 ids',
    send: askWith('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => 'actor:taliban'),
    }),
    status: [200, 400],
    code: 'INVALID_ARGUMENT',
  },
  {
    title: 'paths from a node to itself',
    send: askWith('query ($id: ID!) { paths(from: $id, to: $id) { length } }', {
      id: 'actor:taliban',
    }),
    status: 200,
  },
  {
    title: 'paths of a length that there is none of',
    send: askWith(
      'query ($id: ID!) { paths(from: $id, to: "location:pakistan", maxLength: 2147483647, first: 2147483647) { length } }',
      { id: 'actor:taliban' },
    ),
    status: [200, 400],
    code: ['INVALID_ARGUMENT', 'COST_LIMIT_EXCEEDED', 'INVALID_PAGE'],
  },
]
