import type { WarningGiven, WarningToGive } from '../../server/contract/warning.ts'
import type { Call } from './call.ts'
import { day, moment, shaped, text } from './shape.ts'

export const warningsPath = '/api/warnings'
export const warningUndoPath = '/api/warnings/{warningId}/undo'

export const isWarningGiven = shaped<WarningGiven>({
  warningId: text,
  customerId: text,
  warnedAt: moment,
  lapsesOn: day,
  undoUntil: moment,
})

/** P9: records a polite warning; used where it cannot wait on the device, because it holds what somebody wrote. */
export const giveWarning = (call: Call, key: string, warning: WarningToGive) =>
  call({ method: 'POST', path: warningsPath, body: warning, key, answer: isWarningGiven })
