import { describe, expect, it } from 'vitest'
import { underHostileLoad } from '../support/hostile-load.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('ten hostile originals, and a spreadsheet like them, on $store', ({ newRegister }) => {
  it('are filed, viewed and read while others get their standings, in as little memory as the server may have', async () => {
    const seen = await underHostileLoad(await newRegister())
    // How long each took is for `npm run bench -- hostile`: here other tests run beside it.
    expect(seen.whileWaiting).toBeGreaterThan(20)
    expect(seen.memory).toBeLessThan(768)
    expect(seen.words).toMatch(/^Row 0\tNothing was done\nRow 1\tNothing was done\n/)
    expect(seen.state).toBe('unreadable')
  }, 300_000)
})
