import { readAddress } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import { listedPeople, type Measure } from './measures.ts'

/** P8: whoever the customer can contact is at the council, and can be recognised by their address when they write. */
export const mayListPeople = (measures: readonly Measure[], domains: readonly string[]): Refusal | null =>
  listedPeople(measures).every(({ address }) => address !== null && readAddress(address, domains).kind === 'colleague')
    ? null
    : new Refusal('person-without-address')
