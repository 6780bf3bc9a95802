import * as v from 'valibot'
import { type ContactFacts, contactFacts } from '../../contract/parts.ts'

/** The facts of a contact as they were kept (JSON); null where they cannot be read any more. */
export function parseStoredContact(kept: string): ContactFacts | null {
  const given: unknown = JSON.parse(kept)
  return v.is(contactFacts, given) ? given : null
}
