/** The questions with the subjects that they are asked about: for each corpus, or each place in one, the same kind of answer. */
import { Endpoint } from '../endpoint.ts'
import { type RequestBytes, requestBytes } from '../load/request-bytes.ts'
import { cursorsAt, pairs } from './find-candidates.ts'
import { growthCases, subjectsOfEach } from './growth-cases.ts'
import { type Candidate, nearestCandidates, pickAlike, type Subject } from './subject.ts'

/** What is asked of one server, and compared with what the other lanes of its case cost. */
export interface Lane {
  /** Which server: the place of its corpus. */
  readonly server: number
  readonly requests: readonly RequestBytes[]
  /** Of an answer, the mean. */
  readonly bytes: number
  /** Of a subject, the mean; null where answers do not say. */
  readonly matches: number | null
}

export interface PreparedCase {
  readonly id: string
  readonly label: string
  readonly lanes: readonly Lane[]
  /** The lane that the last one is compared with; null where what counts is what the last one costs. */
  readonly from: number | null
}

export interface PreparedGrowth {
  /** A lane for each corpus. */
  readonly bySize: readonly PreparedCase[]
  /** Two lanes in the largest corpus. */
  readonly byDepth: PreparedCase
  /** The places of those lanes in the list. */
  readonly depths: readonly [number, number]
}

/** So many are asked once, to choose among. */
const mostAsked = 250

const deepPage = `query Page($after: String!) {
  statements(first: 20, after: $after) { nodes { id label content form act saidOn { edtf } speaker { name } } }
}`

/** Without evidence, whose length depends on the articles and not on the way to it. */
const paths = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length nodes { id label } links { kind label from { id } to { id } provenance { status } }
  }
}`

export interface ServedCorpus {
  readonly articles: number
  readonly address: string
}

/** @param corpora - from the smallest to the largest. */
export async function prepareGrowth(corpora: readonly ServedCorpus[]): Promise<PreparedGrowth> {
  const endpoints = corpora.map(({ address }) => new Endpoint(address))
  const bySize: PreparedCase[] = []
  for (const each of await growthCases()) {
    const pools = []
    for (const endpoint of endpoints) {
      const found = await each.candidates(endpoint)
      const asked = nearestCandidates(found, each.matches, mostAsked)
      pools.push(await askAll(endpoint, each.operation, asked))
    }
    const picked = pickAlike(pools, { count: subjectsOfEach, matches: each.matches })
    const lanes = picked.map((subjects, server) => laneOf(server, each.operation, subjects))
    bySize.push({ id: each.id, label: each.label, lanes, from: firstOf(lanes, each.from) })
  }
  bySize.push(await preparePaths(endpoints))
  const largest = corpora.at(-1)
  if (largest === undefined) throw new Error('Cannot measure growth: there is no corpus')
  return { bySize, ...(await prepareDepth(new Endpoint(largest.address), corpora.length - 1)) }
}

/** The dearest of many pairs: to look for links has a bound, which only a large corpus reaches. */
async function preparePaths(endpoints: readonly Endpoint[]): Promise<PreparedCase> {
  const lanes = []
  for (const [server, endpoint] of endpoints.entries()) {
    const dearest = await dearestOf(endpoint, paths, await pairs(endpoint))
    lanes.push(laneOf(server, paths, await askAll(endpoint, paths, dearest)))
  }
  const label = 'paths, the dearest of many pairs'
  return { id: 'growth.paths', label, lanes, from: null }
}

/** By the clock, the least of three times each. */
async function dearestOf(
  endpoint: Endpoint,
  query: string,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const timed = candidates.map((candidate) => ({ candidate, took: Infinity }))
  for (let time = 0; time < 3; time += 1) {
    for (const each of timed) {
      const since = performance.now()
      await endpoint.post({ query, variables: each.candidate.variables })
      each.took = Math.min(each.took, performance.now() - since)
    }
  }
  return timed
    .sort((one, other) => other.took - one.took)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

async function prepareDepth(
  endpoint: Endpoint,
  server: number,
): Promise<Pick<PreparedGrowth, 'byDepth' | 'depths'>> {
  const { corpus } = await endpoint.ask<{ readonly corpus: { readonly statements: number } }>(
    '{ corpus { statements } }',
  )
  const deep = Math.min(50_000, Math.floor((corpus.statements * 0.8) / 100) * 100)
  const depths = [Math.min(1000, deep / 10), deep] as const
  const pools = []
  for (const depth of depths) {
    pools.push(await askAll(endpoint, deepPage, await cursorsAt(endpoint, depth, 60)))
  }
  const picked = pickAlike(pools, { count: subjectsOfEach, matches: null })
  const lanes = picked.map((subjects) => laneOf(server, deepPage, subjects))
  const label = `page at item ${deep} against item ${depths[0]}`
  return { byDepth: { id: 'growth.depth', label, lanes, from: 0 }, depths }
}

/** Each once: what has no complete answer is no subject, and stops everything. */
async function askAll(
  endpoint: Endpoint,
  query: string,
  candidates: readonly Candidate[],
): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  for (const { variables } of candidates) {
    const { text, bytes } = await endpoint.post({ query, variables })
    const total = /"totalCount":(\d+)/.exec(text)?.[1]
    subjects.push({ variables, bytes, matches: total === undefined ? null : Number(total) })
  }
  return subjects
}

function laneOf(server: number, query: string, subjects: readonly Subject[]): Lane {
  const matches = subjects.flatMap((subject) => (subject.matches === null ? [] : [subject.matches]))
  return {
    server,
    requests: subjects.map(({ variables }) =>
      requestBytes({
        method: 'POST',
        path: '/graphql',
        body: JSON.stringify({ query, variables }),
      }),
    ),
    bytes: mean(subjects.map(({ bytes }) => bytes)),
    matches: matches.length === 0 ? null : mean(matches),
  }
}

/** Of two corpora alone there is but one to compare the last with. */
function firstOf(lanes: readonly Lane[], from: number): number {
  return from < lanes.length - 1 ? from : 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
