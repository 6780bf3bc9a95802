import { describe, expect, test } from 'vitest'
import { markIn } from '../../../addin/outlook/reading/mark-header.ts'
import { markedWords } from '../../../addin/pane/standing/mark-words.ts'

const id = '0198c5b2-7c00-7000-8000-00000000000a.0123456789abcdef01234567'
const received = [
  'Received: from mail.example (203.0.113.5) by AMB01.prod.example',
  ' (2603:10a6::1) with Microsoft SMTP Server id 15.20.1; Tue, 3 Nov 2026',
  ' 09:12:44 +0000',
  'Received: from jo by mail.example; Mon, 2 Nov 2026 23:59:00 +0100 (CET)',
].join('\r\n')

describe('P13: the mark in a message’s headers', () => {
  test('its value, and when the council’s own mail system received it', () => {
    const { mark, receivedAt } = markIn(
      `${received}\r\nx-contact-register-mark: ${id.toUpperCase()}\r\nFrom: jo@example.org`,
    )
    expect(mark).toBe(id)
    expect(receivedAt?.toISOString()).toBe('2026-11-03T09:12:44.000Z')
  })

  test.each([
    ['none', 'From: jo@example.org'],
    ['two', `X-Contact-Register-Mark: ${id}\nX-Contact-Register-Mark: ${id}`],
    ['one that is no id', 'X-Contact-Register-Mark: see reception'],
    ['one without a key', `X-Contact-Register-Mark: ${id.slice(0, 36)}`],
    ['one inside a folded line', `Subject: a\n X-Contact-Register-Mark: ${id}`],
    ['one in an attached message', `From: jo@example.org\n\nX-Contact-Register-Mark: ${id}`],
    ['another header', `X-Contact-Register-Restriction: ${id}`],
  ])('%s is no mark', (_, headers) => expect(markIn(headers)).toEqual({ mark: null, receivedAt: null }))
})

describe('P13: where the register cannot be asked', () => {
  const key = '0123456789abcdef01234567'
  const council = { timeZone: 'Europe/London', officerPost: 'Director', marks: { key, inUse: true } }
  const at = new Date('2026-11-03T23:30:00Z')

  test('the pane says when the sender was marked, and whom to ask', () => {
    const said = (receivedAt: Date | null, sentAt: Date | null, officerPost?: string) =>
      markedWords({ mark: id, receivedAt }, { sentAt }, { ...council, officerPost })
    expect(said(at, null, 'Director')).toBe('The mail system marked this sender on 3 November 2026: ask Director.')
    expect(said(null, at)).toBe('The mail system marked this sender on 3 November 2026: ask an authorising officer.')
    expect(said(null, null)).toBe('The mail system marked this sender: ask an authorising officer.')
  })

  test('a key that was replaced still counts in mail from before', () => {
    const earlier = [{ key, before: '2026-11-15T00:00:00.000Z' }]
    const replaced = { ...council, marks: { key: 'f'.repeat(24), inUse: true, earlier } }
    const said = (receivedAt: Date | null) => markedWords({ mark: id, receivedAt }, { sentAt: at }, replaced)
    expect(said(new Date('2026-11-14T23:59:59Z'))).toContain('ask Director')
    expect(said(new Date('2026-11-15T00:00:00Z'))).toBeNull()
    // A sender can date a message as they like.
    expect(said(null)).toBeNull()
  })

  test.each([
    ['a stranger wrote it: it has another key', { mark: `${id.slice(0, 36)}.${'0'.repeat(24)}` }, council],
    ['there is none', { mark: null }, council],
    ['nobody’s mail is marked any longer', { mark: id }, { ...council, marks: { key, inUse: false } }],
    ['nobody’s mail ever was', { mark: id }, { ...council, marks: undefined }],
    ['the register was never asked on this device', { mark: id }, null],
  ])('it says nothing where %s', (_, { mark }, known) =>
    expect(markedWords({ mark, receivedAt: at }, { sentAt: null }, known)).toBeNull(),
  )
})
