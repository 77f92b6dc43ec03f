import { fileNameIsSlug } from '../../../src/check/rules/file-name-is-slug.ts'
import { testRule } from '../rule-table.ts'
import { article, articlePath, base, edit } from '../small-world.ts'

testRule(
  fileNameIsSlug,
  {
    'the small world': {},
    'a slug with numbers': {
      'actors/hen.yaml': null,
      'actors/hen-2.yaml': base['actors/hen.yaml'],
      [articlePath]: edit(articlePath, 'speaker: hen', 'speaker: hen-2').replace(
        '  hen:\n',
        '  hen-2:\n',
      ),
    },
  },
  {
    capitals: {
      files: {
        'actors/Rooster.yaml': 'kind: PERSON\nname: Rooster\n',
        ...article(
          '{ event: visit, evidence: A fox came }',
          '{ actor: rooster, evidence: A fox came }',
        ),
      },
      findings: [['actors/Rooster.yaml:1:1', 'The file name "Rooster" is not a slug', 'rooster']],
    },
    'spaces and accents in the folder of an article': {
      files: {
        'articles/Le Café/article.txt': 'Nothing.',
        'articles/Le Café/article.yaml': 'label: x\nlanguage: fr\n',
      },
      findings: [
        ['articles/Le Café/article.yaml:1:1', 'The folder name "Le Café" is not a slug', 'le-cafe'],
      ],
    },
  },
)
