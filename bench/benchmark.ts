/** `npm run bench`: what an answer, an archive and a start cost, beside their budgets. */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../scripts/project-root.ts'
import { type BenchmarkOptions, readBenchmarkOptions, usage } from './benchmark-options.ts'
import { checkBudget, readBudget } from './figures/budget.ts'
import { describeMachine } from './figures/machine.ts'
import { renderPlot } from './figures/plot.ts'
import { renderReport } from './figures/render-report.ts'
import { writeReadme } from './figures/write-readme.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  let options: BenchmarkOptions | null
  try {
    options = readBenchmarkOptions(args)
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`)
    return 2
  }
  if (options === null) {
    console.log(usage)
    return 0
  }
  try {
    return await run(options)
  } catch (error) {
    console.error(messageOf(error))
    return 1
  }
}

async function run(options: BenchmarkOptions): Promise<0 | 1> {
  const { groups, isQuick, isChecked, isWritten, json, rounds } = options
  if (process.platform !== 'linux') {
    throw new Error(
      `Cannot measure: CPU and memory are read from /proc, which ${process.platform} has not.`,
    )
  }
  const budget = await readBudget()
  await build()
  // It brings wrangler with it, which who asks for help need not wait for.
  const { runGroups } = await import('./run-groups.ts')
  const { measured, series, load } = await runGroups({
    groups,
    sizes: isQuick ? [100, 1000] : [100, 1000, 10_000],
    rounds: rounds ?? (isQuick ? 3 : 7),
    say: (line) => console.error(line),
  })
  const figures = measured.flatMap((one) => one.figures)
  const tables = measured.flatMap((one) => one.tables)
  const machine = await describeMachine()
  const report = renderReport({ machine, load, tables }, budget)
  console.log(`\n${report}\n`)
  if (json !== null) {
    await writeFile(
      json,
      `${JSON.stringify({ machine, load, figures, tables, series }, null, 2)}\n`,
    )
  }
  if (isWritten) {
    await writeReadme(report)
    const plot = fileURLToPath(new URL('cost-by-size.svg', import.meta.url))
    await writeFile(plot, renderPlot(series))
  }
  if (!isChecked) return 0
  const findings = checkBudget(figures, budget, groups)
  for (const finding of findings) console.error(finding)
  if (findings.length === 0) console.log('Every figure keeps its budget.')
  return findings.length === 0 ? 0 : 1
}

/** What the Worker is made of, as `npm run build` leaves it. */
async function build(): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  spawn(process.execPath, [join(projectRoot, 'scripts', 'build.ts')], {
    stdio: ['ignore', 2, 'inherit'],
  })
    .once('error', reject)
    .once('close', (code) =>
      code === 0 ? resolve() : reject(new Error('Cannot measure what could not be built.')),
    )
  await promise
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
