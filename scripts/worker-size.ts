/** `node scripts/worker-size.ts`: how large the Worker is, and what of it is whose. */
import { parseArgs } from 'node:util'
import { bundleWorker } from './bundle-worker.ts'
import { checkWorkerBudget, readWorkerBudget, writeWorkerBudget } from './worker-budget.ts'
import { workerShares } from './worker-shares.ts'

const usage = `Usage: node scripts/worker-size.ts [--set-budget]

Bundles the Worker as for a deployment, uploads nothing, and prints its size, the share of each
package, folder and text file, and where it is over its budget. Needs what "npm run build" makes.

  --set-budget  allow in scripts/worker-budget.json what it has now, and some room
  --help        this text`

try {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, 'set-budget': { type: 'boolean' } },
  })
  if (values.help === true) console.log(usage)
  else await print(values['set-budget'] === true)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function print(setBudget: boolean): Promise<void> {
  const bundle = await bundleWorker()
  const { code, codeWithoutPages: pageless, total } = bundle
  for (const [owner, bytes] of workerShares(bundle)) {
    console.log(`${String(bytes).padStart(9)}  ${owner}`)
  }
  console.log(`${String(code.raw).padStart(9)}  bytes of code; ${code.gzip} compressed`)
  console.log(`${String(pageless.raw).padStart(9)}  without the pages; ${pageless.gzip} compressed`)
  console.log(`${String(total.raw).padStart(9)}  bytes with text files; ${total.gzip} compressed`)
  if (setBudget) await writeWorkerBudget(bundle)
  for (const finding of checkWorkerBudget(bundle, await readWorkerBudget())) console.log(finding)
}
