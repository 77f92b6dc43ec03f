/** The `CasualtyKind` enum: what each value of the vocabulary means. */
import { casualtyKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const CasualtyKindRef = describedEnum(
  'CasualtyKind',
  casualtyKinds,
  'What happened to the people whom a figure counts.',
  {
    KILLED: 'They lost their lives.',
    INJURED: 'They were hurt and did not die.',
    MISSING: 'It is not known where they are.',
    DETAINED: 'They were arrested, abducted or held.',
    DISPLACED: 'They had to leave their homes.',
  },
)
