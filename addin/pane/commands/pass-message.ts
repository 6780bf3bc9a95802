import { passOn, undoPassedOn } from '../../../server/contract/restriction/passed-on.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { nameOrAddress } from '../../api/customer-of.ts'
import { asFailure } from '../../api/failure.ts'
import { minimalFacts } from '../../api/message-facts.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { type KeptAct, undoAt } from '../../queue/act.ts'
import { afterFailure } from '../../queue/retry.ts'
import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { dealsThemselves, yourWords } from '../../words/named-words.ts'
import type { Graph } from '../restriction/passing-on.ts'
import { passedOnWords, type Restricted } from '../restriction/restricted.ts'
import { whyNotChecked } from '../standing/words.ts'
import { type CheckedMessage, checkMessage, type ServiceOf } from './check-message.ts'
import {
  notChecked,
  notCheckedBecause,
  nothingToPass,
  passByHand,
  passed,
  passedBefore,
  perhapsPassed,
  type Recorded,
  withLookAlike,
  withNothingToPass,
  youSentIt,
} from './command-words.ts'
import { forwardMessage } from './forward-message.ts'
import { newKey } from './new-key.ts'

/** What passing on needs besides the register. */
export type Means = {
  /** Stores an act on the device, for the pane to send; false if the device cannot store it. */
  keep(act: KeptAct): boolean
  /** For passing messages on in one click; null where the council has not granted that. */
  graph: Graph | null
  serviceOf: ServiceOf
}

/**
 * P14: passes a restricted customer's message to the designated contact, and records what was really sent or opened. If
 * Outlook opens nothing, the words name the address to forward it to.
 * @returns the words to show
 */
export async function passMessage(call: Call, open: OpenMessage, means: Means): Promise<string> {
  const looked = await checkMessage(call, open, means.serviceOf)
  return withLookAlike(await passLooked(call, looked, means), looked.view)
}

async function passLooked(call: Call, looked: CheckedMessage, means: Means): Promise<string> {
  const { message, about, view } = looked
  if (about === 'recipients') return youSentIt()
  if (view.kind === 'not-checked') {
    return typeof view.why === 'string' ? notChecked(whyNotChecked(view.why)) : notCheckedBecause(view.why)
  }
  const { standing } = view
  const timeZone = looked.council?.timeZone ?? assumedTimeZone
  if (standing.kind !== 'restricted') return nothingToPass[standing.kind]
  const { instruction } = standing
  const { you } = instruction
  if (you && dealsThemselves(you)) return withNothingToPass(yourWords(you, instruction))
  const before = standing.passedOn?.confirmed ? passedOnWords(standing, timeZone) : null
  if (before) return passedBefore(before)

  const { passTo } = instruction
  const how = await forwardMessage(message, passTo, means.graph)
  if (how === 'not-opened') return passByHand(passTo)
  if (how === 'maybe') return perhapsPassed(passTo)
  return passed(how, passTo, await record(call, looked, standing, { how, keep: means.keep }))
}

/** The message has gone, or is open for sending: its record must not be lost if this command ends. */
async function record(
  call: Call,
  looked: CheckedMessage,
  standing: Restricted,
  { how, keep }: { how: 'sent' | 'opened' | 'may-be-open'; keep: Means['keep'] },
): Promise<Recorded> {
  const { message, replyTo, subject } = looked
  const { restrictionId } = standing
  const sent = { reminder: false, forward: how === 'sent' }
  const body = { restrictionId, reminded: false, forwarded: true, sent, contact: minimalFacts(message, replyTo) }
  const key = newKey()
  try {
    await ask(call, passOn, { key, body })
    return 'recorded'
  } catch (error) {
    const failure = asFailure(error)
    const { again, arrived } = afterFailure(failure)
    const act = {
      key,
      kind: 'passed-on',
      path: passOn.path,
      body,
      itemKey: message.key,
      who: subject ? nameOrAddress(subject) : '',
      madeAt: Date.now(),
      mayHaveArrived: arrived,
      takenBack: false,
      undoPath: undoAt(undoPassedOn, 'passedOnId'),
    } as const
    return again && keep(act) ? 'kept' : failure
  }
}
