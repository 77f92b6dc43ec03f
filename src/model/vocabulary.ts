/**
 * The closed vocabularies of the graph: every enum that editors write, the store filters by and the
 * API serves. One list each, so that the file schemas, the records and the GraphQL enums cannot
 * drift apart. What each value means is said where people read it: in the GraphQL descriptions.
 */

export const nodeKinds = ['ARTICLE', 'ACTOR', 'STATEMENT', 'EVENT', 'LOCATION'] as const
export type NodeKind = (typeof nodeKinds)[number]

export const provenanceStatuses = ['STATED', 'INFERRED', 'AMBIGUOUS', 'REFERENCE_DATA'] as const
export type ProvenanceStatus = (typeof provenanceStatuses)[number]

export const actorKinds = ['PERSON', 'ORGANIZATION', 'STATE', 'GROUP'] as const
export type ActorKind = (typeof actorKinds)[number]

export const organizationKinds = [
  'ARMED_GROUP',
  'DE_FACTO_AUTHORITY',
  'GOVERNMENT_BODY',
  'POLITICAL_PARTY',
  'INTERNATIONAL_BODY',
  'MEDIA',
  'COMPANY',
  'PLATFORM',
  'OTHER',
] as const
export type OrganizationKind = (typeof organizationKinds)[number]

export const mentionForms = ['NAME', 'DESCRIPTION', 'PRONOUN', 'METONYM', 'DEMONYM'] as const
export type MentionForm = (typeof mentionForms)[number]

export const statementForms = ['DIRECT', 'PARAPHRASE', 'MIXED'] as const
export type StatementForm = (typeof statementForms)[number]

export const statementActs = [
  'ASSERT',
  'ACCUSE',
  'DENY',
  'CONFIRM',
  'ANNOUNCE',
  'REQUEST',
  'PROPOSE',
  'ORDER',
  'COMMIT',
  'REJECT',
  'CONDEMN',
  'PRAISE',
  'PREDICT',
  'THREATEN',
  'CLAIM_RESPONSIBILITY',
  'DECLINE_COMMENT',
  'OTHER',
] as const
export type StatementAct = (typeof statementActs)[number]

export const media = [
  'SOCIAL_MEDIA',
  'MEETING',
  'INTERVIEW',
  'BROADCAST',
  'PRESS_CONFERENCE',
  'NEWS_AGENCY',
  'WRITTEN',
  'SPEECH',
  'OTHER',
] as const
export type Medium = (typeof media)[number]

export const subjectRoles = ['TARGET', 'TOPIC'] as const
export type SubjectRole = (typeof subjectRoles)[number]

export const statementLinkKinds = [
  'RESPONDS_TO',
  'REBUTS',
  'PARAPHRASES',
  'REITERATES',
  'SIMILAR_TO',
] as const
export type StatementLinkKind = (typeof statementLinkKinds)[number]

export const eventKinds = [
  'ATTACK',
  'MILITARY_OPERATION',
  'MEETING',
  'POLICY',
  'AGREEMENT',
  'COMMUNICATION',
  'VOTE',
  'PROTEST',
  'ARREST',
  'TRIAL',
  'DISASTER',
  'ACCIDENT',
  'SITUATION',
  'OTHER',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventModalities = ['ACTUAL', 'CLAIMED', 'PROPOSED', 'NEGATED'] as const
export type EventModality = (typeof eventModalities)[number]

export const participantRoles = [
  'PERPETRATOR',
  'VICTIM',
  'TARGET',
  'PARTICIPANT',
  'ORGANIZER',
  'MEDIATOR',
  'PARTY',
  'IMPOSER',
  'AFFECTED',
  'SPEAKER',
  'PROPOSER',
  'OTHER',
] as const
export type ParticipantRole = (typeof participantRoles)[number]

export const casualtyKinds = ['KILLED', 'INJURED', 'MISSING', 'DETAINED', 'DISPLACED'] as const
export type CasualtyKind = (typeof casualtyKinds)[number]

export const locationKinds = [
  'COUNTRY',
  'REGION',
  'DISTRICT',
  'CITY',
  'FACILITY',
  'BOUNDARY',
  'OTHER',
] as const
export type LocationKind = (typeof locationKinds)[number]

export const occurrenceKinds = ['STATEMENT', 'EVENT'] as const
export type OccurrenceKind = (typeof occurrenceKinds)[number]

export const pathLinkKinds = [
  'SPEAKS',
  'ADDRESSES',
  'SPEAKS_OF',
  'MAY_SPEAK',
  'ANSWERS',
  'DOES_NOT_ANSWER',
  'RESTATES',
  'RESEMBLES',
  'REPORTS',
  'PARTICIPATES_IN',
  'HAPPENS_IN',
  'SAID_IN',
  'SAID_AT',
  'PUBLISHED_ON',
  'CONTAINED_IN',
  'ADJACENT_TO',
  'HOLDS_POSITION',
  'HAS_COUNTRY',
  'PRECEDES',
  'MENTIONED_IN',
] as const
export type PathLinkKind = (typeof pathLinkKinds)[number]
