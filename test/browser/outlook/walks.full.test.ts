import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { type Demo, startDemo } from '../../outlook/demo.ts'
import { openOutlook } from '../../outlook/driver.ts'
import { seedDemo } from '../../outlook/seed-demo.ts'
import { launchChromium, type Visit, visit } from '../../support/chromium.ts'
import { choose, fill, group } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { serviceAsked } from '../support/service-asked.ts'
import { card, choose as chooseRole, ticked, type Walker } from '../support/walks.ts'

/** The demo as “npm start” shows it: a register of a year, and the mailboxes beside it. */
let demo: Demo
let browser: Browser
let seat: Visit & Walker
const folder = mkdtempSync(join(tmpdir(), 'contact-register-walks-'))

beforeAll(async () => {
  const registerFile = (port: string) => seedDemo(join(folder, port, 'register.db'))
  ;[demo, browser] = await Promise.all([startDemo({ port: 0, addInPort: 0, registerFile }), launchChromium()])
  const visited = await visit(browser)
  await serviceAsked(visited.context, demo.standIn.proxy.origin)
  const outlook = await openOutlook(visited.page, demo.standIn.origin)
  seat = { ...visited, outlook, pane: outlook.pane() }
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(seat.leaving).toEqual([])
})

describe('training: a walk in the demo reaches its end', { timeout: 120_000 }, () => {
  test('authorising officer', async () => {
    const { pane, outlook, page } = seat
    await chooseRole(seat, 'Authorising officer')
    await press(pane, /waiting/)
    await pane.getByRole('button', { name: /^Colin Drew: / }).click()
    await ticked(seat, '1 of 5')
    await choose(pane, 'What do you decide?', /^Approve a restriction/)
    await choose(pane, 'Does a support worker help this customer?', 'No')
    await fill(pane, 'Which adjustments did you consider?', 'None is needed: no disability is known.')
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
})
