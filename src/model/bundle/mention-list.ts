/**
 * The mentions of a corpus, of which there are many and short ones. Of eight mentions the first says
 * where it stands, so that `offsets` has one number for each eight, and one more, the end.
 *
 * In `bytes` a mention is one byte, with the place of the form and the kind of the node (form + forms ×
 * kind; a kind beyond the last: the id of nothing) and the bits 32, where its article follows, 64, where
 * it starts before the one before it, and 128, where it is known otherwise than by its own words; then
 * the place of the article as it does in a record; the place of the node in its list, or the number of
 * its foreign id; how far on it starts from the one before it in its article; its length; and its
 * provenance, as it would stand after a span that is the mention.
 */
import type { ArticleId, NodeId } from '../node-id.ts'
import type { MentionRecord, Provenance } from '../records.ts'
import { mentionForms, nodeKinds } from '../vocabulary.ts'
import { damaged } from './damaged.ts'
import { outside, type RecordList } from './record-list.ts'
import { RecordReader, type ReaderContext } from './record-reader.ts'
import { placeIn, RecordWriter, type WriterContext } from './record-writer.ts'
import type { Sections, SectionWriter } from './sections.ts'

const blockLength = 8
const articleBit = 32
const backwardsBit = 64
const provenanceBit = 128
const foreignKind = nodeKinds.length

/** Whether the provenance is what it mostly is: stated, by the mention itself. */
function isObvious({ span, provenance: { status, evidence, note } }: MentionRecord): boolean {
  const [first] = evidence
  return (
    status === 'STATED' &&
    note === null &&
    evidence.length === 1 &&
    first !== undefined &&
    first.article === span.article &&
    first.start === span.start &&
    first.end === span.end
  )
}

export function encodeMentions(
  mentions: readonly MentionRecord[],
  context: WriterContext,
  out: SectionWriter | null,
): void {
  const { numbers } = context
  const offsets = new Uint32Array(Math.ceil(mentions.length / blockLength) + 1)
  const writer = new RecordWriter(context)
  const bytes = writer.out
  let article: ArticleId | null = null
  let before = 0
  for (const [place, mention] of mentions.entries()) {
    const { node, form, span } = mention
    const isFirst = place % blockLength === 0
    if (isFirst) offsets[place / blockLength] = bytes.length
    const hasArticle = isFirst || span.article !== article
    if (hasArticle) before = 0
    article = span.article
    const number = numbers.numberOf(node)
    const kind = number === null ? foreignKind : nodeKinds.indexOf(numbers.kindOf(number))
    const isBackwards = span.start < before
    const hasProvenance = !isObvious(mention)
    bytes.byte(
      (placeIn(mentionForms, form) + mentionForms.length * kind) |
        (hasArticle ? articleBit : 0) |
        (isBackwards ? backwardsBit : 0) |
        (hasProvenance ? provenanceBit : 0),
    )
    writer.begin(node, '')
    if (hasArticle) writer.article(article)
    bytes.varint(number === null ? context.foreignOf(node) : numbers.ordinalOf(number))
    bytes.varint(Math.abs(span.start - before))
    bytes.varint(span.end - span.start)
    if (hasProvenance) {
      writer.begin(node, '')
      writer.after(span)
      writer.provenance(mention.provenance)
    }
    before = span.start
  }
  offsets[offsets.length - 1] = bytes.length
  out?.add('mentions.offsets', offsets)
  out?.add('mentions.bytes', bytes.toBytes())
}

export function openMentions(
  length: number,
  context: ReaderContext,
  sections: Sections,
): RecordList<MentionRecord> {
  const name = 'mentions'
  const offsets = sections.uint32(`${name}.offsets`)
  const blocks = Math.ceil(length / blockLength)
  if (offsets.length !== blocks + 1) {
    throw new Error(
      `Cannot open the section "${name}.offsets" of the bundle: expected ${blocks + 1} offsets, got ${offsets.length}: compile the corpus again`,
    )
  }
  const bytes = sections.uint8(`${name}.bytes`)
  const reader = new RecordReader(context, name, bytes)

  // The mention that was read last: lists are mostly read in order.
  let last = -1
  let end = 0
  let flags = 0
  let article = 0
  let ordinal = 0
  let start = 0
  let size = 0
  let provenance: Provenance | null = null
  let isBroken = true

  const readNext = (): number => {
    last += 1
    flags = reader.byte()
    if (flags & articleBit) {
      article = reader.articlePlace()
      start = 0
    }
    ordinal = reader.varint()
    start += flags & backwardsBit ? -reader.varint() : reader.varint()
    size = reader.varint()
    provenance = null
    if (flags & provenanceBit) {
      reader.after(article, { article: reader.articleAt(article), start, end: start + size })
      provenance = reader.provenance()
    }
    if (reader.position > end) throw damaged(name, last)
    return last
  }

  const goTo = (place: number): void => {
    const block = Math.floor(place / blockLength)
    const isOnTheWay = !isBroken && last < place && Math.floor(last / blockLength) === block
    isBroken = true
    if (!isOnTheWay) {
      const blockStart = offsets[block] ?? 0
      end = offsets[block + 1] ?? 0
      if (blockStart > end || end > bytes.length) throw damaged(name, place)
      last = block * blockLength - 1
      reader.begin(place, blockStart, end)
    }
    let reached = last
    while (reached < place) reached = readNext()
    isBroken = false
  }

  const nodeAt = (kindPlace: number): NodeId => {
    const kind = nodeKinds[kindPlace]
    if (kind === undefined) return reader.foreignId(ordinal)
    if (ordinal >= context.countOf(kind)) throw damaged(name, last)
    return context.idOf(context.numberAt(kind, ordinal))
  }

  return {
    length,
    at: (place) => {
      if (!Number.isInteger(place) || place < 0 || place >= length) {
        throw outside(name, place, length)
      }
      goTo(place)
      const formAndKind = flags & (articleBit - 1)
      const form = mentionForms[formAndKind % mentionForms.length]
      if (form === undefined) throw damaged(name, place)
      const span = { article: reader.articleAt(article), start, end: start + size }
      return {
        node: nodeAt(Math.floor(formAndKind / mentionForms.length)),
        form,
        span,
        provenance: provenance ?? { status: 'STATED', evidence: [span], note: null },
      }
    },
  }
}
