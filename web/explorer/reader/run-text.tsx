/**
 * A run of an article's text. A mention is underlined, each kind in its own way, and below the mentions
 * inside of it; the words of a statement have a ground and brackets. Signs for what is not plainly stated
 * come from the style sheet, so that the text stays what it is.
 */
import type { ComponentChildren } from 'preact'
import { pageAddress } from '../addresses.ts'
import { KindIcon } from '../components/kind-icon.tsx'
import { describeMark, describeMarks, type KnownMarks } from './describe-mark.ts'
import type { Mark } from './mark.ts'
import type { Run, RunMark } from './runs.ts'

export interface RunTextProps {
  readonly run: Run
  readonly lanes: ReadonlyMap<Mark, number>
  readonly known: KnownMarks
  readonly isShown: boolean
}

export function RunText(props: RunTextProps) {
  const { run, known } = props
  return (
    <>
      <Words {...props} />
      <Hidden marks={run.hidden} known={known} />
    </>
  )
}

function Words({ run, lanes, known, isShown }: RunTextProps) {
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
      aria-description={describeMarks(
        run.marks.map(({ mark }) => mark),
        known,
      )}
      {...place}
    >
      {text}
    </a>
  )
}

/** The ways to marks that have no words of their own: others lie on all of them. A sign, and no text. */
function Hidden({
  marks,
  known,
}: { readonly marks: readonly Mark[] } & Pick<RunTextProps, 'known'>) {
  return (
    <>
      {marks.map((mark) => (
        <a
          key={mark.id}
          class="mark-sign"
          href={pageAddress(mark.id)}
          aria-label={describeMark(mark, known)}
          data-start={mark.start}
          data-end={mark.end}
        >
          <KindIcon kind={mark.kind} />
        </a>
      ))}
    </>
  )
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
    signOf(
      'sign',
      marks.filter(({ mark }) => mark.use === 'mention'),
    ),
    signOf('sign-said', said),
  ]
    .filter((name) => name !== '')
    .join(' ')
}

/** One sign for all marks of a use that end here. */
function signOf(name: string, marks: readonly RunMark[]): string {
  const ending = new Set(marks.filter(({ isEnd }) => isEnd).map(({ mark }) => mark.status))
  if (ending.has('AMBIGUOUS')) return `${name}-ambiguous`
  return ending.has('INFERRED') ? `${name}-inferred` : ''
}
