/** A statement in short: whose it is, how it is introduced, when, against whom, and what it answers. */
import { Fragment } from 'preact'
import { NodeLink } from '../components/node-link.tsx'
import { NotStated } from '../components/not-stated.tsx'
import { ReadingDependent } from '../components/reading-dependent.tsx'
import { StatusBadge } from '../components/status-badge.tsx'
import { ShortTime } from '../components/time.tsx'
import { actWords } from '../words/act-words.ts'
import { linkWords } from '../words/link-words.ts'
import { type Limited, occurrenceLimit } from '../words/occurrence-limit.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import type { ReaderStatement } from './read-article.ts'

export function StatementFacts({ statement }: { readonly statement: ReaderStatement }) {
  const { about, act, cue, form, isGeneric, isNegated, links, linkedFrom, saidOn } = statement
  const isOpen = statement.attribution.candidates.some((candidate) => candidate.saidOn !== null)
  return (
    <dl class="facts facts-short">
      <dt>Speaker</dt>
      <dd>
        <Speaker statement={statement} />
      </dd>
      <dt>Act</dt>
      <dd>
        {sentenceCase(actWords[act])}, by {plainWords(form)}
        {isNegated ? <strong> · was not said</strong> : null}
        {isGeneric ? ' · said habitually' : null}
      </dd>
      <dt>Cue</dt>
      <dd>{cue === null ? <NotStated /> : <q>{cue}</q>}</dd>
      <dt>Said on</dt>
      <dd>
        {saidOn === null && isOpen ? <ReadingDependent /> : <ShortTime time={saidOn} />}
        {saidOn?.provenance.note == null ? null : <p class="note">{saidOn.provenance.note}</p>}
      </dd>
      <dt>Directed at</dt>
      <dd>
        {about.edges.length === 0 ? <NotStated /> : null}
        <ul class="plain">
          {about.edges.map(({ node, provenance }) => (
            <li key={node.id}>
              <NodeLink node={node} />{' '}
              {provenance.status === 'STATED' ? null : <StatusBadge status={provenance.status} />}
            </li>
          ))}
        </ul>
        {about.totalCount > about.edges.length ? (
          <p class="quiet">and {about.totalCount - about.edges.length} more, on its page</p>
        ) : null}
      </dd>
      {links.map((link) => (
        <Fragment key={`${link.kind} ${link.node?.id} ${link.asWritten}`}>
          <dt>{limited(linkWords[link.kind].forth, statement, link.node)}</dt>
          <dd>
            {link.node === null ? null : <NodeLink node={link.node} />}
            {link.asWritten === null ? null : <q class="quiet">{link.asWritten}</q>}{' '}
            <StatusBadge status={link.provenance.status} />
          </dd>
        </Fragment>
      ))}
      {linkedFrom.map(({ kind, node }) =>
        node === null ? null : (
          <Fragment key={`${kind} ${node.id}`}>
            <dt>{limited(linkWords[kind].back, statement, node)}</dt>
            <dd>
              <NodeLink node={node} />
            </dd>
          </Fragment>
        ),
      )}
    </dl>
  )
}

/** "answers (did not happen)". */
function limited(word: string, of: Limited, node: Limited | null): string {
  const limits = [occurrenceLimit(of), node === null ? null : occurrenceLimit(node)]
  const limit = limits.find((one) => one !== null)
  return limit === undefined ? word : `${word} (${limit})`
}

function Speaker({ statement: { speaker, attribution } }: { readonly statement: ReaderStatement }) {
  const { candidates, provenance, reportedBy } = attribution
  return (
    <>
      {speaker === null ? null : <NodeLink node={speaker} />}
      {speaker === null && candidates.length === 0 ? <NotStated /> : null}
      {candidates.length === 0 ? null : (
        <ul class="readings">
          {candidates.map((candidate) => (
            <li key={candidate.speaker.id}>
              perhaps <NodeLink node={candidate.speaker} />
              {candidate.saidOn === null ? null : (
                <>
                  {' · '}
                  <ShortTime time={candidate.saidOn} />
                </>
              )}
              {candidate.provenance.note === null ? null : (
                <p class="note">{candidate.provenance.note}</p>
              )}
            </li>
          ))}
        </ul>
      )}{' '}
      <StatusBadge status={provenance.status} />
      {provenance.note === null ? null : <p class="note">{provenance.note}</p>}
      {reportedBy === null ? null : (
        <p>
          told within <NodeLink node={reportedBy} />
        </p>
      )}
    </>
  )
}
