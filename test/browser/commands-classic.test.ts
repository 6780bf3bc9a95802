import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'

/** What classic Outlook on Windows has where it runs the commands: the language, timers, fetch, Office; no page. */
type Given = { recipients: string[]; answer?: unknown; token?: () => Promise<string>; status?: number }
type Completed = { allowEvent?: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string } | undefined

const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example', deputy: null }
const restricted = {
  checkedAt: '2026-11-25T09:00:00.000Z',
  notChecked: 0,
  restricted: [
    {
      address: 'jo.marsh@example.org',
      mayWrite: false,
      instruction: {
        mayReply: false,
        say: 'Do not reply.',
        passTo: sam,
        arrangements: [],
        reminder: 'Please write to Sam.',
      },
    },
  ],
}

let script = ''
beforeAll(() => {
  script = readFileSync('dist/pane/commands.js', 'utf8')
})

/** Runs one function of the script, as Outlook does, and gives what it completed with. */
function run(name: string, { recipients, answer = null, token = async () => 'a-token', status = 200 }: Given) {
  const functions = new Map<string, (event: { completed(given?: Completed): void }) => void>()
  const asked: { url: string; headers: Record<string, string>; body: unknown }[] = []
  const notices: string[] = []
  const succeed = (value: unknown) => ({ status: 'succeeded', value })
  const field = (addresses: string[]) => ({
    getAsync: (done: (result: object) => void) =>
      done(succeed(addresses.map((one) => ({ displayName: one, emailAddress: one })))),
  })
  const item = {
    to: field(recipients),
    cc: field([]),
    bcc: field([]),
    notificationMessages: {
      replaceAsync: (_: string, line: { message: string }, done: (result: object) => void) => {
        notices.push(line.message)
        done(succeed(null))
      },
      removeAsync: (_: string, done: (result: object) => void) => done(succeed(null)),
    },
  }
  const context = createContext({
    Office: {
      actions: { associate: (named: string, work: never) => functions.set(named, work) },
      context: { mailbox: { item, userProfile: { emailAddress: 'amira.khan@ambleford.example' } } },
    },
    OfficeRuntime: { auth: { getAccessToken: token } },
    contactRegister: {
      origin: 'https://register.example',
      signIn: { authority: 'https://id.example', protocol: 'entra', clientId: 'c', scope: 's' },
    },
    setTimeout,
    clearTimeout,
    fetch: async (url: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
      asked.push({ url, headers, body: JSON.parse(body) })
      return { ok: status === 200, json: async () => answer }
    },
  })
  runInContext(script, context)
  return new Promise<{ completed: Completed; asked: typeof asked; notices: string[] }>((resolve) => {
    functions.get(name)?.({ completed: (completed) => resolve({ completed, asked, notices }) })
  })
}

describe('the commands in classic Outlook on Windows, which has no page', () => {
  test('are one plain script without modules', () => {
    expect(script).not.toMatch(/\bimport\s*\(|^\s*(import|export)\b/m)
    expect(script.startsWith('(function(){')).toBe(true)
  })

  test('P14: ask at the register’s whole address with a token of Outlook’s own, and put the question', async () => {
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
      cancelLabel: 'Pass to Sam Reyes',
      commandId: 'Register.Compose.Pass',
    })
    expect(completed?.errorMessage?.length).toBeLessThanOrEqual(500)
  })

  test('a hundred recipients at a time, and all of them', async () => {
    const recipients = Array.from({ length: 230 }, (_, i) => `customer${i}@example.org`)
    const answer = { ...restricted, restricted: [] }
    const { completed, asked } = await run('beforeSending', { recipients, answer })
    expect(asked.flatMap(({ body }) => (body as { recipients: string[] }).recipients)).toEqual(recipients)
    expect(asked.length).toBe(3)
    expect(completed).toEqual({ allowEvent: true })
  })

  const notChecked = /^The contact register was not asked about the recipients/
  test.each([
    ['Outlook gives no token', { token: () => Promise.reject(new Error('13001')) }],
    ['the token never comes', { token: () => new Promise<string>(() => undefined) }],
    ['the register is away', { status: 503 }],
    ['the answer is no answer', { answer: { restricted: [{ address: 1 }] } }],
    ['a recipient cannot be looked up', { answer: { ...restricted, restricted: [], notChecked: 1 } }],
  ])('%s: the message goes, and the line says that nobody was checked', async (_, given) => {
    const { completed, notices } = await run('beforeSending', { recipients: ['jo.marsh@example.org'], ...given })
    expect(completed).toEqual({ allowEvent: true })
    expect(notices).toEqual([expect.stringMatching(notChecked)])
  })

  test('recipients that change: the line names the address and what to do, and fits', async () => {
    const { completed, notices } = await run('recipientsChanged', {
      recipients: ['jo.marsh@example.org'],
      answer: restricted,
    })
    expect(completed).toBeUndefined()
    expect(notices).toEqual(['Restricted contact: jo.marsh@example.org. Do not reply.'])
  })
})
