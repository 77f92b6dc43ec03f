import type { GraphQLField, GraphQLNamedType } from 'graphql'
import {
  execute,
  getNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SchemaContext } from '../../schema/builder.ts'
import { Meter } from '../../schema/meter.ts'
import { schema } from '../../schema/schema.ts'
import type { ArticleRecord, Records } from '../../src/model/records.ts'
import type { Store } from '../../src/store/store.ts'
import { meterRefusal } from '../../src/worker/limits/cost-refusal.ts'
import { compiled } from '../compile/corpora.ts'
import { ask, openStore } from '../schema/ask.ts'
import { openEncoded } from '../store/open-encoded.ts'
import { executeMetered } from './execute-metered.ts'

let store: Store
let records: Records
/** The fixture with a first article of 100,000 characters and a first statement of 300 passages. */
let large: Store

function withFirst<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  return items.map((item, place) => (place === 0 ? change(item) : item))
}

beforeAll(async () => {
  store = await openStore('fixture')
  records = await compiled('fixture')
  large = await openEncoded({
    ...records,
    articles: withFirst(records.articles, (article): ArticleRecord => ({
      ...article,
      text: article.text.padEnd(100_000, ' é'),
    })),
    statements: withFirst(records.statements, (statement) => ({
      ...statement,
      contentEvidence: Array.from({ length: 300 }, () => statement.contentEvidence[0]!),
    })),
  })
})

const slug = (): string => records.articles[0]!.slug
const passages = (): string =>
  `{ statement(slug: "${records.statements[0]!.slug}") { contentEvidence { exact sentence } } }`

describe('Meter', () => {
  it('charges nothing where the data are as assumed', () => {
    const source = '{ statements { nodes { slug speaker { name } act } } }'
    const { estimate, meter } = executeMetered(store, source)
    expect(meter.total).toBe(estimate)
    expect(meter.exceeded).toBe(false)
    expect(meterRefusal(meter)).toBeNull()
  })

  it('charges the bytes of a text beyond what is assumed', () => {
    const source = `{ article(slug: "${slug()}") { text } }`
    const { estimate, meter } = executeMetered(large, source)
    const bytes = Buffer.byteLength(ask<{ article: { text: string } }>(large, source).article.text)
    expect(meter.total).toBeCloseTo(estimate + (bytes - 3000) / 50, 6)
  })

  it('charges the items of a list beyond what is assumed, for what is selected of them', () => {
    const { estimate, meter } = executeMetered(large, passages())
    const short = executeMetered(large, passages().replace('exact sentence', 'start'))
    expect(estimate).toBeLessThan(30)
    expect(meter.total).toBeGreaterThan(estimate + 299 * 3)
    expect(short.meter.total - short.estimate).toBeLessThan(meter.total - estimate)
  })

  it('stops an execution that goes over the maximum, with one error', () => {
    const { answer, meter } = executeMetered(large, passages(), { limits: { maxCost: 100 } })
    expect(meter.exceeded).toBe(true)
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
      'COST_LIMIT_EXCEEDED',
    ])
    expect(meterRefusal(meter)?.extensions).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
      maximum: 100,
      cost: Math.ceil(meter.total),
    })
  })

  it('names the field at which the maximum was passed, and so does the refusal', () => {
    const { meter } = executeMetered(large, `{ s: ${passages().slice(1)}`, {
      limits: { maxCost: 100 },
    })
    expect(meter.exceededAt).toBe('s.contentEvidence')
    const remedy = 'leave out `s.contentEvidence`, or ask for fewer of what it stands in'
    expect(meterRefusal(meter)).toMatchObject({
      message: `Cannot answer the operation: expected a cost of at most 100, and the data have more than its estimate allowed for; ${remedy}.`,
      extensions: {
        suggestion: { message: remedy, path: 's.contentEvidence', pageSize: null, cost: null },
      },
    })
    expect(executeMetered(large, passages()).meter.exceededAt).toBeNull()
  })

  it('keeps the first such field, without its places in lists', () => {
    const source = `{ articles(first: 100) { nodes { all: text } } b: article(slug: "${slug()}") { text } }`
    const { estimate } = executeMetered(large, source)
    const { meter } = executeMetered(large, source, { limits: { maxCost: estimate + 10 } })
    expect(meter.exceededAt).toBe('articles.nodes.all')
  })

  it('charges each page that is refused', () => {
    const source =
      '{ statements(first: 20) { nodes { speaker { statements(after: "x") { totalCount } } } } }'
    const { answer, estimate, meter } = executeMetered(store, source)
    const errors = answer.errors?.length ?? 0
    expect(errors).toBeGreaterThan(5)
    expect(meter.total).toBe(estimate + 100 * errors)
    const stopped = executeMetered(store, source, { limits: { maxCost: estimate + 300 } })
    expect(stopped.meter.exceeded).toBe(true)
    expect(stopped.answer.errors?.length).toBeLessThanOrEqual(4)
  })

  it('is not needed: without one nothing is counted', () => {
    const { statement } = ask<{ statement: { contentEvidence: unknown[] } }>(large, passages())
    expect(statement.contentEvidence).toHaveLength(300)
  })
})

describe('meterFields()', () => {
  const connections = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith('Connection'),
  )
  const sites = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => connections.some((each) => each === getNamedType(field.type)))
          .map((field): [string, GraphQLField<unknown, SchemaContext>] => [
            `${type.name}.${field.name}`,
            field,
          ])
      : [],
  )

  it('finds the connections', () => {
    expect(new Set(sites.map(([, field]) => getNamedType(field.type).name)).size).toBe(
      connections.length,
    )
  })

  it.for(sites)(
    'gives an empty page for %s once the maximum is passed',
    ([, { resolve, type }]) => {
      const meter = new Meter({ estimate: 2, maximum: 1, itemCosts: new Map() })
      const query = new GraphQLObjectType<unknown, SchemaContext>({
        name: 'Root',
        fields: {
          list: { type, resolve: (...args) => resolve?.(...args) },
        },
      })
      const answer = execute({
        schema: new GraphQLSchema({ query, types: schema.toConfig().types }),
        document: parse(`{ list ${selectAll(getNamedType(type), 3)} }`),
        contextValue: { store, meter },
      })
      expect(answer).toMatchObject({
        data: { list: { pageInfo: { hasNextPage: false, hasPreviousPage: false }, totalCount: 0 } },
      })
      expect(answer).not.toHaveProperty('errors')
    },
  )
})

/** All fields without arguments, so many levels deep. */
function selectAll(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename }'
  const fields = Object.values(type.getFields()).flatMap(({ name, args, type: each }) => {
    const of = getNamedType(each)
    if (args.length > 0 || (depth === 0 && !isLeafType(of))) return []
    return [`${name} ${selectAll(of, depth - 1)}`]
  })
  return `{ __typename ${fields.join(' ')} }`
}

describe('the limits in the context', () => {
  it('bound pages and texts to search for', () => {
    const limits = { maxPageSize: 3, maxSearchLength: 5 }
    const refusal = (source: string) => executeMetered(store, source, { limits }).answer.errors?.[0]
    expect(refusal('{ actors(first: 4) { totalCount } }')).toMatchObject({
      message: 'Cannot return the first 4 items: expected `first` from 0 to 3, got 4.',
      extensions: { code: 'INVALID_PAGE', argument: 'first' },
    })
    expect(refusal('{ search(query: "lampsx") { totalCount } }')).toMatchObject({
      extensions: { code: 'INVALID_ARGUMENT', argument: 'query' },
    })
    expect(refusal('{ statements(filter: { text: "lampsx" }) { totalCount } }')).toMatchObject({
      extensions: { code: 'INVALID_ARGUMENT', argument: 'filter.text' },
    })
    expect(refusal('{ actors(first: 3) { totalCount } }')).toBeUndefined()
    const source = '{ actors { nodes { slug } } }'
    const { answer } = executeMetered(store, source, { limits })
    expect(answer.data?.['actors']).toMatchObject({ nodes: [{}, {}, {}] })
  })

  it('may be wider than those by default', () => {
    const limits = { maxPageSize: 1000, maxSearchLength: 1000 }
    const wide = [
      '{ actors(first: 1000) { totalCount } }',
      `{ search(query: "${'x'.repeat(900)}") { totalCount } }`,
    ]
    for (const source of wide) {
      expect(executeMetered(store, source, { limits }).answer.errors).toBeUndefined()
    }
  })
})
