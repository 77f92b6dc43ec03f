import { codeIsSound } from '../../../src/check/rules/code-is-sound.ts'
import { testRule } from '../rule-table.ts'
import { farm } from '../small-world.ts'

testRule(
  codeIsSound,
  {
    'a region of its country': farm(
      'kind: REGION\nname: the barn\nisoCode: FA-BA\ncontainedIn: { location: farm, source: a map }\n',
      '',
      'kind: COUNTRY\nname: the farm\nisoCode: FA\n',
    ),
  },
  {
    'a code that is given twice': {
      files: {
        ...farm(
          'kind: COUNTRY\nname: the barn\nisoCode: FA\n',
          '',
          'kind: COUNTRY\nname: the farm\nisoCode: FA\n',
        ),
      },
      findings: [
        [
          'locations/farm.yaml:4:1',
          'The code FA is that of "barn" (locations/barn.yaml) already',
          null,
        ],
      ],
    },
    'a GeoNames id that is given twice': {
      files: {
        ...farm(
          'kind: CITY\nname: the barn\ngeonamesId: 5\n',
          '',
          'kind: CITY\nname: the farm\ngeonamesId: 5\n',
        ),
      },
      findings: [
        [
          'locations/farm.yaml:4:1',
          'The code 5 is that of "barn" (locations/barn.yaml) already',
          null,
        ],
      ],
    },
    'the code of a country at a region': {
      files: farm('kind: REGION\nname: the barn\nisoCode: FA\n'),
      findings: [
        [
          'locations/barn.yaml:4:1',
          'The code "FA" is that of a country, but the kind is REGION',
          null,
        ],
      ],
    },
    'a region with the code of another country': {
      files: farm(
        'kind: REGION\nname: the barn\nisoCode: XX-BA\ncontainedIn: { location: farm, source: a map }\n',
        '',
        'kind: COUNTRY\nname: the farm\nisoCode: FA\n',
      ),
      findings: [
        [
          'locations/barn.yaml:4:1',
          'The code "XX-BA" is not one of "farm", whose code is "FA"',
          'FA-BA',
        ],
      ],
    },
  },
)
