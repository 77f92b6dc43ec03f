import { textIsClean } from '../../../src/check/rules/text-is-clean.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  textIsClean,
  {
    'a text with accents and an emoji': article(
      'label: The fox in the barn',
      'label: Le renard 🦊 à la grange',
    ),
  },
  {
    'white space at the end': {
      files: article('label: The fox in the barn', "label: 'The fox '"),
      findings: [
        [
          'articles/barn/article.yaml:2:1',
          'The text "The fox " begins or ends with white space',
          'The fox',
        ],
      ],
    },
    'a block that ends with a line break': {
      files: article('label: The fox in the barn', 'label: |\n  The fox'),
      findings: [
        [
          'articles/barn/article.yaml:2:1',
          'The text "The fox\\n" begins or ends with white space',
          'The fox',
        ],
      ],
    },
    'a combining accent': {
      files: article('label: The fox in the barn', 'label: Cafe\u0301'),
      findings: [
        [
          'articles/barn/article.yaml:2:1',
          'The text "Café" is not in Unicode normal form C',
          'Café',
        ],
      ],
    },
    'a soft hyphen in a name': {
      files: { 'actors/hen.yaml': 'kind: PERSON\nname: Mrs. 🦊He\u00adn\n' },
      findings: [
        [
          'actors/hen.yaml:3:1',
          'The text "Mrs. 🦊He\u00adn" has the invisible character U+00AD after 8 characters',
          'Mrs. 🦊Hen',
        ],
      ],
    },
    'half a character': {
      files: article('label: The fox in the barn', 'label: "\\ud83e"'),
      findings: [
        [
          'articles/barn/article.yaml:2:1',
          'The text "\\ud83e" has half a character (a lone surrogate)',
          null,
        ],
      ],
    },
    'an escape of a control character': {
      files: article('label: The fox in the barn', 'label: "The\\u0007 fox"'),
      findings: [
        [
          'articles/barn/article.yaml:2:1',
          'The text "The\\u0007 fox" has the control or replacement character U+0007',
          null,
        ],
      ],
    },
  },
)
