import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** In ms. Whatever a press or an answer leads to is requested within this time, even on a slow processor. */
const pause = 300
/** What takes longer, as an export does, is not waited for. */
const longest = 20_000

/**
 * Returns a function that waits until no request of the page has been under way for a moment. A new fragment does not
 * reload the page, so the browser's own "load" and "networkidle" do not wait for what it asks.
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
    const isBusy = () => underWay.size > 0 || performance.now() - last < pause
    while (isBusy() && performance.now() < giveUpAt) await wait(20)
    underWay.clear()
  }
}
