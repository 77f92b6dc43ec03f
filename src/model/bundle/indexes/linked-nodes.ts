/**
 * What each article covers though it neither mentions nor reports it, and how that is known.
 *
 * `name.starts`: where the nodes of each article start in `name.nodes` (ascending numbers), and the
 * end of the last. Of each node `name.statuses`, the place of the status in `provenanceStatuses`;
 * `name.notes`, the place of the note in `name.texts` and one more, or 0; and `name.spanStarts`, where
 * its passages start in `name.spans`: three numbers each, the ordinal of the article, start and end.
 * An article that is not in the corpus is the number of articles and the place of its id in the texts.
 */
import type { ArticleIndexes } from '../../bundle-indexes.ts'
import type { ArticleId } from '../../node-id.ts'
import type { NodeNumbers } from '../../node-numbers.ts'
import type { Provenance } from '../../records.ts'
import { provenanceStatuses } from '../../vocabulary.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { lowerBound } from './ordinals.ts'
import { encodeStrings, openStrings } from './string-table.ts'

const spanWidth = 3

/** How it is known that an article, by its ordinal, covers a node; null where it does not, or mentions or reports it. */
export type LinkedNodes = (article: number, node: number) => Provenance | null

export function encodeLinked(
  out: SectionWriter,
  name: string,
  linked: ArticleIndexes['linked'],
  numbers: NodeNumbers,
): void {
  const { start, end } = numbers.rangeOf('ARTICLE')
  const articleCount = end - start
  const texts = new Map<string, number>()
  const placeOfText = (text: string): number => {
    const known = texts.get(text) ?? texts.size
    texts.set(text, known)
    return known
  }
  const starts = new Uint32Array(articleCount + 1)
  const spans: number[] = []
  const spanStarts = [0]
  const notes: number[] = []
  for (const [article, , { evidence, note }] of linked) {
    starts[article + 1] = (starts[article + 1] ?? 0) + 1
    notes.push(note === null ? 0 : placeOfText(note) + 1)
    for (const span of evidence) {
      const ordinal = numbers.ordinalOfId(span.article)
      spans.push(ordinal ?? articleCount + placeOfText(span.article), span.start, span.end)
    }
    spanStarts.push(spans.length / spanWidth)
  }
  for (let place = 0; place < articleCount; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  }
  out.add(`${name}.starts`, starts)
  out.add(
    `${name}.nodes`,
    Uint32Array.from(linked, ([, node]) => node),
  )
  out.add(
    `${name}.statuses`,
    Uint8Array.from(linked, ([, , { status }]) => provenanceStatuses.indexOf(status)),
  )
  out.add(`${name}.notes`, Uint32Array.from(notes))
  out.add(`${name}.spanStarts`, Uint32Array.from(spanStarts))
  out.add(`${name}.spans`, Uint32Array.from(spans))
  encodeStrings(out, `${name}.texts`, [...texts.keys()])
}

export function openLinked(sections: Sections, name: string, numbers: NodeNumbers): LinkedNodes {
  const starts = sections.uint32(`${name}.starts`)
  const nodes = sections.uint32(`${name}.nodes`)
  const statuses = sections.uint8(`${name}.statuses`)
  const notes = sections.uint32(`${name}.notes`)
  const spanStarts = sections.uint32(`${name}.spanStarts`)
  const spans = sections.uint32(`${name}.spans`)
  const texts = openStrings(sections, `${name}.texts`)
  const { start, end } = numbers.rangeOf('ARTICLE')
  const articleId = (ordinal: number): ArticleId =>
    (ordinal < end - start
      ? numbers.idOf(start + ordinal)
      : texts.at(ordinal - (end - start))) as ArticleId

  return (article, node) => {
    const last = starts[article + 1] ?? 0
    const place = lowerBound(nodes, node, starts[article] ?? 0, last)
    if (place >= last || nodes[place] !== node) return null
    const status = provenanceStatuses[statuses[place] ?? -1]
    if (status === undefined)
      throw new RangeError(`Cannot read linked node ${place}: unknown status`)
    const evidence: Provenance['evidence'][number][] = []
    const spansEnd = (spanStarts[place + 1] ?? 0) * spanWidth
    for (let at = (spanStarts[place] ?? 0) * spanWidth; at < spansEnd; at += spanWidth) {
      evidence.push({
        article: articleId(spans[at] ?? 0),
        start: spans[at + 1] ?? 0,
        end: spans[at + 2] ?? 0,
      })
    }
    const note = notes[place] ?? 0
    return { status, evidence, note: note === 0 ? null : texts.at(note - 1) }
  }
}
