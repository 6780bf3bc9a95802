import type { Subject } from '../../api/customer-of.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { isSameAddress } from '../../words/same-address.ts'
import type { StandingView } from './view.ts'
import type { WhoToAsk } from './who-to-ask.ts'

/** The sender for the panels: whom a report or a record is about, if anybody can be named. */
export type Sender = Subject

/**
 * Whom an act on this message is about: the address whose standing is shown, or without a standing the most likely one,
 * which the card names. Null where there is none, or it is a colleague, as far as Outlook has said who counts. An
 * address of several people names nobody: `named` is who writes from it, as the person says.
 */
export function subjectOf(
  message: OpenMessage,
  view: StandingView,
  { colleague, candidates }: Pick<WhoToAsk, 'colleague' | 'candidates'>,
  named: string | null = null,
): Subject | null {
  if (view.kind === 'known' && view.standing.kind === 'shared' && named === null) return null
  if (colleague || (view.kind === 'known' && view.standing.kind === 'colleague')) return null
  const shown = view.kind === 'known' ? view.address : null
  const address = shown ?? candidates[0]
  if (!address) return null
  const parties = [message.from, message.sender, ...message.to, ...message.cc]
  const name = named ?? parties.find((party) => party && isSameAddress(party.address, address))?.name ?? ''
  const customerId = view.kind === 'known' && 'customerId' in view.standing ? view.standing.customerId : null
  return { address, name, customerId }
}

/**
 * The other addresses of the message that an act could be about: nobody but the person can say, because all have the same
 * standing, none is known of any, or it is Reply-To alone that names somebody.
 */
export const insteadOf = (
  view: StandingView,
  { about, candidates }: Pick<WhoToAsk, 'about' | 'candidates'>,
): string[] => {
  if (about === 'recipients' || view.kind === 'checking') return []
  return view.kind === 'known' ? (view.instead ?? []) : candidates.slice(1)
}
