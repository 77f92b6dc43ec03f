/** The `StatementSubject` union: what a statement can be about. */
import type { ActorRecord, EventRecord, LocationRecord } from '../../src/model/records.ts'
import { builder } from '../builder.ts'
import { EventRef, GroupRef, LocationRef, OrganizationRef, PersonRef, StateRef } from '../refs.ts'
import { typeNameOf } from '../type-name.ts'

export type StatementSubject = ActorRecord | EventRecord | LocationRecord

export const StatementSubjectRef = builder.unionType('StatementSubject', {
  description: 'What a statement can be about: an actor of any kind, an event or a location.',
  types: [PersonRef, OrganizationRef, StateRef, GroupRef, EventRef, LocationRef],
  resolveType: typeNameOf,
})
