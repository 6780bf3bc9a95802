import { readAddress } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** P15: the register keeper maintains the register, and with it the settings; the authorising officers may look. */
export const maySeeSettings = (officer: Officer): Refusal | null =>
  mayAs(officer, 'RegisterKeeper', 'AuthorisingOfficer')
export const maySet = (officer: Officer): Refusal | null => mayAs(officer, 'RegisterKeeper')

/** P13, P14: posts and contacts are the council's own. Refuses: address-not-councils. */
export const areCouncils = (addresses: readonly string[], domains: readonly string[]): Refusal | null =>
  addresses.every((address) => readAddress(address, domains).kind === 'colleague')
    ? null
    : new Refusal('address-not-councils')

/** A service that records name goes only when that has been said. `records`: how many name one that goes. */
export const mayTakeAway = (records: number, said: boolean): Refusal | null =>
  records === 0 || said ? null : new Refusal('service-in-use')
