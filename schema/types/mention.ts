/** The `Mention` type: a noun phrase that denotes a node. */
import { MentionFormRef } from '../enums/mention-form.ts'
import { cost } from '../field-cost.ts'
import { loadNode, loadPassage } from '../load.ts'
import { EvidenceRef, MentionRef, NodeRef, ProvenanceRef } from '../refs.ts'

MentionRef.implement({
  description:
    'A place where an article mentions a node: the noun phrase that denotes it, without preposition, verb or possessive ending.',
  fields: (t) => ({
    node: t.field({
      extensions: cost({ work: 2 }),
      type: NodeRef,
      description: 'What is mentioned.',
      resolve: ({ node }, _args, { store }) => loadNode(store, node),
    }),
    form: t.expose('form', {
      type: MentionFormRef,
      description: 'By a name, a description, a pronoun, a metonym or a demonym.',
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'The noun phrase itself, with its place.',
      resolve: ({ span }, _args, { store }) => loadPassage(store, span),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description:
        'How we know that it denotes this node; INFERRED where that takes more than the paragraph itself.',
    }),
  }),
})
