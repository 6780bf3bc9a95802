import { useRef } from 'react'
import { leastFacts } from '../api/message-facts.ts'
import { passedOnPath, passedOnUndoPath } from '../api/pass-on.ts'
import { useActOn, useOutbox } from '../outbox/outbox-context.ts'
import { openForward, openReply } from '../outlook/forms.ts'
import type { OpenMessage, ReplyTo } from '../outlook/open-message.ts'
import { useNoted } from '../parts/noted.ts'
import { forwardWords, type Restricted } from './restricted.ts'

/** What Outlook opened: null for what was not wanted. */
export type Opened = { reminder: boolean | null; forward: boolean | null }
export type PassingOn = 'opening' | Opened

/**
 * P14: reminds the customer and passes the message on to the designated contact, or passes it on only. What Outlook
 * really opened is what is recorded; the rest stays to be done by hand.
 */
export function usePassOn(message: OpenMessage, replyTo: ReplyTo, standing: Restricted, who: string) {
  const outbox = useOutbox()
  const recorded = useActOn(message.key, 'passed-on')
  const busy = useRef(false)
  const [progress, note] = useNoted<PassingOn>(`passing-on ${message.key}`)

  const record = (reminded: boolean, forwarded: boolean) =>
    outbox.add({
      kind: 'passed-on',
      path: passedOnPath,
      body: { restrictionId: standing.restrictionId, reminded, forwarded, contact: leastFacts(message, replyTo) },
      itemKey: message.key,
      who,
      undoPath: passedOnUndoPath,
    })

  const passOn = async (remind: boolean) => {
    if (busy.current) return
    busy.current = true
    note('opening')
    const { instruction } = standing
    // One after the other: two windows at once get in each other's way.
    const reminder = remind ? (await openReply(message, instruction.reminder)).ok : null
    const forward = (await openForward(message, instruction.passTo.address, forwardWords)).ok
    busy.current = false
    note({ reminder, forward })
    if (reminder || forward) record(reminder === true, forward)
  }

  /** What Outlook did not open was done by hand: one record then says all of it, in place of the one that said a part. */
  const byHand = (opened: Opened) => {
    const { step } = recorded?.state ?? { step: 'taken-back' }
    const part = recorded && !recorded.takenBack && step !== 'taken-back' && step !== 'refused' ? recorded : null
    if (part) {
      outbox.takeBack(part.key)
      record(opened.reminder !== null, true)
    } else record(opened.reminder === false, opened.forward === false)
    note({ reminder: opened.reminder === null ? null : true, forward: true })
  }
  return { progress, passOn, byHand }
}
