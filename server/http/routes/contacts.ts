import { seeContactNamed } from '../../cases/contact-named.ts'
import { moveContact } from '../../cases/move-contact.ts'
import * as contract from '../../contract/contacts.ts'
import { maySet } from '../../policy/council-settings.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const contactEndpoints: Endpoint[] = [
  reads(contract.seeContactNamed, ({ register }, act, { body }) => seeContactNamed(register, act, body.address)),
  writes(contract.moveContact, (tx, act, { body }) => moveContact(tx, act, body), {
    may: maySet,
    after: ({ council }) => council.changed(),
  }),
]
