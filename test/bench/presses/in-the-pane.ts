import type { Browser, Frame } from 'playwright-core'
import { serviceAsked } from '../../browser/support/service-asked.ts'
import { type Outlook, openOutlook } from '../../outlook/driver.ts'
import { visit } from '../../support/chromium.ts'
import type { Stack } from '../../support/stack.ts'
import { type Press, press, pressable, slowDown, timePresses } from './pressing.ts'

/** A message of the demo for each standing. */
const messages = {
  'not on the register': 'Repair to the back door',
  warned: 'Still no heating',
  'decision pending': 'Answer me today',
  restricted: 'You people are useless',
  'not checked': 'Voicemail: 01632 960 145, 2 minutes',
}

/** Of what a press has opened. */
const mostInside = 6

/** Presses each control of the pane beside a message of each standing, and then what that has opened. */
export async function pressesInThePane(browser: Browser, stack: Stack, mailAt: string): Promise<Press[]> {
  const { page, context } = await visit(browser)
  await serviceAsked(context, stack.proxy.origin)
  await timePresses(page)
  const outlook = await openOutlook(page, `https://${mailAt}`)
  await outlook.pane().getByRole('heading', { name: 'No message is open' }).waitFor()
  const frame = page.frames().find((one) => one.url().startsWith(stack.proxy.origin))
  if (!frame) throw new Error('The pane is not open.')
  await slowDown(frame, page)
  const presses: Press[] = []
  for (const [standing, subject] of Object.entries(messages)) {
    await read(outlook, subject)
    const there = await pressable(outlook.pane().locator('body')).count()
    for (let n = 0; n < there; n++) presses.push(...(await pressAndInside(outlook, frame, { standing, subject, n })))
  }
  await context.close()
  return presses
}

async function read(outlook: Outlook, subject: string): Promise<void> {
  // A place of its own, such as a call, stays until somebody leaves it.
  const back = outlook.pane().getByRole('button', { name: 'Back', exact: true })
  if (await back.isVisible()) await back.click()
  await outlook.closeItem()
  await outlook.pane().getByRole('heading', { name: 'No message is open' }).waitFor()
  await outlook.openMessage(subject)
  await outlook.pane().locator('section[data-standing]:not([data-standing=checking])').waitFor()
  await outlook.page.waitForLoadState('networkidle')
}

async function pressAndInside(
  outlook: Outlook,
  frame: Frame,
  { standing, subject, n }: { standing: string; subject: string; n: number },
): Promise<Press[]> {
  await read(outlook, subject)
  const controls = pressable(outlook.pane().locator('body'))
  const before = await texts(outlook)
  const control = controls.nth(n)
  if ((await control.count()) === 0) return []
  const pressed = await press(frame, control, `pane, ${standing}`)
  if (!pressed) return []
  await outlook.page.waitForLoadState('networkidle')
  const presses = [pressed]
  const opened = (await texts(outlook)).flatMap((text, at) => (before.includes(text) ? [] : [at]))
  for (const at of opened.slice(0, mostInside)) {
    if ((await controls.count()) <= at) break
    const inside = await press(frame, controls.nth(at), `pane, ${standing}, ${pressed.what}`)
    if (inside) presses.push(inside)
  }
  return presses
}

const texts = (outlook: Outlook): Promise<string[]> =>
  pressable(outlook.pane().locator('body')).evaluateAll((all) =>
    all.map((one) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent} ${one.id}`),
  )
