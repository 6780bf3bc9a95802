import * as v from 'valibot'
import { contactPointKinds } from '../../policy/vocabulary.ts'
import { id, moment, words } from '../parts.ts'
import { write } from '../route.ts'
import { object } from '../schemas.ts'
import { whose, whoseOrOwn } from './whose.ts'

const value = words(320)

/** Why the register keeper did it, in a sentence; recorded with the change. */
export const why = words(1000)

/** G, accuracy: the register keeper adds an address, number or name; it counts immediately. */
export const contactPointToAdd = object({ kind: v.picklist(contactPointKinds), value, whose: whoseOrOwn, why })

/** The correct value, and whose it is unless that stays as it was; the wrong one stays visible. */
export const contactPointCorrection = object({ value, whose: v.optional(whose), why })

/**
 * `unfindable`: the keeper knows that staff then no longer find this customer, about whom there is something to see: the
 * address is somebody else's.
 */
export const contactPointRemoval = object({ why, unfindable: v.optional(v.boolean()) })

/** `contactPointId`: the contact point that was added or removed. */
export const contactPointChanged = object({ contactPointId: id, customerId: id, changedAt: moment })

export const addContactPoint = write('/api/customers/:id/contact-points', ['RegisterKeeper'], {
  summary: 'G, accuracy: add a contact point, which counts at once',
  body: contactPointToAdd,
  answer: contactPointChanged,
  status: 201,
  refusals: [
    'unknown-entry',
    'contact-point-not-valid',
    'colleague',
    'name-is-own',
    'already-known',
    'belongs-to-another',
  ],
  counts: 'two',
})

export const correctContactPoint = write('/api/contact-points/:id/correct', ['RegisterKeeper'], {
  summary: 'G, accuracy: correct a contact point, or whose it is; what was wrong stays visible',
  body: contactPointCorrection,
  answer: contactPointChanged,
  refusals: [
    'unknown-contact-point',
    'already-removed',
    'contact-point-not-valid',
    'colleague',
    'not-changed',
    'name-is-own',
    'last-contact-point',
    'last-way-to-find',
    'already-known',
    'belongs-to-another',
  ],
  counts: 'two',
})

export const removeContactPoint = write('/api/contact-points/:id/remove', ['RegisterKeeper'], {
  summary: 'G, accuracy: remove a contact point, which finds nobody from then on',
  body: contactPointRemoval,
  answer: contactPointChanged,
  refusals: ['unknown-contact-point', 'already-removed', 'last-contact-point', 'last-way-to-find'],
})

export type ContactPointChanged = v.InferOutput<typeof contactPointChanged>
