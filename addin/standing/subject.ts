import type { Subject } from '../api/customer-of.ts'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { isSameAddress } from '../words/same-address.ts'
import type { StandingView } from './view.ts'
import { isInternetAddress, type WhoToAsk } from './who-to-ask.ts'

/** The sender for the panels: whom a report or a record is about, if anybody can be named. */
export type Sender = Subject

/**
 * Whom an act on this message is about: the address whose standing is shown, or the sender's first address that can be
 * looked up. Null where there is none, or it is a colleague, as far as Outlook has said who counts. An address of several
 * people names nobody: `named` is who writes from it, as the person says.
 */
export function subjectOf(
  message: OpenMessage,
  replyTo: ReplyTo,
  view: StandingView,
  { colleague }: Pick<WhoToAsk, 'colleague'>,
  named: string | null = null,
): Subject | null {
  if (view.kind === 'known' && view.standing.kind === 'shared' && named === null) return null
  if (colleague || (view.kind === 'known' && view.standing.kind === 'colleague')) return null
  const all = [message.from?.address, message.sender?.address, ...(replyTo.read ? replyTo.addresses : [])]
  const address =
    (view.kind === 'known' ? view.address : null) ?? all.find((one) => one !== undefined && isInternetAddress(one))
  if (!address) return null
  const parties = [message.from, message.sender, ...message.to, ...message.cc]
  const name = named ?? parties.find((party) => party && isSameAddress(party.address, address))?.name ?? ''
  const customerId = view.kind === 'known' && 'customerId' in view.standing ? view.standing.customerId : null
  return { address, name, customerId }
}
