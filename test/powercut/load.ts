import { setTimeout as wait } from 'node:timers/promises'
import { customers } from '../cast.ts'
import { clue, message } from '../support/acts.ts'
import { post } from '../torture/support/post.ts'

/** A write that was sent, with how much had been recorded when it was sent and when it was acknowledged. */
export type Sent = {
  path: string
  body: object
  key: string
  /** The Message-ID, which is on the register once if the write was done. */
  messageId: string
  sentAt: number
  acknowledgedAt: number
  /** The answer, which the same request must get again. */
  answer: string
}

export type Load = {
  /** Every write that was sent so far. */
  sent: Sent[]
  /** Answers that no writer should get. */
  wrong: string[]
  /** Resolves once this many are acknowledged. */
  until(acknowledged: number): Promise<void>
  stop(): Promise<void>
}

const never = Number.POSITIVE_INFINITY
const writers = 4

/**
 * Mixed work at a server: warnings, escalations with an original message, and look-ups.
 * @param position how much has been recorded
 */
export function startLoad(url: string, token: string, run: string, position: () => number): Load {
  const sent: Sent[] = []
  const wrong: string[] = []
  let stopping = false
  const counted = () => sent.filter(({ acknowledgedAt }) => acknowledgedAt < never).length

  const writer = async (name: number) => {
    for (let n = 0; !stopping; n++) {
      const act: Sent = { ...actOf(run, name, n), sentAt: position(), acknowledgedAt: never, answer: '' }
      sent.push(act)
      try {
        const answer = await post(url + act.path, token, act.body, act.key)
        act.answer = await answer.text()
        if (answer.ok) act.acknowledgedAt = position()
        else if (!stopping) wrong.push(`${act.path} was answered ${answer.status}`)
      } catch {
        if (!stopping) wrong.push(`${act.path} was not answered`)
      }
    }
  }
  const reader = async () => {
    while (!stopping) {
      await post(`${url}/api/standing`, token, { addresses: [customers.jo.addresses[0]] }).catch(() => null)
      await wait(10)
    }
  }
  const all = Promise.all([...Array.from({ length: writers }, (_, name) => writer(name)), reader()])
  return {
    sent,
    wrong,
    async until(acknowledged) {
      const giveUpAt = performance.now() + 300_000
      while (counted() < acknowledged && performance.now() < giveUpAt) await wait(20)
      if (counted() < acknowledged) wrong.push('there were too few answers')
    },
    async stop() {
      stopping = true
      await all
    },
  }
}

function actOf(run: string, name: number, n: number): Pick<Sent, 'path' | 'body' | 'key' | 'messageId'> {
  const key = `${run}-${name}-${n}`
  const messageId = `<${key}@load.example>`
  const address = `load-${name}-${n % 20}@load.example`
  const contact = message({ internetMessageId: messageId, from: { address, name: 'A Customer' } })
  const about = { customer: clue({ addresses: [address] }), service: 'Housing' }
  if (name % 2 === 0) return { path: '/api/warnings', body: { ...about, contact }, key, messageId }
  const evidence = [{ contact, original: originalOf(messageId, address, n) }]
  return { path: '/api/escalations', body: { ...about, behaviours: ['abusive'], evidence }, key, messageId }
}

/** A message of up to some 40 kB, so that it takes several pages. */
function originalOf(messageId: string, address: string, n: number): string {
  const lines = Array.from({ length: (n % 8) * 80 }, (_, line) => `Line ${line} of message ${n}, with some more words.`)
  const head = [`Message-ID: ${messageId}`, `From: ${address}`, 'To: housing@ambleford.example', 'Subject: My letter']
  return Buffer.from([...head, '', ...lines, ''].join('\r\n')).toString('base64')
}
