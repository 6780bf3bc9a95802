import type { Browser } from 'playwright-core'
import { openOutlook } from '../../outlook/driver.ts'
import { visit } from '../../support/chromium.ts'
import type { Stack } from '../../support/stack.ts'
import type { MovingFrame } from './moving-png.ts'
import { serviceAsked } from './service-asked.ts'
import { signedInAt } from './signed-in-at.ts'

const size = { width: 1180, height: 720 }

/** Half a minute: a restricted customer's message is passed on, a warning is given, an escalation is decided. */
export async function movingStory(browser: Browser, stack: Stack): Promise<MovingFrame[]> {
  return [...(await besideMessages(browser, stack)), ...(await decided(browser, stack))]
}

async function besideMessages(browser: Browser, stack: Stack): Promise<MovingFrame[]> {
  const { context, page } = await visit(browser, size)
  await serviceAsked(context, stack.proxy.origin)
  const mail = await openOutlook(page, stack.origin, { person: 'amira' })
  await mail.openPane()
  const pane = mail.pane()
  await pane.getByRole('heading', { name: 'No message is open' }).waitFor()
  const frames: MovingFrame[] = []
  const keep = async (seconds: number) => {
    await page.waitForLoadState('networkidle')
    frames.push({ png: await page.screenshot({ animations: 'disabled' }), seconds })
  }
  const open = async (subject: string, standing: string) => {
    await page.evaluate(() => window.outlook.set({ forms: [] }))
    await mail.openMessage(subject)
    await pane.getByRole('region', { name: standing, exact: true }).waitFor()
  }
  const press = async (name: string, words: string) => {
    await pane.getByRole('button', { name, exact: true }).click()
    await pane.getByText(words).first().waitFor()
  }

  await keep(2)
  await open('You people are useless', 'Restricted contact')
  await keep(4)
  await press('Remind and pass on', 'Recorded: ')
  await keep(3)
  await open('Repair to the back door', 'No contact restriction')
  await keep(2.5)
  await press('Give a polite warning', 'Polite warning recorded.')
  await keep(3)
  await mail.send('RE: Repair to the back door')
  await pane.getByRole('region', { name: 'Polite warning given', exact: true }).waitFor()
  await keep(3)
  await open('Still no heating', 'Polite warning given')
  await press('Escalate', 'Escalated to the authorising officer.')
  await keep(3)
  await context.close()
  return frames
}

/** Frances decides what Amira has just escalated, on the register's page. */
async function decided(browser: Browser, stack: Stack): Promise<MovingFrame[]> {
  const { id } = await stack.register.read((reading) =>
    reading.selectFrom('escalations').select('id').orderBy('escalated_at', 'desc').executeTakeFirstOrThrow(),
  )
  const { context, page } = await visit(browser, size)
  await signedInAt(context, stack, 'frances')
  await page.goto(`${stack.proxy.origin}/register.html#/escalations/${id}`)
  const form = page.getByRole('form', { name: 'Your decision' })
  await form.waitFor()
  const frames: MovingFrame[] = []
  const keep = async (seconds: number, at = form) => {
    await at.scrollIntoViewIfNeeded()
    frames.push({ png: await page.screenshot({ animations: 'disabled' }), seconds })
  }
  const choose = (group: string, name: string | RegExp) =>
    form.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check()

  await keep(3)
  await choose('What do you decide?', /^Approve a restriction/)
  await form.getByRole('checkbox', { name: 'Harassing' }).check()
  await form.getByRole('textbox', { name: 'Reasons' }).fill('Twelve messages in a day, with threats in four of them.')
  await choose('Does a support worker help this customer?', 'No')
  for (const name of [/^None needed/, /^None: we know of no need/, /^Yes\. They don/]) {
    await form.getByRole('button', { name }).click()
  }
  await form.getByRole('checkbox', { name: 'Housing' }).check()
  await choose('Would this keep the customer from reaching their ward councillors?', 'No')
  const approve = form.getByRole('button', { name: 'Approve the restriction' })
  await keep(3.5, approve)
  await approve.click()
  await form.waitFor({ state: 'detached' })
  await keep(4, page.getByRole('main'))
  await context.close()
  return frames
}
