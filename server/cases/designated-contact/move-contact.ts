import type { ContactMoved } from '../../contract/designated-contact/contacts.ts'
import type { CouncilParts } from '../../council/council.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { withContactMoved } from '../../policy/designated-contact/contact-move.ts'
import type { FormerContacts } from '../../policy/letter/former-contacts.ts'
import { leftAlone } from '../../policy/mail-arrangement/left-alone.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { Contact } from '../../policy/restriction/instruction.ts'
import { areCouncilAddresses, maySet } from '../../policy/settings/council-settings.ts'
import {
  addContactMove,
  type NamingRestriction,
  updateContacts,
} from '../../register/designated-contact/contact-named.ts'
import { addLetter, isConfirmationToWrite, keepFormerContacts } from '../../register/letter/letters.ts'
import { currentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, today } from '../act.ts'
import { holdersIn } from '../judging/posts.ts'
import { forwardsToNow } from '../mail-arrangement/forwards-to-now.ts'
import { requestArrangement, requestForOthersNamed, requestRemoval } from '../mail-arrangement/request-arrangement.ts'
import { changeSettings, currentPart } from '../settings/change-settings.ts'
import { councilsPeople } from './absences.ts'
import { restrictionsNaming } from './contact-named.ts'

/**
 * Replaces a designated contact who leaves, everywhere, in one transaction: in restrictions in force or agreed, in mail
 * arrangements (ICT removes the old one and makes the new) and in the settings' contacts. The register keeper may do
 * it: it changes the person and none of the measures, which P13 leaves to the officers. It takes effect immediately,
 * since nobody reads mail to somebody who has left. P14: telling the customer is for an officer, so a letter for each
 * customer waits for one, with `why` as its reasons. Councillors' addresses and posts stay: they are not contacts.
 */
export async function moveContact(
  tx: Writing,
  act: Act,
  { from, to, why }: { from: string; to: Contact; why: string },
): Promise<ContactMoved> {
  enforce(maySet(act.by))
  enforce(areCouncilAddresses([to.address], act.council.domains))
  const { names, restrictions } = await restrictionsNaming(tx, act.council, from)
  const contacts = await currentPart(tx, act.council, 'contacts')
  const isContact = contacts.value.some((one) => isSameMailbox(one.address, from) || isDeputy(one, from))
  const value = contactsAfter(contacts.value, { from, to: withWhatIsKnown(act, contacts.value, to) })
  // By the settings as they will be, so that ICT is asked once: a list may name the successor by name alone.
  const asSet = { ...act, council: { ...act.council, contacts: value } }
  const moving = restrictions.filter(({ as }) => as.some((one) => one !== 'exception'))
  if (moving.length === 0 && !isContact) throw new Refusal('unknown-contact')

  const done = { restrictions: 0, letters: 0, arrangements: 0, settings: false }
  const moved: { restrictionId: string; as: string[] }[] = []
  for (const { restriction, as } of moving) {
    act.looks.set(restriction.customerId, 'case')
    const after = withContactMoved(restriction, { from, names, to })
    if (JSON.stringify(after) === JSON.stringify(restriction)) continue
    await updateContacts(tx, after)
    await keepFormerContacts(tx, restriction.id, formerContactsOf(act, restriction))
    const parts = as.filter((one) => one !== 'exception')
    const letterId = await letterToWrite(tx, act, after, why)
    const { id: subjectId, customerId } = restriction
    const facts = { as: parts, version: restriction.version + 1, letterId }
    await audit(tx, act, { what: 'contact-moved', subjectId, customerId, facts })
    if (letterId !== null) done.letters++
    if (await arrangeAnew(tx, { act, asSet }, { before: restriction, after })) done.arrangements++
    done.restrictions++
    moved.push({ restrictionId: subjectId, as: parts })
  }

  if (JSON.stringify(value) !== JSON.stringify(contacts.value)) {
    await changeSettings(tx, act, { part: 'contacts', base: contacts.number, why, value })
    done.settings = true
  }
  if (done.restrictions === 0 && !done.settings) throw new Refusal('not-changed')
  await addContactMove(tx, { id: act.newId(), before: from.trim(), after: to, why, moved, at: act.at, by: act.by })
  return { at: act.at.toISOString(), ...done, ...(hasAccounts(value, to.address) ? {} : { withoutAccounts: true }) }
}

/**
 * Null if the restriction is only agreed, or its confirming letter still waits: that letter names the new contact,
 * unless it turns out to have been sent before. A letter that GOV.UK Notify already has goes out as it is;
 * `put-right.ts` then adds another.
 */
async function letterToWrite(tx: Writing, act: Act, { id, state }: NamingRestriction, why: string) {
  if (state !== 'in-force' || (await isConfirmationToWrite(tx, id))) return null
  const letterId = act.newId()
  const letter = { id: letterId, restrictionId: id, kind: 'variation', decidedOn: today(act) } as const
  await addLetter(tx, { ...letter, reasons: why, receivedOn: null, at: act.at })
  return letterId
}

/** A letter may have been sent already and be recorded later. */
const formerContactsOf = (act: Act, { measures, ways, contact, deputy }: NamingRestriction): FormerContacts => ({
  ...{ measures, ways, contact, deputy },
  replacedOn: today(act),
})

/**
 * P13: another mailbox to forward to is another arrangement. If only the people change whose e-mail is left alone, the
 * same one is made again.
 */
async function arrangeAnew(
  tx: Writing,
  { act, asSet }: { act: Act; asSet: Act },
  { before, after }: { before: NamingRestriction; after: NamingRestriction },
): Promise<boolean> {
  const to = forwardsToNow(asSet, after)
  const arrangements = await currentArrangements(tx, before.id)
  if (arrangements.some(({ forwardTo }) => forwardTo !== null && !isSameMailbox(forwardTo, to))) {
    const now = found(await findRestriction(tx, before.id), 'unknown-restriction')
    await requestRemoval(tx, asSet, now)
    await requestArrangement(tx, asSet, now)
    return true
  }
  const people = councilsPeople(act)
  let isAsked = false
  for (const one of arrangements) {
    if (await requestForOthersNamed(tx, asSet, one, leftAlone(one, before, people))) isAsked = true
  }
  return isAsked
}

type Listed = CouncilParts['contacts'][number]
const isDeputy = ({ deputy }: Listed, address: string) => deputy !== null && isSameMailbox(deputy.address, address)

/** The successor is listed once, and is not their own deputy. */
function contactsAfter(
  contacts: CouncilParts['contacts'],
  { from, to }: { from: string; to: Successor },
): CouncilParts['contacts'] {
  const isListed = !isSameMailbox(from, to.address) && contacts.some((one) => isSameMailbox(one.address, to.address))
  return contacts
    .filter((one) => !(isListed && isSameMailbox(one.address, from)))
    .map((one) => {
      const isTheirs = isListed && isSameMailbox(one.address, to.address)
      const person = isSameMailbox(one.address, from) ? to : isTheirs ? { ...one, ...to } : one
      const deputy = isDeputy(one, from) ? to : one.deputy
      return { ...person, deputy: deputy && isSameMailbox(deputy.address, person.address) ? null : deputy }
    })
}

/** P14: whether the settings say by which accounts somebody sees what is passed to them. */
const hasAccounts = (contacts: CouncilParts['contacts'], address: string): boolean =>
  peopleOf(contacts).some((one) => isSameMailbox(one.address, address) && !!one.accounts?.length)

const peopleOf = (contacts: CouncilParts['contacts']): Successor[] =>
  contacts.flatMap(({ deputy, ...one }): Successor[] => (deputy ? [one, deputy] : [one]))

type Successor = NonNullable<Listed['deputy']>

/**
 * P14: the successor with what the settings know of them already, as a contact, a deputy or the holder of a post: with
 * their accounts they see what was passed to whoever leaves, and its clocks.
 */
function withWhatIsKnown(act: Act, contacts: CouncilParts['contacts'], to: Contact): Successor {
  const known = peopleOf(contacts).filter(({ address }) => isSameMailbox(address, to.address))
  const posts = holdersIn(act).filter((holder) => holder.accounts.some((one) => isSameMailbox(one, to.address)))
  const accounts = [...new Set([...known, ...posts].flatMap((one) => one.accounts ?? []))]
  return { ...Object.assign({}, ...known.toReversed()), ...to, ...(accounts.length > 0 ? { accounts } : {}) }
}
