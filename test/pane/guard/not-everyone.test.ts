import { describe, expect, test, vi } from 'vitest'
import type { Trouble } from '../../outlook/host/surroundings.ts'
import { clocked, passes } from './clocked.ts'
import { ana, type DeskRules, guardDesk, jo } from './desk.ts'
import { contact, reminder } from './register.ts'

clocked()

const mia = 'mia.rowe@example.com'
const restricted = new Map([
  [jo, { mayWrite: false }],
  [mia, { mayWrite: true }],
])
const tooLong = `${'x'.repeat(1_200)}@example.org`
const others = /Others were not checked: check them yourself\.$/

/** A draft that has been checked, and sent after `change`; until Outlook would ask whether the add-in is slow. */
async function written(rules: Partial<DeskRules>, change: (draft: ReturnType<typeof guardDesk>) => void) {
  const draft = guardDesk(rules)
  void draft.open('reply')
  await passes(5_000)
  change(draft)
  await passes(5_000)
  return draft
}
async function send(draft: ReturnType<typeof guardDesk>) {
  void draft.events.send()
  await passes(4_999)
  expect(draft.seen.slow).toBe(false)
  return draft
}

describe.each([
  ['without an address', ''],
  ['with more than an address can have', tooLong],
  ['with an X.500 address', '/O=COUNCIL/CN=PAT'],
])('P14: a recipient %s', (_, given) => {
  test('beside a restricted customer: the question, which says that others were not checked', async () => {
    const draft = await send(guardDesk({ draft: { to: [jo], cc: [given] } }))
    expect(draft.seen).toMatchObject({ sent: 0, question: { brokenRules: [] } })
    expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh@example\.org is restricted/)
    expect(draft.seen.question?.words).toContain('Others were not checked: check them yourself.')
  })

  test('beside a restricted customer: the line says both, within what Outlook shows', async () => {
    const draft = guardDesk({ draft: { to: [jo], cc: [given] } })
    void draft.open('reply')
    await passes(5_000)
    expect(draft.line()).toMatch(/^Restricted contact: jo\.marsh@example\.org\. Do not reply/)
    expect(draft.line()).toMatch(others)
    expect(draft.line()?.length).toBeLessThanOrEqual(150)
  })

  test('alone: the message goes, and the line says that not all could be checked', async () => {
    const draft = await send(guardDesk({ draft: { to: [given, ana] } }))
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
    expect(draft.line()).toMatch(/^Not all recipients could be checked/)
  })

  test('beside a customer to be replaced: done where Outlook takes it, and otherwise said', async () => {
    const draft = guardDesk({ draft: { to: [given, jo] } })
    void draft.press()
    await passes(5_000)
    const isTaken = given !== tooLong
    expect(draft.draft.to).toEqual(isTaken ? [given, contact.address] : [given, jo])
    expect(draft.act()).toMatch(isTaken ? /^This message now goes to Sam/ : /^Outlook would not change the recipients/)
  })

  test('is no reason for a line where the council has silenced the guard', async () => {
    const draft = await send(guardDesk({ draft: { to: [given] }, register: { state: 'silenced' } }))
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
    expect(draft.line()).toBeNull()
  })
})

describe('P14: “not checked” stands beside somebody who may be written to', () => {
  test('if the register is away once somebody else is added, above the draft and at Send', async () => {
    const draft = await written({ draft: { to: [mia] }, register: { restricted } }, ({ register, write }) => {
      register.state = 'away'
      write({ cc: [jo] })
    })
    expect(draft.line()).toMatch(/^Restricted contact: mia/)
    expect(draft.line()).toMatch(others)
    await send(draft)
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
    expect(draft.line()).toMatch(others)
  })

  test('if only one of two requests is answered; the one that was not is asked again', async () => {
    const many = Array.from({ length: 100 }, (_, i) => `customer${i}@example.org`)
    const failing = { of: [jo] as string[] }
    const rules = { restricted, failsFor: (one: string) => failing.of.includes(one) }
    const draft = await written({ draft: { to: [mia, ...many], cc: [jo] }, register: rules }, () => {})
    expect(draft.line()).toMatch(/^Restricted contact: mia/)
    expect(draft.line()).toMatch(others)
    failing.of = []
    void draft.open('draft')
    await passes(5_000)
    expect(draft.line()).toMatch(/^Restricted contact: jo.*And 1 more\.$/)
  })

  test('if one of two requests is not answered at Send, whoever was in it and was restricted before still counts', async () => {
    const many = Array.from({ length: 100 }, (_, i) => `customer${i}@example.org`)
    const failing = { of: [] as string[] }
    const rules = { restricted, failsFor: (one: string) => failing.of.includes(one) }
    const draft = await written({ draft: { to: [mia, ...many], cc: [jo] }, register: rules }, () => {
      failing.of = [jo]
    })
    await send(draft)
    expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh/)
  })
})

describe('P14: a register or an Outlook that is slow at Send', () => {
  const html = `<p>${reminder}</p><hr><p>You people are useless.</p>`
  const silentBody = (name: string): Trouble | null => (name === 'body.getAsync' ? 'silent' : null)

  test.each([3_000, 3_100, 3_200, 3_600])(
    'answers after %i ms beside a silent text: the question comes',
    async (ms) => {
      const draft = guardDesk({ register: { ms: () => ms }, trouble: silentBody })
      void draft.open('reply')
      await passes(10_000)
      expect(draft.line()).toMatch(/^Restricted contact/)
      await send(draft)
      expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh/)
      const unopened = await send(guardDesk({ register: { ms: () => ms }, trouble: silentBody }))
      expect(unopened.seen.question?.words).toMatch(/Contact with jo\.marsh/)
    },
  )

  test('a clock that is put back meanwhile: what was known asks, and otherwise the line says that nobody was checked', async () => {
    const draft = await written({}, ({ register }) => {
      register.state = 'hangs'
    })
    const unknown = guardDesk({ register: { state: 'hangs' } })
    for (const one of [draft, unknown]) {
      void one.events.send()
      await passes(100)
      vi.setSystemTime(Date.now() - 3_000)
      await passes(4_890)
      expect(one.seen.slow).toBe(false)
    }
    expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh/)
    expect(unknown.seen).toMatchObject({ sent: 1, question: null })
    expect(unknown.line()).toMatch(/^Not checked: .*in time/)
  })

  test('a fault of the add-in at Send: what was known asks', async () => {
    const draft = await written({}, ({ desk }) => {
      desk.signIn = 'broken'
    })
    await send(draft)
    expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh/)
  })

  const id = '0b2d8c1e-6a8e-4c62-9a43-0f6f5f1f7c11'
  const opened = [{ kind: 'reminder' as const, id, addresses: [jo], words: reminder }]
  const reply = { inReplyTo: '<m1@example.org>', html }

  test.each(['away', 'hangs', 'fault'] as const)(
    'the register is %s: the pane’s own reminder goes unquestioned',
    async (state) => {
      const draft = await written({ draft: reply, register: { opened } }, ({ register }) => {
        register.state = state
      })
      expect(draft.line()).toMatch(/This is the reminder that you opened/)
      await send(draft)
      expect(draft.seen).toMatchObject({ sent: 1, question: null })
    },
  )

  test('a recipient added while the register is away does not turn the reminder into a reply of one’s own', async () => {
    const draft = await written({ draft: reply, register: { opened } }, ({ register, write }) => {
      register.state = 'away'
      write({ cc: [ana] })
    })
    expect(draft.line()).toMatch(/This is the reminder that you opened/)
    expect(draft.line()).toMatch(others)
    await send(draft)
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
  })

  test('the register is away, and the writer has put other words in the reminder’s place: the question comes', async () => {
    const draft = await written({ draft: reply, register: { opened } }, ({ draft: text, register }) => {
      text.html = '<p>Come round to my office tomorrow.</p>'
      register.state = 'away'
    })
    await send(draft)
    expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh/)
  })
})
