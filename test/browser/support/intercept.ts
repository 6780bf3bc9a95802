import type { BrowserContext, Page, Route } from 'playwright-core'

const kept = new WeakSet<BrowserContext>()

/**
 * Answers certain requests of a page or a window in place of their server, until the function it returns is called.
 * The window keeps one interception that never matches: with the last one gone, Playwright turns interception off, and
 * each request that is on its way then hangs for ever.
 */
export async function intercept(
  where: Page | BrowserContext,
  url: string | RegExp,
  answer: (route: Route) => unknown,
): Promise<() => Promise<void>> {
  const context = 'newPage' in where ? where : where.context()
  if (!kept.has(context)) {
    kept.add(context)
    await context.route('**/nobody-asks-for-this', (route) => route.abort())
  }
  const handler = (route: Route) => answer(route)
  await where.route(url, handler)
  return () => where.unroute(url, handler)
}
