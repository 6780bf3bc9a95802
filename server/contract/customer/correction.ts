import * as v from 'valibot'
import { correctableFields, correctableKinds } from '../../policy/vocabulary-corrections.ts'
import { why } from '../contact-point/contact-point.ts'
import { id, moment } from '../parts.ts'
import { mediumBody, write } from '../route.ts'
import { atMost, object } from '../schemas.ts'

/** The correct value. A date is a day; a customer is the other entry's id; a service may be null: not known. */
export const correctionToMake = object({
  kind: v.picklist(correctableKinds),
  id,
  field: v.picklist(correctableFields),
  value: v.nullable(v.pipe(v.string(), v.trim(), atMost(10_000))),
  why,
})

export const corrected = object({ correctionId: id, customerId: id, correctedAt: moment })

export const warningWithdrawal = object({ why })
export const warningWithdrawn = object({ warningId: id, withdrawnAt: moment })

export const correctRecord = write('/api/corrections', ['RegisterKeeper'], {
  summary: 'G, accuracy: correct what was recorded wrongly; what it was before is kept',
  body: correctionToMake,
  longest: mediumBody,
  answer: corrected,
  status: 201,
  refusals: [
    'unknown-record',
    'already-withdrawn',
    'not-correctable',
    'not-changed',
    'customer-was-told',
    'in-the-future',
    'too-early',
    'before-the-decision',
    'already-lifted',
    'unknown-service',
    'unknown-customer',
  ],
  counts: 'two',
})

export const withdrawWarning = write('/api/warnings/:id/withdraw', ['RegisterKeeper'], {
  summary: 'P9: withdraw a polite warning that was given by mistake',
  body: warningWithdrawal,
  answer: warningWithdrawn,
  refusals: ['unknown-warning', 'already-undone'],
})

export type CorrectionToMake = v.InferInput<typeof correctionToMake>
export type Corrected = v.InferOutput<typeof corrected>
export type WarningWithdrawn = v.InferOutput<typeof warningWithdrawn>
