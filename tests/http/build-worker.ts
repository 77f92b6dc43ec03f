/** Builds the Worker as it would be deployed, once for all files of this project; each serves it for itself. */
import type { TestProject } from 'vitest/node'
import { workerBuild, type WorkerBuild } from '../../bench/workerd/worker-build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly workerBuild: WorkerBuild
  }
}

export async function setup(project: TestProject): Promise<void> {
  project.provide('workerBuild', await workerBuild())
}
