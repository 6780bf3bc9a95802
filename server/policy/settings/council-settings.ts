import { readAddress } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** P15: the register keeper maintains the register, including its settings; authorising officers may view them. */
export const maySeeSettings = (officer: Officer): Refusal | null =>
  mayAs(officer, 'RegisterKeeper', 'AuthorisingOfficer')
export const maySet = (officer: Officer): Refusal | null => mayAs(officer, 'RegisterKeeper')

/** P13, P14: posts and contacts must have the council's own addresses. */
export const areCouncilAddresses = (addresses: readonly string[], domains: readonly string[]): Refusal | null =>
  addresses.every((address) => readAddress(address, domains).kind === 'colleague')
    ? null
    : new Refusal('address-not-councils')

/**
 * P14: somebody who is a customer's only contact stays in the settings until another contact replaces them. Otherwise
 * nobody would notice that they are away or have left. `restrictions`: how many in force or agreed name somebody who is
 * removed.
 */
export const mayRemoveContacts = (restrictions: number): Refusal | null =>
  restrictions === 0 ? null : new Refusal('contact-still-named')

/** Removing a service that records name needs confirmation. `records`: how many name a removed one. */
export const mayRemoveServices = (records: number, said: boolean): Refusal | null =>
  records === 0 || said ? null : new Refusal('service-in-use')
