/** What of a Worker is whose: the bytes of each package, each folder and each text file. */
import type { WorkerBundle } from './bundle-worker.ts'

export type Shares = ReadonlyMap<string, number>

/** The largest first. */
export function workerShares({ sources, texts }: Pick<WorkerBundle, 'sources' | 'texts'>): Shares {
  const shares = new Map<string, number>(texts)
  for (const [path, bytes] of sources) {
    const owner = ownerOf(path)
    shares.set(owner, (shares.get(owner) ?? 0) + bytes)
  }
  return new Map([...shares].sort(([, one], [, other]) => other - one))
}

/** The package, or the first two folders. */
function ownerOf(path: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  return inPackage ?? path.split('/').slice(0, -1).slice(0, 2).join('/')
}
