import type { ContactNamed } from '../../contract/designated-contact/contacts.ts'
import { say } from '../../contract/texts/say.ts'
import type { Council } from '../../council/council.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { namedRoles } from '../../policy/designated-contact/contact-move.ts'
import { referenceOf } from '../../policy/reference.ts'
import { maySeeSettings } from '../../policy/settings/council-settings.ts'
import type { NamedAs } from '../../policy/vocabulary.ts'
import { type NamingRestriction, restrictionsMentioning } from '../../register/designated-contact/contact-named.ts'
import { currentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { recordLogLooks } from '../log/see-log.ts'

/** P14: everything that names a contact, before they leave. The access ledger records whose restrictions those are. */
export async function seeContactNamed(register: Register, act: Act, address: string): Promise<ContactNamed> {
  enforce(maySeeSettings(act.by))
  const { named, customerIds } = await register.read(async (reading) => {
    const { names, restrictions } = await restrictionsNaming(reading, act.council, address)
    const shown: ContactNamed['restrictions'] = []
    for (const { restriction, as } of restrictions) {
      const { id, state } = restriction
      const forwarded = (await arrangementsForwardingTo(reading, id, address)).length > 0
      shown.push({ restrictionId: id, reference: referenceOf('restriction', id), state, as, forwarded })
    }
    const named = { names, restrictions: shown, settings: settingsNaming(act, address) }
    return { named, customerIds: [...new Set(restrictions.map(({ restriction }) => restriction.customerId))] }
  })
  await recordLogLooks(register, act, customerIds)
  return named
}

/** The restrictions that name this person, and the names they go by: people in a list have no address. */
export async function restrictionsNaming(
  reading: Reading,
  council: Council,
  address: string,
): Promise<{ names: string[]; restrictions: { restriction: NamingRestriction; as: NamedAs[] }[] }> {
  const possible = await restrictionsMentioning(reading, address.trim())
  const people = [
    ...council.contacts.flatMap((one) => [one, ...(one.deputy ? [one.deputy] : [])]),
    ...possible.flatMap(({ contact, deputy }) => [contact, ...(deputy ? [deputy] : [])]),
  ]
  const names = [...new Set(people.flatMap((one) => (isSameMailbox(one.address, address) ? [one.name] : [])))]
  const restrictions = possible
    .map((restriction) => ({ restriction, as: namedRoles(restriction, address, names) }))
    .filter(({ as }) => as.length > 0)
  return { names, restrictions }
}

/** P13: the arrangements that forward a customer's mail to this address and have not been removed. */
async function arrangementsForwardingTo(reading: Reading, restrictionId: string, address: string) {
  const arrangements = await currentArrangements(reading, restrictionId)
  return arrangements.filter(({ forwardTo }) => forwardTo !== null && isSameMailbox(forwardTo, address))
}

function settingsNaming(act: Act, address: string): ContactNamed['settings'] {
  const { contacts, posts, councillors } = act.council
  const reader = { say: act.say ?? say }
  const is = (one: { address: string } | null) => one !== null && isSameMailbox(one.address, address)
  const found: [ContactNamed['settings'][number]['part'], string, boolean][] = [
    ...contacts.map((one) => ['contacts', reader.say('a designated contact'), is(one)] as const),
    ...contacts.map((one) => ['contacts', reader.say('deputy of {name}', { name: one.name }), is(one.deputy)] as const),
    ...posts.authorisingOfficers.map((one) => ['posts', one.post, is(one)] as const),
    ['posts', reader.say('the reviewer, {post}', { post: posts.reviewer.post }), is(posts.reviewer)],
    ['posts', reader.say('ICT'), is(posts.ict)],
    ['posts', reader.say('the register keeper'), is(posts.registerKeeper)],
    ['posts', reader.say('the auditor'), is(posts.auditor)],
    ...councillors.map(
      (one) => ['councillors', reader.say('councillor for {ward}', { ward: one.ward }), is(one)] as const,
    ),
  ].map(([part, as, named]) => [part, as, named] as [ContactNamed['settings'][number]['part'], string, boolean])
  return found.flatMap(([part, as, named]) => (named ? [{ part, as }] : []))
}
