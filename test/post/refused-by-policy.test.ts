import type { SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { Refused } from '../../server/post/sender.ts'
import { smtpSender } from '../../server/post/smtp.ts'
import { mailServer } from '../support/outside/mail-server.ts'

const connector = '5.7.64 TenantAttribution; Relay Access Denied'
const unknown = '5.1.1 No such mailbox'

/** How a mail is refused whose recipients get these answers; null: taken. */
const refusedBy = (answers: Record<string, string | null>) =>
  refusedAs(Object.keys(answers), {
    onRcptTo: ({ address }, _, done) => {
      const answer = answers[address.slice(0, address.indexOf('@'))]
      done(answer ? Object.assign(new Error(answer), { responseCode: 550 }) : null)
    },
  })

/** How a mail to these people is refused. */
async function refusedAs(people: string[], options: SMTPServerOptions) {
  const smtp = await mailServer(options)
  const sender = smtpSender({ smtpUrl: smtp.url, from: 'register@ambleford.example' })
  onTestFinished(() => sender.close())
  const to = people.map((name) => `${name}@ambleford.example`)
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

const refusing = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

test.each([
  [530, 'Authentication required'],
  [530, '5.7.57 Client not authenticated to send mail'],
  [530, 'Must issue a STARTTLS command first'],
  [503, '5.5.1 Bad sequence of commands'],
  [550, '5.1.8 Access denied, bad outbound sender'],
  [553, '5.1.8 Domain of sender address does not exist'],
  [550, '5.1.1 No such mailbox'],
])('P10: where a mail server refuses the sender with %i %s, every notice is retried', async (code, text) => {
  expect(await refusedAs(['frances'], { onMailFrom: (_, __, done) => done(refusing(code, text)) })).toBe('for now')
})

test.each([
  [554, '5.6.0 Message content rejected', 'for good'],
  [552, '5.2.2 Mailbox full', 'for good'],
  [550, '5.1.1 User unknown', 'for good'],
  [550, '5.7.1 Refused by our rules', 'for now'],
  [550, '5.2.2 Submission quota exceeded', 'for now'],
  [451, '4.3.0 Try later', 'for now'],
])('P10: where a mail server refuses the whole message with %i %s, that is %s', async (code, text, how) => {
  const onData: SMTPServerOptions['onData'] = (stream, _, done) => {
    stream.resume().on('end', () => done(refusing(code, text)))
  }
  expect(await refusedAs(['frances', 'tom'], { onData })).toBe(how)
})
