import type { Taken } from '../../contract/route.ts'
import type { SettingsChanged, settingsToChange } from '../../contract/settings/settings.ts'
import type { Council, CouncilParts } from '../../council/council.ts'
import { partsOf, readPart } from '../../council/council-parts.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { mailScopeOf, servicesWithMail } from '../../policy/mail-arrangement/mail-groups.ts'
import { mayReplaceMarkKey } from '../../policy/mail-arrangement/mark-keys.ts'
import { Refusal } from '../../policy/refusal.ts'
import {
  areCouncilAddresses,
  mayRemoveContacts,
  mayRemoveServices,
  maySet,
} from '../../policy/settings/council-settings.ts'
import type { SettingsPart } from '../../policy/vocabulary.ts'
import { recordsNaming } from '../../register/settings/services-in-use.ts'
import { addSettingsVersion, newestNumbers, settingsVersions } from '../../register/settings/settings-versions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, enforceKnownService, today } from '../act.ts'
import { restrictionsNaming } from '../designated-contact/contact-named.ts'
import { keepAskedBefore, requestForNewGroups, requestForNewKey } from '../mail-arrangement/request-arrangement.ts'
import { endFeedsOfLeavers } from '../review/end-feeds.ts'
import { differences } from './differences.ts'

/** `recordsKeep`: the keeper has been told that records keep naming a service that is removed. */
export type SettingsChange = Taken<typeof settingsToChange>

/**
 * P15: the register keeper changes a part of the council's settings: a new version, from now on. The audit trail keeps
 * the part and version, never the text.
 */
export async function changeSettings(tx: Writing, act: Act, change: SettingsChange): Promise<SettingsChanged> {
  enforce(maySet(act.by))
  const { part, base, why } = change
  const now = await currentPart(tx, act.council, part)
  const value = withMarks(change, now.value)
  if (now.number !== base) throw new Refusal('changed-meanwhile')
  if (differences(now.value, value).length === 0) throw new Refusal('not-changed')
  if (
    change.part === 'posts' ||
    change.part === 'contacts' ||
    change.part === 'scope' ||
    change.part === 'letterhead'
  ) {
    enforce(areCouncilAddresses(addressesIn(change), act.council.domains))
  }
  if (change.part === 'scope') {
    const { members, mailGroups, departments } = change.value
    for (const { service } of [...members, ...mailGroups, ...departments]) enforceKnownService(act, service)
  }
  if (change.part === 'services') {
    const gone = act.council.services.filter((service) => !change.value.includes(service))
    enforce(mayRemoveServices(await recordsNaming(tx, gone), change.recordsKeep))
  }
  if (change.part === 'contacts') {
    const kept = addressesIn(change)
    const gone = contactAddresses(now.value as CouncilParts['contacts']).filter(
      (one) => !kept.some((other) => isSameMailbox(one, other)),
    )
    enforce(mayRemoveContacts(await countNaming(tx, act.council, gone)))
  }

  const replaced = change.part === 'marking' ? (now.value as CouncilParts['marking']).earlier : []
  if (change.part === 'marking') enforce(mayReplaceMarkKey(replaced, change.value.earlier, today(act)))

  const number = base + 1
  await addPartVersion(tx, act, { part, number, value, why })
  if (change.part === 'posts') await endFeedsOfLeavers(tx, act, now.value as CouncilParts['posts'], change.value)
  if (change.part === 'scope') {
    await requestForNewGroups(tx, act, withOtherGroup(now.value as CouncilParts['scope'], change.value))
  }
  if (change.part === 'marking' && change.value.earlier.length > replaced.length) await requestForNewKey(tx, act)
  return { part, number, at: act.at.toISOString() }
}

/** Adds a version of a part, and its entry in the audit trail. */
export async function addPartVersion(
  tx: Writing,
  act: Act,
  { part, number, value, why }: { part: SettingsPart; number: number; value: unknown; why: string },
): Promise<void> {
  if (part === 'contacts') {
    const { value: contacts } = await currentPart(tx, act.council, part)
    await keepAskedBefore(tx, { ...act, council: { ...act.council, contacts } })
  }
  const id = act.newId()
  await addSettingsVersion(tx, { id, part, number, value: JSON.stringify(value), why, at: act.at, by: act.by })
  await audit(tx, act, { what: 'settings-changed', subjectId: id, customerId: '', facts: { part, version: number } })
}

/** Who passed which Welsh text stays as it is: a change passes none. */
const withMarks = (change: SettingsChange, now: unknown) =>
  change.part === 'welsh' ? { ...change.value, passed: (now as CouncilParts['welsh']).passed } : change.value

/** The services whose mail group or department has changed. */
function withOtherGroup(before: CouncilParts['scope'], after: CouncilParts['scope']): string[] {
  const mailOf = (scope: CouncilParts['scope'], service: string) =>
    JSON.stringify(mailScopeOf([service], scope))?.toLowerCase()
  const named = [...servicesWithMail(before), ...servicesWithMail(after)]
  return [...new Set(named)].filter((service) => mailOf(before, service) !== mailOf(after, service))
}

/**
 * A part's current value and version, even if this server has not reloaded it yet; version 0 is the council file's. If
 * the newest version cannot be read, its number still counts, with the value in use.
 */
export async function currentPart<Part extends SettingsPart>(
  tx: Writing,
  council: Council,
  part: Part,
): Promise<{ number: number; value: CouncilParts[Part] }> {
  const number = (await newestNumbers(tx)).get(part) ?? 0
  const [newest] = await settingsVersions(tx, part, { before: null, most: 1 })
  const value = newest ? readPart(part, newest.value, council) : null
  return { number, value: value ?? partsOf(council)[part] }
}

const contactAddresses = (contacts: readonly { address: string; deputy: { address: string } | null }[]): string[] =>
  contacts.flatMap(({ address, deputy }) => (deputy ? [address, deputy.address] : [address]))

/** How many restrictions in force or agreed name one of these mailboxes as their contact or deputy. */
async function countNaming(tx: Writing, council: Council, addresses: string[]): Promise<number> {
  let count = 0
  for (const address of addresses) {
    const { restrictions } = await restrictionsNaming(tx, council, address)
    count += restrictions.filter(({ as }) => as.some((one) => one === 'contact' || one === 'deputy')).length
  }
  return count
}

function addressesIn(
  change: Extract<SettingsChange, { part: 'posts' | 'contacts' | 'scope' | 'letterhead' }>,
): string[] {
  if (change.part === 'scope') return change.value.mailGroups.map(({ address }) => address)
  if (change.part === 'letterhead') return [change.value.office.address]
  if (change.part === 'contacts') return contactAddresses(change.value)
  const { authorisingOfficers, reviewer, independentOfficer, overdueReviews } = change.value
  const { ict, registerKeeper, auditor, legal } = change.value
  return [...authorisingOfficers, reviewer, independentOfficer, overdueReviews, ict, registerKeeper, auditor, legal]
    .filter((post) => post !== null)
    .map(({ address }) => address)
}
