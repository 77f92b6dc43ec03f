/** The Worker's service over the real bundle, with settings and parts of a test's choosing. */
import { env } from 'cloudflare:workers'
import buildHash from '../../build/build.sha256'
import bundle from '../../build/corpus.bundle'
import explorer from '../../build/explorer.html.txt'
import introspection from '../../build/introspection.json.bin'
import sdl from '../../build/schema.graphql.bin'
import sdlHash from '../../build/schema.sha256'
import trustedDocuments from '../../build/trusted-documents.json.bin'
import { schema } from '../../schema/schema.ts'
import { openBundle } from '../../src/model/bundle/bundle.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import type { Store } from '../../src/store/store.ts'
import { lazyText } from '../../src/worker/lazy-text.ts'
import { createService, type Service } from '../../src/worker/service.ts'
import { readSettings } from '../../src/worker/settings.ts'
import { createTrustedDocuments } from '../../src/worker/trusted-documents.ts'

const corpus = openBundle(bundle)
export const bundleStore: Store = openBundleStore(corpus)
const documents = lazyText(trustedDocuments)
export const trusted: Readonly<Record<string, string>> = JSON.parse(documents())

export interface ServiceParts {
  /** Variables as in `wrangler.toml`. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly store?: Store
  readonly corpusVersion?: string
  readonly corpusSize?: number
  readonly buildHash?: string
  /** The explorer's HTML. */
  readonly explorer?: string
}

/** Each is as an isolate of its own. It limits no rate and writes no log unless its settings say so. */
export function openService(parts: ServiceParts = {}): Service {
  return createService({
    store: bundleStore,
    corpusVersion: corpus.version,
    corpusSize: bundle.byteLength,
    schema,
    sdl,
    sdlHash: sdlHash.trim(),
    buildHash: buildHash.trim(),
    introspectionText: lazyText(introspection),
    trustedDocuments: createTrustedDocuments(documents),
    explorer,
    ...parts,
    settings: readSettings({
      RATE_LIMIT: 'false',
      LOG_REQUESTS: 'false',
      // As the run was started with.
      PLANNED_EXECUTION: env.PLANNED_EXECUTION,
      ...parts.settings,
    }),
  })
}
