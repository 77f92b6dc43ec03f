/** `node scripts/worker-size.ts`: how large the Worker is, and what of it is whose. */
import { parseArgs } from 'node:util'
import { bundleWorker } from './bundle-worker.ts'

const usage = `Usage: node scripts/worker-size.ts

Bundles the Worker as for a deployment, uploads nothing, and prints its size and the share of each
package and folder. Needs what "npm run build" makes.

  --help  this text`

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help === true) console.log(usage)
  else await print()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function print(): Promise<void> {
  const { rawSize, gzipSize, sources } = await bundleWorker()
  const shares = new Map<string, number>()
  for (const [path, bytes] of sources) {
    const owner = ownerOf(path)
    shares.set(owner, (shares.get(owner) ?? 0) + bytes)
  }
  for (const [owner, bytes] of [...shares].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(bytes).padStart(9)}  ${owner}`)
  }
  console.log(
    `${String(rawSize).padStart(9)}  bytes in all, text files included; ${gzipSize} compressed`,
  )
}

/** The package, or the first two folders. */
function ownerOf(path: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  return inPackage ?? path.split('/').slice(0, 2).join('/')
}
