/** Statements in a list: the words, whose they are, and when. */
import { pageAddress } from '../addresses.ts'
import type { StatementAct } from '../operations/types.ts'
import { actWords } from '../words/act-words.ts'
import { NodeLink } from './node-link.tsx'
import { StatusBadge } from './status-badge.tsx'
import { NotStated } from './not-stated.tsx'
import { ShortTime } from './time.tsx'
import type { ProvenanceStatus } from '../words/status-words.ts'

export interface Said {
  readonly id: string
  readonly label: string
  readonly content: string
  readonly form: string
  readonly act: StatementAct
  readonly isNegated: boolean
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly attribution: { readonly provenance: { readonly status: ProvenanceStatus } }
  readonly saidOn: {
    readonly edtf: string
    readonly provenance: { readonly status: ProvenanceStatus }
  } | null
}

export function SaidList({ statements }: { readonly statements: readonly Said[] }) {
  return (
    <ul class="said-list">
      {statements.map(
        ({ id, label, content, form, act, isNegated, speaker, attribution, saidOn }) => (
          <li key={id}>
            <a href={pageAddress(id)}>{label}</a>
            <p class="said-words" dir="auto">
              {form === 'DIRECT' ? <q>{content}</q> : content}
            </p>
            <p class="said-by">
              {isNegated ? <strong>was not said · </strong> : null}
              {speaker === null ? (
                <span class="not-stated">speaker open</span>
              ) : (
                <NodeLink node={speaker} />
              )}
              <StatusBadge status={attribution.provenance.status} />
              {' · '}
              {actWords[act]}
              {' · '}
              {saidOn === null ? (
                <>
                  date <NotStated />
                </>
              ) : (
                <ShortTime time={saidOn} />
              )}
            </p>
          </li>
        ),
      )}
    </ul>
  )
}
