/** What the address of the timeline chooses, as filters of the schema. */
import type { EventFilter, StatementFilter, TimelineFilter } from '../operations/types.ts'

export interface TimelineChoice {
  readonly timeline: TimelineFilter
  /** The same for lists that have what has no date as well; days are left out, for nothing undated has one. */
  readonly statements: StatementFilter
  readonly events: EventFilter
  readonly hasDays: boolean
}

const modalities = {
  happened: 'ACTUAL',
  claimed: 'CLAIMED',
  proposed: 'PROPOSED',
  negated: 'NEGATED',
} as const

/** Matches nothing. */
const none = { any: [] }

/**
 * What is no value of a parameter is passed over. `inside` are the ids of the locations that lie in the
 * chosen one.
 */
export function readTimelineFilter(
  parameters: URLSearchParams,
  inside: (location: string) => readonly string[],
): TimelineChoice {
  const kind = readOne(parameters.get('kind'), { statement: 'STATEMENT', event: 'EVENT' } as const)
  const modality = readOne(parameters.get('modality'), modalities)
  const actor = readId(parameters, 'actor')
  const location = readId(parameters, 'location')
  const from = readDay(parameters.get('from'))
  const to = readDay(parameters.get('to'))
  const hasDays = from !== null || to !== null

  const timeline: TimelineFilter = {
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(modality === null ? {} : { modalities: [modality] }),
    ...(actor === null ? {} : { actors: [actor] }),
    ...(location === null ? {} : { location }),
    ...(hasDays
      ? { time: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) } }
      : {}),
  }
  const statements: StatementFilter =
    // A filter has one `any`: the second stands behind two `not`.
    kind === 'EVENT' || modality !== null
      ? none
      : {
          ...(actor === null
            ? {}
            : { any: [{ speakers: [actor] }, { addressees: [actor] }, { about: [actor] }] }),
          ...(location === null
            ? {}
            : {
                not: {
                  not: { any: [{ saidIn: location }, { about: [location, ...inside(location)] }] },
                },
              }),
        }
  const events: EventFilter =
    kind === 'STATEMENT'
      ? none
      : {
          ...(modality === null ? {} : { modalities: [modality] }),
          ...(actor === null ? {} : { participants: [actor] }),
          ...(location === null ? {} : { location }),
        }
  return { timeline, statements, events, hasDays }
}

function readOne<Value>(
  text: string | null,
  values: Readonly<Record<string, Value>>,
): Value | null {
  return text !== null && Object.hasOwn(values, text) ? (values[text] ?? null) : null
}

function readId(parameters: URLSearchParams, name: 'actor' | 'location'): string | null {
  const slug = parameters.get(name) ?? ''
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? `${name}:${slug}` : null
}

function readDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : null
}
