/** The corpus as rules see it: what parsed, with every mark of its files found once. */
import type { AuthoredArticle, AuthoredFile } from '../authoring/corpus.ts'
import type { DataFiles } from '../authoring/data-files.ts'
import type { FileKind } from '../authoring/file-schemas.ts'
import { type Marks, marksOf } from '../authoring/marks.ts'
import type { ParsedCorpus } from '../authoring/parse-corpus.ts'
import type { ActorFile, EventFile, LocationFile } from '../authoring/registry-files.ts'

export type MarkedFile =
  | { readonly kind: 'article'; readonly file: AuthoredArticle; readonly marks: Marks }
  | { readonly kind: 'actor'; readonly file: AuthoredFile<ActorFile>; readonly marks: Marks }
  | { readonly kind: 'event'; readonly file: AuthoredFile<EventFile>; readonly marks: Marks }
  | { readonly kind: 'location'; readonly file: AuthoredFile<LocationFile>; readonly marks: Marks }
export type MarkedArticle = Extract<MarkedFile, { kind: 'article' }>

export interface World extends ParsedCorpus {
  /** The bytes that it was parsed from. */
  readonly files: DataFiles
  readonly articles: readonly MarkedArticle[]
  /** All files of the corpus: articles, actors, events, locations. */
  readonly all: readonly MarkedFile[]
}

export function createWorld(files: DataFiles, parsed: ParsedCorpus): World {
  const { articles, actors, events, locations } = parsed.corpus
  const marked = {
    articles: [...articles.values()].map(
      (file) => ({ kind: 'article', file, ...marks('article', file) }) as const,
    ),
    actors: [...actors.values()].map(
      (file) => ({ kind: 'actor', file, ...marks('actor', file) }) as const,
    ),
    events: [...events.values()].map(
      (file) => ({ kind: 'event', file, ...marks('event', file) }) as const,
    ),
    locations: [...locations.values()].map(
      (file) => ({ kind: 'location', file, ...marks('location', file) }) as const,
    ),
  }
  return {
    ...parsed,
    files,
    articles: marked.articles,
    all: [...marked.articles, ...marked.actors, ...marked.events, ...marked.locations],
  }
}

function marks(kind: FileKind, file: AuthoredFile<unknown>): { readonly marks: Marks } {
  return { marks: marksOf(kind, file.content) }
}
