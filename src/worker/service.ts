/** The parts of the Worker, put together: what its entrypoints hand their requests to. */
import type { GraphQLSchema } from 'graphql'
import { once } from '../model/once.ts'
import type { MaybePromise, Store } from '../store/store.ts'
import { createApp } from './app.ts'
import { Answers } from './graphql/answers.ts'
import { createAsk } from './graphql/ask.ts'
import { AskedBefore } from './graphql/asked-before.ts'
import { decodeEnquiry, encodeAnswer } from './graphql/cached-answer.ts'
import { documentsSize } from './graphql/document-cache.ts'
import { createEngine } from './graphql/engine.ts'
import { createGateway } from './graphql/gateway.ts'
import { PersistedDocuments } from './graphql/persisted-documents.ts'
import { isEndpoint } from './graphql/is-endpoint.ts'
import { platformOf } from './graphql/platform.ts'
import { workOut } from './graphql/work-out.ts'
import { createIntrospection } from './introspection/create-introspection.ts'
import { fitIsolate } from './isolate-memory.ts'
import type { LazyText } from './lazy-text.ts'
import { openShell } from './pages/shell.ts'
import type { Settings } from './settings.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

export interface ServiceOptions {
  readonly store: Store
  /** Of what the store serves. */
  readonly corpusVersion: string
  /** In bytes. */
  readonly corpusSize: number
  readonly schema: GraphQLSchema
  readonly settings: Settings
  /** The text of the schema in UTF-8, and its lower-case hex SHA-256. */
  readonly sdl: ArrayBuffer
  readonly sdlHash: string
  /** Of the code that answers are made by. */
  readonly buildHash: string
  /** The answer to the fullest standard introspection query. */
  readonly introspectionText: LazyText
  readonly trustedDocuments: TrustedDocuments
  /** The explorer's HTML, as it was built. */
  readonly explorer: string
}

export interface Service {
  readonly fetch: (request: Request, env?: Env, ctx?: ExecutionContext) => MaybePromise<Response>
  /** For questions of the gateway alone, behind Workers Cache. */
  readonly fetchCached: (request: Request, env: Env, ctx: ExecutionContext) => Promise<Response>
}

export function createService(options: ServiceOptions): Service {
  const { store, corpusVersion, schema, settings } = options
  const memory = fitIsolate(options.corpusSize, {
    answers: settings.isolateCacheSize,
    documents: documentsSize,
    objects: settings.keptObjectsSize,
  })
  const engine = createEngine({
    schema,
    store,
    settings,
    introspection: createIntrospection(options.introspectionText),
    memory,
  })
  const workshop = {
    settings,
    answers: new Answers(engine, memory.answers),
    documents: new PersistedDocuments(options.trustedDocuments),
  }
  const build = JSON.stringify([options.buildHash, corpusVersion, settings])
  const askedBefore = new AskedBefore(workshop.answers)
  const ask = createAsk({ ...workshop, askedBefore, build })
  const page = '/graphiql'
  const gateway = createGateway({ ask, askedBefore, settings, corpusVersion, page })
  const pages = { ask, shell: openShell(options.explorer), build }
  const { sdl, sdlHash } = options
  // Most isolates are asked at the endpoint first, which needs none of the routes.
  const app = once(() => createApp({ store, gateway, pages, sdl, sdlHash }))

  return {
    // What is asked the most is not looked up among the routes.
    fetch(request, env, ctx) {
      const { url } = request
      return isEndpoint(url)
        ? gateway(request, url, platformOf(env, ctx ?? null))
        : app().fetch(request, env, ctx)
    },
    async fetchCached(request, env, ctx) {
      const origin = (): string => new URL(request.url).origin
      const platform = platformOf(env, ctx)
      const answer = await workOut(workshop, decodeEnquiry(request), { platform, origin })
      return encodeAnswer(answer, settings, corpusVersion)
    },
  }
}
