/**
 * CPU per answer against the size of the corpus, as an SVG: both axes logarithmic, a line for each
 * question with its name beside its end, readable on light and on dark. The same series give the same bytes.
 */
import type { GrowthSeries } from '../growth/measure-growth.ts'

const width = 860
const height = 560
const plot = { left: 76, right: 520, top: 24, bottom: 496 }
const lineHeight = 19

/** Hues that are told apart by eyes of most kinds, in this order; the labels say what is what in any case. */
const colors = [
  ['#0b62a4', '#6cb8f5'],
  ['#b3541e', '#f0a16b'],
  ['#2e7d32', '#86d08a'],
  ['#8e24aa', '#d694e8'],
  ['#a31545', '#f58fae'],
  ['#00727d', '#6fd3de'],
] as const
const dashes = ['', '7 4', '2 4'] as const

export function renderPlot(series: readonly GrowthSeries[]): string {
  const points = series.flatMap((line) => line.points)
  const x = logScale(
    points.map(({ articles }) => articles),
    plot.left,
    plot.right,
  )
  const y = logScale(
    points.map(({ microseconds }) => microseconds),
    plot.bottom,
    plot.top,
  )
  const sizes = [...new Set(points.map(({ articles }) => articles))].sort((a, b) => a - b)
  const labels = labelPlaces(series.map(({ points: all }) => y.at(all.at(-1)?.microseconds ?? 1)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">CPU per answer in microseconds, by the number of articles in the corpus</title>
<style>
${styles()}
</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
${y.ticks.map((tick) => horizontal(tick, y.at(tick))).join('\n')}
${sizes.map((size) => vertical(size, x.at(size))).join('\n')}
<text x="${(plot.left + plot.right) / 2}" y="${height - 20}" text-anchor="middle">articles in the corpus</text>
<text transform="translate(20 ${(plot.top + plot.bottom) / 2}) rotate(-90)" text-anchor="middle">CPU per answer, µs</text>
${series.map((line, index) => drawLine(line, index, x, y, labels[index] ?? 0)).join('\n')}
</svg>
`
}

interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** Over whole steps of 1, 2 and 5 times a power of ten. */
function logScale(values: readonly number[], from: number, to: number): Scale {
  const steps = Array.from({ length: 40 }, (_, index) => {
    const power = Math.floor(index / 3) - 3
    return ([1, 2, 5][index % 3] ?? 1) * 10 ** power
  })
  const least = Math.min(...values)
  const most = Math.max(...values)
  const first = steps.findLastIndex((step) => step <= least * 1.0001)
  const last = steps.findIndex((step) => step >= most * 0.9999)
  const ticks = steps.slice(Math.max(0, first), last + 1)
  const low = Math.log(ticks[0] ?? 1)
  const high = Math.log(ticks.at(-1) ?? 10)
  const at = (value: number): number =>
    from + ((to - from) * (Math.log(value) - low)) / (high - low || 1)
  return { at, ticks }
}

/** As near to their lines as they go without touching each other. */
function labelPlaces(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at)
  const places: number[] = wanted.map(() => 0)
  let free = plot.top
  for (const { at, index } of order) {
    places[index] = Math.max(at, free)
    free = (places[index] ?? 0) + lineHeight
  }
  let above = plot.bottom
  for (const { index } of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, above)
    above = (places[index] ?? 0) - lineHeight
  }
  return places
}

function horizontal(value: number, at: number): string {
  return `<path class="grid" d="M${plot.left} ${at.toFixed(1)}H${plot.right}"/><text class="tick" x="${plot.left - 8}" y="${(at + 4).toFixed(1)}" text-anchor="end">${number(value)}</text>`
}

function vertical(value: number, at: number): string {
  return `<path class="grid" d="M${at.toFixed(1)} ${plot.top}V${plot.bottom}"/><text class="tick" x="${at.toFixed(1)}" y="${plot.bottom + 20}" text-anchor="middle">${number(value)}</text>`
}

function drawLine(
  { label, points }: GrowthSeries,
  index: number,
  x: Scale,
  y: Scale,
  labelAt: number,
): string {
  const places = points.map(({ articles, microseconds }) => [x.at(articles), y.at(microseconds)])
  const line = places.map(([px = 0, py = 0]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')
  const dots = places
    .map(([px = 0, py = 0]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3"/>`)
    .join('')
  const end = places.at(-1)?.[1] ?? 0
  const leader = `<path class="leader" d="M${plot.right + 4} ${end.toFixed(1)}L${plot.right + 22} ${labelAt.toFixed(1)}"/>`
  const dash = dashes[Math.floor(index / colors.length) % dashes.length] ?? ''
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`
  return `<g class="c${index % colors.length}"><path d="M${line}"${dashed}/>${dots}${leader}<text x="${plot.right + 26}" y="${(labelAt + 4).toFixed(1)}">${escape(label)}</text></g>`
}

function styles(): string {
  const both = (place: 0 | 1): string =>
    colors
      .map((pair, index) => {
        const name = `.c${index}`
        return `${name} path { stroke: ${pair[place]} } ${name} circle, ${name} text { fill: ${pair[place]} }`
      })
      .join('\n')
  return `text { font: 13px system-ui, sans-serif; fill: #24292f }
.tick { font-size: 12px }
.ground { fill: #ffffff }
.grid { stroke: #d8dee4 }
g path { fill: none; stroke-width: 2 }
g .leader { stroke-width: 1; opacity: 0.6 }
${both(0)}
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.ground { fill: #0d1117 }
.grid { stroke: #30363d }
${both(1)}
}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
