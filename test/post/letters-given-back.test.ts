import { expect, test, vi } from 'vitest'
import { startLetters } from '../../server/post/notify/letters.ts'
import { addPosting, claimPostings } from '../../server/register/letter/postings.ts'
import { agreed, frances } from '../support/deciding.ts'
import { stores } from '../support/store/stores.ts'

const [{ openEmpty }] = stores as [(typeof stores)[number]]
const now = new Date('2026-11-03T09:00:00.000Z')

test('P14: a server that stops finishes the letter that it hands over, and frees the rest for others at once', async () => {
  const register = await openEmpty()
  const { letterId } = await agreed(register)
  const content = { address: ['1 Mill Lane', 'AM1 2JM'], heading: 'Your contact with us', body: '', text: '' }
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
