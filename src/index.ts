/**
 * The Worker's entrypoint: one corpus, opened once when an isolate starts, served for as long as it
 * lives. Starting fails when the bundle does not fit the code.
 */
import bundle from '../build/corpus.bundle'
import sdlHash from '../build/schema.sha256'
import sdl from '../schema/schema.graphql'
import { schema } from '../schema/schema.ts'
import { decodeBundle } from './model/bundle.ts'
import { openBundleStore } from './store/bundle-store.ts'
import { createApp } from './worker/app.ts'

const app = createApp({
  store: openBundleStore(decodeBundle(bundle)),
  schema,
  sdl,
  sdlHash: sdlHash.trim(),
})

export default { fetch: app.fetch } satisfies ExportedHandler<Env>
