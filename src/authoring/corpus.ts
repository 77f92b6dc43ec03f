/**
 * A corpus as editors write it: every file that could be read and has the right form, with the place
 * of every key, so that a finding can point at it. Made by `parseCorpus`.
 */
import type { ArticleFile } from './article-file.ts'
import type { ActorFile, EventFile, LocationFile } from './registry-files.ts'

/** The path of keys and indexes to a value in a YAML file: `['statements', 'x', 'about', 0]`. */
export type KeyPath = readonly (string | number)[]

/** A place in a file; line and column count from 1, columns in UTF-16 units as editors show them. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface AuthoredFile<Content> {
  /** The file name without `.yaml`; of an article, the name of its folder. */
  readonly slug: string
  /** Relative to the data folder, with forward slashes: `actors/taliban.yaml`. */
  readonly path: string
  readonly content: Content
  /** Where the value (of a key: the key) stands; of a path that is not in the file, the nearest ancestor that is. */
  readonly locate: (path: KeyPath) => Place
}

export interface AuthoredArticle extends AuthoredFile<ArticleFile> {
  /** `articles/<slug>/article.txt`. */
  readonly textPath: string
  readonly text: string
}

export interface AuthoredCorpus {
  /** By slug, in the order of slugs; so are the others. */
  readonly articles: ReadonlyMap<string, AuthoredArticle>
  readonly actors: ReadonlyMap<string, AuthoredFile<ActorFile>>
  readonly events: ReadonlyMap<string, AuthoredFile<EventFile>>
  readonly locations: ReadonlyMap<string, AuthoredFile<LocationFile>>
}
