/** The records of statements, as the one article that reports each of them has it. */
import type {
  AuthoredAttribution,
  AuthoredMedium,
  AuthoredStatement,
  AuthoredSubject,
} from '../authoring/article-file.ts'
import { encodeNodeId } from '../model/node-id.ts'
import type {
  Attribution,
  MediumReference,
  StatementRecord,
  SubjectId,
  SubjectRecord,
} from '../model/records.ts'
import { actorLink, eventLink, locationLink } from './article-links.ts'
import { wordsOf, type ArticleSource } from './article-source.ts'
import { claimProvenance, passageList, spansOf } from './claim-provenance.ts'
import { compareText } from './compare-text.ts'
import { groupBy } from './group-by.ts'
import type { OccurrenceLinks } from './occurrence-links.ts'
import { timeReference } from './time-reference.ts'

/** In the order of slugs. */
export function compileStatements(
  articles: readonly ArticleSource[],
  links: OccurrenceLinks,
): readonly StatementRecord[] {
  const statements = articles
    .flatMap((article) =>
      Object.entries(article.file.statements ?? {}).map(([slug, statement]) =>
        compileStatement(article, slug, statement, links),
      ),
    )
    .toSorted((left, right) => compareText(left.slug, right.slug))
  const told = groupBy(statements, ({ attribution }) => attribution.reportedBy ?? '')
  return statements.map((statement) => ({
    ...statement,
    reports: (told.get(statement.id) ?? []).map(({ id }) => id),
  }))
}

function compileStatement(
  article: ArticleSource,
  slug: string,
  statement: AuthoredStatement,
  links: OccurrenceLinks,
): Omit<StatementRecord, 'reports'> {
  const id = encodeNodeId('STATEMENT', slug)
  const { content, cue } = statement
  return {
    nodeKind: 'STATEMENT',
    id,
    slug,
    label: statement.label,
    article: article.id,
    content: joinParts(content),
    contentEvidence: spansOf(article, content),
    form: statement.form,
    act: statement.act,
    cue: cue === undefined ? null : joinParts(cue),
    cueEvidence: cue === undefined ? [] : spansOf(article, cue),
    isGeneric: statement.isGeneric,
    isNegated: statement.isNegated,
    speaker: statement.speaker === undefined ? null : encodeNodeId('ACTOR', statement.speaker),
    attribution: attributionOf(article, statement.attribution),
    medium: mediumReference(article, statement.medium),
    saidOn: timeReference(article, statement.saidOn),
    occasion: eventLink(article, statement.occasion),
    location: locationLink(article, statement.location),
    addressees: (statement.addressees ?? []).map((link) => actorLink(article, link)),
    subjects: (statement.about ?? []).map((subject) => subjectOf(article, subject)),
    links: links.from(id),
    linkedFrom: links.to(id),
    provenance: claimProvenance(article, statement),
  }
}

/** The parts of what the article splits, as printed. */
function joinParts(passages: AuthoredStatement['content']): string {
  return passageList(passages).map(wordsOf).join(' … ')
}

function attributionOf(article: ArticleSource, attribution: AuthoredAttribution): Attribution {
  const { attributedAs, candidates = [], reportedBy } = attribution
  return {
    attributedAs: attributedAs === undefined ? null : wordsOf(attributedAs),
    candidates: candidates.map((candidate) => ({
      speaker: encodeNodeId('ACTOR', candidate.speaker),
      medium: mediumReference(article, candidate.medium),
      saidOn: timeReference(article, candidate.saidOn),
      occasion: eventLink(article, candidate.occasion),
      provenance: claimProvenance(article, candidate),
    })),
    reportedBy: reportedBy === undefined ? null : encodeNodeId('STATEMENT', reportedBy),
    provenance: claimProvenance(article, attribution),
  }
}

function mediumReference(
  article: ArticleSource,
  medium: AuthoredMedium | undefined,
): MediumReference | null {
  if (medium === undefined) return null
  return {
    medium: medium.medium,
    platform: medium.platform === undefined ? null : encodeNodeId('ACTOR', medium.platform),
    provenance: claimProvenance(article, medium),
  }
}

function subjectOf(article: ArticleSource, subject: AuthoredSubject): SubjectRecord {
  return {
    node: subjectId(article, subject),
    role: subject.role,
    provenance: claimProvenance(article, subject),
  }
}

function subjectId(article: ArticleSource, { actor, location, event }: AuthoredSubject): SubjectId {
  if (actor !== undefined) return encodeNodeId('ACTOR', actor)
  if (location !== undefined) return encodeNodeId('LOCATION', location)
  if (event !== undefined) return encodeNodeId('EVENT', event)
  throw new Error(
    `Cannot compile ${article.id}: a subject of a statement names nothing, expected an actor, a location or an event`,
  )
}
