/** What is known of the marks at one place: who or what, how it is known, and the way to its page. */
import type { Ref } from 'preact'
import { useRef } from 'preact/hooks'
import { NodeLink } from '../components/node-link.tsx'
import { StatusBadge } from '../components/status-badge.tsx'
import { kindWords } from '../words/kind-words.ts'
import { plainWords } from '../words/plain-words.ts'
import type { Mark } from './mark.ts'
import type { ReaderStatement } from './read-article.ts'
import { StatementFacts } from './statement-facts.tsx'

export interface MarkPanelProps {
  /** Innermost first; empty while nothing is pointed at. */
  readonly marks: readonly Mark[]
  readonly labels: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, ReaderStatement>
  readonly place: Ref<HTMLElement>
  readonly onClose: () => void
}

export function MarkPanel({ marks, labels, statements, place, onClose }: MarkPanelProps) {
  const cards = useRef<HTMLDivElement>(null)

  /** From mark to mark and around, forwards by 1 and backwards by -1. */
  function step(by: number): void {
    const links = [...(cards.current?.querySelectorAll<HTMLElement>('h2 a') ?? [])]
    const here = links.findIndex((link) => link === document.activeElement)
    const next = here === -1 ? (by > 0 ? 0 : links.length - 1) : here + by
    links.at(next % links.length)?.focus()
  }

  return (
    <aside
      class={marks.length === 0 ? 'mark-panel' : 'mark-panel mark-panel-shown'}
      aria-label="What is marked here"
      ref={place}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (marks.length < 2 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
        event.preventDefault()
        step(event.key === 'ArrowDown' ? 1 : -1)
      }}
    >
      {marks.length === 0 ? (
        <Hint />
      ) : (
        <button type="button" class="close" onClick={onClose}>
          Close
        </button>
      )}
      {marks.length < 2 ? null : (
        <div class="mark-count">
          <strong>{marks.length} marks here</strong>
          <button type="button" onClick={() => step(1)}>
            Next mark
          </button>
        </div>
      )}
      <div class="mark-cards" ref={cards}>
        {marks.map((mark, index) => (
          <section key={`${mark.id}@${mark.start}`} class={`mark-card mark-card-${mark.kind}`}>
            <h2>
              <NodeLink node={{ id: mark.id, label: labels.get(mark.id) ?? mark.id }} />
            </h2>
            <p class="quiet">
              {marks.length < 2 ? null : `${index + 1} of ${marks.length}: `}
              {usedAs(mark)}
            </p>
            <StatementOf mark={mark} statements={statements} />
            {mark.use === 'content' ? null : (
              <div class="provenance">
                <StatusBadge status={mark.status} />
                {mark.note === null ? null : <p class="note">{mark.note}</p>}
              </div>
            )}
          </section>
        ))}
      </div>
    </aside>
  )
}

function Hint() {
  return (
    <div class="hint quiet">
      <p>Point at a mark, tap it, or reach it with the Tab key: who or what it is stands here.</p>
      {/* Who cannot see it has heard it before the text. */}
      <p aria-hidden="true">
        <kbd>Enter</kbd> or a click follows it, <kbd>Space</kbd> goes to what is said of it here,{' '}
        <kbd>↓</kbd> there to the next of several marks, <kbd>Esc</kbd> goes back.
      </p>
    </div>
  )
}

function StatementOf({
  mark,
  statements,
}: Pick<MarkPanelProps, 'statements'> & { readonly mark: Mark }) {
  const statement = mark.use === 'content' ? statements.get(mark.id) : undefined
  return statement === undefined ? null : <StatementFacts statement={statement} />
}

function usedAs({ kind, use, form }: Mark): string {
  if (use === 'content') return 'The words of a statement'
  if (use === 'evidence') return 'Event, known by these words'
  const as = form === null ? '' : `, mentioned by ${article(plainWords(form))}`
  return `${kindWords[kind].one}${as}`.replace(/^./, (first) => first.toUpperCase())
}

function article(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}
