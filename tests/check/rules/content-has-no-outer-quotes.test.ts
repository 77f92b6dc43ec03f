import { contentHasNoOuterQuotes } from '../../../src/check/rules/content-has-no-outer-quotes.ts'
import { testRule } from '../rule-table.ts'
import { article, text } from '../small-world.ts'

testRule(
  contentHasNoOuterQuotes,
  {
    'the bare words': {},
    'words that begin with a mark that does not stand around the whole': article(
      'content: A fox came to the barn.',
      'content: “A fox came',
    ),
    'two quotations': {
      ...article('content: A fox came to the barn.', 'content: “Cluck” and “No.”'),
      ...text((all) => all.replace('the hen.', 'the hen. “Cluck” and “No.”')),
    },
  },
  {
    'curly marks around the whole': {
      files: article('content: A fox came to the barn.', 'content: “A fox came to the barn.”'),
      findings: [
        [
          'articles/barn/article.yaml:25:5',
          'The content "“A fox came to the barn.”" has its outer quotation marks',
          'A fox came to the barn.',
        ],
      ],
    },
    'straight marks around a part of a split quotation': {
      files: {
        ...article('content: A fox came to the barn.', 'content: [A fox came, \'"Cluck"\']'),
        ...text((all) => all.replace('the hen.', 'the hen. "Cluck"')),
      },
      findings: [
        [
          'articles/barn/article.yaml:25:27',
          'The content "\\"Cluck\\"" has its outer quotation marks',
          'Cluck',
        ],
      ],
    },
  },
)
