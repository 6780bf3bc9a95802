import { seeContactNamed } from '../../cases/designated-contact/contact-named.ts'
import { moveContact } from '../../cases/designated-contact/move-contact.ts'
import * as contract from '../../contract/designated-contact/contacts.ts'
import { maySet } from '../../policy/settings/council-settings.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const contactEndpoints: Endpoint[] = [
  reads(contract.seeContactNamed, ({ register }, act, { body }) => seeContactNamed(register, act, body.address)),
  writes(contract.moveContact, (tx, act, { body }) => moveContact(tx, act, body), {
    may: maySet,
    after: ({ council }) => council.changed(),
  }),
]
