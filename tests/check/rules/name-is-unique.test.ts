import { nameIsUnique } from '../../../src/check/rules/name-is-unique.ts'
import { testRule } from '../rule-table.ts'

testRule(
  nameIsUnique,
  {
    'namesakes that know of each other': {
      'actors/coop.yaml':
        'kind: ORGANIZATION\nname: MRS. HÈN\norganizationKind: COMPANY\nsharesNameWith: [hen]\n',
      'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\nsharesNameWith: [coop]\n',
    },
    'an actor with the name of a location': { 'actors/hen.yaml': 'kind: PERSON\nname: the barn\n' },
    'an alias that is the name with accents': {
      'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\naliases: [Mrs. Hén, mrs. hen]\n',
    },
  },
  {
    'a name that is another’s alias but for case and accents': {
      files: {
        'actors/coop.yaml':
          'kind: ORGANIZATION\nname: The Coop\naliases: [the  Nest, mrs. hên]\norganizationKind: COMPANY\n',
      },
      findings: [
        ['actors/coop.yaml:4:22', '"mrs. hên" is also a name of "hen"', 'sharesNameWith: [hen]'],
        ['actors/hen.yaml:3:1', '"Mrs. Hen" is also a name of "coop"', 'sharesNameWith: [coop]'],
      ],
    },
    'namesakes of which one does not say so': {
      files: {
        'actors/coop.yaml':
          'kind: ORGANIZATION\nname: Mrs. Hen\norganizationKind: COMPANY\nsharesNameWith: [hen]\n',
      },
      findings: [
        ['actors/hen.yaml:3:1', '"Mrs. Hen" is also a name of "coop"', 'sharesNameWith: [coop]'],
      ],
    },
    'a namesake that is none any more': {
      files: { 'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\nsharesNameWith: [coop]\n' },
      findings: [
        ['actors/hen.yaml:4:18', '"hen" shares no name with "coop" that is not told already', null],
      ],
    },
    'a namesake named twice': {
      files: {
        'actors/coop.yaml':
          'kind: ORGANIZATION\nname: Mrs. Hen\norganizationKind: COMPANY\nsharesNameWith: [hen, hen]\n',
        'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\nsharesNameWith: [coop]\n',
      },
      findings: [
        [
          'actors/coop.yaml:5:23',
          '"coop" shares no name with "hen" that is not told already',
          null,
        ],
      ],
    },
    'an alias given twice': {
      files: {
        'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\naliases: [Henny, Mrs. Hen, Henny]\n',
      },
      findings: [
        ['actors/hen.yaml:4:18', 'The alias "Mrs. Hen" is given already, as the name', null],
        ['actors/hen.yaml:4:28', 'The alias "Henny" is given already, as an alias', null],
      ],
    },
  },
)
