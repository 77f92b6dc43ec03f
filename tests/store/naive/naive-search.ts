/**
 * What a search must answer: every node with any of the words, worked out by counting the words of
 * every field of every node. It shares with the indexes what a word is, its form, and which words are
 * stop words.
 */
import { fold } from '../../../src/model/fold.ts'
import type { NodeId } from '../../../src/model/node-id.ts'
import type { NodeRecord, Records } from '../../../src/model/records.ts'
import { stopWords } from '../../../src/model/stop-words.ts'
import type { NodeKind } from '../../../src/model/vocabulary.ts'
import { wordForm } from '../../../src/model/word-forms.ts'
import { words } from '../../../src/model/words.ts'

/** From the least telling. */
const tiers = ['TEXT', 'CONTENT', 'LABEL', 'NAME'] as const
type Tier = (typeof tiers)[number]

interface Field {
  readonly node: NodeRecord
  readonly tier: Tier
  /** Folded. */
  readonly words: readonly string[]
}

export interface NaiveHit {
  readonly id: NodeId
  readonly score: number
}

interface Counted {
  readonly fields: readonly Field[]
  readonly nodeCount: number
  readonly averages: Readonly<Record<Tier, number>>
  /** The nodes with each form. */
  readonly nodesOf: ReadonlyMap<string, ReadonlySet<NodeRecord>>
  readonly formOf: ReadonlyMap<string, string>
}

const counted = new WeakMap<Records, Counted>()

export function naiveSearch(
  records: Records,
  query: string,
  kinds: readonly NodeKind[] | null,
): readonly NaiveHit[] {
  const corpus = counted.get(records) ?? countWords(records)
  counted.set(records, corpus)
  const { fields, nodesOf, nodeCount } = corpus
  const asked = [...words(query)].slice(0, 32).map(({ folded }) => folded)
  const telling = asked.filter((word) => !stopWords.has(word))
  const wanted = telling.length > 0 ? telling : asked
  const last = wanted.at(-1)
  if (last === undefined) return []
  const forms = [
    ...new Set(wanted.map(wordForm).filter((form) => form !== wordForm(last))),
    wordForm(last),
  ]
  const weightOf = (form: string): number => {
    const count = nodesOf.get(form)?.size ?? 0
    return Math.max(1, Math.round(1000 * Math.log(1 + (nodeCount - count + 0.5) / (count + 0.5))))
  }
  const begun = [
    ...new Set(
      [...corpus.formOf].filter(([word]) => word.startsWith(last)).map(([, form]) => form),
    ),
  ]
    .toSorted((a, b) => {
      const difference = (nodesOf.get(b)?.size ?? 0) - (nodesOf.get(a)?.size ?? 0)
      return difference === 0 ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : difference
    })
    .slice(0, 64)
    .filter((form) => form !== wordForm(last))
  const begunWeight = Math.min(...begun.map(weightOf)) / 2

  /** For each word the forms that stand for it, and what a hit of each counts. */
  const choices = forms.map((form, place) => [
    ...(nodesOf.has(form) ? [{ form, weight: weightOf(form) }] : []),
    ...(place === forms.length - 1 ? begun : []).map((each) => ({
      form: each,
      weight: begunWeight,
    })),
  ])
  const full = choices.reduce(
    (sum, some) => sum + Math.max(0, ...some.map(({ form }) => weightOf(form))),
    0,
  )
  const answering = new Set(choices.flat().flatMap(({ form }) => [...(nodesOf.get(form) ?? [])]))
  const hits = [...answering].map((node): NaiveHit => {
    const own = fields.filter((field) => field.node === node)
    let matched = 0
    let tierSum = 0
    let strengthSum = 0
    for (const some of choices) {
      const [best] = some
        .flatMap(({ form, weight }) => {
          const hit = bestField(own, form, corpus)
          return hit === undefined
            ? []
            : [{ tier: hit.tier, strength: Math.ceil(hit.strength * weight) }]
        })
        .toSorted((a, b) => b.tier - a.tier || b.strength - a.strength)
      if (best === undefined) continue
      matched += 1
      tierSum += best.tier
      strengthSum += best.strength
    }
    const share = (tierSum + strengthSum / (full * 1000)) / (tiers.length * forms.length)
    return { id: node.id, score: Math.round((matched + share) * 1e6) / 1e6 }
  })
  return hits
    .filter(({ id }) => kinds === null || kinds.includes(kindOfId(id)))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** The most telling field of a node with the form, of equally telling ones the one in which it is strongest. */
function bestField(
  fields: readonly Field[],
  form: string,
  { averages, formOf }: Counted,
): { readonly tier: number; readonly strength: number } | undefined {
  return fields
    .flatMap(({ tier, words: all }) => {
      const count = all.filter((word) => formOf.get(word) === form).length
      if (count === 0) return []
      const length = 0.25 + (0.75 * all.length) / averages[tier]
      const share = Math.round((1000 * count) / (count + 1.2 * length))
      return [{ tier: tiers.indexOf(tier), strength: Math.min(Math.max(share, 1), 999) }]
    })
    .toSorted((a, b) => b.tier - a.tier || b.strength - a.strength)[0]
}

function countWords(records: Records): Counted {
  const { articles, actors, statements, events, locations } = records
  const nodes: readonly NodeRecord[] = [
    ...articles,
    ...actors,
    ...statements,
    ...events,
    ...locations,
  ]
  const fields = nodes.flatMap((node) =>
    fieldsOf(node).map(([tier, text]): Field => ({
      node,
      tier,
      words: [...words(text)].map(({ folded }) => folded),
    })),
  )
  const formOf = new Map<string, string>()
  const nodesOf = new Map<string, Set<NodeRecord>>()
  for (const field of fields) {
    for (const word of field.words) {
      const form = formOf.get(word) ?? wordForm(word)
      formOf.set(word, form)
      nodesOf.set(form, (nodesOf.get(form) ?? new Set()).add(field.node))
    }
  }
  const average = (tier: Tier): number => {
    const lengths = fields
      .filter((field) => field.tier === tier && field.words.length > 0)
      .map((field) => field.words.length)
    return lengths.length === 0 ? 1 : lengths.reduce((a, b) => a + b, 0) / lengths.length
  }
  return {
    fields,
    nodeCount: nodes.length,
    averages: {
      TEXT: average('TEXT'),
      CONTENT: average('CONTENT'),
      LABEL: average('LABEL'),
      NAME: average('NAME'),
    },
    nodesOf,
    formOf,
  }
}

function fieldsOf(node: NodeRecord): readonly (readonly [tier: Tier, text: string])[] {
  switch (node.nodeKind) {
    case 'ARTICLE':
      return [
        ['LABEL', node.headline ?? ''],
        ['LABEL', node.label],
        ['TEXT', node.text],
      ]
    case 'STATEMENT':
      return [
        ['LABEL', node.label],
        ['CONTENT', node.content],
      ]
    case 'EVENT':
      return named(node.label, [node.name])
    case 'LOCATION':
      return named(node.label, [node.name, ...node.aliases])
    case 'ACTOR': {
      const short = node.actorKind === 'ORGANIZATION' ? node.abbreviation : null
      return named(node.label, [node.name, ...node.aliases, short ?? ''])
    }
  }
}

/** A label that only says the name again is no field. */
function named(
  label: string,
  names: readonly string[],
): readonly (readonly [tier: Tier, text: string])[] {
  const isOwn = fold(label) !== fold(names[0] ?? '')
  return [
    ...names.map((name) => ['NAME', name] as const),
    ...(isOwn ? [['LABEL', label] as const] : []),
  ]
}

function kindOfId(id: NodeId): NodeKind {
  return id.slice(0, id.indexOf(':')).toUpperCase() as NodeKind
}
