import { seeContactNamed } from '../../cases/designated-contact/contact-named.ts'
import { moveContact } from '../../cases/designated-contact/move-contact.ts'
import * as contract from '../../contract/designated-contact/contacts.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const contactEndpoints: Endpoint[] = [
  reads(contract.seeContactNamed, ({ register }, act, { body }) => seeContactNamed(register, act, body.address)),
  writes(contract.moveContact, (tx, act, { body }) => moveContact(tx, act, body), {
    after: ({ council }) => council.changed(),
  }),
]
