import { isSameMailbox } from '../contact-point/mail-address.ts'
import { diverts } from '../mail-arrangement/diverts.ts'
import type { Channel } from '../vocabulary.ts'
import { isForPeopleAlone } from './measures.ts'
import { covers } from './scope.ts'
import type { Terms } from './terms.ts'
import { closedBy } from './ways.ts'

type Compared = Pick<Terms, 'measures' | 'mail' | 'services'>

/**
 * P11, P12: the channels that new terms close to somebody who could use them: before, they were open, or closed for
 * fewer services.
 */
export function newlyClosed(before: Compared, after: Compared): Channel[] {
  const closedBefore = covers(before.services, after.services) ? closedBy(before) : []
  return closedBy(after).filter((channel) => !closedBefore.includes(channel))
}

/**
 * P16: whether new terms touch the customer's e-mail more than those in force: they close it, its arrangement keeps more
 * from councillors or from the people of more services, or the customer may now contact certain people only.
 */
export function touchesEmailMore(before: Compared, after: Compared): boolean {
  if (newlyClosed(before, after).includes('email')) return true
  if (isForPeopleAlone(after.measures) && !isForPeopleAlone(before.measures)) return true
  return diverts(after.mail) && (divertsMore(before.mail, after.mail) || !covers(before.services, after.services))
}

/** A mark keeps nothing from anybody. */
const mailGravity = { none: 0, mark: 0, forward: 1, block: 2 }

function divertsMore(before: Terms['mail'], after: Terms['mail']): boolean {
  const isExcepted = (address: string) => after.exceptions.some((one) => isSameMailbox(one, address))
  return mailGravity[after.kind] > mailGravity[before.kind] || !before.exceptions.every(isExcepted)
}
