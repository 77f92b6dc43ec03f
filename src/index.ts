/**
 * The Worker's entrypoints: `default`, the gateway and the other routes, which is never cached itself,
 * and `CachedAnswers`, which Workers Cache stands before. One corpus, opened once when an isolate
 * starts, is served for as long as it lives; starting fails when the bundle or the settings do not fit.
 */
import { env, WorkerEntrypoint } from 'cloudflare:workers'
// Before all that makes errors when it is imported.
import { resumeStackTraces } from './worker/resume-stack-traces.ts'
import buildHash from '../build/build.sha256'
import bundle from '../build/corpus.bundle'
import explorer from '../build/explorer.html.txt'
import introspection from '../build/introspection.json.bin'
import sdl from '../build/schema.graphql.bin'
import sdlHash from '../build/schema.sha256'
import trustedDocuments from '../build/trusted-documents.json.bin'
import { schema } from '../schema/schema.ts'
import { openBundle } from './model/bundle/bundle.ts'
import { openBundleStore } from './store/bundle-store.ts'
import { lazyText } from './worker/lazy-text.ts'
import { createService } from './worker/service.ts'
import { readSettings } from './worker/settings.ts'
import { createTrustedDocuments } from './worker/trusted-documents.ts'

resumeStackTraces()

const corpus = openBundle(bundle)
const service = createService({
  store: openBundleStore(corpus),
  corpusVersion: corpus.version,
  corpusSize: bundle.byteLength,
  schema,
  sdl,
  sdlHash: sdlHash.trim(),
  buildHash: buildHash.trim(),
  introspectionText: lazyText(introspection),
  trustedDocuments: createTrustedDocuments(lazyText(trustedDocuments)),
  explorer,
  settings: readSettings({ ...env }),
})

export class CachedAnswers extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return service.fetchCached(request, this.env, this.ctx)
  }
}

export default { fetch: service.fetch } satisfies ExportedHandler<Env>
