import { expect, onTestFinished, test } from 'vitest'
import { Refused } from '../../server/post/sender.ts'
import { smtpSender } from '../../server/post/smtp.ts'
import { mailServer } from '../support/outside/mail-server.ts'

const connector = '5.7.64 TenantAttribution; Relay Access Denied'
const unknown = '5.1.1 No such mailbox'

/** How a mail is refused whose recipients get these answers; null: taken. */
async function refusedBy(answers: Record<string, string | null>) {
  const smtp = await mailServer({
    onRcptTo: ({ address }, _, done) => {
      const answer = answers[address.slice(0, address.indexOf('@'))]
      done(answer ? Object.assign(new Error(answer), { responseCode: 550 }) : null)
    },
  })
  const sender = smtpSender({ smtpUrl: smtp.url, from: 'register@ambleford.example' })
  onTestFinished(() => sender.close())
  const to = Object.keys(answers).map((name) => `${name}@ambleford.example`)
  const mail = { id: 'one', to, subject: 'A', text: 'B', headers: {}, since: '2026-11-03T09:00:00.000Z', attempts: 1 }
  const error = await sender.send(mail).catch((failure: unknown) => failure)
  return error instanceof Refused && error.forGood ? 'for good' : error instanceof Error ? 'for now' : 'taken'
}

test.each([
  ['every recipient by its rules', { frances: connector, tom: connector }, 'for now'],
  ['one by its rules, one for good', { frances: unknown, tom: connector }, 'for now'],
  ['one by its rules, the other not', { frances: connector, tom: null }, 'for now'],
  ['every recipient for good', { frances: unknown, tom: unknown }, 'for good'],
])(
  'P10: where a mail server refuses %s, the notice is retried unless no retry reaches anybody',
  async (_, answers, how) => {
    expect(await refusedBy(answers)).toBe(how)
  },
)
