import { describe, expect, it } from 'vitest'
import { isFull } from '../../support/is-full.ts'
import { underHostileLoad } from '../../support/load/hostile-load.ts'
import { eitherStore } from '../../support/store/stores.ts'

describe.each(eitherStore)(
  'hostile originals, a hostile spreadsheet, and writes beyond the limit, on $store',
  ({ newRegister }) => {
    it('are filed, viewed and read within the server’s memory limit, while others still get standings', async () => {
      const seen = await underHostileLoad(await newRegister(), 'at-leisure', isFull ? 2 : 1, 0)
      // A server that reads originals itself would answer hardly any meanwhile.
      expect(seen.whileWaiting).toBeGreaterThan(3)
      expect(seen.memory).toBeLessThan(768)
      expect(seen.words).toMatch(/^Row 0\tNothing was done\nRow 1\tNothing was done\n/)
      expect(seen.found).toMatchObject([{ stops: true, text: expect.stringContaining('2,000 rows') }])
      // At worst people are told to wait. One message gets one warning: each further one gets 409.
      const { '/api/warnings': warnings = {}, '/api/escalations': large = {} } = seen.answers
      const { 409: givenAlready = 0, 429: tooMany = 0, 503: _busy, ...worse } = warnings
      expect(worse).toEqual({})
      expect(givenAlready).toBeGreaterThan(0)
      expect(tooMany).toBeGreaterThan(0)
      // A large escalation is accepted if there is room for it and if it is within the person's limit for a minute.
      const { 201: taken = 0, 409: _takenAlready, 429: tooMuch = 0, 503: noRoom = 0, ...others } = large
      expect(others).toEqual({})
      expect(taken).toBeLessThanOrEqual(1)
      expect(tooMuch + noRoom).toBeGreaterThan(0)
    }, 300_000)
  },
)
