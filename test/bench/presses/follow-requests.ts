import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** In ms: what follows a press or an answer asks within this time, also on a slow processor. */
const pause = 300
/** What takes longer, as an export does, is left to itself. */
const longest = 20_000

/**
 * Follows a page's requests from now on. Returns a function that waits until it has asked nothing for a moment: with
 * another fragment in its address, a page does not load again, so the browser's own "load" and "idle" say nothing.
 */
export function followRequests(page: Page): () => Promise<void> {
  const underWay = new Set<object>()
  let last = performance.now()
  const note = () => (last = performance.now())
  page.on('request', (request) => {
    underWay.add(request)
    note()
  })
  for (const over of ['requestfinished', 'requestfailed'] as const)
    page.on(over as 'requestfinished', (request) => {
      underWay.delete(request)
      note()
    })
  return async () => {
    const giveUpAt = performance.now() + longest
    note()
    while (underWay.size > 0 || performance.now() - last < pause) {
      if (performance.now() > giveUpAt) underWay.clear()
      await wait(20)
    }
  }
}
