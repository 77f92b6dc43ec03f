/** Draws the rows of the timeline with Observable Plot, in a given width. */
import * as Plot from '@observablehq/plot'
import { pageAddress } from '../addresses.ts'
import { describeTime } from '../words/describe-time.ts'
import { type RowLook, rowLook } from './row-look.ts'
import { type NameFit, nameWidth, roomForNames } from './name-fit.ts'
import { tickWords } from './tick-words.ts'
import { type ChosenDays, timeSpan } from './time-bar.ts'
import type { TimelineRow } from './timeline-rows.ts'

type Drawn = TimelineRow & RowLook

/** Pixels from line to line of a name. */
const lineHeight = 15

export interface DrawnIn {
  /** Pixels. */
  readonly width: number
  readonly days: ChosenDays
  readonly fit: NameFit
}

/**
 * An element for the page, null where no row names a day. Names are links that the keyboard reaches; the
 * marks are links for the pointer alone, to the same pages.
 */
export function drawTimeline(
  rows: readonly TimelineRow[],
  { width, days, fit: { share, lines } }: DrawnIn,
): Element | null {
  const span = timeSpan(
    rows.map(({ bar }) => bar),
    days,
  )
  if (span === null) return null
  const isWide = width >= roomForNames
  const marginLeft = isWide ? nameWidth : 6
  // Then the months stand at both ends.
  const isLong = rows.length > 20
  const rowHeight = isWide ? Math.max(46, lines * lineHeight + 1) : 36 + lines * lineHeight
  const ticks = isWide ? 8 : 4
  const drawn: readonly Drawn[] = rows.map((row) => ({
    ...row,
    ...rowLook(row, { span, width: width - marginLeft }),
  }))
  const drawing = Plot.plot({
    width,
    marginLeft,
    marginRight: 6,
    marginTop: 34,
    marginBottom: isLong ? 34 : 6,
    height: rows.length * rowHeight + (isLong ? 68 : 40),
    style: { background: 'none', fontFamily: 'inherit', fontSize: '13px', color: 'var(--text)' },
    x: { type: 'utc', domain: span.map((time) => new Date(time)), axis: null },
    y: { type: 'band', domain: drawn.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ stroke: 'var(--hairline)', strokeOpacity: 1 }),
      Plot.axisX({
        anchor: 'top',
        tickSize: 0,
        ticks,
        label: null,
        tickFormat: (_day: Date, index: number, all: readonly Date[] = []) =>
          [...tickWords(all, index)].toReversed().join('\n'),
      }),
      ...(isLong
        ? [
            Plot.axisX({
              anchor: 'bottom',
              tickSize: 0,
              ticks,
              label: null,
              tickFormat: (_day: Date, index: number, all: readonly Date[] = []) =>
                tickWords(all, index).join('\n'),
            }),
          ]
        : []),
      Plot.ruleY(drawn, {
        y: 'key',
        dy: rowHeight / 2,
        insetLeft: 6 - marginLeft,
        stroke: 'var(--hairline)',
      }),
      ...marks(drawn, isWide ? 0 : rowHeight / 2 - 14, rowHeight),
      Plot.text(drawn, {
        y: 'key',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: isWide ? 4 - nameWidth : 2,
        dy: isWide ? 0 : -12,
        lineHeight: lineHeight / 13,
        lineWidth: share * (isWide ? 25 : (width - 20) / 14.5),
        text: nameOf,
        fill: 'var(--accent)',
        href: addressOf,
        className: 'timeline-name',
      }),
    ],
  })
  tidy(drawing)
  return drawing
}

function marks(drawn: readonly Drawn[], dy: number, rowHeight: number): Plot.Markish[] {
  const bars = drawn.filter(({ isPoint }) => !isPoint)
  const points = drawn.filter(({ isPoint }) => isPoint)
  const inset = (rowHeight - 16) / 2
  return [
    ...[false, true].flatMap((isDashed) => [
      Plot.barX(
        bars.filter((row) => row.isDashed === isDashed),
        {
          y: 'key',
          x1: 'start',
          x2: 'end',
          dy,
          insetTop: inset,
          insetBottom: inset,
          fill: 'fill',
          stroke: 'stroke',
          strokeDasharray: isDashed ? '3,2' : 'none',
          href: addressOf,
          title: titleOf,
        },
      ),
      Plot.dot(
        points.filter((row) => row.isDashed === isDashed),
        {
          y: 'key',
          x: middleOf,
          dy,
          r: 6.5,
          symbol: ({ kind }: Drawn) => (kind === 'event' ? 'square' : 'circle'),
          fill: 'fill',
          stroke: 'stroke',
          strokeWidth: 1.75,
          strokeDasharray: isDashed ? '2.5,2' : 'none',
          href: addressOf,
          title: titleOf,
        },
      ),
    ]),
    arrow(
      bars.filter(({ isOpenLeft }) => isOpenLeft),
      'start',
      dy,
    ),
    arrow(
      bars.filter(({ isOpenRight }) => isOpenRight),
      'end',
      dy,
    ),
    signs(points, { x: middleOf, dx: 11, textAnchor: 'start' }, dy),
    // On a bar a sign could not be read: it stands before the bar, or behind one that begins at the edge.
    signs(
      bars.filter(({ isOpenLeft }) => !isOpenLeft),
      { x: 'start', dx: -4, textAnchor: 'end' },
      dy,
    ),
    signs(
      bars.filter(({ isOpenLeft }) => isOpenLeft),
      { x: 'end', dx: 4, textAnchor: 'start' },
      dy,
    ),
  ]
}

function signs(
  rows: readonly Drawn[],
  place: Pick<Plot.TextOptions, 'x' | 'dx' | 'textAnchor'>,
  dy: number,
): Plot.Text {
  return Plot.text(rows, {
    y: 'key',
    ...place,
    dy,
    text: 'sign',
    fontSize: 15,
    fontWeight: 700,
    fill: 'stroke',
    pointerEvents: 'none',
  })
}

/** At an end that is open. */
function arrow(rows: readonly Drawn[], at: 'start' | 'end', dy: number): Plot.Dot {
  const side = at === 'start' ? 1 : -1
  return Plot.dot(rows, {
    y: 'key',
    x: at,
    dx: side * 7,
    dy,
    r: 4.5,
    symbol: 'triangle',
    rotate: side * -90,
    fill: 'stroke',
    stroke: 'none',
    pointerEvents: 'none',
  })
}

function middleOf({ start, end }: Drawn): number {
  return (start + end) / 2
}

function nameOf({ label, reading }: TimelineRow): string {
  return breakable(reading === null ? label : `${label} (if said by ${reading})`)
}

/** Plot breaks lines at spaces and soft hyphens alone. */
function breakable(text: string): string {
  return text.replaceAll(/\S{24,}/gu, (word) => word.replaceAll(/.{16}(?=.)/gsu, '$&\u00ad'))
}

function addressOf({ id }: TimelineRow): string {
  return pageAddress(id)
}

function titleOf({ label, when, tags }: TimelineRow): string {
  return `${label}\n${describeTime(when.edtf)}\n${tags.join(', ')}`
}

const xlink = 'http://www.w3.org/1999/xlink'

/**
 * Plot writes a style element, which the policy of the page refuses, and whose rules are in the style
 * sheet; it writes addresses as XLink had them; it makes every mark a stop of the keyboard, where one a
 * row is enough; it names groups that have no role; and it breaks lines without a space, so that a screen
 * reader would join the words.
 */
function tidy(drawing: Element): void {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  for (const line of drawing.querySelectorAll('tspan')) line.append(' ')
  const names = drawing.querySelector('.timeline-name')
  for (const link of drawing.querySelectorAll('a')) {
    const address = link.getAttributeNS(xlink, 'href')
    link.removeAttributeNS(xlink, 'href')
    if (address !== null) link.setAttribute('href', address)
    if (names?.contains(link) === true) continue
    link.setAttribute('tabindex', '-1')
    link.setAttribute('aria-hidden', 'true')
  }
}
