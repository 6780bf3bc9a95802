import { afterEach, describe, expect, test, vi } from 'vitest'
import { mailboxOf, openItem } from '../../../addin/outlook/reading/read-message.ts'
import { restIdOf } from '../../../addin/outlook/reading/rest-id.ts'
import { colleagues, sharedMailbox } from '../../cast.ts'

const own = colleagues.amira.address
type Answer = { status: string; value?: unknown }
type Ask = (done: (answer: Answer) => void) => void

/** Outlook with one message open, as far as it says whose mailbox that is in. */
function outlook(shared: boolean | undefined, ask?: Ask, more: object = {}) {
  const item = {
    itemType: 'message',
    itemId: 'AAMk/a+b=',
    subject: 'The lift',
    ...(ask && { getSharedPropertiesAsync: ask }),
  }
  const initialData = shared === undefined ? undefined : { isFromSharedFolder: shared }
  const mailbox = { item, userProfile: { emailAddress: own }, ...(initialData && { initialData }), ...more }
  vi.stubGlobal('Office', { context: { mailbox } })
  return { key: item.itemId }
}
const says =
  (answer: Answer): Ask =>
  (done) =>
    done(answer)
const owner = says({ status: 'succeeded', value: { owner: sharedMailbox.address } })
const nothing = says({ status: 'succeeded' })
const empty = says({ status: 'succeeded', value: { owner: '' } })
const fails = says({ status: 'failed' })
const throws: Ask = () => {
  throw new Error('Outlook is between two items')
}
const silent: Ask = () => undefined

const atOnce = () => {
  const open = openItem()
  return open.kind === 'message' ? open.message.mailbox : 'nothing is open'
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the mailbox that a message is in', () => {
  test.each<[title: string, shared: boolean | undefined, ask: Ask | undefined, before: string, then: string]>([
    ['their own, by what Outlook says with the item', false, owner, own, own],
    ['their own, in an Outlook that has the call only for shared folders', undefined, undefined, own, own],
    ['their own, in an Outlook where the call always exists but fails here', undefined, fails, '', own],
    ['the owner’s, for a shared mailbox', true, owner, '', sharedMailbox.address],
    ['the owner’s, in an Outlook that says nothing with the item', undefined, owner, '', sharedMailbox.address],
    ['unknown: shared, and the call returns nothing', true, nothing, '', ''],
    ['unknown: shared, and the owner is empty', true, empty, '', ''],
    ['unknown: shared, and the call fails', true, fails, '', ''],
    ['unknown: shared, and the call throws', true, throws, '', ''],
    ['unknown: shared, in an Outlook without the call', true, undefined, '', ''],
    ['unknown: perhaps shared, and the call returns nothing', undefined, nothing, '', ''],
  ])('%s', async (_, shared, ask, before, then) => {
    const message = outlook(shared, ask)
    expect(atOnce()).toBe(before)
    expect(await mailboxOf(message)).toBe(then)
  })

  test.each([true, undefined])('unknown: the call is never answered (shared: %s)', async (shared) => {
    vi.useFakeTimers()
    const asked = mailboxOf(outlook(shared, silent))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await asked).toBe('')
  })

  test('unknown once another message is open', async () => {
    outlook(true, owner)
    expect(await mailboxOf({ key: 'another' })).toBe('')
  })
})

describe('the id that Microsoft Graph uses for a message', () => {
  test('is converted by Outlook from its own', () => {
    const message = outlook(false, undefined, { convertToRestId: (id: string, version: string) => `${version} ${id}` })
    expect(restIdOf(message)).toBe('v2.0 AAMk/a+b=')
  })

  test.each([
    ['has no such call', {}],
    [
      'refuses',
      {
        convertToRestId: () => {
          throw new Error('no')
        },
      },
    ],
  ])('is Outlook’s own where Outlook %s', (_, more) => {
    expect(restIdOf(outlook(false, undefined, more))).toBe('AAMk/a+b=')
  })

  test('is unavailable once another message is open', () => {
    outlook(false)
    expect(restIdOf({ key: 'another' })).toBeNull()
  })
})
