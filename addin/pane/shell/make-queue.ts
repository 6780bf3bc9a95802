import { type EscalationToFile, fileEscalation } from '../../../server/contract/escalation/escalation.ts'
import { passOn } from '../../../server/contract/restriction/passed-on.ts'
import { takeBack } from '../../../server/contract/taken-back.ts'
import { giveWarning } from '../../../server/contract/warning.ts'
import type { Call } from '../../api/call.ts'
import { ask, isAnswerTo } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { openItem } from '../../outlook/reading/read-message.ts'
import { readReplyTo } from '../../outlook/reading/reply-to.ts'
import type { KeptAct } from '../../queue/act.ts'
import { createQueue, type Queue } from '../../queue/queue.ts'
import { isObject } from '../../words/is-object.ts'
import { completeEscalation, longestEscalation, withoutOriginals } from '../escalation/complete-escalation.ts'

const answers = {
  warning: (given: unknown) => isAnswerTo(giveWarning, given),
  escalation: (given: unknown) => isAnswerTo(fileEscalation, given),
  'passed-on': (given: unknown) => isAnswerTo(passOn, given),
}

/** The queue, connected to the register, Outlook and the device. */
export function makeQueue(call: Call, storage: DeviceStorage): Queue {
  return createQueue({
    storage,
    send: async (act, body) => {
      const answer = act.kind in answers ? answers[act.kind as keyof typeof answers] : isObject
      const given = await call<object>({
        method: 'POST',
        path: act.path,
        body,
        key: act.key,
        answer: answer as (given: unknown) => given is object,
        ...(act.kind === 'escalation' ? { longest: longestEscalation } : {}),
      })
      return given as Record<string, unknown>
    },
    takeBack: async ({ key }) => (await ask(call, takeBack, { key: crypto.randomUUID(), body: { key } })).answer,
    wholeBody,
    lighterBody: (body) => withoutOriginals(body as EscalationToFile),
    toFailure: asFailure,
    now: Date.now,
    newKey: () => crypto.randomUUID(),
    later: (ms, work) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  })
}

/** After a reload: reads from Outlook what the device does not keep, if the message is open. */
async function wholeBody(act: KeptAct): Promise<unknown | null> {
  if (act.kind !== 'escalation') return null
  const item = openItem()
  if (item.kind !== 'message' || item.message.key !== act.itemKey) return null
  return completeEscalation(act.body as EscalationToFile, item.message, await readReplyTo(item.message))
}
