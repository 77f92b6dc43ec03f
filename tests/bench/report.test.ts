import { describe, expect, it } from 'vitest'
import { timed } from '../../bench/figures/figure.ts'
import { renderPlot } from '../../bench/figures/plot.ts'
import { renderReport, type Report } from '../../bench/figures/render-report.ts'
import { renderTable } from '../../bench/figures/table.ts'
import { withReport } from '../../bench/figures/write-readme.ts'

describe('renderTable()', () => {
  it('aligns columns by characters, fills what is missing, and escapes bars', () => {
    const table = renderTable({ head: ['a', 'µs'], rows: [['one | two', '12'], ['–']] })
    expect(table).toBe(
      [
        '| a          | µs  |',
        '| ---------- | --- |',
        '| one \\| two | 12  |',
        '| –          |     |',
      ].join('\n'),
    )
  })
})

const report: Report = {
  machine: {
    processor: 'Some CPU',
    processors: 2,
    memory: 8,
    system: 'Linux 6.1',
    software: ['workerd 1.2', 'hono 4'],
  },
  load: 'Asked by wrk 4.',
  tables: [
    {
      title: 'Answers',
      note: 'What they cost.',
      head: ['work', 'ratio'],
      rows: [
        { label: 'same', cells: ['1.50'], figure: timed('answers.same', '×', [1.5, 1.5, 1.5]) },
        { label: 'new', cells: ['3.50'], figure: timed('answers.new', '×', [3.5, 3.5, 3.5]) },
        { label: 'noisy', cells: ['3.1'], figure: timed('answers.noisy', '×', [2.7, 3.1, 3.5]) },
        { label: 'for reading', cells: ['7'], figure: null },
      ],
    },
  ],
}

describe('renderReport()', () => {
  it('says what was measured on, and the budget and the verdict beside each figure', () => {
    const budget = { 'answers.same': 1.6, 'answers.new': 3, 'answers.noisy': 3 }
    expect(renderReport(report, budget))
      .toBe(`Measured on 2 × Some CPU, 8 GB, Linux 6.1; workerd 1.2, hono 4. Asked by wrk 4.

### Answers

What they cost.

| work        | ratio | budget |                    |
| ----------- | ----- | ------ | ------------------ |
| same        | 1.50  | 1.60   | kept               |
| new         | 3.50  | 3.00   | **over**           |
| noisy       | 3.1   | 3.00   | over, within noise |
| for reading | 7     |        |                    |`)
  })
})

describe('withReport()', () => {
  const page =
    'before\n<!-- Written by npm run bench -- --write -->\nold\n<!-- Until here -->\nafter\n'

  it('puts it between the marks, and again in the same place', () => {
    const once = withReport(page, 'new')
    expect(once).toContain('--write -->\n\nnew\n\n<!-- Until here -->\nafter')
    expect(once).not.toContain('old')
    expect(withReport(once, 'new')).toBe(once)
  })

  it('refuses a page without the marks', () => {
    expect(() => withReport('nothing', 'new')).toThrow('Cannot write the figures: expected "<!--')
  })
})

describe('renderPlot()', () => {
  const series = [
    { label: 'a < b & c', points: points(100, 110, 120) },
    { label: 'the same', points: points(100, 110, 120) },
    { label: 'grows', points: points(1000, 3000, 9000) },
  ]
  const svg = renderPlot(series)

  it('has axes with names, a line with its name for each question, and colours for light and dark', () => {
    expect(svg).toContain('>articles in the corpus</text>')
    expect(svg).toContain('>CPU per answer, µs</text>')
    expect(svg).toContain('>a &lt; b &amp; c</text>')
    expect(svg).toContain('(prefers-color-scheme: dark)')
    for (const size of ['100', '1,000', '10,000']) expect(svg).toContain(`>${size}</text>`)
    expect(svg.match(/<circle/g)).toHaveLength(9)
  })

  it('is logarithmic both ways: ten times as many are as far as ten times as many before', () => {
    const xs = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x)).slice(0, 3)
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[2] ?? 0) - (xs[1] ?? 0), 0)
    const ys = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect((ys[6] ?? 0) - (ys[7] ?? 0)).toBeCloseTo((ys[7] ?? 0) - (ys[8] ?? 0), 0)
  })

  it('keeps the names of lines that end in one place apart', () => {
    const places = [...svg.matchAll(/<text x="546" y="([\d.]+)">/g)].map(([, y]) => Number(y))
    const sorted = places.toSorted((one, other) => one - other)
    expect(places).toHaveLength(3)
    for (const [index, place] of sorted.slice(1).entries()) {
      expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(18)
    }
  })

  it('is the same for the same figures', () => {
    expect(renderPlot(series)).toBe(svg)
  })
})

function points(...values: readonly number[]) {
  return values.map((microseconds, index) => ({ articles: 100 * 10 ** index, microseconds }))
}
