/** A workerd config and the files that it embeds, in a folder. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkerBuild } from './worker-build.ts'

/** A client, told by its key, may ask so often in so many seconds. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

export interface ConfigOptions {
  readonly rateLimit?: RateLimit
  readonly v8Flags?: readonly string[]
}

/**
 * One worker behind one socket named `http`, whose address the command line gives. Everything is
 * embedded from a file of its own, so that nothing has to be escaped. The path of the config.
 */
export async function writeConfig(
  folder: string,
  build: WorkerBuild,
  { rateLimit, v8Flags = [] }: ConfigOptions,
): Promise<string> {
  const embed = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), content)
    return `embed "${name}"`
  }
  const imported = [...build.modules].map(
    async ([name, content]) =>
      `(name = "${name}", ${/\.(bundle|bin)$/.test(name) ? 'data' : 'text'} = ${await embed(name, content)})`,
  )
  const vars = Object.entries(build.vars).map(async ([name, value]) =>
    typeof value === 'string'
      ? `(name = "${name}", text = ${await embed(`${name}.var`, value)})`
      : `(name = "${name}", json = ${await embed(`${name}.var`, JSON.stringify(value))})`,
  )
  const limit = { requests: rateLimit?.requests ?? null, seconds: rateLimit?.seconds ?? 60 }
  const script = await embed('index.js', build.script)
  const modules = (await Promise.all(imported)).join(',\n        ')
  const bindings = (await Promise.all(vars)).map((line) => `${line},`).join('\n        ')
  const limitJson = await embed('rate-limit.json', JSON.stringify(limit))
  const cache = await embed('cache-service.js', await beside('cache-service.js'))
  const limiter = await embed('rate-limiter.js', await beside('rate-limiter.js'))
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [
        (name = "index.js", esModule = ${script}),
        ${modules}
      ],
      compatibilityDate = "${build.compatibilityDate}",
      compatibilityFlags = ${JSON.stringify(build.compatibilityFlags)},
      bindings = [
        ${bindings}
        (name = "RATE_LIMITER", wrapped = (
          moduleName = "dateline:rate-limiter",
          entrypoint = "rateLimiter",
          innerBindings = [(name = "limit", json = ${limitJson})]
        ))
      ],
      cacheApiOutbound = (name = "cache", entrypoint = "cacheService")
    )),
    (name = "cache", worker = (
      modules = [(name = "cache.js", esModule = ${cache})],
      compatibilityDate = "${build.compatibilityDate}"
    ))
  ],
  v8Flags = ${JSON.stringify(v8Flags)},
  sockets = [(name = "http", http = (), service = "worker")],
  extensions = [(modules = [
    (name = "dateline:rate-limiter", internal = true, esModule = ${limiter})
  ])]
);
`
  const path = join(folder, 'config.capnp')
  await writeFile(path, config)
  return path
}

function beside(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8')
}
