/** What each operation of this folder is given, and gives. Made by scripts/make-operation-types.ts. */

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CasualtyKind =
  | 'KILLED'
  | 'INJURED'
  | 'MISSING'
  | 'DETAINED'
  | 'DISPLACED';

export type DateRange = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type EventFilter = {
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  readonly modalities?: ReadonlyArray<EventModality> | null | undefined;
  readonly participants?: ReadonlyArray<string> | null | undefined;
  readonly role?: ParticipantRole | null | undefined;
  readonly location?: string | null | undefined;
  readonly within?: boolean | null | undefined;
  readonly time?: DateRange | null | undefined;
  readonly killedAtLeast?: number | null | undefined;
  readonly article?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly any?: ReadonlyArray<EventFilter> | null | undefined;
  readonly not?: EventFilter | null | undefined;
};

export type EventKind =
  | 'ATTACK'
  | 'MILITARY_OPERATION'
  | 'MEETING'
  | 'POLICY'
  | 'AGREEMENT'
  | 'COMMUNICATION'
  | 'VOTE'
  | 'PROTEST'
  | 'ARREST'
  | 'TRIAL'
  | 'DISASTER'
  | 'ACCIDENT'
  | 'SITUATION'
  | 'OTHER';

export type EventModality =
  | 'ACTUAL'
  | 'CLAIMED'
  | 'PROPOSED'
  | 'NEGATED';

export type LocationKind =
  | 'COUNTRY'
  | 'REGION'
  | 'DISTRICT'
  | 'CITY'
  | 'FACILITY'
  | 'BOUNDARY'
  | 'OTHER';

export type Medium =
  | 'SOCIAL_MEDIA'
  | 'MEETING'
  | 'INTERVIEW'
  | 'BROADCAST'
  | 'PRESS_CONFERENCE'
  | 'NEWS_AGENCY'
  | 'WRITTEN'
  | 'SPEECH'
  | 'OTHER';

export type MentionForm =
  | 'NAME'
  | 'DESCRIPTION'
  | 'PRONOUN'
  | 'METONYM'
  | 'DEMONYM';

export type NodeKind =
  | 'ARTICLE'
  | 'ACTOR'
  | 'STATEMENT'
  | 'EVENT'
  | 'LOCATION';

export type OccurrenceKind =
  | 'STATEMENT'
  | 'EVENT';

export type OrganizationKind =
  | 'ARMED_GROUP'
  | 'DE_FACTO_AUTHORITY'
  | 'GOVERNMENT_BODY'
  | 'POLITICAL_PARTY'
  | 'INTERNATIONAL_BODY'
  | 'MEDIA'
  | 'COMPANY'
  | 'PLATFORM'
  | 'OTHER';

export type ParticipantRole =
  | 'PERPETRATOR'
  | 'VICTIM'
  | 'TARGET'
  | 'PARTICIPANT'
  | 'ORGANIZER'
  | 'MEDIATOR'
  | 'PARTY'
  | 'IMPOSER'
  | 'AFFECTED'
  | 'SPEAKER'
  | 'PROPOSER'
  | 'OTHER';

export type ProvenanceStatus =
  | 'STATED'
  | 'INFERRED'
  | 'AMBIGUOUS'
  | 'REFERENCE_DATA';

export type StatementAct =
  | 'ASSERT'
  | 'ACCUSE'
  | 'DENY'
  | 'CONFIRM'
  | 'ANNOUNCE'
  | 'REQUEST'
  | 'PROPOSE'
  | 'ORDER'
  | 'COMMIT'
  | 'REJECT'
  | 'CONDEMN'
  | 'PRAISE'
  | 'PREDICT'
  | 'THREATEN'
  | 'CLAIM_RESPONSIBILITY'
  | 'DECLINE_COMMENT'
  | 'OTHER';

export type StatementFilter = {
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  readonly candidates?: ReadonlyArray<string> | null | undefined;
  readonly targets?: ReadonlyArray<string> | null | undefined;
  readonly about?: ReadonlyArray<string> | null | undefined;
  readonly addressees?: ReadonlyArray<string> | null | undefined;
  readonly acts?: ReadonlyArray<StatementAct> | null | undefined;
  readonly forms?: ReadonlyArray<StatementForm> | null | undefined;
  readonly media?: ReadonlyArray<Medium> | null | undefined;
  readonly platforms?: ReadonlyArray<string> | null | undefined;
  readonly saidOn?: DateRange | null | undefined;
  readonly saidIn?: string | null | undefined;
  readonly event?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly attribution?: ReadonlyArray<ProvenanceStatus> | null | undefined;
  readonly linkKinds?: ReadonlyArray<StatementLinkKind> | null | undefined;
  readonly isGeneric?: boolean | null | undefined;
  readonly isNegated?: boolean | null | undefined;
  readonly any?: ReadonlyArray<StatementFilter> | null | undefined;
  readonly not?: StatementFilter | null | undefined;
};

export type StatementForm =
  | 'DIRECT'
  | 'PARAPHRASE'
  | 'MIXED';

export type StatementLinkKind =
  | 'RESPONDS_TO'
  | 'REBUTS'
  | 'PARAPHRASES'
  | 'REITERATES'
  | 'SIMILAR_TO';

export type SubjectRole =
  | 'TARGET'
  | 'TOPIC';

export type TimelineFilter = {
  readonly kinds?: ReadonlyArray<OccurrenceKind> | null | undefined;
  readonly modalities?: ReadonlyArray<EventModality> | null | undefined;
  readonly isNegated?: boolean | null | undefined;
  readonly actors?: ReadonlyArray<string> | null | undefined;
  readonly location?: string | null | undefined;
  readonly time?: DateRange | null | undefined;
  readonly article?: string | null | undefined;
};

export type ActorQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type ActorQuery = { readonly actor:
    | { readonly __typename: 'Group', readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly size: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly asWritten: string | null } | null, readonly sizeProvenance: HowWeKnowFragment | null, readonly nationality: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly country: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly positionsHeld: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> }, readonly provenance: HowWeKnowFragment }
    | { readonly __typename: 'Organization', readonly organizationKind: OrganizationKind, readonly abbreviation: string | null, readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kindProvenance: HowWeKnowFragment, readonly abbreviationProvenance: HowWeKnowFragment | null, readonly country: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly positionsHeld: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> }, readonly provenance: HowWeKnowFragment }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly country: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly positionsHeld: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> }, readonly provenance: HowWeKnowFragment }
    | { readonly __typename: 'State', readonly isoCode: string | null, readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly location: { readonly id: string, readonly label: string }, readonly country: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly positionsHeld: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> }, readonly provenance: HowWeKnowFragment }
   | null };

export type PostFragment = { readonly title: string, readonly holder:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly within:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly provenance: HowWeKnowFragment };

export type SaidFragment = { readonly id: string, readonly label: string, readonly content: string, readonly form: StatementForm, readonly act: StatementAct, readonly isNegated: boolean, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly attribution: { readonly provenance: { readonly status: ProvenanceStatus } }, readonly saidOn: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null };

export type MentionedFragment = { readonly form: MentionForm, readonly evidence: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly paragraph: number, readonly article: { readonly slug: string } } };

export type HowWeKnowFragment = { readonly status: ProvenanceStatus, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly paragraph: number, readonly article: { readonly slug: string } }> };

export type ArticleEventsQueryVariables = Exact<{
  article: string;
  after?: string | null | undefined;
}>;


export type ArticleEventsQuery = { readonly events: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly reports: ReadonlyArray<{ readonly article: { readonly id: string }, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> }> } };

export type ArticleListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly label: string, readonly headline: string | null, readonly author: string | null, readonly publisher: string | null, readonly language: string, readonly publishedOn: { readonly edtf: string, readonly provenance: HowWeKnowFragment } | null, readonly actors: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly locations: { readonly totalCount: number } }> } };

export type ArticleMapQueryVariables = Exact<{
  slug: string;
  article: string;
  first: number;
  after?: string | null | undefined;
  eventsAfter?: string | null | undefined;
}>;


export type ArticleMapQuery = { readonly article: { readonly locations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MapLocationFragment> } } | null, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly reports: ReadonlyArray<{ readonly modality: EventModality, readonly article: { readonly id: string }, readonly location: { readonly location: { readonly id: string } } | null }> }> } };

export type MapLocationFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly locationKind: LocationKind, readonly isoCode: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly gazetteer: { readonly status: ProvenanceStatus, readonly note: string | null } | null, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null }>, readonly containedIn: { readonly location: { readonly id: string, readonly name: string }, readonly provenance: HowWeKnowFragment } | null, readonly adjacentTo: ReadonlyArray<{ readonly location: { readonly id: string, readonly name: string, readonly locationKind: LocationKind, readonly isoCode: string | null }, readonly provenance: HowWeKnowFragment }> };

export type ArticleQueryVariables = Exact<{
  slug: string;
  mentionsAfter?: string | null | undefined;
  statementsAfter?: string | null | undefined;
}>;


export type ArticleQuery = { readonly article: { readonly id: string, readonly slug: string, readonly label: string, readonly headline: string | null, readonly author: string | null, readonly publisher: string | null, readonly url: string | null, readonly licence: string | null, readonly language: string, readonly sha256: string, readonly dateline: { readonly text: string, readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly publishedOn: { readonly edtf: string, readonly asWritten: string | null, readonly provenance: HowWeKnowFragment } | null, readonly paragraphs: ReadonlyArray<{ readonly number: number, readonly start: number, readonly end: number, readonly segments: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
        > }> }>, readonly timeExpressions: ReadonlyArray<{ readonly asWritten: string, readonly time: { readonly edtf: string } | null, readonly duration: { readonly iso: string, readonly max: string | null, readonly approximate: boolean } | null, readonly refersTo: ReadonlyArray<
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
      >, readonly provenance: HowWeKnowFragment }>, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly form: MentionForm, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: { readonly start: number, readonly end: number }, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } }> }, readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly form: StatementForm, readonly act: StatementAct, readonly cue: string | null, readonly isGeneric: boolean, readonly isNegated: boolean, readonly contentEvidence: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly attribution: { readonly attributedAs: string | null, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly candidates: ReadonlyArray<{ readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly saidOn: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null, readonly provenance: { readonly note: string | null } }>, readonly reportedBy: { readonly id: string, readonly label: string } | null }, readonly saidOn: { readonly edtf: string, readonly asWritten: string | null, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } } | null, readonly about: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly provenance: { readonly status: ProvenanceStatus }, readonly node:
              | { readonly id: string, readonly label: string }
              | { readonly id: string, readonly label: string }
              | { readonly id: string, readonly label: string }
              | { readonly id: string, readonly label: string }
              | { readonly id: string, readonly label: string }
              | { readonly id: string, readonly label: string }
             }> }, readonly links: ReadonlyArray<{ readonly kind: StatementLinkKind, readonly asWritten: string | null, readonly node:
            | LinkedNode_Statement_Fragment
            | LinkedNode_Event_Fragment
           | null, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } }>, readonly linkedFrom: ReadonlyArray<{ readonly kind: StatementLinkKind, readonly node:
            | LinkedNode_Statement_Fragment
            | LinkedNode_Event_Fragment
           | null }>, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } }> } } | null };

type LinkedNode_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly isNegated: boolean };

type LinkedNode_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly label: string, readonly modality: EventModality | null };

export type LinkedNodeFragment =
  | LinkedNode_Statement_Fragment
  | LinkedNode_Event_Fragment
;

export type ChoicesQueryVariables = Exact<{
  articlesAfter?: string | null | undefined;
  actorsAfter?: string | null | undefined;
  locationsAfter?: string | null | undefined;
}>;


export type ChoicesQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly locations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly id: string }> }> } };

export type EventQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type EventQuery = { readonly event: { readonly id: string, readonly label: string, readonly name: string, readonly eventKind: EventKind, readonly modality: EventModality | null, readonly time: WhenFragment | null, readonly location: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly reports: ReadonlyArray<{ readonly modality: EventModality, readonly article: { readonly id: string, readonly slug: string, readonly label: string }, readonly accordingTo: ReadonlyArray<{ readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly provenance: HowWeKnowFragment }>, readonly time: WhenFragment | null, readonly duration: { readonly iso: string, readonly max: string | null, readonly approximate: boolean, readonly asWritten: string | null } | null, readonly location: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly provenance: HowWeKnowFragment }>, readonly participants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly provenance: HowWeKnowFragment }> }, readonly casualties: ReadonlyArray<{ readonly kind: CasualtyKind, readonly count: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly asWritten: string | null }, readonly group:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly accordingTo: { readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         } | null, readonly article: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment }>, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly links: ReadonlyArray<LinkFragment>, readonly linkedFrom: ReadonlyArray<LinkFragment>, readonly precededBy: ReadonlyArray<NeighbourFragment>, readonly followedBy: ReadonlyArray<NeighbourFragment>, readonly provenance: HowWeKnowFragment } | null };

export type LinkFragment = { readonly kind: StatementLinkKind, readonly asWritten: string | null, readonly node:
    | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly isNegated: boolean }
    | { readonly __typename: 'Event', readonly id: string, readonly label: string, readonly modality: EventModality | null }
   | null, readonly provenance: HowWeKnowFragment };

export type NeighbourFragment = { readonly event: { readonly id: string, readonly label: string }, readonly interval: { readonly iso: string, readonly max: string | null, readonly approximate: boolean, readonly asWritten: string | null } | null, readonly provenance: HowWeKnowFragment };

export type WhenFragment = { readonly edtf: string, readonly asWritten: string | null, readonly provenance: HowWeKnowFragment };

export type LineSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LineSourcesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly reports: ReadonlyArray<{ readonly accordingTo: ReadonlyArray<{ readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly provenance: HowWeKnowFragment }>, readonly provenance: HowWeKnowFragment }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly provenance: HowWeKnowFragment }> }, readonly links: ReadonlyArray<SourceLinkFragment> }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Location', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly speaker:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly attribution: { readonly provenance: HowWeKnowFragment, readonly candidates: ReadonlyArray<{ readonly speaker:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly provenance: HowWeKnowFragment }> }, readonly addressees: ReadonlyArray<{ readonly actor:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly provenance: HowWeKnowFragment }>, readonly about: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly provenance: HowWeKnowFragment }> }, readonly links: ReadonlyArray<SourceLinkFragment> }
   | null> };

export type SourceLinkFragment = { readonly kind: StatementLinkKind, readonly node:
    | { readonly __typename: 'Statement', readonly speaker:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }
    | { readonly __typename: 'Event', readonly participants: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } }
   | null, readonly provenance: HowWeKnowFragment };

export type LocationQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type LocationQuery = { readonly location: { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly locationKind: LocationKind, readonly isoCode: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly gazetteer: { readonly status: ProvenanceStatus, readonly note: string | null } | null, readonly containedIn: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly contains: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly adjacentTo: ReadonlyArray<{ readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment }>, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> }, readonly provenance: HowWeKnowFragment } | null };

export type MapQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MapQuery = { readonly locations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly modality: EventModality | null }> }, readonly statements: { readonly totalCount: number } }
      & MapLocationFragment
    )> } };

export type MoreOfActorQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  positionsHeld?: boolean;
  positionsWithin?: boolean;
  statements?: boolean;
  possibleStatements?: boolean;
  statementsAbout?: boolean;
  events?: boolean;
  relatedActors?: boolean;
  mentions?: boolean;
}>;


export type MoreOfActorQuery = { readonly actor:
    | { readonly positionsHeld?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> } }
    | { readonly positionsHeld?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> } }
    | { readonly positionsHeld?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> } }
    | { readonly positionsHeld?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly positionsWithin?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PostFragment> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly statementsAbout?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node: { readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }, readonly provenance: HowWeKnowFragment }> }, readonly relatedActors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly statements: number, readonly events: number, readonly articles: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> } }
   | null };

export type MoreOfEventQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  participants?: boolean;
  statements?: boolean;
  possibleStatements?: boolean;
}>;


export type MoreOfEventQuery = { readonly event: { readonly participants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly provenance: HowWeKnowFragment }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly possibleStatements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> } } | null };

export type MoreOfLocationQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  contains?: boolean;
  events?: boolean;
  statements?: boolean;
  actors?: boolean;
  mentions?: boolean;
}>;


export type MoreOfLocationQuery = { readonly location: { readonly contains?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly modality: EventModality | null, readonly time: { readonly edtf: string, readonly provenance: { readonly status: ProvenanceStatus } } | null }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<SaidFragment> }, readonly actors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<MentionedFragment> } } | null };

export type MoreOfStatementQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreOfStatementQuery = { readonly statement: { readonly about: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: SubjectRole, readonly node:
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
        , readonly provenance: HowWeKnowFragment }> } } | null };

export type NetworkEventsQueryVariables = Exact<{
  events?: EventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkEventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly eventKind: EventKind, readonly modality: EventModality | null, readonly reports: ReadonlyArray<{ readonly modality: EventModality, readonly accordingTo: ReadonlyArray<{ readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }>, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly node:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'State', readonly id: string, readonly name: string }
           }> }, readonly links: ReadonlyArray<{ readonly kind: StatementLinkKind, readonly asWritten: string | null, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly node:
          | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly speaker:
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             | null, readonly attribution: { readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } } }
          | { readonly __typename: 'Event', readonly id: string, readonly label: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly node:
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'State', readonly id: string, readonly name: string }
                 }> } }
         | null }> }> } };

export type NetworkQueryVariables = Exact<{
  statements?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly act: StatementAct, readonly isNegated: boolean, readonly speaker:
        | NetworkActor_Group_Fragment
        | NetworkActor_Organization_Fragment
        | NetworkActor_Person_Fragment
        | NetworkActor_State_Fragment
       | null, readonly attribution: { readonly candidates: ReadonlyArray<{ readonly speaker:
            | NetworkActor_Group_Fragment
            | NetworkActor_Organization_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }>, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } }, readonly addressees: ReadonlyArray<{ readonly actor:
          | NetworkActor_Group_Fragment
          | NetworkActor_Organization_Fragment
          | NetworkActor_Person_Fragment
          | NetworkActor_State_Fragment
        , readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } }>, readonly about: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SubjectRole, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly node:
            | (
              { readonly __typename: 'Person' }
              & NetworkActor_Person_Fragment
            )
            | (
              { readonly __typename: 'Organization' }
              & NetworkActor_Organization_Fragment
            )
            | (
              { readonly __typename: 'State' }
              & NetworkActor_State_Fragment
            )
            | (
              { readonly __typename: 'Group' }
              & NetworkActor_Group_Fragment
            )
            | { readonly __typename: 'Event', readonly id: string, readonly label: string }
            | { readonly __typename: 'Location', readonly id: string, readonly label: string }
           }> }, readonly links: ReadonlyArray<NetworkLinkFragment> }> } };

type NetworkActor_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type NetworkActor_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type NetworkActor_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type NetworkActor_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string };

export type NetworkActorFragment =
  | NetworkActor_Group_Fragment
  | NetworkActor_Organization_Fragment
  | NetworkActor_Person_Fragment
  | NetworkActor_State_Fragment
;

export type NetworkLinkFragment = { readonly kind: StatementLinkKind, readonly asWritten: string | null, readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly node:
    | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly speaker:
        | NetworkActor_Group_Fragment
        | NetworkActor_Organization_Fragment
        | NetworkActor_Person_Fragment
        | NetworkActor_State_Fragment
       | null, readonly attribution: { readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null } } }
    | { readonly __typename: 'Event', readonly id: string, readonly label: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly provenance: { readonly status: ProvenanceStatus, readonly note: string | null }, readonly node:
            | NetworkActor_Group_Fragment
            | NetworkActor_Organization_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
   | null };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly attribution: { readonly provenance: { readonly status: ProvenanceStatus } } }
      , readonly highlights: ReadonlyArray<{ readonly field: string, readonly fragments: ReadonlyArray<{ readonly text: string, readonly isMatch: boolean }> }> }> } };

export type StatementQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type StatementQuery = { readonly statement: { readonly id: string, readonly label: string, readonly content: string, readonly form: StatementForm, readonly act: StatementAct, readonly cue: string | null, readonly isGeneric: boolean, readonly isNegated: boolean, readonly contentEvidence: ReadonlyArray<PassageFragment>, readonly cueEvidence: ReadonlyArray<PassageFragment>, readonly speaker:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly attribution: { readonly attributedAs: string | null, readonly provenance: HowWeKnowFragment, readonly reportedBy: { readonly id: string, readonly label: string, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null } | null, readonly candidates: ReadonlyArray<{ readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly medium: ChannelFragment | null, readonly saidOn: WhenFragment | null, readonly occasion: { readonly event: { readonly id: string, readonly label: string } } | null, readonly provenance: HowWeKnowFragment }> }, readonly medium: ChannelFragment | null, readonly saidOn: WhenFragment | null, readonly occasion: { readonly event: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly location: { readonly location: { readonly id: string, readonly label: string }, readonly provenance: HowWeKnowFragment } | null, readonly addressees: ReadonlyArray<{ readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly provenance: HowWeKnowFragment }>, readonly about: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: SubjectRole, readonly node:
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
        , readonly provenance: HowWeKnowFragment }> }, readonly links: ReadonlyArray<LinkFragment>, readonly linkedFrom: ReadonlyArray<LinkFragment>, readonly reports: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly article: { readonly id: string, readonly slug: string, readonly label: string, readonly language: string }, readonly provenance: HowWeKnowFragment } | null };

export type ChannelFragment = { readonly medium: Medium, readonly platform:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly provenance: HowWeKnowFragment };

export type PassageFragment = { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly paragraph: number, readonly article: { readonly slug: string } };

export type TimelineQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly when: TimelineWhenFragment, readonly node:
        | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly act: StatementAct, readonly isNegated: boolean, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly attribution: { readonly provenance: HowWeKnowFragment } }
        | { readonly __typename: 'Event', readonly id: string, readonly label: string, readonly eventKind: EventKind, readonly modality: EventModality | null, readonly reports: ReadonlyArray<{ readonly modality: EventModality, readonly accordingTo: ReadonlyArray<{ readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              , readonly provenance: HowWeKnowFragment }>, readonly article: { readonly id: string, readonly slug: string, readonly label: string }, readonly time: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }> }
       }> } };

export type TimelineWhenFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly provenance: HowWeKnowFragment };

export type UndatedQueryVariables = Exact<{
  statements?: StatementFilter | null | undefined;
  events?: EventFilter | null | undefined;
  first: number;
  statementsAfter?: string | null | undefined;
  eventsAfter?: string | null | undefined;
}>;


export type UndatedQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly act: StatementAct, readonly isNegated: boolean, readonly isGeneric: boolean, readonly saidOn: { readonly edtf: string } | null, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly attribution: { readonly provenance: HowWeKnowFragment, readonly candidates: ReadonlyArray<{ readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly provenance: HowWeKnowFragment, readonly saidOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly provenance: HowWeKnowFragment } | null }> } }> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly eventKind: EventKind, readonly modality: EventModality | null, readonly reports: ReadonlyArray<{ readonly modality: EventModality, readonly accordingTo: ReadonlyArray<{ readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly provenance: HowWeKnowFragment }>, readonly duration: { readonly iso: string, readonly asWritten: string | null } | null, readonly time: { readonly edtf: string } | null }> }> } };
