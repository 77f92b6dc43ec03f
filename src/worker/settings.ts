/**
 * What whoever deploys can set: the variables of `wrangler.toml`, read once when an isolate starts and
 * made total. A value that does not fit stops the start, so that a deployment with it is refused.
 */
import { defaultLimits, type Limits } from './limits/limits.ts'

export interface Settings {
  /** Answers that no cache in front of an isolate has are looked up, and kept, in Workers Cache. */
  readonly edgeCache: boolean
  /** How long the edge keeps an answer, in seconds. The build and the corpus are in its key, so that it never goes stale. */
  readonly edgeMaxAge: number
  /** The bound of the map of finished answers in each isolate, in bytes; 0 switches it off. */
  readonly isolateCacheSize: number
  /** The bound of the objects of answers that each isolate keeps as they were written, in bytes; 0 switches it off. */
  readonly keptObjectsSize: number
  /** How long a browser uses an answer without asking again, in seconds. */
  readonly browserMaxAge: number
  /** For how long after that it may show the old answer while it asks, in seconds. */
  readonly browserStaleWhileRevalidate: number
  /** Only the operations that are part of the build are answered. */
  readonly trustedDocumentsOnly: boolean
  /** Operations are answered by plans of ours, where they can be; otherwise all of them by graphql-js. */
  readonly plannedExecution: boolean
  /** Whether clients are limited in how often they make the Worker work out an answer. */
  readonly rateLimit: boolean
  /** The period of the binding `RATE_LIMITER`, in seconds: 10 or 60, as in `wrangler.toml`. */
  readonly rateLimitPeriod: number
  /** Whether each request to the endpoint writes one line to the log. */
  readonly logRequests: boolean
  readonly limits: Limits
}

type Variables = Readonly<Record<string, unknown>>

/**
 * @param variables - those of the environment; what is not given has its default, other names are ignored.
 * @throws {Error} that names every variable whose value does not fit.
 */
export function readSettings(variables: Variables): Settings {
  const problems: string[] = []
  const flag = (name: string, otherwise: boolean) =>
    readFlag(variables[name], name, otherwise, problems)
  const count = (name: string, otherwise: number, least: number, most: number) =>
    readCount(variables[name], { name, otherwise, least, most }, problems)

  const period = (name: string) => {
    const seconds = count(name, 60, 10, 60)
    if (seconds === 10 || seconds === 60) return seconds
    problems.push(`expected ${name} to be 10 or 60, got ${seconds}`)
    return 60
  }

  const settings: Settings = {
    edgeCache: flag('EDGE_CACHE', true),
    edgeMaxAge: count('EDGE_MAX_AGE', 31_536_000, 0, 31_536_000),
    isolateCacheSize: count('ISOLATE_CACHE_SIZE', 33_554_432, 0, 67_108_864),
    keptObjectsSize: count('KEPT_OBJECTS_SIZE', 4_194_304, 0, 16_777_216),
    browserMaxAge: count('BROWSER_MAX_AGE', 60, 0, 31_536_000),
    browserStaleWhileRevalidate: count('BROWSER_STALE_WHILE_REVALIDATE', 600, 0, 31_536_000),
    trustedDocumentsOnly: flag('TRUSTED_DOCUMENTS_ONLY', false),
    plannedExecution: flag('PLANNED_EXECUTION', true),
    rateLimit: flag('RATE_LIMIT', true),
    rateLimitPeriod: period('RATE_LIMIT_PERIOD'),
    logRequests: flag('LOG_REQUESTS', true),
    limits: readLimits(count),
  }
  if (problems.length > 0) throw new Error(`Cannot read the settings: ${problems.join('; ')}`)
  return settings
}

/** Below these nothing could be asked; the standard introspection has some 200 tokens. */
const leastOf: Readonly<Record<string, number>> = {
  maxBodySize: 1024,
  maxTokens: 220,
  maxDepth: 1,
  maxRootFields: 1,
  maxFields: 1,
  maxRepeats: 1,
  maxOperations: 1,
  maxVariablesSize: 2,
  maxPageSize: 1,
  maxSearchLength: 1,
  maxCost: 100,
}
/** With more tokens the parser, which recurses, could run out of stack. */
const mostOf: Readonly<Record<string, number>> = { maxTokens: 2000 }

/** `maxPageSize` is `MAX_PAGE_SIZE`. */
function readLimits(
  count: (name: string, otherwise: number, least: number, most: number) => number,
): Limits {
  const limits = Object.entries(defaultLimits).map(([limit, otherwise]: [string, number]) => {
    const name = limit.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    return [limit, count(name, otherwise, leastOf[limit] ?? 0, mostOf[limit] ?? 1_000_000_000)]
  })
  return Object.fromEntries(limits) as Limits
}

function readFlag(value: unknown, name: string, otherwise: boolean, problems: string[]): boolean {
  if (value === undefined) return otherwise
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  problems.push(`expected ${name} to be true or false, got ${JSON.stringify(value)}`)
  return otherwise
}

interface CountVariable {
  readonly name: string
  readonly otherwise: number
  readonly least: number
  readonly most: number
}

function readCount(
  value: unknown,
  { name, otherwise, least, most }: CountVariable,
  problems: string[],
): number {
  if (value === undefined) return otherwise
  // `--var` and the dashboard give texts.
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (Number.isInteger(number) && Number(number) >= least && Number(number) <= most) {
    return Number(number)
  }
  const found = JSON.stringify(value)
  problems.push(`expected ${name} to be a whole number from ${least} to ${most}, got ${found}`)
  return otherwise
}
