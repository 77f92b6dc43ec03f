/**
 * Questions that an analyst, a journalist or a front-end developer asks of the bundled article. Each
 * is answered by one operation of `schema/operations` with its example variables: `answer` is what
 * the data must contain (lists in full), `evidence` are the words that the same response must show.
 * "Not stated" is an answer: a null or an empty list with nothing invented around it.
 */
export interface Question {
  readonly id: string
  readonly question: string
  /** A file of `schema/operations`, without `.graphql`. */
  readonly operation: string
  /** Instead of the operation's example variables. */
  readonly variables?: Readonly<Record<string, unknown>>
  readonly answer: object
  readonly evidence: readonly string[]
}

const stated = { provenance: { status: 'STATED' } }
const inferred = { provenance: { status: 'INFERRED' } }

const bordersDiffer =
  'The border between Pakistan and Afghanistan differs from conventional international borders, particularly amidst the current circumstances where Kabul’s cooperation, particularly with the Taliban, remains unattainable.'
const notBound =
  'Pakistan is not bound to enforce all international laws and norms along this border.'
const needNotUphold =
  'under current unconventional circumstances, his country does not have to uphold international laws on the border'
const saidNeedNotUphold =
  'Mr. Asif said that under current unconventional circumstances, his country does not have to uphold international laws on the border.'
const doNothing =
  'while the Taliban are well aware of the terrorist sanctuaries within Afghanistan, they do nothing to stop them'
const tookToX = `Mr. Asif took to X today, March 27, asserting that ${doNothing}.`
const attack = 'the suicide attack in Khyber Pakhtunkhwa killed five Chinese nationals'
const foundRefuge =
  'the Tehrik-i-Taliban Pakistan (TTP) have found refuge in Afghanistan under the Taliban'
const resolve =
  'On July 17, 2023, the Defense Minister reiterated Pakistan’s resolve to combat terrorism irrespective of the Taliban’s position in Afghanistan.'
const inResponse =
  'The statement was in response to a social media post by Zabihullah Mujahid, the Taliban spokesperson'
const suchStatements =
  'This isn’t the first time Pakistan’s Defense Minister has made such statements.'
const refuge =
  '“50,000 to 60,000 Afghan citizens have been residing in Pakistan with all rights of refuge for about 40 to 50 years, but conversely, terrorists who have shed Pakistani blood can take refuge in Afghan soil,” Pakistan’s Defense Minister had said.'

const mentioned = (form: string, exact: string, paragraph: number, status = 'STATED') => ({
  form,
  evidence: { exact, paragraph },
  provenance: { status },
})

export const questions: readonly Question[] = [
  {
    id: 'CQ02',
    question: 'Under which names and descriptions does the article mention Asif?',
    operation: 'mentions-of-an-actor',
    answer: {
      actor: {
        mentions: {
          totalCount: 14,
          nodes: [
            mentioned('NAME', 'Khawaja Muhammad Asif', 1),
            mentioned('DESCRIPTION', 'Pakistan’s Defense Minister', 1),
            mentioned('PRONOUN', 'his', 1),
            mentioned('NAME', 'Minister Asif', 2),
            mentioned('NAME', 'Mr. Asif', 2),
            mentioned('NAME', 'Mr. Asif', 3),
            mentioned('NAME', 'Mr. Asif', 6),
            mentioned('PRONOUN', 'his', 6),
            mentioned('DESCRIPTION', 'the Defense Minister', 8, 'INFERRED'),
            mentioned('DESCRIPTION', 'Pakistan’s Defense Minister', 11, 'INFERRED'),
            mentioned('PRONOUN', 'his', 11, 'INFERRED'),
            mentioned('PRONOUN', 'he', 11, 'INFERRED'),
            mentioned('DESCRIPTION', 'the Defense Minister', 12, 'INFERRED'),
            mentioned('DESCRIPTION', 'Pakistan’s Defense Minister', 13, 'INFERRED'),
          ],
        },
      },
    },
    evidence: [
      'Khawaja Muhammad Asif, Pakistan’s Defense Minister',
      'Comments from Minister Asif',
      'Mr. Asif took to X',
      'Mr. Asif also suggested',
      'Mr. Asif said that',
      'the Defense Minister’s remarks',
      suchStatements,
      'the Defense Minister reiterated',
      'Pakistan’s Defense Minister had said.',
    ],
  },
  {
    id: 'CQ03',
    question: 'Who speaks for the Taliban by name?',
    operation: 'who-speaks-for',
    answer: {
      actor: {
        positionsWithin: {
          nodes: [{ title: 'spokesperson', holder: { slug: 'zabihullah-mujahid' }, ...stated }],
        },
      },
    },
    evidence: ['Zabihullah Mujahid, the Taliban spokesperson'],
  },
  {
    id: 'CQ04',
    question: 'Who is Sher Ali Mirzo?',
    operation: 'who-is',
    answer: {
      actor: {
        name: 'Sher Ali Mirzo',
        positionsHeld: { nodes: [{ within: { slug: 'tajikistan' }, since: null, ...inferred }] },
      },
    },
    evidence: ['his Tajik counterpart, Sher Ali Mirzo'],
  },
  {
    id: 'CQ11',
    question: 'How many people were injured in the attack?',
    operation: 'casualties-of-an-event',
    answer: {
      event: {
        casualties: [{ kind: 'KILLED', count: { min: 5, max: 5, approximate: false }, ...stated }],
      },
    },
    evidence: [attack],
  },
  {
    id: 'CQ15',
    question: 'What kind of attack was it, when and where?',
    operation: 'what-happened',
    answer: {
      event: {
        eventKind: 'ATTACK',
        modality: 'ACTUAL',
        time: { edtf: '2024-03-26', earliest: '2024-03-26', latest: '2024-03-26', ...inferred },
        location: {
          location: { name: 'Khyber Pakhtunkhwa', ancestors: [{ name: 'Pakistan' }] },
          ...stated,
        },
        participants: { edges: [{ role: 'VICTIM', node: { slug: 'chinese-nationals' } }] },
      },
    },
    evidence: ['the suicide attack in Khyber Pakhtunkhwa'],
  },
  {
    id: 'CQ16',
    question: 'Does the article attribute the attack to the TTP or to the Taliban?',
    operation: 'who-did-it',
    answer: {
      event: { perpetrators: { totalCount: 0, nodes: [] } },
      suspect: {
        events: { edges: [{ node: { slug: 'claimed-ttp-refuge' } }] },
        statementsAbout: {
          nodes: [{ slug: 'pakistan-ttp-found-refuge', speaker: { name: 'Pakistan' } }],
        },
      },
    },
    evidence: [attack, `Pakistan says that ${foundRefuge}.`],
  },
  {
    id: 'CQ17',
    question: 'Which event came a day before Asif’s comments?',
    operation: 'what-came-before',
    answer: {
      event: {
        precededBy: [
          {
            event: {
              slug: 'khyber-pakhtunkhwa-suicide-attack',
              casualties: [{ kind: 'KILLED', count: { min: 5 } }],
            },
            interval: { iso: 'P1D' },
            ...stated,
          },
        ],
      },
    },
    evidence: [
      'Comments from Minister Asif came just a day after the suicide attack in Khyber Pakhtunkhwa killed five Chinese nationals.',
    ],
  },
  {
    id: 'CQ19',
    question: 'What did Asif assert on X on 27 March 2024?',
    operation: 'said-on-a-platform',
    answer: {
      statements: {
        totalCount: 1,
        nodes: [
          {
            slug: 'asif-taliban-do-nothing-about-sanctuaries',
            content: doNothing,
            form: 'PARAPHRASE',
            medium: { medium: 'SOCIAL_MEDIA', platform: { name: 'X' }, ...stated },
            saidOn: { edtf: '2024-03-27', ...inferred },
          },
        ],
      },
    },
    evidence: [tookToX],
  },
  {
    id: 'CQ20',
    question: 'What did Asif say on X on 27 March 2024, verbatim?',
    operation: 'said-verbatim',
    answer: {
      statements: {
        totalCount: 2,
        nodes: [
          {
            content: bordersDiffer,
            medium: null,
            attribution: inferred,
            occasion: { event: { slug: 'asif-remarks-of-march-27' }, ...inferred },
          },
          {
            content: notBound,
            medium: null,
            attribution: inferred,
            occasion: { event: { slug: 'asif-remarks-of-march-27' }, ...inferred },
          },
        ],
      },
    },
    evidence: [tookToX],
  },
  {
    id: 'CQ24',
    question: 'Who is the speaker of the quotation “Pakistan is not bound …”?',
    operation: 'who-said-this',
    answer: {
      statements: {
        totalCount: 1,
        nodes: [
          {
            speaker: { slug: 'khawaja-muhammad-asif' },
            attribution: { attributedAs: null, ...inferred },
          },
        ],
      },
    },
    evidence: [saidNeedNotUphold, `“${notBound}”`],
  },
  {
    id: 'CQ25',
    question: 'Which paraphrase and which quotation express the same claim?',
    operation: 'same-claim-twice',
    answer: {
      statements: {
        nodes: [
          {
            form: 'PARAPHRASE',
            content: needNotUphold,
            links: [
              { kind: 'PARAPHRASES', node: { form: 'DIRECT', content: notBound }, ...inferred },
            ],
          },
        ],
      },
    },
    evidence: [saidNeedNotUphold, `“${notBound}”`],
  },
  {
    id: 'CQ26',
    question: 'What did Asif say about international law on the border?',
    operation: 'said-about',
    answer: {
      statements: {
        totalCount: 2,
        nodes: [
          { content: needNotUphold, attribution: stated },
          { content: notBound, attribution: inferred },
        ],
      },
    },
    evidence: [saidNeedNotUphold, `“${notBound}”`],
  },
  {
    id: 'CQ28',
    question: 'Why, according to the quotation, does the border differ from conventional ones?',
    operation: 'who-said-this',
    variables: { words: 'differs from conventional international borders' },
    answer: { statements: { totalCount: 1, nodes: [{ content: bordersDiffer }] } },
    evidence: [`“${bordersDiffer}”`],
  },
  {
    id: 'CQ31',
    question: 'With whom did Asif meet on 5 July 2023, and what did he underscore?',
    operation: 'whom-somebody-met',
    answer: {
      actor: {
        events: {
          nodes: [
            {
              slug: 'asif-mirzo-meeting',
              time: { edtf: '2023-07-05', ...stated },
              location: null,
              statements: {
                nodes: [
                  {
                    content:
                      'the shared security challenges faced by Pakistan and Tajikistan as neighbors of Afghanistan',
                    cue: 'underscored',
                    attribution: inferred,
                  },
                ],
              },
            },
          ],
        },
      },
    },
    evidence: [
      suchStatements,
      'During a meeting with his Tajik counterpart, Sher Ali Mirzo, on July 5, 2023, he underscored the shared security challenges faced by Pakistan and Tajikistan as neighbors of Afghanistan.',
    ],
  },
  {
    id: 'CQ32',
    question: 'What did Asif say on 17 July 2023?',
    operation: 'said-on-a-day',
    answer: {
      statements: {
        totalCount: 2,
        nodes: [
          {
            slug: 'asif-resolve-to-combat-terrorism',
            saidOn: { edtf: '2023-07-17', ...stated },
            attribution: inferred,
          },
          {
            slug: 'afghan-citizens-and-terrorists-refuge',
            saidOn: { edtf: '2023-07-17?', ...inferred },
            attribution: inferred,
          },
        ],
      },
    },
    evidence: [resolve],
  },
  {
    id: 'CQ33',
    question: 'Which statement was made in response to which other?',
    operation: 'who-answered-whom',
    answer: {
      statements: { totalCount: 1, nodes: [{ slug: 'asif-resolve-to-combat-terrorism' }] },
    },
    evidence: [inResponse],
  },
  {
    id: 'CQ34',
    question: 'Which statements rebut another statement or allegation?',
    operation: 'what-was-rebutted',
    answer: {
      statements: {
        totalCount: 1,
        nodes: [
          {
            slug: 'taliban-refute-harbouring-terrorists',
            links: [
              {
                kind: 'REBUTS',
                asWritten: 'allegations of harbouring terrorists within Afghanistan',
                node: null,
                ...stated,
              },
            ],
          },
        ],
      },
    },
    evidence: [
      'they have consistently refuted allegations of harbouring terrorists within Afghanistan',
    ],
  },
  {
    id: 'CQ37',
    question: 'Of what have the Taliban accused Pakistani authorities, and what have they urged?',
    operation: 'accused-and-urged',
    answer: {
      statements: {
        totalCount: 2,
        nodes: [
          { slug: 'taliban-accuse-pakistani-authorities', act: 'ACCUSE', saidOn: null },
          {
            slug: 'taliban-urge-not-to-scapegoat',
            act: 'REQUEST',
            saidOn: null,
            addressees: [{ actor: { slug: 'pakistani-authorities' } }],
          },
        ],
      },
    },
    evidence: [
      'The Taliban have even accused Pakistani authorities of failing to ensure security within their own borders, urging them not to scapegoat the Taliban for their internal security lapses.',
    ],
  },
  {
    id: 'CQ39',
    question: 'What does Pakistan say about the TTP?',
    operation: 'said-of-an-actor',
    answer: {
      statements: {
        totalCount: 1,
        nodes: [
          {
            content: foundRefuge,
            speaker: { __typename: 'State', name: 'Pakistan' },
            saidOn: null,
            medium: null,
          },
        ],
      },
    },
    evidence: [`Pakistan says that ${foundRefuge}.`],
  },
  {
    id: 'CQ40',
    question: 'Whose assertion is it that the Taliban have diverged from the Doha agreement?',
    operation: 'whose-assertion',
    answer: {
      statement: {
        speaker: null,
        attribution: {
          provenance: { status: 'AMBIGUOUS' },
          candidates: [
            {
              speaker: { slug: 'zabihullah-mujahid' },
              medium: { medium: 'SOCIAL_MEDIA' },
              saidOn: { edtf: '[..2023-07-17]' },
              occasion: { event: { slug: 'mujahid-social-media-post' } },
            },
            {
              speaker: { slug: 'khawaja-muhammad-asif' },
              medium: null,
              saidOn: { edtf: '2023-07-17' },
              occasion: { event: { slug: 'asif-july-17-statement' } },
            },
          ],
        },
      },
    },
    evidence: [
      `${inResponse}, asserting the Taliban have diverged from the Doha agreement with the United States.`,
    ],
  },
  {
    id: 'CQ41',
    question: 'What does the article say was in Mujahid’s social media post?',
    operation: 'what-was-in-a-post',
    answer: {
      event: { time: { edtf: '[..2023-07-17]', earliest: null, latest: '2023-07-17' } },
      actor: {
        statements: { totalCount: 0 },
        possibleStatements: {
          nodes: [
            {
              slug: 'taliban-diverged-from-doha-agreement',
              attribution: { provenance: { status: 'AMBIGUOUS' } },
            },
          ],
        },
      },
    },
    evidence: [
      `${inResponse}, asserting the Taliban have diverged from the Doha agreement with the United States.`,
    ],
  },
  {
    id: 'CQ43',
    question: 'When was the quotation about 50,000 to 60,000 Afghan citizens said?',
    operation: 'when-was-it-said',
    answer: {
      statement: {
        cue: 'had said',
        saidOn: {
          edtf: '2023-07-17?',
          earliest: '2023-07-17',
          latest: '2023-07-17',
          ...inferred,
        },
      },
    },
    evidence: [resolve, refuge],
  },
  {
    id: 'CQ46',
    question: 'Who has been accused of harbouring the TTP or terrorists, and by whom?',
    operation: 'accusations-and-denials',
    answer: {
      accusations: {
        totalCount: 3,
        nodes: [
          {
            slug: 'asif-taliban-do-nothing-about-sanctuaries',
            speaker: { name: 'Khawaja Muhammad Asif' },
          },
          { slug: 'pakistan-ttp-found-refuge', speaker: { name: 'Pakistan' } },
          {
            slug: 'afghan-citizens-and-terrorists-refuge',
            speaker: { name: 'Khawaja Muhammad Asif' },
          },
        ],
      },
      denials: {
        nodes: [{ slug: 'taliban-refute-harbouring-terrorists', isGeneric: true }],
      },
    },
    evidence: [
      `Pakistan says that ${foundRefuge}.`,
      tookToX,
      'terrorists who have shed Pakistani blood can take refuge in Afghan soil',
      'they have consistently refuted allegations of harbouring terrorists within Afghanistan',
    ],
  },
  {
    id: 'CQ51',
    question: 'What is the state of the border between the two neighbours?',
    operation: 'state-of-a-place',
    answer: {
      location: {
        locationKind: 'BOUNDARY',
        isoCode: null,
        events: { nodes: [{ slug: 'border-fencing', modality: 'ACTUAL', time: null }] },
      },
    },
    evidence: ['Most of the porous border between the two neighbours is already fenced'],
  },
  {
    id: 'CQ56',
    question: 'Which time expressions does the article contain, and which have an explicit year?',
    operation: 'time-expressions',
    answer: {
      article: {
        publishedOn: { edtf: '2024-03-27', ...inferred },
        timeExpressions: [
          { asWritten: 'just a day after', time: { edtf: '2024-03-26', ...inferred } },
          { asWritten: 'today, March 27', time: { edtf: '2024-03-27', ...inferred } },
          { asWritten: 'already fenced', time: null, duration: null },
          { asWritten: 'since last November', time: { edtf: '2023-11/..', ...inferred } },
          { asWritten: 'have yet to respond', time: { edtf: '2024-03-27', ...inferred } },
          { asWritten: 'July 5, 2023', time: { edtf: '2023-07-05', ...stated } },
          { asWritten: 'July 17, 2023', time: { edtf: '2023-07-17', ...stated } },
          {
            asWritten: 'about 40 to 50 years',
            time: null,
            duration: { iso: 'P40Y', max: 'P50Y', approximate: true },
          },
          { asWritten: 'had said', time: { edtf: '2023-07-17?', ...inferred } },
        ],
      },
    },
    evidence: [
      'just a day after',
      'today, March 27',
      'since last November',
      'July 5, 2023',
      'On July 17, 2023',
      'for about 40 to 50 years',
    ],
  },
  {
    id: 'CQ57',
    question: 'What happened and was said, in order of time?',
    operation: 'timeline',
    answer: {
      timeline: {
        totalCount: 16,
        edges: [
          ['2023-07-05', 'STATED', 'event:asif-mirzo-meeting'],
          ['2023-07-05', 'STATED', 'statement:asif-shared-security-challenges'],
          ['[..2023-07-17]', 'INFERRED', 'event:mujahid-social-media-post'],
          ['2023-07-17', 'STATED', 'event:asif-july-17-statement'],
          ['2023-07-17', 'STATED', 'statement:asif-resolve-to-combat-terrorism'],
          ['2023-07-17?', 'INFERRED', 'statement:afghan-citizens-and-terrorists-refuge'],
          ['2023-11/..', 'INFERRED', 'event:pakistan-visa-regimes'],
          ['2024-03-26', 'INFERRED', 'event:khyber-pakhtunkhwa-suicide-attack'],
          ['2024-03-27', 'INFERRED', 'event:asif-remarks-of-march-27'],
          ['2024-03-27', 'INFERRED', 'event:no-taliban-response-to-march-27'],
          ['2024-03-27', 'INFERRED', 'statement:asif-need-not-uphold-international-laws'],
          ['2024-03-27', 'INFERRED', 'statement:asif-suggests-border-control-changes'],
          ['2024-03-27', 'INFERRED', 'statement:asif-taliban-do-nothing-about-sanctuaries'],
          ['2024-03-27', 'INFERRED', 'statement:asif-terrorism-sources-in-afghanistan'],
          ['2024-03-27', 'INFERRED', 'statement:border-differs-from-conventional-borders'],
          ['2024-03-27', 'INFERRED', 'statement:pakistan-not-bound-by-all-international-laws'],
        ].map(([edtf, status, id]) => ({ when: { edtf, provenance: { status } }, node: { id } })),
      },
    },
    evidence: [
      'on July 5, 2023',
      'On July 17, 2023, the Defense Minister reiterated',
      'since last November',
      'just a day after the suicide attack',
      'today, March 27',
    ],
  },
]
