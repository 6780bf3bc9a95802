import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { type Demo, startDemo } from '../../outlook/demo.ts'
import { openOutlook } from '../../outlook/driver.ts'
import { seedDemo } from '../../outlook/seed-demo.ts'
import { walks } from '../../outlook/walks/walks.ts'
import { launchChromium, type Visit, visit } from '../../support/chromium.ts'
import { focused } from '../support/accessibility/keys.ts'
import { choose, fill, fillGrounds, group } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { serviceAsked } from '../support/service-asked.ts'
import { type Person, signedInAt } from '../support/signed-in-at.ts'
import {
  card,
  choose as chooseRole,
  ticked,
  type Walker,
  walkDesignatedContact,
  walkFrontLine,
  wellMade,
} from '../support/walks.ts'

/** Every walk in the demo, as “npm start” shows it: its own register of a year, and the mailboxes beside it. */
let demo: Demo
let browser: Browser
let seat: Visit & Walker
/** The browser of whoever has the register's page open. */
let register: BrowserContext | null = null
const folder = mkdtempSync(join(tmpdir(), 'contact-register-walks-'))

beforeAll(async () => {
  const registerFile = (port: string) => seedDemo(join(folder, port, 'register.db'))
  ;[demo, browser] = await Promise.all([startDemo({ port: 0, addInPort: 0, registerFile }), launchChromium()])
  const visited = await visit(browser)
  await serviceAsked(visited.context, demo.standIn.proxy.origin)
  const outlook = await openOutlook(visited.page, demo.standIn.origin)
  seat = { ...visited, outlook, pane: outlook.pane() }
}, 120_000)
afterEach(async () => {
  await register?.close()
  register = null
  await card(seat.page).getByRole('button', { name: 'Choose another role' }).click()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(seat.leaving).toEqual([])
})

/** The register's page, in a browser of its own. */
async function atRegister(person: Person, fragment: string): Promise<Page> {
  const { context, page } = await visit(browser)
  register = context
  await signedInAt(context, demo.standIn, person)
  await page.goto(`${demo.standIn.proxy.origin}/register.html${fragment}`)
  await page.locator('.register main h1').waitFor()
  return page
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return readFileSync(await download.path(), 'utf8')
}

const daysLater = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('training: each role’s walk reaches its end', { timeout: 120_000 }, () => {
  test('the roles are met with Tab, in order, and Enter chooses one and leads to its heading', async () => {
    const { page } = seat
    const chosen = card(page)
    await wellMade(seat, 'choice')
    await chosen.getByRole('heading', { name: 'Try this' }).focus()
    for (const { role } of walks) {
      await page.keyboard.press('Tab')
      const { name, ring } = await focused(page.mainFrame())
      expect([name, ring >= 3]).toEqual([role, true])
    }
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused(page.mainFrame())).name).toBe('Auditor')
    await page.keyboard.press('Tab')
    expect((await focused(page.mainFrame())).name).toBe('Choose another role')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused(page.mainFrame())).name).toBe('Try this')
    await chooseRole(seat, 'Front line')
  })

  test('front line, where the message is passed on in one click', async () => {
    await walkFrontLine(seat, false)
  })

  test('designated contact', async () => {
    await walkDesignatedContact(seat)
  })

  test('authorising officer', async () => {
    const { pane, outlook, page } = seat
    await chooseRole(seat, 'Authorising officer')
    await press(pane, /waiting/)
    await pane.getByRole('button', { name: /^Colin Drew: / }).click()
    await ticked(seat, '1 of 5')
    await choose(pane, 'What do you decide?', /^Approve a restriction/)
    await choose(pane, 'Does a support worker help this customer?', 'No')
    await fill(pane, 'Which adjustments did you consider?', 'None needed: we know of no disability.')
    await fill(pane, 'Which support did you offer the customer?', 'An advice worker.')
    await fill(pane, 'Did you consider mediation?', 'They declined it.')
    await fill(pane, 'Which polite warnings were given?', 'None: it named a colleague at home.')
    await press(pane, 'Add: Less often')
    const contact = group(pane, 'Designated contact')
    await fill(contact, 'Name', colleagues.sam.name)
    await fill(contact, 'Post', 'Customer Relations')
    await fill(contact, 'E-mail address at the council', colleagues.sam.address)
    await choose(pane, 'Would this keep the customer from reaching their ward councillors?', 'No')
    await fill(pane, 'Reasons', 'It names a colleague at home.')
    await press(pane, 'Approve the restriction')
    await says(pane, /^Approved\./)
    await press(pane, 'Write the letter')
    await press(pane, 'Open in Outlook')
    await says(pane, /^The letter is open in Outlook\./)
    await outlook.send('How you can contact')
    await ticked(seat, '3 of 5')
    await press(pane, 'Record as sent')
    await press(pane, 'Record it')
    await ticked(seat, '4 of 5')
    await outlook.change({ person: colleagues.dan.address })
    await outlook.openMessage('The shed. Fourth time.')
    await ticked(seat, '5 of 5')
    await card(page)
      .getByRole('button', { name: `Be ${colleagues.tom.name} again` })
      .click()
  })

  test('director and reviewer', async () => {
    await chooseRole(seat, 'Director and reviewer')
    const page = await atRegister('frances', '#/reviews')
    const main = page.getByRole('main')
    await main
      .getByRole('row', { name: /Hugh Pell/ })
      .getByRole('link', { name: /^R-/ })
      .click()
    await main.getByRole('button', { name: 'Record a review' }).click()
    const form = main.getByRole('form', { name: 'Record a review' })
    await form.getByRole('radio', { name: 'It stays as it is' }).check()
    await form.getByLabel('Reasons').fill('It still helps, and nothing else would.')
    await fillGrounds(form)
    await form.getByRole('button', { name: 'Record the review' }).click()
    await main.getByText('Recorded. It stays as it is.').waitFor()
    await ticked(seat, '2 of 5')
    await main.getByRole('button', { name: 'Write the letter' }).first().click()
    await main.getByRole('button', { name: 'Record as sent' }).click()
    await main.getByRole('button', { name: 'Record it' }).click()
    await ticked(seat, '3 of 5')
    await page.goto(`${demo.standIn.proxy.origin}/register.html#/work`)
    await main
      .getByRole('link', { name: /Vera Stone-Hall/ })
      .first()
      .click()
    await main.getByRole('button', { name: /^Answer it: / }).click()
    await choose(main, 'What do you decide?', 'It stays as it is')
    await fill(main, 'Reasons', 'The messages have not stopped.')
    await main.getByRole('button', { name: 'Record the answer' }).click()
    await ticked(seat, '4 of 5')
    await page.getByRole('link', { name: 'Anonymous report' }).click()
    await ticked(seat, '5 of 5')
  })

  test('register keeper', async () => {
    await chooseRole(seat, 'Register keeper')
    const page = await atRegister('ruth', '#/log')
    const main = page.getByRole('main')
    await main.getByRole('link', { name: 'Jo Marsh' }).first().click()
    await main.getByRole('button', { name: 'Add a contact point' }).click()
    await fill(main, 'E-mail address', 'jo.m@example.net')
    await main.getByRole('radio', { name: /own/ }).first().check()
    await fill(main, 'Why?', 'It is on the letter.')
    await main.getByRole('button', { name: 'Add it' }).click()
    await ticked(seat, '2 of 6')
    await main.getByRole('button', { name: 'Place a hold' }).click()
    const form = main.getByRole('form', { name: 'Place a hold' })
    await form.getByLabel('Why must the records stay?').fill('The ombudsman investigates.')
    await form.getByLabel('Look at this again by').fill(daysLater(90))
    await form.getByRole('button', { name: 'Place it' }).click()
    await ticked(seat, '3 of 6')
    await page.goto(`${demo.standIn.proxy.origin}/register.html#/settings`)
    await main.getByRole('link', { name: 'Requests and concerns', exact: true }).click()
    await group(main, 'Support for staff')
      .getByRole('textbox')
      .first()
      .fill('Talk to the staff helpline on 01632 960150.')
    await fill(main, 'Why is it changed?', 'Staff ask whom to talk to.')
    await main.getByRole('button', { name: 'Save a new version' }).click()
    await ticked(seat, '4 of 6')
    await page.goto(`${demo.standIn.proxy.origin}/register.html#/export`)
    await saved(page, () => main.getByRole('button', { name: 'Download as .csv' }).click())
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Retention' }).click()
    await ticked(seat, '6 of 6')
  })

  test('ICT', async () => {
    await chooseRole(seat, 'ICT')
    const page = await atRegister('lee', '#/mail-flow')
    const main = page.getByRole('main')
    await saved(page, () => main.getByRole('button', { name: 'Download the script' }).click())
    /** As in Exchange, the file is always the same, and written anew each time. */
    const compare = async (file: string, done: string) => {
      const rules = await saved(seat.page, () => card(seat.page).getByRole('link', { name: file }).click())
      const path = join(folder, 'rules.json')
      writeFileSync(path, rules)
      const picker = page.waitForEvent('filechooser')
      await main.getByLabel('Upload rules.json', { exact: true }).click()
      await (await picker).setFiles(path)
      await main.getByRole('button', { name: 'Compare with the register' }).click()
      await ticked(seat, done)
    }
    await compare('Rules changed by hand', '2 of 5')
    await wellMade(seat, 'steps')
    await compare('Rules after the script', '4 of 5')
    await saved(page, () => main.getByRole('button', { name: 'Download the daily check' }).click())
    await ticked(seat, '5 of 5')
  })

  test('auditor', async () => {
    await chooseRole(seat, 'Auditor')
    const page = await atRegister('max', '#/ledger')
    const main = page.getByRole('main')
    await main.getByRole('textbox', { name: 'Officer' }).fill('Amira Khan')
    await main.getByRole('button', { name: 'Show', exact: true }).click()
    await main.getByText('Officer: Amira Khan.').first().waitFor()
    await saved(page, () => main.getByRole('button', { name: 'Download these as .csv' }).click())
    await ticked(seat, '3 of 6')
    const sections = page.getByRole('navigation', { name: 'Sections' })
    await sections.getByRole('link', { name: 'Audit trail' }).click()
    await main.getByRole('button', { name: 'Prove the whole trail' }).click()
    await ticked(seat, '5 of 6')
    await sections.getByRole('link', { name: 'Judged by people involved' }).click()
    await ticked(seat, '6 of 6')
    await wellMade(seat, 'end')
  })

  test('“Start again” makes register and mailboxes as they were', async () => {
    const { page, outlook, pane } = seat
    await chooseRole(seat, 'Front line')
    await ticked(seat, '6 of 6')
    const loaded = page.waitForEvent('load', { timeout: 60_000 })
    await card(page).getByRole('button', { name: 'Start again' }).click()
    await loaded
    await ticked(seat, '0 of 6')
    await outlook.openMessage('Still no heating')
    await pane.getByRole('region', { name: 'Polite warning given' }).waitFor()
  })
})
