/**
 * The text of an article with its marks. Pointing at a mark or focusing it shows what is known of it in a
 * panel; a click or Enter follows it. A touch, which cannot point, shows it first, and Space goes into the
 * panel. The place that is shown so is kept in the address.
 */
import { useLocation } from 'preact-iso'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatSpans, pageAddress, parseSpans, type Span } from '../addresses.ts'
import { takeReturn, useFragment, useParameters } from '../navigation.ts'
import { lanesOf } from './lanes.ts'
import { hiddenKinds, MarkFilter } from './mark-filter.tsx'
import { MarkPanel } from './mark-panel.tsx'
import { marksOf, marksOver } from './mark.ts'
import type { ReaderArticle } from './read-article.ts'
import './reader.css'
import { RunText } from './run-text.tsx'
import { runsOf } from './runs.ts'
import { goToPassage } from './go-to-passage.ts'
import { runAt } from './run-at.ts'

/** The mark that was followed last from an article, by the address of the article. */
const leftAt = new Map<string, string>()

/** Milliseconds that the pointer must rest, so that a way to the panel over other marks changes nothing. */
const rest = 120

export function Reader({ article }: { readonly article: ReaderArticle }) {
  const { path, route } = useLocation()
  const fragment = useFragment()
  const [parameters] = useParameters()
  const hide = parameters.get('hide') ?? ''
  const [pointedAt, setPointedAt] = useState<Span | null>(null)
  const [opened, setOpened] = useState('')
  const text = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  const pointer = useRef('mouse')
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const all = useMemo(
    () =>
      marksOf({
        mentions: article.mentions.nodes,
        statements: article.statements.nodes,
        events: article.events.flatMap(({ id, reports }) =>
          reports.flatMap(({ article: by, provenance }) =>
            by.id === article.id ? [{ id, provenance }] : [],
          ),
        ),
      }),
    [article],
  )
  const known = useMemo(() => lookUps(article), [article])
  const addressed = useMemo(() => parseSpans(fragment), [fragment])
  const { drawn, marks, lanes } = useMemo(() => {
    const hidden = hiddenKinds(new URLSearchParams({ hide }))
    const marks = all.filter((mark) => !hidden.has(mark.kind))
    const lanes = lanesOf(marks.filter(({ use }) => use !== 'content'))
    const drawn = article.paragraphs.map(({ number, segments }) => ({
      number,
      runs: runsOf(segments, marks, addressed),
      isExact: /\s{2}|[^\S ]|^ | $/.test(segments.map(({ text }) => text).join('')),
    }))
    return { drawn, marks, lanes }
  }, [article, all, hide, addressed])

  useEffect(() => {
    setPointedAt(null)
    if (addressed.length > 0 && text.current !== null) goToPassage(text.current)
  }, [addressed])
  useEffect(() => () => clearTimeout(resting.current), [])
  useEffect(() => {
    // Whoever comes back goes on where they left the text.
    const left = leftAt.get(path)
    const mark = left === undefined ? null : text.current?.querySelector<HTMLElement>(left)
    if (mark == null || !takeReturn()) return
    mark.focus({ preventScroll: true })
  }, [])

  const shown = pointedAt ?? addressed[0] ?? null
  const shownMarks = shown === null ? [] : marksOver(marks, shown)

  /** Tells who cannot see it, of what is opened on purpose alone: a pointer passes over many. */
  function tellOpened(span: Span): void {
    const names = marksOver(marks, span).map(({ id }) => known.labels.get(id) ?? id)
    setOpened(`The note is open: ${[...new Set(names)].join('; ')}.`)
  }

  function keep(span: Span | null): void {
    route(path + location.search + (span === null ? '' : formatSpans([span])), true)
  }

  function point(target: EventTarget | null, delay: number): void {
    clearTimeout(resting.current)
    const run = runAt(target)
    if (run !== null) resting.current = setTimeout(() => setPointedAt(run.span), delay)
  }

  function click(event: MouseEvent): void {
    const run = runAt(event.target)
    if (run !== null)
      leftAt.set(path, `[data-start="${run.span.start}"][data-end="${run.span.end}"]`)
    const [innermost] = run === null ? [] : marksOver(marks, run.span)
    if (run === null || innermost === undefined) return
    if (pointer.current !== 'mouse') {
      event.preventDefault()
      // Or the router would follow it.
      event.stopPropagation()
      keep(run.span)
      tellOpened(run.span)
    } else if (!run.isLink && document.getSelection()?.isCollapsed !== false) {
      route(pageAddress(innermost.id))
    }
  }

  function press(event: KeyboardEvent): void {
    const run = runAt(event.target)
    if (event.key === 'Escape') close()
    if (event.key !== ' ' || run === null) return
    event.preventDefault()
    setPointedAt(run.span)
    tellOpened(run.span)
    panel.current?.focus()
  }

  function close(): void {
    const back = shown === null ? null : `[data-start="${shown.start}"]`
    if (back !== null && panel.current?.contains(document.activeElement) === true) {
      text.current?.querySelector<HTMLElement>(back)?.focus()
    }
    clearTimeout(resting.current)
    setPointedAt(null)
    setOpened('')
    if (addressed.length > 0) keep(null)
  }

  const isAstray =
    fragment.startsWith('#at=') &&
    !drawn.some(({ runs }) => runs.some(({ isPointed }) => isPointed))
  return (
    <div class="reader">
      <MarkFilter marks={all} />
      {isAstray ? (
        <p class="state astray" role="status">
          The address points at a passage that this text does not have.
        </p>
      ) : null}
      <p class="unseen">
        Each mark is a link. Enter follows it; Space goes to a note of what is said of it here, the
        arrow down there to the next of several marks, and Escape back.
      </p>
      <p class="unseen" aria-live="polite">
        {opened}
      </p>
      <article
        class="text"
        lang={article.language}
        dir="auto"
        ref={text}
        onPointerDown={(event) => {
          pointer.current = event.pointerType
        }}
        onKeyDown={(event) => {
          pointer.current = 'mouse'
          press(event)
        }}
        onPointerOver={(event) => {
          if (event.pointerType === 'mouse') point(event.target, rest)
        }}
        onPointerLeave={() => clearTimeout(resting.current)}
        onFocusIn={(event) => point(event.target, 0)}
        onClick={click}
      >
        {drawn.map(({ number, runs, isExact }) => (
          <p key={number} dir="auto" data-paragraph={number} class={isExact ? 'exact' : ''}>
            {runs.map((run) => (
              <RunText
                key={run.start}
                run={run}
                lanes={lanes}
                known={known}
                isShown={shown !== null && run.start >= shown.start && run.end <= shown.end}
              />
            ))}
          </p>
        ))}
      </article>
      <MarkPanel
        marks={shownMarks}
        labels={known.labels}
        statements={known.statements}
        place={panel}
        onClose={close}
      />
    </div>
  )
}

function lookUps({ paragraphs, statements, events }: ReaderArticle) {
  const nodes = paragraphs.flatMap(({ segments }) => segments.flatMap((segment) => segment.nodes))
  return {
    labels: new Map([...nodes, ...events].map(({ id, label }) => [id, label])),
    statements: new Map(statements.nodes.map((statement) => [statement.id, statement])),
  }
}
