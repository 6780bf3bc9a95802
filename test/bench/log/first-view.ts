import type { Page } from 'playwright-core'
import { colleagues } from '../../cast.ts'
import { launchChromium, visit } from '../../support/chromium.ts'
import type { Stack } from '../../support/stack.ts'

const rounds = 20

/** In milliseconds, each time until the first page of the log's table has been painted. */
export type FirstViews = {
  /**
   * From the start of a navigation to /register.html#/log, signed in before. The files come from the server each time,
   * because the browser caches nothing from an address whose certificate it does not check.
   */
  opened: number[]
  /** From another section of the page to the log, by its link. */
  clicked: number[]
}

/** Opens the log in a real browser, again and again: warm server, warm browser, a new page of the log each time. */
export async function firstViews({ proxy, provider }: Stack): Promise<FirstViews> {
  const browser = await launchChromium()
  try {
    const { page, context } = await visit(browser)
    const { host, pathname } = new URL(provider.issuer)
    const value = encodeURIComponent(colleagues.frances.address)
    const cookie = { name: 'stand-in-session', value, domain: host.split(':')[0] ?? '', path: pathname }
    await context.addCookies([{ ...cookie, secure: true, sameSite: 'None' }])
    await page.addInitScript(watch)
    const views: FirstViews = { opened: [], clicked: [] }
    for (let n = -3; n < rounds; n++) {
      const opened = await open(page, `${proxy.origin}/register.html`)
      const clicked = await click(page)
      // The first rounds sign in and fill the caches.
      if (n < 0) continue
      views.opened.push(opened)
      views.clicked.push(clicked)
    }
    return views
  } finally {
    await browser.close()
  }
}

type Watching = { painted?: Promise<number>; next: () => void }

/**
 * Records when the page has painted a table with rows: a message posted in that frame arrives right after it. If there
 * is none after half a minute, it cannot be measured.
 */
function watch(): void {
  const watching = window as unknown as Watching
  watching.next = () => {
    watching.painted = new Promise<number>((done, failed) => {
      setTimeout(() => failed(new Error('The log has no rows after half a minute.')), 30_000)
      const look = () => {
        // The heading's row has no link.
        if (!document.querySelector('main [role=rowgroup] [role=row] a')) return
        observer.disconnect()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done(performance.now())
          port2.postMessage('')
        })
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true })
    })
  }
  watching.next()
}

async function open(page: Page, address: string): Promise<number> {
  // The same address with another fragment would not be a navigation.
  await page.goto('about:blank')
  await page.goto(`${address}#/log`)
  return await page.evaluate(() => (window as unknown as Watching).painted ?? Number.NaN)
}

async function click(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/nowhere'
  })
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  return await page.evaluate(async () => {
    const watching = window as unknown as Watching
    watching.next()
    const began = performance.now()
    document.querySelector<HTMLAnchorElement>('a[href="#/log"]')?.click()
    return ((await watching.painted) ?? Number.NaN) - began
  })
}
