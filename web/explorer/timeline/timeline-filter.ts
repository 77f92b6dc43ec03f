/** What the address of the timeline chooses, as filters of the schema. */
import { readDays, readId } from '../filters/read-filters.ts'
import type {
  DateRange,
  EventFilter,
  StatementFilter,
  TimelineFilter,
} from '../operations/types.ts'

export interface TimelineChoice {
  readonly timeline: TimelineFilter
  /** The same for lists that have what has no date as well; days are left out, for nothing undated has one. */
  readonly statements: StatementFilter
  readonly events: EventFilter
  readonly days: DateRange | null
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
  const article = readId(parameters, 'article')
  const actor = readId(parameters, 'actor')
  const location = readId(parameters, 'location')
  const time = readDays(parameters)
  const ofArticle = article === null ? {} : { article }

  const timeline: TimelineFilter = {
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(modality === null ? {} : { modalities: [modality] }),
    ...(actor === null ? {} : { actors: [actor] }),
    ...(location === null ? {} : { location }),
    ...(time === null ? {} : { time }),
    ...ofArticle,
  }
  const statements: StatementFilter =
    // A filter has one `any`: the second stands behind two `not`.
    kind === 'EVENT' || modality !== null
      ? none
      : {
          ...(actor === null
            ? {}
            : {
                any: [
                  { speakers: [actor] },
                  // Whose it may be: the article leaves that open, and so does the choice.
                  { candidates: [actor] },
                  { addressees: [actor] },
                  { about: [actor] },
                ],
              }),
          ...(location === null
            ? {}
            : {
                not: {
                  not: { any: [{ saidIn: location }, { about: [location, ...inside(location)] }] },
                },
              }),
          ...ofArticle,
        }
  const events: EventFilter =
    kind === 'STATEMENT'
      ? none
      : {
          ...(modality === null ? {} : { modalities: [modality] }),
          ...(actor === null ? {} : { participants: [actor] }),
          ...(location === null ? {} : { location }),
          ...ofArticle,
        }
  return { timeline, statements, events, days: time }
}

function readOne<Value>(
  text: string | null,
  values: Readonly<Record<string, Value>>,
): Value | null {
  return text !== null && Object.hasOwn(values, text) ? (values[text] ?? null) : null
}
