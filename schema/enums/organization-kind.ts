/** The `OrganizationKind` enum: what each value of the vocabulary means. */
import { organizationKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const OrganizationKindRef = describedEnum(
  'OrganizationKind',
  organizationKinds,
  'What an organisation is. The class is ours; `Organization.kindProvenance` says what in the article it rests on.',
  {
    ARMED_GROUP: 'An organised force that is not that of a state.',
    DE_FACTO_AUTHORITY: 'A body that governs a territory, whether or not it is recognised.',
    GOVERNMENT_BODY: 'A ministry, an army, a court or another organ of a state.',
    POLITICAL_PARTY: 'A party that seeks or holds office.',
    INTERNATIONAL_BODY: 'A body of several states, such as the United Nations.',
    MEDIA: 'A newspaper, a broadcaster or a news agency.',
    COMPANY: 'A business.',
    PLATFORM: 'A service on which others publish, such as a social network.',
    OTHER: 'An organisation of none of the other kinds.',
  },
)
