import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { notifyClient } from '../../server/post/notify/client.ts'
import { startLetters } from '../../server/post/notify/letters.ts'
import { addPosting, claimPostings } from '../../server/register/letter/postings.ts'
import { agreed, frances } from '../support/deciding.ts'
import { stores } from '../support/store/stores.ts'

const [{ openEmpty }] = stores as [(typeof stores)[number]]
const now = new Date('2026-11-03T09:00:00.000Z')

const content = { address: ['1 Mill Lane', 'AM1 2JM'], heading: 'Your contact with us', body: '', text: '' }

test('P14: a server that stops finishes the letter that it hands over, and frees the rest for others at once', async () => {
  const register = await openEmpty()
  const { letterId } = await agreed(register)
  for (const id of ['first', 'second', 'third'])
    await register.write((tx) =>
      addPosting(tx, { id, letterId, at: now, datedOn: '2026-11-03', by: frances.by, content }),
    )
  const handedOver: string[] = []
  const answered = Promise.withResolvers<void>()
  const letters = startLetters({
    ...{ register, clock: () => now, server: 'stopping', templateId: 'letter' },
    client: {
      byReference: async () => [],
      byId: () => Promise.reject(new Error('Nothing is asked about.')),
      sendLetter: async (_, reference) => {
        handedOver.push(reference)
        await answered.promise
        return 'given'
      },
      sendEmail: () => Promise.reject(new Error('Nothing is e-mailed.')),
      template: () => Promise.reject(new Error('No template is read.')),
      close: () => {},
    },
    settle: async () => {},
    watch: async () => {},
    onTrouble: (error) => {
      throw error
    },
  })
  letters.wake()
  await vi.waitFor(() => expect(handedOver).toEqual(['first']))
  const stopped = letters.stop()
  answered.resolve()
  await stopped
  expect(handedOver).toEqual(['first'])
  const free = await register.write((tx) => claimPostings(tx, { now, server: 'other', most: 5, forMs: 1 }))
  expect(free.map(({ id }) => id)).toEqual(['second', 'third'])
})

test('P14: a server that stops waits two seconds for GOV.UK Notify, and another asks about the letter in a minute', async () => {
  const register = await openEmpty()
  const { letterId } = await agreed(register)
  await register.write((tx) =>
    addPosting(tx, { id: 'first', letterId, at: now, datedOn: '2026-11-03', by: frances.by, content }),
  )
  const asked = Promise.withResolvers<void>()
  const silent = createServer((socket) => void socket.on('error', () => {}).once('data', () => asked.resolve()))
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void silent.close())
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const troubles: unknown[] = []
  const letters = startLetters({
    ...{ register, clock: () => now, server: 'stopping', templateId: 'letter' },
    client: notifyClient({ url, serviceId: 'service', secret: 'secret' }, () => now),
    settle: async () => {},
    watch: async () => {},
    onTrouble: (error) => troubles.push(error),
  })
  letters.wake()
  await asked.promise
  await letters.stop()
  expect(troubles).toMatchObject([{ name: 'AbortError' }])
  const claim = { server: 'other', most: 5, forMs: 1 }
  expect(await register.write((tx) => claimPostings(tx, { ...claim, now }))).toEqual([])
  const later = new Date(now.getTime() + 60_000)
  expect(await register.write((tx) => claimPostings(tx, { ...claim, now: later }))).toMatchObject([{ id: 'first' }])
})
