import type { ContactPassedOn, ContactToPassOn } from '../../server/contract/passed-on.ts'
import type { Call } from './call.ts'
import { moment, shaped, text } from './shape.ts'

export const passedOnPath = '/api/passed-on'
export const passedOnUndoPath = '/api/passed-on/{passedOnId}/undo'

export const isPassedOn = shaped<ContactPassedOn>({ passedOnId: text, passedOnAt: moment, undoUntil: moment })

/** P14: records that the customer was reminded and the contact passed on; used for a call, which cannot wait on the device. */
export const passOn = (call: Call, key: string, contact: ContactToPassOn) =>
  call({ method: 'POST', path: passedOnPath, body: contact, key, answer: isPassedOn })
