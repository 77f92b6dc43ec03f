import { organizationKindIsSupported } from '../../../src/check/rules/organization-kind-is-supported.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  organizationKindIsSupported,
  {
    'a kind that the article gives': {},
  },
  {
    'a kind that no article gives': {
      files: article(
        '    organizationKind: { value: COMPANY, evidence: the Coop, status: INFERRED, note: It has hens. }\n',
        '',
      ),
      findings: [
        ['actors/coop.yaml:4:1', '"coop" is COMPANY here, but no article gives it a kind', null],
      ],
    },
    'a kind other than the article’s': {
      files: {
        'actors/coop.yaml': 'kind: ORGANIZATION\nname: The Coop\norganizationKind: MEDIA\n',
      },
      findings: [
        ['actors/coop.yaml:4:1', '"coop" is MEDIA here, but articles give it COMPANY', 'COMPANY'],
      ],
    },
  },
)
