/** A stretch of an article's text that means something: a mention of a node, or the words of a statement. */
import { type PageKind, type Span, splitId } from '../addresses.ts'
import type { ProvenanceStatus } from '../words/status-words.ts'

export interface Mark extends Span {
  /** The node that is mentioned or said. */
  readonly id: string
  readonly kind: PageKind
  /** Whether the words mention the node, are the statement itself, or are what an event is known by. */
  readonly use: 'mention' | 'content' | 'evidence'
  /** How a mention refers to its node; null of others. */
  readonly form: string | null
  readonly status: ProvenanceStatus
  readonly note: string | null
}

interface GivenProvenance {
  readonly status: ProvenanceStatus
  readonly note: string | null
}

export interface GivenMarks {
  readonly mentions: readonly {
    readonly form: string
    readonly node: { readonly id: string }
    readonly evidence: Span
    readonly provenance: GivenProvenance
  }[]
  readonly statements: readonly {
    readonly id: string
    readonly contentEvidence: readonly Span[]
    readonly attribution: { readonly provenance: GivenProvenance }
  }[]
  /** Of the article, each with what it says of it. */
  readonly events: readonly {
    readonly id: string
    readonly provenance: GivenProvenance & { readonly evidence: readonly Span[] }
  }[]
}

/**
 * All marks of an article: the shortest first, so the innermost where they nest, then by place. An event that
 * nothing mentions is marked by the words that report it.
 */
export function marksOf({ mentions, statements, events }: GivenMarks): readonly Mark[] {
  const mentioned = mentions.map(
    ({ form, node: { id }, evidence: { start, end }, provenance: { status, note } }): Mark => ({
      id,
      kind: splitId(id).kind,
      use: 'mention',
      form,
      start,
      end,
      status,
      note,
    }),
  )
  const said = statements.flatMap(({ id, contentEvidence, attribution }) =>
    contentEvidence.map(({ start, end }): Mark => ({
      id,
      kind: 'statement',
      use: 'content',
      form: null,
      start,
      end,
      status: attribution.provenance.status,
      note: attribution.provenance.note,
    })),
  )
  const named = new Set(mentions.map(({ node }) => node.id))
  const reported = events
    .filter(({ id }) => !named.has(id))
    .flatMap(({ id, provenance: { status, note, evidence } }) =>
      evidence.map(({ start, end }): Mark => ({
        id,
        kind: 'event',
        use: 'evidence',
        form: null,
        start,
        end,
        status,
        note,
      })),
    )
  return [...mentioned, ...said, ...reported].sort(
    (one, other) =>
      one.end - one.start - (other.end - other.start) ||
      one.start - other.start ||
      compare(one.id, other.id),
  )
}

/** The marks that have all of the span, innermost first; of a span that none has, those that touch it. */
export function marksOver(marks: readonly Mark[], span: Span): readonly Mark[] {
  const over = marks.filter((mark) => mark.start <= span.start && mark.end >= span.end)
  if (over.length > 0) return over
  return marks.filter((mark) => mark.start < span.end && mark.end > span.start)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
