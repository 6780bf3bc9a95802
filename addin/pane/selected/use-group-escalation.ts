import { useState } from 'react'
import { fileEscalation, withdrawEscalation } from '../../../server/contract/escalation/escalation.ts'
import { discardEvidence, uploadEvidence } from '../../../server/contract/evidence/waiting-evidence.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { messageFacts } from '../../api/message-facts.ts'
import { readSelected } from '../../outlook/reading/loaded-message.ts'
import type { SelectedMessage } from '../../outlook/selection.ts'
import { undoAt } from '../../queue/act.ts'
import { useQueue } from '../../queue/queue-context.ts'
import { pause } from '../../words/time-limit.ts'
import { longestEscalation } from '../escalation/complete-escalation.ts'
import { createGroupEscalation, type GroupEscalation, type GroupToEscalate } from '../escalation/group-escalation.ts'
import { uploadedPieces } from '../escalation/uploaded-pieces.ts'
import { useWorld } from '../shell/world.ts'
import type { Reader } from './reader.ts'

/**
 * Escalating together, connected to Outlook, the register and the device; and what the queue has been given so far.
 */
export function useGroupEscalation(
  personId: string,
  reader: Reader,
  selectedNow: () => SelectedMessage[],
): { together: GroupEscalation; filed: GroupToEscalate[] } {
  const { call, storage } = useWorld()
  const queue = useQueue()
  const [filed, setFiled] = useState<GroupToEscalate[]>([])
  const [together] = useState(() =>
    createGroupEscalation({
      evidenceOf: (key) => evidenceOf(key, reader, selectedNow),
      give: (key, body, signal) => ask(call, uploadEvidence, { key, body, signal, longest: longestEscalation }),
      discard: (pieces) => ask(call, discardEvidence, { key: crypto.randomUUID(), body: { pieces } }),
      file: (of, body) => {
        const { itemKey, who } = of
        const undoPath = undoAt(withdrawEscalation, 'escalationId')
        queue.add({ kind: 'escalation', path: fileEscalation.path, body, itemKey, who, undoPath })
        setFiled((before) => [...before, of])
      },
      given: uploadedPieces(storage, personId, Date.now),
      toFailure: asFailure,
      newKey: () => crypto.randomUUID(),
      pause,
    }),
  )
  return { together, filed }
}

/**
 * P1: the message as Outlook gives it now, with its original; if Outlook gives nothing any more, what was read earlier.
 */
async function evidenceOf(key: string, reader: Reader, selectedNow: () => SelectedMessage[]) {
  const known = reader.now().get(key)
  const one = selectedNow().find((selected) => selected.key === key)
  const answer = await readSelected(one ?? { key, internetMessageId: null, subject: null }, 'with original')
  const read = answer.ok ? answer.value : known
  if (!read || read === 'unread') throw new Error('A message was to be escalated that was never read.')
  return { contact: messageFacts(read.message, read.replyTo), original: answer.ok ? answer.value.original : null }
}
