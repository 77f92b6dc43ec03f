/** Who said a statement: settled, told within another, or open between readings, all of which are shown. */
import { type LinkedNode, NodeLink } from './node-link.tsx'
import { NotStated } from './not-stated.tsx'
import type { HowWeKnow } from '../how-we-know.ts'
import { Provenance } from './provenance.tsx'
import { ShortTime, type TimeGiven } from './time.tsx'
import { plainWords } from '../words/plain-words.ts'

interface Candidate {
  readonly speaker: LinkedNode
  readonly medium: { readonly medium: string; readonly platform: LinkedNode | null } | null
  readonly saidOn: TimeGiven | null
  readonly occasion: { readonly event: LinkedNode } | null
  readonly provenance: HowWeKnow
}

export interface SpeakerFactProps {
  readonly speaker: LinkedNode | null
  readonly attribution: {
    readonly attributedAs: string | null
    readonly provenance: HowWeKnow
    readonly candidates: readonly Candidate[]
    readonly reportedBy: (LinkedNode & { readonly speaker: LinkedNode | null }) | null
  }
}

export function SpeakerFact({ speaker, attribution }: SpeakerFactProps) {
  const { attributedAs, candidates, provenance, reportedBy } = attribution
  return (
    <>
      <dt>Speaker</dt>
      <dd>
        {speaker === null ? null : <NodeLink node={speaker} />}
        {speaker === null && candidates.length === 0 ? <NotStated /> : null}
        {speaker === null && candidates.length > 0 ? (
          <p>The article leaves it open between {candidates.length} readings:</p>
        ) : null}
        {attributedAs === null ? null : <span class="quiet"> as “{attributedAs}”</span>}
        <Provenance of={provenance} what="the speaker" />
        {reportedBy === null ? null : (
          <p>
            Told within <NodeLink node={reportedBy} />
            {reportedBy.speaker === null ? null : (
              <>
                {' '}
                of <NodeLink node={reportedBy.speaker} />
              </>
            )}
          </p>
        )}
        {candidates.length === 0 ? null : (
          <ol class="readings">
            {candidates.map((candidate) => (
              <li key={candidate.speaker.id}>
                <Reading candidate={candidate} />
              </li>
            ))}
          </ol>
        )}
      </dd>
    </>
  )
}

function Reading({ candidate }: { readonly candidate: Candidate }) {
  const { speaker, medium, saidOn, occasion, provenance } = candidate
  return (
    <>
      <NodeLink node={speaker} />
      {saidOn === null ? null : (
        <>
          {' · '}
          <ShortTime time={saidOn} />
        </>
      )}
      {medium === null ? null : ` · ${plainWords(medium.medium)}`}
      {medium?.platform == null ? null : (
        <>
          {' on '}
          <NodeLink node={medium.platform} />
        </>
      )}
      {occasion === null ? null : (
        <>
          {' · '}
          <NodeLink node={occasion.event} />
        </>
      )}
      <Provenance of={provenance} what="this reading" />
    </>
  )
}
