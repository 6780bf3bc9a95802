import * as v from 'valibot'
import { type InteractionFacts, interactionFacts } from '../../contract/parts.ts'

/** The facts of an interaction as they were kept (JSON); null where they cannot be read any more. */
export function parseStoredInteraction(kept: string): InteractionFacts | null {
  const given: unknown = JSON.parse(kept)
  return v.is(interactionFacts, given) ? given : null
}
