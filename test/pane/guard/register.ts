import * as v from 'valibot'
import { type ComposeAnswer, type ComposeQuestion, composeQuestion } from '../../../server/contract/standing/compose.ts'

export const contact = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
export const reminder =
  'Thank you for your message. As we explained in our letter, please contact Sam Reyes, who will answer you about it.'
export const warning =
  'Thank you for your message. Some of the language in it was upsetting to our staff. Please be kind.'

const instruction: ComposeAnswer['restricted'][number]['instruction'] = {
  mayReply: false,
  you: null,
  say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.',
  passTo: { ...contact, deputy: null },
  arrangements: [],
  reminder,
}

/** How the register behaves: `answers`, or one of the ways in which it does not. */
export type RegisterState = 'answers' | 'away' | 'hangs' | 'fault' | 'half' | 'too-many' | 'silenced'
/** `broken`: the add-in itself fails there. */
export type SignInState = 'given' | 'refused' | 'unreachable' | 'hangs' | 'impossible' | 'broken'

export type RegisterRules = {
  state: RegisterState
  ms(): number
  /** Restricted customers, and whether the writer may write to them. */
  restricted: Map<string, { mayWrite: boolean }>
  opened: ComposeAnswer['opened']
  /** A request with such a recipient fails, as if the register had just gone. */
  failsFor?(address: string): boolean
}

/** What was asked and answered, in order; `confirmed`: what the guard said that it went. */
export type RegisterLog = { asked: ComposeQuestion[]; answered: number; confirmed: string[] }

/** The register's two routes that the guard uses, as the contract has them. */
export function fetchFrom(rules: RegisterRules, log: RegisterLog): typeof fetch {
  return async (input, init) => {
    const path = new URL(String(input)).pathname
    await new Promise((later) => setTimeout(later, rules.ms()))
    const { state } = rules
    if (state === 'hangs') return await new Promise<never>(() => undefined)
    if (state === 'away') throw new TypeError('Failed to fetch')
    if (state === 'fault') return respond(500, {})
    if (state === 'too-many') return respond(429, {})
    const body = JSON.parse(String(init?.body)) as ComposeQuestion
    if (path !== '/api/compose') {
      log.confirmed.push(path)
      return respond(200, confirmed(path, body))
    }
    log.asked.push(body)
    // As the real register: one recipient that the contract does not allow has the whole request refused.
    if (!v.is(composeQuestion, body)) return respond(400, {})
    if (body.recipients.some((one) => rules.failsFor?.(one))) throw new TypeError('Failed to fetch')
    if (state === 'half') return respond(200, { checkedAt: '2026-11-25T09:00:00.000Z' })
    log.answered += 1
    return respond(200, answerTo(body, rules))
  }
}

function answerTo({ recipients, pressed }: ComposeQuestion, { state, restricted, opened }: RegisterRules) {
  const isSilent = state === 'silenced' && !pressed
  const found = recipients.flatMap((address) => {
    const one = restricted.get(address.toLowerCase())
    return one ? [{ address, mayWrite: one.mayWrite, instruction }] : []
  })
  return {
    checkedAt: '2026-11-25T09:00:00.000Z',
    silent: isSilent,
    restricted: isSilent ? [] : found,
    lookAlikes: [],
    opened: isSilent ? [] : opened.filter(({ addresses }) => addresses.some((one) => recipients.includes(one))),
    notChecked: isSilent ? 0 : recipients.filter((one) => !one.includes('@')).length,
  } satisfies ComposeAnswer
}

const confirmed = (path: string, body: object) => {
  const id = path.split('/')[3]
  return path.includes('warnings')
    ? { warningId: id, reply: 'sent' }
    : {
        passedOnId: id,
        reminderReply: 'reminder' in body ? 'sent' : null,
        forwardReply: 'forward' in body ? 'sent' : null,
      }
}

/**
 * No Response of Node's: that loads its HTTP client, which would take the clock of these tests for that of all that follow.
 */
const respond = (status: number, body: object) =>
  ({
    ok: status < 300,
    status,
    headers: { get: () => null },
    text: async () => JSON.stringify(body),
  }) as unknown as Response
