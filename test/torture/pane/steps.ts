import { type Action, actions, look } from './actions.ts'
import { go, open } from './go.ts'
import type { Lane } from './lanes.ts'
import { writer } from './people.ts'
import { takeSeat } from './seat.ts'
import type { Phase } from './trial.ts'

/** Every call to Outlook and every request that an action makes without a fault, and when. */
export type Steps = { action: Action; calls: Step[]; requests: Step[] }
export type Step = { name: string; phase: Phase }

export const all: Action[] = [look, ...actions]

/** Does the action once, in a pane that has loaded nothing yet, and notes what it asks of Outlook and of the server. */
export async function stepsOf(action: Action, { ground }: Lane): Promise<Steps> {
  const who = await writer(ground.stack, action.who, action.messages)
  const seat = await takeSeat(ground, action.place)
  const calls: Step[] = []
  const requests: Step[] = []
  const note = async (phase: Phase) => {
    const [asked, sent] = [await seat.outlook.calls(), seat.road.seen]
    add(calls, phase, asked.slice(counted.calls))
    add(requests, phase, sent.slice(counted.requests))
    counted.calls = asked.length
    counted.requests = sent.length
  }
  const counted = { calls: 0, requests: 0 }
  const settled = async (way: Action, isDone: RegExp) => {
    const { ended, view } = await go(seat, way, who, {
      patience: 20_000,
      ended: ({ text, waits }) => isDone.test(text) && !waits,
    })
    if (!ended) throw new Error(`${action.name} does not finish even without a fault: ${view.text}`)
  }
  try {
    if (action.place === 'pane') await settled({ ...action, hands: [] }, /No message is open/)
    await note('start')
    await open(seat, who)
    if (action.place !== 'ribbon') await settled({ ...action, hands: [] }, /Restricted contact|Polite warning given/)
    await note('open')
    if (action.before) {
      await settled(action.before, action.before.done)
      counted.calls = (await seat.outlook.calls()).length
      counted.requests = seat.road.seen.length
    }
    await settled(action, action.done)
    await note('act')
    return { action, calls, requests }
  } finally {
    await seat.close()
  }
}

/** What a compose window from before asks for in its own time. */
const ofDrafts = [
  'recipients.getAsync',
  'from.getAsync',
  'subject.getAsync',
  'sessionData.getAsync',
  'sessionData.setAsync',
  'POST /api/compose',
]

function add(steps: Step[], phase: Phase, names: string[]): void {
  for (const name of new Set(names.filter((one) => !ofDrafts.includes(one))))
    if (!steps.some((one) => one.name === name)) steps.push({ name, phase })
}
