import type { Standing } from '../../../server/contract/standing/standing.ts'
import { isSameAddress } from '../../words/same-address.ts'
import { type Answered, gravest, isGraver } from './gravest.ts'
import type { WhoToAsk } from './who-to-ask.ts'

/** Whose standing the card shows, and who else the message could be about. */
export type Whose = {
  shown: Answered | null
  /** Somebody else's addresses, which the person can choose instead. */
  instead: string[]
  /** Where a reply would go, if the person chose the sender although the standing there is graver. */
  replyTo: Answered | null
}

/** What the register answered so far, and whom the person said that the message is about. */
type Known = {
  /** In the order of whom an act would be about. */
  answered: Answered[]
  /** Everybody who counts was checked. */
  isWhole: boolean
  /** It counts only among those whom they can choose. */
  chosen: string | null
}

/**
 * The gravest standing is shown, so that nobody is answered who may not be. But nobody checks Reply-To: a stranger can
 * name a customer there whose standing is graver than their own. So the person can choose the sender instead, unless
 * somebody could not be checked. A sent message has no candidates, so its gravest standing is shown and nobody else's.
 */
export function whoseStanding(who: WhoToAsk, { answered, isWhole, chosen }: Known): Whose {
  const worst = gravest(answered)
  if (!worst) return { shown: null, instead: [], replyTo: null }
  const isOnlyInReplyTo = isWhole && includes(who.later, worst.address)
  const canBeInstead = (one: Answered) =>
    includes(who.candidates, one.address) &&
    isSomebodyElse(one, worst) &&
    (one.standing.kind === worst.standing.kind || (isOnlyInReplyTo && includes(who.first, one.address)))
  const choices = [worst, ...answered.filter(canBeInstead)]
  const shown = choices.find(({ address }) => isSameAddress(address, chosen ?? '')) ?? worst
  return {
    shown,
    instead: choices.filter((one) => isSomebodyElse(one, shown)).map(({ address }) => address),
    replyTo: isOnlyInReplyTo && isGraver(worst.standing, shown.standing) ? worst : null,
  }
}

const includes = (addresses: string[], address: string) => addresses.some((one) => isSameAddress(one, address))

/** Two addresses of one customer are not two people. */
function isSomebodyElse(one: Answered, other: Answered): boolean {
  const customerId = customerOf(one.standing)
  return (
    !isSameAddress(one.address, other.address) && (customerId === null || customerId !== customerOf(other.standing))
  )
}

const customerOf = (standing: Standing): string | null => ('customerId' in standing ? standing.customerId : null)
