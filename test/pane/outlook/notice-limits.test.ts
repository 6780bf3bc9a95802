import { describe, expect, test } from 'vitest'
import { clients } from '../../outlook/client/clients.ts'
import { isTaken, withNotice } from '../../outlook/client/notice-limits.ts'
import type { Notice } from '../../outlook/host/surroundings.ts'

const notice = (part: Partial<Notice> = {}): Notice => ({
  key: 'a',
  type: 0,
  message: 'Restricted contact',
  icon: 'Icon.16',
  persistent: false,
  ...part,
})
const notices = (n: number) => Array.from({ length: n }, (_, i) => notice({ key: `${i}` }))

describe('notices in the stand-in Outlook', () => {
  test.each([
    ['150 characters', { message: 'x'.repeat(150) }, true],
    ['151 characters', { message: 'x'.repeat(151) }, false],
    ['a key of 32', { key: 'x'.repeat(32) }, true],
    ['a key of 33', { key: 'x'.repeat(33) }, false],
    ['information without an icon', { icon: '' }, false],
    ['progress without an icon', { icon: '', type: 1 as const }, true],
  ])('%s', (_, part, taken) => {
    expect(isTaken(notice(part))).toBe(taken)
  })

  test('five fit above a message; a sixth does not, unless it replaces one', () => {
    const { mostNotices } = clients.web
    expect(withNotice(notices(4), notice(), mostNotices)?.length).toBe(5)
    expect(withNotice(notices(5), notice(), mostNotices)).toBeNull()
    expect(withNotice(notices(5), notice({ key: '2' }), mostNotices)?.length).toBe(5)
  })

  test('a new one replaces the old on a phone', () => {
    const both = withNotice([notice({ key: 'check' })], notice({ key: 'act' }), clients.android.mostNotices)
    expect(both?.map(({ key }) => key)).toEqual(['act'])
  })
})
