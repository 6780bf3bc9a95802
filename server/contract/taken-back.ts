import * as v from 'valibot'
import { fileEscalation, withdrawEscalation } from './escalation/escalation.ts'
import { passOn, undoPassedOn } from './restriction/passed-on.ts'
import { type Route, write } from './route.ts'
import { atMost, object } from './schemas.ts'
import { giveWarning, undoWarning } from './warning.ts'

const staffActs: readonly Route[] = [
  ...[giveWarning, undoWarning, fileEscalation, withdrawEscalation, passOn, undoPassedOn],
]

/** Whether a request such as “POST /api/warnings” is one of those that everybody may make, and take back. */
export const isStaffAct = (request: string): boolean =>
  staffActs.some(({ method, path }) => new RegExp(`^${method} ${path.replace(':id', '[^/]+')}$`).test(request))

/** The Idempotency-Key of the request that is taken back. */
export const takenBack = object({ key: v.pipe(v.string(), v.minLength(1), atMost(200)) })

export const takeBack = write('/api/taken-back', 'everybody', {
  summary:
    'Take back a request of one’s own whose answer never came: its answer if it was recorded; if not, it never is',
  body: takenBack,
  /** `answer`: null where nothing was recorded; empty where the request needed a role. */
  answer: object({ answer: v.nullable(v.record(v.string(), v.unknown())) }),
  counts: 'nobody',
})
