/** The links of all statements and events to others, with their places. */
import type { AuthoredOccurrenceLink } from '../authoring/article-file.ts'
import type { AuthoredArticle, KeyPath } from '../authoring/corpus.ts'
import { encodeNodeId } from '../model/node-id.ts'
import type { Edge } from './find-cycles.ts'
import type { World } from './world.ts'

export interface StatementLink extends Edge {
  readonly kind: AuthoredOccurrenceLink['kind']
  readonly file: AuthoredArticle
  /** Of the link. */
  readonly path: KeyPath
}

/** Between global ids, in the order of articles and their files; without those that have no other end. */
export function statementLinks({ articles }: World): readonly StatementLink[] {
  return articles.flatMap(({ file }) => [
    ...Object.entries(file.content.statements ?? {}).flatMap(([slug, { links }]) =>
      linksFrom(file, encodeNodeId('STATEMENT', slug), ['statements', slug, 'links'], links),
    ),
    ...Object.entries(file.content.events ?? {}).flatMap(([slug, { links }]) =>
      linksFrom(file, encodeNodeId('EVENT', slug), ['events', slug, 'links'], links),
    ),
  ])
}

function linksFrom(
  file: AuthoredArticle,
  from: string,
  path: KeyPath,
  links: readonly AuthoredOccurrenceLink[] = [],
): readonly StatementLink[] {
  return links.flatMap(({ kind, statement, event }, index) => {
    const ends = [
      ...(statement === undefined ? [] : [encodeNodeId('STATEMENT', statement)]),
      ...(event === undefined ? [] : [encodeNodeId('EVENT', event)]),
    ]
    return ends.map((to) => ({ from, to, kind, file, path: [...path, index] }))
  })
}
