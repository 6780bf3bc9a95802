import { describe, expect, test } from 'vitest'
import { type Completed, classicOutlook, type Given, succeeds, theScript } from '../support/outlook/classic-outlook.ts'

const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example', deputy: null }
const restricted = {
  checkedAt: '2026-11-25T09:00:00.000Z',
  silent: false,
  notChecked: 0,
  opened: [],
  lookAlikes: [],
  restricted: [
    {
      address: 'jo.marsh@example.org',
      mayWrite: false,
      instruction: {
        mayReply: false,
        you: null,
        say: 'Do not reply.',
        passTo: sam,
        arrangements: [],
        reminder: 'Please write to Sam.',
      },
    },
  ],
}

type Draft = {
  recipients: string[]
  answer?: unknown
  status?: number
  token?: NonNullable<Given['token']>
  hurried?: boolean
  lacks?: string
}

/** Runs one function beside a draft, and gives what it completed with, what it asked and the lines it showed. */
async function run(name: string, { recipients, answer = null, status = 200, ...given }: Draft) {
  const field = (addresses: string[]) => ({
    getAsync: succeeds(addresses.map((one) => ({ displayName: one, emailAddress: one }))),
  })
  const item = { to: field(recipients), cc: field([]), bcc: field([]) }
  const outlook = classicOutlook({ item, answer: () => ({ status, body: answer }), ...given })
  const completed: Completed = await outlook.run(name)
  return { completed, asked: outlook.asked, notices: outlook.lines.map(({ message }) => message) }
}

describe('the commands in classic Outlook on Windows, which runs them without a page', () => {
  test('are one plain script, not modules', () => {
    const script = theScript()
    expect(script).not.toMatch(/\bimport\s*\(|^\s*(import|export)\b/m)
    expect(script.startsWith('(function(){')).toBe(true)
  })

  test('wait for nothing with async functions, which end in no classic Outlook before 2403', () => {
    expect(theScript()).not.toMatch(/\basync(\s+function|\s*\(|\s+\w+\s*=>)|\bawait\s/)
  })

  test('contain no regular expression that a JavaScript engine of 2017 cannot parse', () => {
    expect(theScript()).not.toMatch(/\\p\{|\(\?<[=!]/)
  })

  test('P14: use the register’s full address and Outlook’s own token, and return the question to ask', async () => {
    const { completed, asked } = await run('beforeSending', {
      recipients: ['jo.marsh@example.org'],
      answer: restricted,
    })
    expect(asked).toMatchObject([
      {
        url: 'https://register.example/api/compose',
        headers: { Authorization: 'Bearer a-token' },
        body: { from: 'amira.khan@ambleford.example', recipients: ['jo.marsh@example.org'] },
      },
    ])
    expect(completed).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringContaining('The designated contact is Sam Reyes'),
      cancelLabel: 'Pass to the contact',
      commandId: 'Register.Compose.Pass',
      contextData: expect.stringContaining('sam.reyes@ambleford.example'),
    })
    expect(completed?.errorMessage?.length).toBeLessThanOrEqual(500)
  })

  test('look up every recipient, a hundred at a time', async () => {
    const recipients = Array.from({ length: 230 }, (_, i) => `customer${i}@example.org`)
    const answer = { ...restricted, restricted: [] }
    const { completed, asked } = await run('beforeSending', { recipients, answer })
    expect(asked.flatMap(({ body }) => (body as { recipients: string[] }).recipients)).toEqual(recipients)
    expect(asked.length).toBe(3)
    expect(completed).toEqual({ allowEvent: true })
  })

  const notChecked = /^Not (checked: |all recipients)/
  test.each([
    ['Outlook gives no token', { token: () => Promise.reject(new Error('13001')) }],
    ['Outlook never returns a token', { token: () => new Promise<string>(() => undefined), hurried: true }],
    ['the register is unavailable', { status: 503 }],
    ['the answer is malformed', { answer: { restricted: [{ address: 1 }] } }],
    ['a recipient cannot be looked up', { answer: { ...restricted, restricted: [], notChecked: 1 } }],
  ])('%s: the message is sent, and the notice says that nobody was checked', async (_, given) => {
    const { completed, notices } = await run('beforeSending', { recipients: ['jo.marsh@example.org'], ...given })
    expect(completed).toEqual({ allowEvent: true })
    expect(notices).toEqual([expect.stringMatching(notChecked)])
  })

  test.each(['fetch', 'OfficeRuntime'])('without %s, too: the line says what this Outlook cannot do', async (lacks) => {
    const { completed, notices } = await run('beforeSending', { recipients: ['jo.marsh@example.org'], lacks })
    expect(completed).toEqual({ allowEvent: true })
    expect(notices).toEqual([expect.stringMatching(/^Not checked: this Outlook cannot ask/)])
  })

  test('as a draft opens, the same line as when its recipients change', async () => {
    const given = { recipients: ['jo.marsh@example.org'], answer: restricted }
    const [opened, changed] = [await run('draftOpened', given), await run('recipientsChanged', given)]
    expect(opened).toEqual(changed)
  })

  test('when recipients change, a short notice names the restricted address and says what to do', async () => {
    const { completed, notices } = await run('recipientsChanged', {
      recipients: ['jo.marsh@example.org'],
      answer: restricted,
    })
    expect(completed).toBeUndefined()
    expect(notices).toEqual(['Restricted contact: jo.marsh@example.org. Do not reply.'])
  })
})
