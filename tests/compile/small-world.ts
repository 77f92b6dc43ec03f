/** Corpora of a few lines, for one case each. */
import { parseCorpus } from '../../src/authoring/parse-corpus.ts'
import type { CheckedCorpus } from '../../src/check/checked-corpus.ts'
import { compileRecords } from '../../src/compile/compile-records.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Provenance, Records } from '../../src/model/records.ts'

/** Knows one country and one city. */
const gazetteer: Gazetteer = {
  byIsoCode: (code) =>
    code === 'QQ'
      ? { name: 'Quux', point: { latitude: 1.5, longitude: -2.5 }, source: 'The code list.' }
      : null,
  byGeonamesId: (id) =>
    id === 7
      ? { name: 'Sevens', point: { latitude: 7, longitude: 7 }, source: 'The city list.' }
      : null,
}

/** An article: its text, and its YAML after the label and the language. */
export interface SmallArticle {
  readonly text: string
  readonly says: string
}

export interface SmallWorld {
  readonly articles: Readonly<Record<string, SmallArticle>>
  /** By path without `.yaml`: `actors/taliban`. */
  readonly registry?: Readonly<Record<string, string>>
}

/** The files must parse; the rules are left out, so that a case can leave out what it is not about. */
function parseSmallWorld({ articles, registry = {} }: SmallWorld): CheckedCorpus {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  for (const [slug, { text, says }] of Object.entries(articles)) {
    files.set(`articles/${slug}/article.txt`, encoder.encode(text))
    files.set(
      `articles/${slug}/article.yaml`,
      encoder.encode(`label: ${slug}\nlanguage: en\n${says}`),
    )
  }
  for (const [path, yaml] of Object.entries(registry))
    files.set(`${path}.yaml`, encoder.encode(yaml))
  const { corpus, findings } = parseCorpus(files)
  if (findings.length > 0) throw new Error(JSON.stringify(findings, null, 2))
  // A small world keeps the laws that its case needs; the rules are not run on it.
  return corpus as CheckedCorpus
}

export function compileSmallWorld(world: SmallWorld): Promise<Records> {
  return compileRecords(parseSmallWorld(world), gazetteer)
}

/** A provenance in a form that reads well in a table: status, words, note. */
export function worded(
  records: Records,
  { status, evidence, note }: Provenance,
): readonly [string, readonly string[], string | null] {
  const texts = new Map(records.articles.map(({ id, text }) => [id, Array.from(text)]))
  const words = evidence.map(({ article, start, end }) =>
    (texts.get(article) ?? []).slice(start, end).join(''),
  )
  return [status, words, note]
}

/** The one record with that slug. */
export function bySlug<Item extends { readonly slug: string }>(
  items: readonly Item[],
  slug: string,
): Item {
  const found = items.find((item) => item.slug === slug)
  if (found === undefined) throw new Error(`There is no "${slug}"`)
  return found
}
