/** `MentionConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { NodeId } from '../../src/model/node-id.ts'
import type { MentionRecord } from '../../src/model/records.ts'
import type { MaybePromise } from '../../src/store/store.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { MentionFormRef } from '../enums/mention-form.ts'
import { NodeKindRef } from '../enums/node-kind.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { readList } from '../read-list.ts'
import { MentionRef } from '../refs.ts'
import { Connection } from './connection.ts'
import { pageArgs } from './page-args.ts'

export const MentionConnectionRef = builder.connectionObject(
  {
    type: MentionRef,
    name: 'MentionConnection',
    description: 'One page of a list of mentions.',
  },
  { name: 'MentionEdge', description: 'A mention at its place in a list.' },
)

export const articleMentionArgs = {
  ...builder.args((t) => ({
    kinds: t.field({
      type: [NodeKindRef],
      description:
        'Only mentions of nodes of these kinds; of all where not given, none for an empty list.',
    }),
    forms: t.field({
      type: [MentionFormRef],
      description: 'Only mentions of these forms; of all where not given, none for an empty list.',
    }),
  })),
  ...pageArgs,
}

/** The mentions of the list `name`: all of an article, or of another node in every article. */
export function listMentions(
  context: SchemaContext,
  args: InputShapeFromFields<typeof articleMentionArgs>,
  name: string,
  of: NodeId,
): MaybePromise<Connection<MentionRecord, MentionRecord>> {
  const list = { name, order: '' }
  const kinds = args.kinds == null ? null : readList(args.kinds, 'kinds')
  const forms = args.forms == null ? null : readList(args.forms, 'forms')
  return andThen(
    readPage(context, args, list, (window) => context.store.mentions({ of, kinds, forms, window })),
    (page) => new Connection(list, page, (mention) => mention),
  )
}
