import { describe, expect, test, vi } from 'vitest'
import { type Client, clients } from '../../outlook/client/clients.ts'
import { composeCalls } from '../../outlook/host/calls/compose.ts'
import type { DraftSurroundings, Notice } from '../../outlook/host/surroundings.ts'

const addresses = (n: number) => Array.from({ length: n }, (_, i) => `customer${i}@example.org`)

/** A draft to so many recipients, and what stands above it. */
function draftIn(client: Client, to: string[], part: Partial<DraftSurroundings> = {}) {
  let notices: Notice[] = []
  let recipients = to
  const around: DraftSurroundings = {
    reader: { name: 'Amira Khan', address: 'amira.khan@ambleford.example' },
    councilDomain: 'ambleford.example',
    permissions: 'ReadWriteItem',
    phone: clients[client].phone,
    client,
    mailboxSet: clients[client].mailboxSet,
    trouble: () => null,
    released: async () => undefined,
    called: () => undefined,
    draft: () => ({
      from: { name: '', address: '' },
      to: recipients,
      cc: [],
      bcc: [],
      subject: '',
      html: '',
      inReplyTo: null,
      attachments: [],
    }),
    isResolved: () => true,
    setRecipients: (_, next) => {
      recipients = next
    },
    session: new Map(),
    sessionLag: () => 0,
    notices: () => notices,
    showNotices: (next) => {
      notices = next
    },
    ...part,
  }
  const call = (dispatchId: number, given: object) => composeCalls[dispatchId]?.({ ...given }, around)
  return {
    call,
    told: () => {
      const { data } = call(15, { recipientField: 0 }) ?? {}
      return (data as { address: string }[]).map(({ address }) => address)
    },
    recipients: () => recipients,
    notices: () => notices.map(({ key }) => key),
  }
}

describe('a draft’s recipients in the stand-in Outlook', () => {
  test.each<[Client, number]>([
    ['web', 1000],
    ['new', 1000],
    ['classic', 500],
    ['mac', 1200],
    ['ios', 100],
    ['android', 100],
  ])('%s: returns %i of 1,200', (client, told) => {
    expect(draftIn(client, addresses(1200)).told().length).toBe(told)
  })

  test('do not include those not yet resolved', () => {
    const [first, ...others] = addresses(3)
    const draft = draftIn('web', addresses(3), { isResolved: (address) => address !== first })
    expect(draft.told()).toEqual(others)
  })

  test('are added a hundred at a time at most', () => {
    const draft = draftIn('web', [])
    const recipientArray = (n: number) => addresses(n).map((address) => ({ address }))
    expect(draft.call(21, { recipientField: 0, recipientArray: recipientArray(101) })).toMatchObject({ error: true })
    expect(draft.recipients()).toEqual([])
    draft.call(21, { recipientField: 0, recipientArray: recipientArray(100) })
    expect(draft.recipients().length).toBe(100)
  })
})

describe('notices above a draft in the stand-in Outlook', () => {
  const notice = (key: string) => ({ key, type: 0, message: 'Restricted contact', icon: 'Icon.16', persistent: true })

  test('five on a computer; a sixth is refused', () => {
    const draft = draftIn('web', [])
    const answers = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => draft.call(35, notice(key)))
    expect(answers.map((answer) => answer?.error)).toEqual([false, false, false, false, false, true])
    expect(draft.notices()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('one on a phone: the new one replaces the old', () => {
    const draft = draftIn('android', [])
    draft.call(35, notice('check'))
    draft.call(35, notice('act'))
    expect(draft.notices()).toEqual(['act'])
  })

  test('a second one with the same key cannot be added, and it is removed once', () => {
    const draft = draftIn('web', [])
    const answers = [33, 33, 36, 36].map((dispatchId) => draft.call(dispatchId, notice('a')))
    expect(answers.map((answer) => answer?.error)).toEqual([false, true, false, true])
    expect(draft.notices()).toEqual([])
  })
})

describe('session data beside a draft in the stand-in Outlook', () => {
  const [set, get, all, clear, remove] = [185, 186, 187, 188, 189]

  test('holds 50,000 characters, and no more', () => {
    const draft = draftIn('web', [])
    expect(draft.call(set, { name: 'a', value: 'x'.repeat(49_999) })).toMatchObject({ error: false })
    expect(draft.call(set, { name: 'b', value: '' })).toMatchObject({ error: true, errorCode: 9051 })
    expect(draft.call(set, { name: 'a', value: 'short' })).toMatchObject({ error: false })
    expect(draft.call(set, { name: 'b', value: '2' })).toMatchObject({ error: false })
    expect(draft.call(all, {})).toMatchObject({ data: { a: 'short', b: '2' } })
    expect(draft.call(remove, { name: 'a' })).toMatchObject({ data: true })
    expect(draft.call(get, { name: 'a' })).toMatchObject({ error: true })
    draft.call(clear, {})
    expect(draft.call(all, {})).toMatchObject({ data: {} })
  })

  test('reads as null at first where Outlook has that fault, and belongs to one draft', () => {
    const draft = draftIn('mac', [], { sessionLag: () => 2000 })
    const at = vi.spyOn(Date, 'now').mockReturnValue(10_000)
    draft.call(set, { name: 'a', value: '1' })
    at.mockReturnValue(11_999)
    expect(draft.call(get, { name: 'a' })).toMatchObject({ error: false, data: null })
    expect(draft.call(all, {})).toMatchObject({ data: {} })
    at.mockReturnValue(12_000)
    expect(draft.call(get, { name: 'a' })).toMatchObject({ error: false, data: '1' })
    expect(draftIn('mac', []).call(get, { name: 'a' })).toMatchObject({ error: true })
  })
})

test.each([
  ['nothing', undefined, ''],
  ['text', 'from the dialog', 'from the dialog'],
  ['an object', { asked: true }, '{"asked":true}'],
])('the stand-in Outlook gives a function %s as its initialization context', (_, contextData, data) => {
  expect(draftIn('web', [], { contextData }).call(99, {})).toMatchObject({ error: false, data })
})
