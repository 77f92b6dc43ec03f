/** An outcome as HTTP has it: its status, and whether anybody may store it. */
import { type Answer, createAnswer, refusedStatus } from './answer.ts'
import type { MediaType } from './media-type.ts'
import type { Outcome, OutcomeKind } from './outcome.ts'
import type { Question } from './question.ts'

/** @param etag - what a complete answer is tagged with. */
export function answerOf(
  { mediaType, documentHash }: Question,
  { kind, body, codes, operationName, cost, source }: Outcome,
  etag: string,
): Answer {
  return createAnswer(body, {
    status: statusOf(kind, mediaType),
    mediaType,
    etag: kind === 'complete' ? etag : null,
    layer: source,
    operationName: operationName === null ? null : shortened(operationName),
    documentHash,
    cost,
    codes,
  })
}

/** For the log. */
const maxNameLength = 100

/** A name is a slice of its document, and as such would keep the whole document in memory with the answer. */
function shortened(name: string): string {
  return Array.from(name.slice(0, maxNameLength)).join('')
}

function statusOf(kind: OutcomeKind, mediaType: MediaType): number {
  if (kind === 'failed') return 500
  return kind === 'refused' ? refusedStatus(mediaType) : 200
}
