/** The `Person` type. */
import { ActorRef, NodeRef, PersonRef } from '../refs.ts'

PersonRef.implement({
  interfaces: [NodeRef, ActorRef],
  description: 'A single human being. What posts they hold is in `positionsHeld`.',
})
