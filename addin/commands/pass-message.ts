import type { Call } from '../api/call.ts'
import { whoIs } from '../api/customer-of.ts'
import { asFailure } from '../api/failure.ts'
import { leastFacts } from '../api/message-facts.ts'
import { passedOnPath, passedOnUndoPath, passOn } from '../api/pass-on.ts'
import type { KeptAct } from '../outbox/act.ts'
import { afterFailure } from '../outbox/retry.ts'
import { openForward } from '../outlook/forms.ts'
import type { OpenMessage } from '../outlook/open-message.ts'
import { ownAddress } from '../outlook/profile.ts'
import { contactIs, contactWords, forwardWords, type Restricted } from '../restriction/restricted.ts'
import { whyNotChecked } from '../standing/words.ts'
import { type Looked, look } from './look.ts'
import { newKey } from './new-key.ts'
import {
  notChecked,
  notCheckedBecause,
  nothingToPass,
  passByHand,
  passed,
  passedAndKept,
  passedUnrecorded,
  theirOwn,
  youSentIt,
} from './words.ts'

/** Keeps an act on the device, for the pane to send; false where nothing can be kept. */
export type KeepForPane = (act: KeptAct) => boolean

/**
 * P14: passes a restricted customer's message to the designated contact, and records it. What Outlook really opened is
 * what is recorded; where it opens nothing, the words say to whom to send it.
 * @returns what to say of it
 */
export async function passMessage(call: Call, open: OpenMessage, keep: KeepForPane): Promise<string> {
  const looked = await look(call, open)
  const { message, about, view } = looked
  if (about === 'recipients') return youSentIt
  if (view.kind === 'not-checked') {
    return typeof view.why === 'string' ? notChecked(whyNotChecked(view.why)) : notCheckedBecause(view.why)
  }
  const { standing } = view
  if (standing.kind !== 'restricted') return nothingToPass[standing.kind]
  const { instruction } = standing
  const which = contactIs(instruction, [message.mailbox, ownAddress()])
  if (which) return theirOwn(contactWords(which, instruction))

  const opened = await openForward(message, instruction.passTo.address, forwardWords)
  return opened.ok ? await record(call, looked, standing, keep) : passByHand(instruction.passTo)
}

async function record(call: Call, looked: Looked, standing: Restricted, keep: KeepForPane): Promise<string> {
  const { message, replyTo, subject } = looked
  const { restrictionId, instruction } = standing
  const body = { restrictionId, reminded: false, forwarded: true, contact: leastFacts(message, replyTo) }
  const key = newKey()
  try {
    await passOn(call, key, body)
    return passed(instruction.passTo)
  } catch (error) {
    const failure = asFailure(error)
    const { again, arrived } = afterFailure(failure)
    const act = {
      key,
      kind: 'passed-on',
      path: passedOnPath,
      body,
      itemKey: message.key,
      who: subject ? whoIs(subject) : '',
      madeAt: Date.now(),
      mayHaveArrived: arrived,
      takenBack: false,
      undoPath: passedOnUndoPath,
    } as const
    // The message is open and will be sent: its record must not be lost with this run.
    return again && keep(act) ? passedAndKept(instruction.passTo) : passedUnrecorded(instruction.passTo, failure)
  }
}
