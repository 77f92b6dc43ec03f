import { execute, parse } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { encodeCursor } from '../../schema/cursor.ts'
import { schema } from '../../schema/schema.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, openStore } from './ask.ts'

let store: Store
let slowStore: Store
beforeAll(async () => {
  store = await openStore('fixture')
  slowStore = answeringWithPromises(store)
})

/** The same store, but every method answers with a promise, as a database does. */
function answeringWithPromises(real: Store): Store {
  return new Proxy(real, {
    get(target, name: keyof Store) {
      const method = target[name] as (...args: unknown[]) => unknown
      return async (...args: unknown[]) => method.apply(target, args)
    },
  })
}

const source = `{
  corpus { articles }
  actor(slug: "tidewatch") {
    events { nodes { id } edges { roles cursor } }
    relatedActors(first: 3) { totalCount nodes { id } edges { statements node { name } } }
    statements { facets { speakers { actor { id } count } } nodes { about { nodes { __typename } edges { node { ... on Node { id } } } } } }
  }
  event(slug: "marigold-collision") { participants { nodes { id } pageInfo { endCursor } } }
  nodes(ids: ["actor:nobody", "actor:ostrelle"]) { id }
  article(slug: "tidewatch-denies-stealing-lamps") { paragraphs { segments { text nodes { id } } } }
  search(query: "lamps") { nodes { label } }
  timeline(last: 4) { edges { when { edtf } node { __typename } } }
  paths(from: "actor:tidewatch", to: "location:pier-nine") { nodes { id } }
}`

test('a store that answers with promises gives the same answer', async () => {
  const result = await execute({
    schema,
    document: parse(source),
    contextValue: { store: slowStore },
  })
  expect(JSON.parse(JSON.stringify(result))).toEqual({ data: ask(store, source) })
})

test('a cursor that names no place is refused by a store that answers with promises as well', async () => {
  const cursor = encodeCursor({ name: 'Query.actors', order: 'NAME ASC' }, [1, 2, 'x'])
  const result = await execute({
    schema,
    document: parse(`{ actors(after: "${cursor}") { totalCount } }`),
    contextValue: { store: slowStore },
  })
  expect(JSON.parse(JSON.stringify(result))).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'INVALID_CURSOR' } }],
  })
})
