import { describe, expect, it } from 'vitest'
import { underHostileLoad } from '../support/hostile-load.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)(
  'ten hostile originals, a spreadsheet like them, and more writing than is allowed, on $store',
  ({ newRegister }) => {
    it('are filed, viewed and read while others get their standings, in as little memory as the server may have', async () => {
      const seen = await underHostileLoad(await newRegister())
      // How long each took is for `npm run bench -- hostile`: here other tests run beside it.
      expect(seen.whileWaiting).toBeGreaterThan(20)
      expect(seen.memory).toBeLessThan(768)
      expect(seen.words).toMatch(/^Row 0\tNothing was done\nRow 1\tNothing was done\n/)
      expect(seen.state).toBe('unreadable')
      // Nothing worse than to be asked to wait, and some were: 429 for too many acts, 503 while the room for bodies is
      // full. 409 is the same warning again, which counts as an act too.
      const { 201: kept, 409: keptAlready = 0, 429: tooMany = 0, 503: noRoom = 0, ...others } = seen.answers
      expect(others).toEqual({})
      expect(kept).toBe(1)
      expect(keptAlready).toBeLessThan(125)
      expect(Math.min(tooMany, noRoom)).toBeGreaterThan(0)
    }, 300_000)
  },
)
