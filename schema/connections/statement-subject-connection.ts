/** `StatementSubjectConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { StatementId } from '../../src/model/node-id.ts'
import type { SubjectRecord } from '../../src/model/records.ts'
import type { MaybePromise } from '../../src/store/store.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { SubjectRoleRef } from '../enums/subject-role.ts'
import { loadSubject } from '../load.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { ProvenanceRef } from '../refs.ts'
import type { StatementSubject } from '../types/statement-subject.ts'
import { StatementSubjectRef } from '../types/statement-subject.ts'
import { Connection } from './connection.ts'
import { pageArgs } from './page-args.ts'

type Subjects = Connection<SubjectRecord, StatementSubject>

const StatementSubjectEdgeRef = builder.edgeObject<typeof StatementSubjectRef, Subjects>({
  type: StatementSubjectRef,
  name: 'StatementSubjectEdge',
  description: 'Something that a statement speaks of, and in which part.',
  fields: (t) => ({
    role: t.field({
      type: SubjectRoleRef,
      description: 'Whether the statement is directed at it or speaks of it.',
      resolve: (edge) => edge.item.role,
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: 'How we know that the statement is about it.',
      resolve: (edge) => edge.item.provenance,
    }),
  }),
})

export const StatementSubjectConnectionRef = builder.connectionObject(
  {
    type: StatementSubjectRef,
    name: 'StatementSubjectConnection',
    description: 'One page of what a statement speaks of, targets first.',
  },
  StatementSubjectEdgeRef,
)

export const subjectArgs = {
  ...builder.args((t) => ({
    role: t.field({
      type: SubjectRoleRef,
      description: 'Only what stands in this role; in either where not given.',
    }),
  })),
  ...pageArgs,
}

/** What the statement speaks of, as the list `name`. */
export function listSubjects(
  context: SchemaContext,
  args: InputShapeFromFields<typeof subjectArgs>,
  name: string,
  statement: StatementId,
): MaybePromise<Subjects> {
  const list = { name, order: '' }
  return andThen(
    readPage(context, args, list, (window) =>
      context.store.subjects(statement, args.role ?? null, window),
    ),
    (page) => new Connection(list, page, ({ node }) => loadSubject(context.store, node)),
  )
}
