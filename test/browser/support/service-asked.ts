import type { BrowserContext } from 'playwright-core'
import { colleagues, tenantId } from '../../cast.ts'

/**
 * In this browser everybody was asked for their service already, and named none: most tests are about something else.
 * Whoever chooses one keeps it.
 */
export async function serviceAsked(context: BrowserContext, origin: string): Promise<void> {
  const names = Object.values(colleagues).map(({ oid }) => `contact-register.service.${oid}.${tenantId}`)
  await context.addInitScript(
    ([where, all]) => {
      if (location.origin !== where) return
      for (const name of all) if (localStorage.getItem(name) === null) localStorage.setItem(name, '')
    },
    [origin, names] as const,
  )
}
