/** The questions whose cost must not grow with the corpus. Answers have up to 20 items, or one node, or counts. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/project-root.ts'
import { busiest, commonActs, countedNodes, countedWords, days, named } from './find-candidates.ts'
import type { GrowthCase } from './growth-case.ts'

const statement = `{ id label content form act cue isNegated saidOn { edtf } speaker { id name }
  article { slug } attribution { attributedAs provenance { status } } }`
const event = `{ id label name eventKind modality time { edtf } location { location { id name } }
  reports { modality article { slug } } }`
const allFacets = `speakers { count actor { id name } } acts { value count } forms { value count }
  media { value count } locations { count location { id name } } months { month count }`

const within = (first: number): string => `query Within($location: ID!) {
  events(filter: { location: $location }, first: ${first}) { totalCount nodes ${event} }
}`
/** The most mentioned first; further down is nothing that many lists are about. */
const busiestFirst = ', orderBy: { field: MENTIONS, direction: DESC }'

export async function growthCases(): Promise<readonly GrowthCase[]> {
  const operations = join(projectRoot, 'schema', 'operations')
  const [storyPage, search] = await Promise.all(
    ['story-page', 'search'].map((name) => readFile(join(operations, `${name}.graphql`), 'utf8')),
  )
  return casesOf(storyPage ?? '', search ?? '')
}

const casesOf = (storyPage: string, search: string): readonly GrowthCase[] => [
  {
    ...caseOf('story-page', 'story page', storyPage),
    candidates: (endpoint) => named(endpoint, 'articles', ', orderBy: { field: SLUG }', 'slug'),
  },
  {
    ...caseOf(
      'node',
      'node by id',
      `query NodeById($id: ID!) { node(id: $id) { id label nodeKind ... on Statement ${statement} } }`,
    ),
    candidates: (endpoint) => named(endpoint, 'statements', '', 'id'),
  },
  {
    ...caseOf(
      'page',
      'filtered page of 20, equally many matches',
      `query SaidBy($actor: ID!) {
        statements(filter: { speakers: [$actor] }, first: 20) { totalCount nodes ${statement} }
      }`,
    ),
    matches: 20,
    candidates: (endpoint) =>
      countedNodes(endpoint, { ...many('actors'), of: 'statements' }, 'actor'),
  },
  {
    ...caseOf(
      'page-common',
      'filtered page of 20, ever more matches',
      `query SaidHow($act: StatementAct!) {
        statements(filter: { acts: [$act], isNegated: false }, first: 20) { totalCount nodes ${statement} }
      }`,
    ),
    candidates: commonActs,
  },
  {
    ...caseOf('within', 'within, equally many matches', within(20)),
    matches: 8,
    candidates: (endpoint) =>
      countedNodes(endpoint, { ...many('locations'), of: 'events' }, 'location'),
  },
  {
    ...caseOf('within-common', 'within, a page of 5 of ever more matches', within(5)),
    candidates: async (endpoint) => {
      const list = { field: 'locations', given: busiestFirst, pages: 1, of: 'events' }
      return busiest(await countedNodes(endpoint, list, 'location'), subjectsOfEach)
    },
  },
  {
    ...caseOf(
      'timeline',
      'timeline from a day on',
      `query From($from: Date!) {
        timeline(filter: { time: { from: $from } }, first: 20) {
          edges { when { edtf provenance { status } } node { __typename ... on Node { id label } } }
        }
      }`,
    ),
    candidates: days,
  },
  {
    ...caseOf(
      'facets',
      'facets over equally many matches',
      `query FacetsAbout($actor: ID!) {
        statements(filter: { about: [$actor] }, first: 0) { totalCount facets { ${allFacets} } }
      }`,
    ),
    matches: 20,
    candidates: (endpoint) =>
      countedNodes(endpoint, { ...many('actors'), of: 'statementsAbout' }, 'actor'),
  },
  {
    ...caseOf(
      'totals',
      'unfiltered facets and totals',
      `query Totals {
        corpus { articles actors statements events locations }
        articles(first: 0) { totalCount }
        statements(first: 0) { totalCount facets { ${allFacets} } }
        events(first: 0) { totalCount facets { kinds { value count } actors { count actor { id name } } } }
      }`,
    ),
    // A facet has at most a hundred values, which the smallest corpus has not.
    from: 1,
    candidates: async () => [{ variables: {}, matches: null }],
  },
  {
    ...caseOf('search-common', 'search for a common word', search),
    candidates: async (endpoint) => busiest(await countedWords(endpoint), subjectsOfEach),
  },
  {
    ...caseOf('search-rare', 'search for a rare word', search),
    matches: 25,
    candidates: countedWords,
  },
]

/** How many subjects each question is asked about, in turn. */
export const subjectsOfEach = 12

function many(field: string) {
  return { field, given: busiestFirst, pages: 15 }
}

function caseOf(name: string, label: string, operation: string): Omit<GrowthCase, 'candidates'> {
  return { id: `growth.${name}`, label, operation, matches: null, from: 0 }
}
