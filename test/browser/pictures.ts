/** `npm run pictures`: the README's pictures, taken of today's product in the stand-in Outlook. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { customers } from '../cast.ts'
import { seedDemoYear } from '../demo-year.ts'
import { type OpenOptions, openOutlook } from '../outlook/driver.ts'
import build from '../support/build.ts'
import { launchChromium, visit } from '../support/chromium.ts'
import { type Stack, startStack } from '../support/stack.ts'
import { movingPng } from './support/moving-png.ts'
import { movingStory } from './support/moving-story.ts'
import { type Person, signedInAt } from './support/signed-in-at.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')
const restricted = { subject: 'You people are useless', standing: 'Restricted contact' }
const standings = [
  restricted,
  { subject: 'Repair to the back door', standing: 'No contact restriction' },
  { subject: 'Still no heating', standing: 'Polite warning given' },
  { subject: 'Answer me today', standing: 'Decision pending' },
  { subject: 'Voicemail: 01632 960 145, 2 minutes', standing: 'Not checked' },
]

type RegisterPage = {
  name: string
  person: Person
  fragment: string
  shows: string
  height: number
  width?: number
  press?: string
}
/** The register's page, as the chapter for its keeper shows it. `shows` is a heading to wait for. */
const registerPages = async ({ register }: Stack): Promise<RegisterPage[]> => {
  const jo = await register.read((reading) =>
    reading
      .selectFrom('contact_points')
      .select('customer_id')
      .where('value', '=', customers.jo.addresses[0] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const show = 'Preview'
  const words = 'Warning, reminder and instructions'
  const keeper = { person: 'ruth', height: 860 } as const
  return [
    { ...keeper, name: 'register-log', fragment: '#/log', shows: 'The log: restrictions' },
    { ...keeper, name: 'register-customer', fragment: `#/customers/${jo.customer_id}`, shows: customers.jo.name },
    { ...keeper, name: 'register-settings', fragment: '#/settings/wording', shows: words, width: 1360, press: show },
  ]
}

build()
mkdirSync(folder, { recursive: true })
const stack = await startStack()
const browser = await launchChromium()
try {
  await outlook(browser, stack.origin)
  for (const theme of ['light', 'dark'] as const) await panes(browser, stack.origin, theme)
  writeFileSync(join(folder, 'story.png'), movingPng(await movingStory(browser, stack)))
  await seedDemoYear(stack.register, new Date())
  for (const one of await registerPages(stack)) await registerPage(browser, stack, one)
} finally {
  await browser.close()
  await stack.stop()
}

async function open(from: Browser, origin: string, options: OpenOptions) {
  const { page } = await visit(from)
  const mail = await openOutlook(page, origin, options)
  await mail.openPane()
  // What is opened while the pane still starts may escape it.
  await mail.pane().getByRole('heading', { name: 'No message is open' }).waitFor()
  const show = async ({ subject, standing }: { subject: string; standing: string }) => {
    await mail.openMessage(subject)
    await mail.pane().getByRole('region', { name: standing, exact: true }).waitFor()
    // What the card loads late is part of the picture.
    await page.waitForLoadState('networkidle')
  }
  return { page, show }
}

async function outlook(from: Browser, origin: string): Promise<void> {
  const { page, show } = await open(from, origin, { person: 'amira' })
  await show(restricted)
  await page.screenshot({ path: join(folder, 'outlook.png') })
  await page.context().close()
}

/** The five standings side by side: each pane as it is, set out on one sheet. */
async function panes(from: Browser, origin: string, theme: 'light' | 'dark'): Promise<void> {
  const { page, show } = await open(from, origin, { person: 'amira', theme })
  const pictures: string[] = []
  for (const one of standings) {
    await show(one)
    pictures.push((await page.locator('aside iframe').screenshot()).toString('base64'))
  }
  const sheet = await page.context().newPage()
  await sheet.setViewportSize({ width: 5 * 320 + 6 * 12, height: 560 })
  const background = theme === 'light' ? '#e0e0e0' : '#000'
  const images = pictures.map((picture) => `<img alt="" src="data:image/png;base64,${picture}">`).join('')
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:12px;padding:12px;background:${background}">
      <style>img { width: 320px; height: 536px; object-fit: cover; object-position: top left }</style>${images}`,
  )
  await sheet.screenshot({ path: join(folder, theme === 'light' ? 'standings.png' : 'standings-dark.png') })
  await page.context().close()
}

async function registerPage(from: Browser, stack: Stack, one: RegisterPage): Promise<void> {
  const { context, page } = await visit(from, { width: one.width ?? 1120, height: one.height })
  await signedInAt(context, stack, one.person)
  await page.goto(`${stack.proxy.origin}/register.html${one.fragment}`)
  await page.getByRole('main').getByRole('heading', { name: one.shows, exact: true }).waitFor()
  await page.getByText('Asking the register…').waitFor({ state: 'detached' })
  if (one.press) {
    await page.getByRole('button', { name: one.press }).click()
    await page.getByRole('region', { name: 'Preview' }).getByRole('combobox').waitFor()
  }
  await page.screenshot({ path: join(folder, `${one.name}.png`), animations: 'disabled' })
  await context.close()
}
