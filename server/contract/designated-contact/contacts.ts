import * as v from 'valibot'
import { namedAs, restrictionStates, settingsParts } from '../../policy/vocabulary.ts'
import { count, givenAddress, id, moment, words } from '../parts.ts'
import { contactPerson } from '../restriction/terms.ts'
import { ask, write } from '../route.ts'
import { object, strictObject } from '../schemas.ts'

export const contactQuestion = strictObject({ address: givenAddress })

/**
 * P14: everything that names a designated contact: restrictions in force or agreed, and the settings. No customer is
 * named.
 */
export const contactNamed = object({
  /** The names given with this address. */
  names: v.array(v.string()),
  restrictions: v.array(
    object({
      restrictionId: id,
      reference: v.string(),
      state: v.picklist(restrictionStates),
      as: v.array(v.picklist(namedAs)),
      /** P13: the customer's mail is forwarded to them. */
      forwarded: v.boolean(),
    }),
  ),
  settings: v.array(object({ part: v.picklist(settingsParts), as: v.string() })),
})

/** `why` goes to the customers concerned, in the letter that an authorising officer sends. */
export const contactToMove = strictObject({ from: givenAddress, to: contactPerson, why: words(1000) })

/** What changed; `letters` wait for an authorising officer, `arrangements` for ICT. */
export const contactMoved = object({
  at: moment,
  restrictions: count,
  letters: count,
  arrangements: count,
  settings: v.boolean(),
  /** P14: the settings list no account of the new contact, so nobody sees what is passed to them. Left out: they do. */
  withoutAccounts: v.optional(v.boolean()),
})

export const seeContactNamed = ask('/api/contacts/named', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'P14: everything that names a designated contact',
  body: contactQuestion,
  answer: contactNamed,
  counts: 'page',
})

export const moveContact = write('/api/contacts/move', ['RegisterKeeper'], {
  summary: 'P14: a designated contact leaves: somebody else takes over everything that names them',
  body: contactToMove,
  answer: contactMoved,
  stepUp: true,
  refusals: ['address-not-councils', 'unknown-contact', 'not-changed', 'changed-meanwhile'],
  counts: 'page',
})

export type ContactNamed = v.InferOutput<typeof contactNamed>
export type ContactToMove = v.InferInput<typeof contactToMove>
export type ContactMoved = v.InferOutput<typeof contactMoved>
