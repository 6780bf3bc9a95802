import type { Frame, Locator, Page } from 'playwright-core'

/** One press: where it was, what it was on, and the ms from it until the next frame was painted. */
export type Press = { where: string; what: string; ms: number }

/** How many times slower than this machine's the processor is. */
const slower = 4

/** Shorter ones are not reported by the browser, and count as this long. */
const shortest = 16

/** Call before a page is opened: its presses are then timed by the browser itself (Event Timing). */
export async function timePresses(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const timed = window as unknown as { longest: number }
    timed.longest = 0
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (one.interactionId > 0) timed.longest = Math.max(timed.longest, one.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

/** From now on the frame's process computes that many times slower. */
export async function slowDown(on: Page | Frame, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(on)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}

/** Presses it, types a letter where one can, and waits until the browser has said how long that took. */
export async function press(frame: Frame, control: Locator, where: string): Promise<Press | null> {
  const what = await control.evaluate((found) => {
    const name = found.getAttribute('aria-label') ?? (found.textContent?.trim() || found.getAttribute('name'))
    return `${found.getAttribute('role') ?? found.tagName.toLowerCase()} “${(name ?? '').slice(0, 40)}”`
  })
  // Signed out, nothing else could be pressed any more.
  if (what.includes('Sign out')) return null
  await frame.evaluate(() => Object.assign(window, { longest: 0 }))
  const place = await placeOf(control)
  if (!place) return null
  await control.page().mouse.click(place.x, place.y)
  if (/^(textbox|searchbox|textarea)/.test(what)) await control.press('a')
  return { where, what, ms: await longest(frame) }
}

/**
 * The point to press; null if something covers the control, or if it has gone. Looked up before the press, because a
 * locator's own click does it while the press is timed.
 */
async function placeOf(control: Locator): Promise<{ x: number; y: number } | null> {
  try {
    await control.click({ timeout: 3_000, trial: true })
    const box = await control.boundingBox()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  } catch {
    return null
  }
}

/** The browser reports an event after the frame that it led to. */
async function longest(frame: Frame): Promise<number> {
  const ms = await frame.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          setTimeout(
            () =>
              requestAnimationFrame(() =>
                setTimeout(() => done((window as unknown as { longest: number }).longest), 50),
              ),
            50,
          ),
        ),
      ),
  )
  return Math.max(shortest, ms)
}

/** What somebody can press there: buttons, links, boxes, fields, tabs. */
export const pressable = (within: Locator): Locator =>
  within
    .locator(
      'button, a[href^="#"], input:not([type=file]), textarea, summary, [role=tab], [role=combobox], [role=menuitem], [role=option]',
    )
    .and(within.locator(':visible:enabled'))
