import { schemaLineIsGiven } from '../../../src/check/rules/schema-line-is-given.ts'
import { testRule } from '../rule-table.ts'
import { articlePath, base } from '../small-world.ts'

testRule(
  schemaLineIsGiven,
  {
    'the small world': {},
    'the schemas of another data folder': {
      [articlePath]: new TextEncoder().encode(
        '# yaml-language-server: $schema=../../../../data/schemas/article.schema.json\n' +
          base[articlePath],
      ),
    },
  },
  {
    'a file without the line': {
      files: { 'actors/hen.yaml': new TextEncoder().encode('kind: PERSON\nname: Mrs. Hen\n') },
      findings: [
        [
          'actors/hen.yaml:1:1',
          'The first line does not name the schema of the file',
          '# yaml-language-server: $schema=../schemas/actor.schema.json',
        ],
      ],
    },
    'the line of another folder': {
      files: {
        [articlePath]: new TextEncoder().encode(
          '# yaml-language-server: $schema=../schemas/article.schema.json\n' + base[articlePath],
        ),
      },
      findings: [
        [
          'articles/barn/article.yaml:1:1',
          'The first line does not name the schema of the file',
          '# yaml-language-server: $schema=../../schemas/article.schema.json',
        ],
      ],
    },
  },
)
