import { environmentManager, type QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Call } from '../../../addin/api/call.ts'
import { makeQueryClient } from '../../../addin/api/query-client.ts'
import { standingOptions } from '../../../addin/api/standing.ts'
import { replyToOptions } from '../../../addin/pane/standing/use-standing.ts'
import { aMessage } from '../message.ts'
import { headersWith, outlookBeside } from '../support/outlook-beside.ts'

const address = 'jo.marsh@example.org'
let client: QueryClient | undefined

beforeEach(() => {
  vi.useFakeTimers()
  environmentManager.setIsServer(() => false)
})
afterEach(() => {
  client?.unmount()
  environmentManager.setIsServer(() => true)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function openClient(): QueryClient {
  client = makeQueryClient()
  client.mount()
  return client
}

test('an answer older than half a minute is asked for again each time the pane gets the focus or is seen again', async () => {
  const { focus } = outlookBeside(() => '')
  let asked = 0
  const call: Call = async () => {
    asked += 1
    const standings = [{ address, standing: { kind: 'not-on-register' } }]
    return { checkedAt: new Date(Date.now()).toISOString(), standings, toConfirm: [] } as never
  }
  const options = standingOptions(call, 'A', [address], { service: null, mailbox: '' })
  new QueryObserver(openClient(), options).subscribe(() => undefined)
  const after = async (ms: number, happens: () => void) => {
    await vi.advanceTimersByTimeAsync(ms)
    happens()
    await vi.advanceTimersByTimeAsync(10)
    return asked
  }
  const becomes = (visibilityState: string) => () => {
    Object.assign(document, { visibilityState })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  expect(await after(10, focus)).toBe(1)
  for (const times of [2, 3, 4]) expect(await after(31_000, focus)).toBe(times)
  expect(await after(5_000, focus)).toBe(4)
  expect(await after(31_000, becomes('hidden'))).toBe(4)
  expect(await after(31_000, becomes('visible'))).toBe(5)
  expect(await after(31_000, becomes('hidden'))).toBe(5)
  expect(await after(31_000, becomes('visible'))).toBe(6)
})

test('Reply-To is read after half a minute where Outlook had another item for a moment, and did not say so', async () => {
  const { gives } = outlookBeside(() => headersWith('A'))
  const observer = new QueryObserver(
    openClient(),
    replyToOptions(aMessage({ key: 'A', internetMessageId: '<A@example.org>' })),
  )
  gives('B')
  observer.subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(observer.getCurrentResult()).toMatchObject({ isError: true, data: undefined })
  gives('A')
  await vi.advanceTimersByTimeAsync(31_000)
  expect(observer.getCurrentResult().data).toMatchObject({ read: true })
})
