import { readMailAddress } from '../contact-point/mail-address.ts'

/** P8: one of the only people whom the customer can contact. Records from before 1.0.0 may have no address. */
export type ListedPerson = { name: string; address: string | null }

const mailbox = /^(.*\S)\s*<([^<>]+)>$/

/** Reads an entry of “fewer people”, written like a mailbox: “Kit Lowe <kit.lowe@council.example>”. */
export function readPerson(entry: string): ListedPerson {
  const [, name, address = ''] = mailbox.exec(entry.trim()) ?? []
  return name !== undefined && readMailAddress(address)
    ? { name, address: address.trim() }
    : { name: entry.trim(), address: null }
}

export const writePerson = ({ name, address }: ListedPerson): string => (address ? `${name} <${address}>` : name)
