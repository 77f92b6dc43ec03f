/** The `SubjectRole` enum: what each value of the vocabulary means. */
import { subjectRoles } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const SubjectRoleRef = describedEnum(
  'SubjectRole',
  subjectRoles,
  'The part that something plays in a statement about it.',
  {
    TARGET: 'The statement is directed against or at it: it is accused, urged or rebutted.',
    TOPIC: 'The statement speaks of it.',
  },
)
