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

/** Marks are found when asked for, each time anew: those of all files fill more memory than the files. */
export function createWorld(files: DataFiles, parsed: ParsedCorpus): World {
  const { articles, actors, events, locations } = parsed.corpus
  const marked = [...articles.values()].map((file) => withMarks({ kind: 'article', file }))
  return {
    ...parsed,
    files,
    articles: marked,
    all: [
      ...marked,
      ...[...actors.values()].map((file) => withMarks({ kind: 'actor', file })),
      ...[...events.values()].map((file) => withMarks({ kind: 'event', file })),
      ...[...locations.values()].map((file) => withMarks({ kind: 'location', file })),
    ],
  }
}

function withMarks<Kind extends FileKind, File extends AuthoredFile<unknown>>(entry: {
  readonly kind: Kind
  readonly file: File
}): { readonly kind: Kind; readonly file: File; readonly marks: Marks } {
  return {
    ...entry,
    get marks() {
      return marksOf(entry.kind, entry.file.content)
    },
  }
}

/** The worlds of one file each, in the order of files; their marks are found once. */
export function* worldsOfOneFile(world: World): Generator<World> {
  for (const entry of world.all) {
    const alone = { ...entry }
    yield { ...world, articles: alone.kind === 'article' ? [alone] : [], all: [alone] }
  }
}
