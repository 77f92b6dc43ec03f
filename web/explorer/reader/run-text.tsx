/**
 * A run of an article's text. A mention is underlined, each kind in its own way, and below the mentions
 * inside of it; the words of a statement have a ground and brackets. Signs for what is not plainly stated
 * come from the style sheet, so that the text stays what it is.
 */
import type { ComponentChildren } from 'preact'
import { pageAddress } from '../addresses.ts'
import { kindWords } from '../words/kind-words.ts'
import { statusWords } from '../words/status-words.ts'
import type { Mark } from './mark.ts'
import type { Run, RunMark } from './runs.ts'

export interface RunTextProps {
  readonly run: Run
  readonly lanes: ReadonlyMap<Mark, number>
  readonly labels: ReadonlyMap<string, string>
  readonly isShown: boolean
}

export function RunText({ run, lanes, labels, isShown }: RunTextProps) {
  const [innermost] = run.marks
  const text = underlined(run, lanes)
  const place = { 'data-start': run.start, 'data-end': run.end }
  const classes = classesOf(run, isShown)
  if (innermost === undefined) {
    if (!run.isPointed) return <>{text}</>
    return (
      <mark class={classes} tabIndex={-1} {...place}>
        {text}
      </mark>
    )
  }
  if (!run.isStop) {
    return (
      <span class={classes} {...place}>
        {text}
      </span>
    )
  }
  return (
    <a
      class={classes}
      href={pageAddress(innermost.mark.id)}
      aria-description={run.marks.map(({ mark }) => describe(mark, labels)).join('; ')}
      {...place}
    >
      {text}
    </a>
  )
}

function describe({ id, kind, use, status }: Mark, labels: ReadonlyMap<string, string>): string {
  const what = use === 'content' ? 'words of a statement' : kindWords[kind].one
  return `${what}: ${labels.get(id) ?? id}, ${statusWords[status].word}`
}

function underlined({ text, marks }: Run, lanes: ReadonlyMap<Mark, number>): ComponentChildren {
  let drawn: ComponentChildren = text
  for (const { mark } of marks) {
    if (mark.use === 'content') continue
    const lane = Math.min(lanes.get(mark) ?? 0, 3)
    drawn = <span class={`line line-${mark.kind} lane-${lane}`}>{drawn}</span>
  }
  return drawn
}

function classesOf({ marks, isPointed }: Run, isShown: boolean): string {
  const said = marks.filter(({ mark }) => mark.use === 'content')
  return [
    'run',
    marks.length > 0 ? 'run-marked' : '',
    isPointed ? 'run-pointed' : '',
    isShown ? 'run-shown' : '',
    said.length > 0 ? 'said' : '',
    said.length > 1 ? 'said-twice' : '',
    said.some(({ isStart }) => isStart) ? 'said-start' : '',
    said.some(({ isEnd }) => isEnd) ? 'said-end' : '',
    signOf(marks),
  ]
    .filter((name) => name !== '')
    .join(' ')
}

/** One sign for all marks that end here. */
function signOf(marks: readonly RunMark[]): string {
  const ending = new Set(marks.filter(({ isEnd }) => isEnd).map(({ mark }) => mark.status))
  if (ending.has('AMBIGUOUS')) return 'sign-ambiguous'
  return ending.has('INFERRED') ? 'sign-inferred' : ''
}
