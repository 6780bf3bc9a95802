import { arrangedFor, type ForCouncillors } from '../decision/councillors.ts'
import { diverts, exceptedFrom } from '../mail-arrangement/diverts.ts'
import { isForPeopleAlone } from '../restriction/measures.ts'
import type { Terms } from '../restriction/terms.ts'
import { closedBy } from '../restriction/ways.ts'
import type { RestrictionLetterKind } from '../vocabulary.ts'

/**
 * P16: how the customer reaches their ward councillors: as was arranged, by e-mail to those whom the mail rule leaves
 * alone, and the others in spite of what happens to e-mail.
 */
export type WayToCouncillors = {
  arrangement: string | null
  excepted: readonly string[]
  otherwise: Otherwise | null
}

type Otherwise = 'forwarded' | 'blocked' | 'unchanged'

type Told = {
  kind: RestrictionLetterKind
  terms: Pick<Terms, 'mail' | 'services' | 'measures'>
  councillors?: ForCouncillors
}

/**
 * P14, P16: what the letter tells of it; null: nothing, as where e-mail is open and the customer may write to everybody.
 * Only a letter that confirms a decision quotes what was arranged: the officer who decided knew that it would.
 */
export function wayToCouncillors({ kind, terms, councillors = null }: Told): WayToCouncillors | null {
  const { mail, services } = terms
  if (!isTold(terms, councillors)) return null
  const arranged = arrangedFor(councillors)
  const arrangement = kind === 'restriction' || kind === 'variation' ? arranged : null
  const excepted = exceptedFrom(mail)
  if (arrangement !== null) return { arrangement, excepted, otherwise: null }
  // What the register would say of itself may not be what was arranged.
  if (arranged !== null) return excepted.length > 0 ? { arrangement, excepted, otherwise: null } : null
  return { arrangement, excepted, otherwise: otherwise(mail, services) }
}

/**
 * Where an officer found councillors affected, where e-mail is closed or diverted, and where the customer may contact
 * certain people only: they would think that councillors are not among them. Of a restriction from a file, nobody knows.
 */
const isTold = (terms: Told['terms'], councillors: ForCouncillors): boolean =>
  diverts(terms.mail) ||
  closedBy(terms).includes('email') ||
  (councillors !== null && (councillors.affected || isForPeopleAlone(terms.measures)))

/** P13: a mail rule for some services is about their staff alone, and without one all mail arrives. */
function otherwise(mail: Terms['mail'], services: Terms['services']): Otherwise {
  if (services?.length || !diverts(mail)) return 'unchanged'
  return mail.kind === 'block' ? 'blocked' : 'forwarded'
}
