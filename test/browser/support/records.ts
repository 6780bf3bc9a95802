import { randomUUID } from 'node:crypto'
import type { Act } from '../../../server/cases/act.ts'
import { today } from '../../../server/cases/act.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { passOn } from '../../../server/cases/restriction/pass-on.ts'
import { monthsLater } from '../../../server/policy/calendar.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue, council, message } from '../../support/acts.ts'
import { approval, decide, record, report, reviewed, sent, terms } from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { answeredObjection } from '../../support/formal-warnings.ts'
import type { Stack } from '../../support/stack.ts'
import { arrives } from './letters.ts'
import { type Newcomer, newcomer, writes } from './newcomer.ts'

const original = (from: string, messageId: string) =>
  Buffer.from(
    `Message-ID: ${messageId}\r\nFrom: ${from}\r\nSubject: My letter of May\r\n\r\nYou are all useless, and I know where you park.\r\n`,
  )

/** An act by somebody at the council at this moment. */
export const now = (who: keyof typeof colleagues): Act => actBy(colleagues[who], new Date(), council)

/** A day of the council's, as the register has it. */
export const dayNow = (): string => today(now('ruth'))

/** Terms that may apply from today on. */
export const termsNow = (given: Partial<Terms> = {}): Terms =>
  terms({ reviewOn: monthsLater(dayNow(), 6), mail: { kind: 'none', exceptions: [] }, ...given })

type Escalated = Newcomer & { escalationId: string; customerId: string }

/**
 * Somebody new, or whoever is named, has written to Amira and was escalated by her, with the message and a call as
 * evidence.
 */
export async function escalated(
  stack: Stack,
  who: keyof typeof colleagues = 'amira',
  known?: Pick<Newcomer, 'name' | 'address'>,
): Promise<Escalated> {
  const person = known
    ? { name: known.name, address: known.address, ...(await writes(stack.post, `${known.name} <${known.address}>`)) }
    : await newcomer(stack.post)
  const act = now(who)
  const filed = await file(stack.register, act, {
    customer: clue({ addresses: [person.address], names: [person.name] }),
    behaviours: ['abusive'],
    account: 'The tenth message this week, and each of them is worse than the one before.',
    evidence: [
      {
        contact: message({
          internetMessageId: person.messageId,
          sentAt: act.at.toISOString(),
          from: { address: person.address, name: person.name },
        }),
        original: original(person.address, person.messageId).toString('base64'),
      },
      { contact: { channel: 'telephone', at: act.at.toISOString(), note: 'Shouted, then rang off.' }, original: null },
    ],
  })
  return { ...person, ...filed }
}

/** Approved by an officer: agreed, and its letter to write. */
export async function agreedNow(stack: Stack, given: Partial<Terms> = {}, officer: 'frances' | 'tom' = 'frances') {
  const made = await escalated(stack)
  const decision = approval({ terms: termsNow(given) })
  const { restrictionId, letterId } = await decide(stack.register, now(officer), made.escalationId, decision)
  if (!restrictionId || !letterId) throw new Error('Nothing was agreed.')
  return { ...made, restrictionId, letterId }
}

/** Its letter recorded as sent today: in force. */
export async function inForceNow(stack: Stack, given: Partial<Terms> = {}, officer: 'frances' | 'tom' = 'frances') {
  const made = await agreedNow(stack, given, officer)
  await record(stack.register, now(officer), made.letterId, sent(dayNow()))
  return made
}

/** Decided by Frances: its letter is to be sent. */
export async function formalWarningNow(stack: Stack) {
  const made = await escalated(stack)
  const reasons = 'Three messages this week insult our staff, after we asked for polite words.'
  const decision = { outcome: 'warn-formally', version: 1, reasons } as const
  const { formalWarningId } = await decide(stack.register, now('frances'), made.escalationId, decision)
  if (!formalWarningId) throw new Error('Nothing was decided.')
  return { ...made, formalWarningId }
}

/** Its letter recorded as sent today: it counts. */
export async function formallyWarnedNow(stack: Stack) {
  const made = await formalWarningNow(stack)
  await record(stack.register, now('frances'), made.formalWarningId, sent(dayNow()))
  return made
}

/** The customer objected, and Tom withdrew it. */
export async function objectedNow(stack: Stack) {
  const made = await formallyWarnedNow(stack)
  await answeredObjection(
    stack.register,
    made.formalWarningId,
    { receivedOn: dayNow(), outcome: 'withdrawn', reasons: 'She was ill that week.' },
    now('tom'),
  )
  return made
}

/** Approved with a question to legal services; in force. */
export async function withLegalQuestion(stack: Stack) {
  const made = await escalated(stack)
  const legalQuestion = { question: 'Could the messages of May be harassment?', lastResort: true }
  const decision = { ...approval({ terms: termsNow() }), legalQuestion }
  const { restrictionId, letterId } = await decide(stack.register, now('frances'), made.escalationId, decision)
  if (!restrictionId || !letterId) throw new Error('Nothing was agreed.')
  await record(stack.register, now('frances'), letterId, sent(dayNow()))
  return { ...made, restrictionId }
}

/** The customer says something against it, in a message that Amira got. */
export async function represented(
  stack: Stack,
  { restrictionId, name, address }: Newcomer & { restrictionId: string },
) {
  const act = now('amira')
  const messageId = `<${randomUUID()}@example.org>`
  const contact = message({ internetMessageId: messageId, sentAt: act.at.toISOString(), from: { address, name } })
  const account = 'They say that the words were not meant, and that the telephone is the only way they have.'
  const evidence = { contact, original: original(address, messageId).toString('base64') }
  const given = { restrictionId, receivedOn: dayNow(), account, evidence }
  return (await stack.register.write((tx) => recordRepresentation(tx, act, given))).representationId
}

/** In force, and everything that can happen to it has happened. */
export async function eventful(stack: Stack) {
  const made = await inForceNow(stack, { services: ['Housing', 'Planning'] })
  const { restrictionId, name, address } = made
  await reviewed(stack.register, now('frances'), restrictionId, { reasons: 'It still helps, and nothing else would.' })
  for (const reminded of [true, false]) {
    const act = now('dan')
    const contact = message({ internetMessageId: null, sentAt: act.at.toISOString(), from: { address, name } })
    await stack.register.write((tx) =>
      passOn(tx, act, {
        restrictionId,
        reminded,
        forwarded: true,
        sent: { reminder: reminded, forward: true },
        contact,
      }),
    )
  }
  await represented(stack, made)
  await report(stack.register, restrictionId, now('dan'))
  return made
}

let number = 0

/** The register's own mail about something, in somebody's inbox; returns its subject. */
export async function told(
  stack: Stack,
  about: 'Escalation' | 'Restriction' | 'Arrangement',
  id: string,
  to: string,
): Promise<string> {
  number += 1
  const subject = `Something waits for you, ${number}`
  const from = 'Contact register <contact.register@ambleford.example>'
  await arrives(stack.post, { subject, from, more: [`X-Contact-Register-${about}: ${id}`] }, to)
  return subject
}
