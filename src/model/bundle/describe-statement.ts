/** The form of the record of a statement. */
import type { StatementId } from '../node-id.ts'
import type {
  Attribution,
  AttributionCandidate,
  StatementRecord,
  SubjectId,
  SubjectRecord,
} from '../records.ts'
import { statementActs, statementForms, subjectRoles } from '../vocabulary.ts'
import type { Coder } from './coder.ts'
import {
  describeActorLink,
  describeEventLink,
  describeLocationLink,
  describeMedium,
  describeStatementLink,
  describeTime,
} from './describe-measures.ts'
import { describeSpan, describeStatementId } from './describe-values.ts'

export function describeStatement(
  coder: Coder,
  statement: StatementRecord | undefined,
): StatementRecord {
  return {
    nodeKind: 'STATEMENT',
    id: coder.id as StatementId,
    slug: coder.slug,
    label: coder.string(statement?.label),
    article: coder.article(statement?.article),
    provenance: coder.provenance(statement?.provenance),
    contentEvidence: coder.list(describeSpan, statement?.contentEvidence),
    content: coder.string(statement?.content),
    form: coder.oneOf(statementForms, statement?.form),
    act: coder.oneOf(statementActs, statement?.act),
    cueEvidence: coder.list(describeSpan, statement?.cueEvidence),
    cue: coder.nullableString(statement?.cue),
    isGeneric: coder.boolean(statement?.isGeneric),
    isNegated: coder.boolean(statement?.isNegated),
    speaker: coder.nullableNode('ACTOR', statement?.speaker),
    attribution: describeAttribution(coder, statement?.attribution),
    medium: coder.nullable(describeMedium, statement?.medium),
    saidOn: coder.nullable(describeTime, statement?.saidOn),
    occasion: coder.nullable(describeEventLink, statement?.occasion),
    location: coder.nullable(describeLocationLink, statement?.location),
    addressees: coder.list(describeActorLink, statement?.addressees),
    subjects: coder.list(describeSubject, statement?.subjects),
    reports: coder.list(describeStatementId, statement?.reports),
    links: coder.list(describeStatementLink, statement?.links),
    linkedFrom: coder.list(describeStatementLink, statement?.linkedFrom),
  }
}

function describeAttribution(coder: Coder, attribution: Attribution | undefined): Attribution {
  return {
    provenance: coder.provenance(attribution?.provenance),
    attributedAs: coder.nullableString(attribution?.attributedAs),
    candidates: coder.list(describeCandidate, attribution?.candidates),
    reportedBy: coder.nullableNode('STATEMENT', attribution?.reportedBy),
  }
}

function describeCandidate(
  coder: Coder,
  candidate: AttributionCandidate | undefined,
): AttributionCandidate {
  return {
    speaker: coder.node('ACTOR', candidate?.speaker),
    medium: coder.nullable(describeMedium, candidate?.medium),
    saidOn: coder.nullable(describeTime, candidate?.saidOn),
    occasion: coder.nullable(describeEventLink, candidate?.occasion),
    provenance: coder.provenance(candidate?.provenance),
  }
}

function describeSubject(coder: Coder, subject: SubjectRecord | undefined): SubjectRecord {
  return {
    node: coder.anyNode(subject?.node) as SubjectId,
    role: coder.oneOf(subjectRoles, subject?.role),
    provenance: coder.provenance(subject?.provenance),
  }
}
