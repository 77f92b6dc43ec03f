/** What a run found, as Markdown: the machine, a table for each group, and the budget beside each figure. */
import type { MeasuredTable } from '../measured.ts'
import { type Budget, judge, type Verdict } from './budget.ts'
import { type Figure, formatNumber } from './figure.ts'
import type { Machine } from './machine.ts'
import { renderTable } from './table.ts'

export interface Report {
  readonly machine: Machine
  /** What asked, and how it and the server shared the machine. */
  readonly load: string
  readonly tables: readonly MeasuredTable[]
}

const words: Readonly<Record<Verdict, string>> = {
  kept: 'kept',
  noisy: 'over, within noise',
  over: '**over**',
  free: '',
}

export function renderReport({ machine, load, tables }: Report, budget: Budget): string {
  const { processor, processors, memory, system, software } = machine
  const on = `Measured on ${processors} × ${processor}, ${memory} GB, ${system}; ${software.join(', ')}. ${load}`
  return [on, ...tables.map((table) => section(table, budget))].join('\n\n')
}

function section({ title, note, head, rows }: MeasuredTable, budget: Budget): string {
  const table = renderTable({
    head: [...head, 'budget', ''],
    rows: rows.map(({ label, cells, figure }) => [label, ...cells, ...budgetOf(figure, budget)]),
  })
  return `### ${title}\n\n${note}\n\n${table}`
}

function budgetOf(figure: Figure | null, budget: Budget): readonly string[] {
  const most = figure === null ? undefined : budget[figure.id]
  if (figure === null || most === undefined) return ['', '']
  return [formatNumber(most, figure.unit), words[judge(figure, budget)]]
}
