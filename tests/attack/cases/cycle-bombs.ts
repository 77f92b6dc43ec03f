/** Relations that lead in circles, with maximal pages: a few words that multiply to millions of nodes. */
import { expect } from 'vitest'
import type { Attack } from '../attack.ts'
import { many } from '../many.ts'
import { largestAnswer, overAnyLimit, tooCostly } from '../refusals.ts'
import { ask, askWith, get } from '../requests.ts'

const deep =
  'nodes { statements(first: 100) { nodes { speaker { statements(first: 100) { nodes { id } } } } } }'

export const cycleBombs: readonly Attack[] = [
  {
    title: 'actors and their statements in a circle, with maximal pages',
    send: ask(`{ actors(first: 100) { ${deep} } }`),
    ...tooCostly,
    extensions: { cost: expect.any(Number), maximum: expect.any(Number) },
  },
  {
    title: 'articles and their actors in a circle, with maximal pages',
    send: ask(
      '{ articles(first: 100) { nodes { actors(first: 100) { nodes { articles(first: 100) { nodes { text } } } } } } }',
    ),
    ...tooCostly,
  },
  {
    title: 'the same by edges',
    send: ask(
      '{ articles(first: 100) { edges { node { actors(first: 100) { edges { node { articles(first: 100) { edges { node { text } } } } } } } } } }',
    ),
    ...tooCostly,
  },
  {
    title: 'the same from the end of the lists',
    send: ask(
      '{ articles(last: 100) { nodes { actors(last: 100) { nodes { articles(last: 100) { nodes { text } } } } } } }',
    ),
    ...tooCostly,
  },
  {
    title: 'the same with the page size in a variable',
    send: askWith(
      'query ($n: Int) { articles(first: $n) { nodes { actors(first: $n) { nodes { articles(first: $n) { nodes { text } } } } } } }',
      { n: 100 },
    ),
    ...tooCostly,
  },
  {
    title: 'the same with the page size in a default of a variable',
    send: ask(
      'query ($n: Int = 100) { articles(first: $n) { nodes { actors(first: $n) { nodes { articles(first: $n) { nodes { text } } } } } } }',
    ),
    ...tooCostly,
  },
  {
    title: 'the same after it was accepted with a small page',
    send: get([
      [
        'query',
        'query ($n: Int) { actors(first: $n) { nodes { statements(first: $n) { nodes { speaker { statements(first: $n) { nodes { content } } } } } } } }',
      ],
      ['variables', '{"n":100}'],
    ]),
    ...tooCostly,
  },
  {
    title: 'related actors of related actors',
    send: ask(
      '{ actors(first: 100) { nodes { relatedActors(first: 100) { nodes { relatedActors(first: 100) { nodes { name } } } } } } }',
    ),
    ...tooCostly,
  },
  {
    title: 'mentions of the nodes of mentions',
    send: ask(
      '{ article(slug: "pakistan-defense-minister-afghanistan-border") { mentions(first: 100) { nodes { node { ... on Actor { mentions(first: 100) { nodes { node { ... on Actor { mentions(first: 100) { nodes { evidence { sentence } } } } } } } } } } } } }',
    ),
    ...overAnyLimit,
  },
  {
    title: 'places that contain and are contained in each other',
    send: ask(
      '{ locations(first: 100) { nodes { contains(first: 100) { nodes { ancestors { contains(first: 100) { nodes { name } } } } } } } }',
    ),
    ...tooCostly,
  },
  {
    title: 'the nodes of a hundred ids with a circle behind each',
    send: askWith(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { statements(first: 100) { nodes { speaker { statements(first: 100) { nodes { content } } } } } } } }`,
      { ids: Array.from({ length: 100 }, () => 'actor:taliban') },
    ),
    ...tooCostly,
  },
  {
    title: 'the whole text for each of its evidences',
    send: ask(
      '{ statements(first: 100) { nodes { contentEvidence { article { text } } provenance { evidence { article { text } } } } } }',
    ),
    status: [200, 400],
    code: ['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
    maxBytes: largestAnswer,
  },
  {
    title: 'a circle of links that take no page size',
    send: ask(
      '{ events(first: 100) { nodes { precededBy { event { followedBy { event { precededBy { event { followedBy { event { name } } } } } } } } } } }',
    ),
    status: [200, 400],
    code: ['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
    maxBytes: largestAnswer,
  },
  {
    title: 'as many and as long paths as there are',
    send: ask(
      `{ ${many(15, (n) => `p${n}: paths(from: "actor:taliban", to: "location:pakistan", maxLength: 6, first: 100) { nodes { label } links { label provenance { evidence { sentence } } } }`)} }`,
    ),
    status: 400,
    code: ['COST_LIMIT_EXCEEDED', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'a circle that a variable leaves out, which is allowed',
    send: askWith(
      `query ($no: Boolean!) { actors(first: 100) @include(if: $no) { ${deep} } corpus { articles } }`,
      { no: false },
    ),
    status: 200,
  },
  ...[-1, 101, 2_147_483_647, -2_147_483_648].map((size): Attack => ({
    title: `a page of ${size}`,
    send: ask(`{ actors(first: ${size}) { totalCount } }`),
    status: [200, 400],
    code: 'INVALID_PAGE',
  })),
]
