import { mentionIsBare } from '../../../src/check/rules/mention-is-bare.ts'
import { testRule } from '../rule-table.ts'
import { article, text } from '../small-world.ts'

testRule(
  mentionIsBare,
  {
    'a name that ends so by itself': {
      ...article('mentions: [Mrs. Hen]', 'mentions: [Mrs. Hen, Lloyd’s]'),
      ...text((all) => all.replace('the hen.', 'the hen of Lloyd’s.')),
      'actors/hen.yaml': "kind: PERSON\nname: Mrs. Hen\naliases: [Lloyd's]\n",
    },
  },
  {
    'a possessive': {
      files: {
        ...article('mentions: [Mrs. Hen]', 'mentions: [Mrs. Hen, Lloyd’s]'),
        ...text((all) => all.replace('the hen.', 'the hen of Lloyd’s.')),
      },
      findings: [
        ['articles/barn/article.yaml:9:26', 'The mention "Lloyd’s" ends in a possessive', 'Lloyd'],
      ],
    },
    'a straight apostrophe, in a description of a place': {
      files: {
        ...article('mentions: [the barn]', "mentions: [{ quote: the hen's, form: DESCRIPTION }]"),
        ...text((all) => all.replace('the hen.', "the hen's hen.")),
      },
      findings: [
        [
          'articles/barn/article.yaml:15:16',
          'The mention "the hen\'s" ends in a possessive',
          'the hen',
        ],
      ],
    },
  },
)
