import type { FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Outlook } from '../../outlook/driver.ts'
import { examine } from './accessibility/axe.ts'
import { fill, tick } from './form.ts'
import { press, pressInMore, says } from './hands.ts'
import { pagePicture } from './screenshot.ts'

/** Somebody who takes walks at the mail client. */
export type Walker = { page: Page; outlook: Outlook; pane: FrameLocator }

export const card = (page: Page): Locator => page.getByRole('region', { name: 'Try this', exact: true })

/** Chooses a role by keyboard, from the choice of roles or the end of another walk. */
export async function choose({ page }: Pick<Walker, 'page'>, role: string): Promise<void> {
  await card(page)
    .getByRole('button', { name: new RegExp(`^(Next: )?${role}$`) })
    .press('Enter')
  await card(page).getByRole('heading', { level: 2, name: role, exact: true }).waitFor()
}

/** Waits until so many steps are ticked. */
export const ticked = ({ page }: Pick<Walker, 'page'>, done: string): Promise<void> =>
  card(page).getByText(`${done} done`, { exact: true }).waitFor({ timeout: 15_000 })

/** Axe finds nothing wrong on the card (WCAG 2.2 AA), in each theme. Keeps a picture of each under this name. */
export async function wellMade({ page, outlook }: Pick<Walker, 'page' | 'outlook'>, name: string): Promise<void> {
  const usual = page.viewportSize()
  // High enough for all of a walk: the card's column scrolls.
  await page.setViewportSize({ width: 1280, height: 1500 })
  for (const theme of ['dark', 'contrast', 'light'] as const) {
    await outlook.change({ theme })
    const { wrong, tried } = await examine(page.mainFrame(), 'all', '[aria-label="Try this"]')
    expect(wrong, `${name}, ${theme}`).toEqual([])
    expect(tried).toContain('color-contrast')
    await pagePicture(page, `walk ${name}, ${theme}`)
  }
  if (usual) await page.setViewportSize(usual)
}

/** From the restriction that is met to a caller. `sends`: the message to the contact is opened, not sent by itself. */
export async function walkFrontLine(walker: Walker, sends: boolean): Promise<void> {
  const { outlook, pane } = walker
  await choose(walker, 'Front line')
  await outlook.openMessage('You people are useless')
  await press(pane, 'Remind and pass on')
  await says(pane, /^Recorded: /)
  await outlook.send('RE: You people are useless')
  if (sends) await outlook.send('FW: You people are useless')
  await ticked(walker, '2 of 6')
  await outlook.openMessage('Repair to the back door')
  await press(pane, 'Give a polite warning')
  await outlook.send('RE: Repair to the back door')
  await ticked(walker, '3 of 6')
  await outlook.openMessage('Still no heating')
  await press(pane, 'Escalate')
  await tick(pane, 'Abusive')
  await fill(pane, 'What happened?', 'Insults in each message.')
  await press(pane, 'Save details')
  await ticked(walker, '5 of 6')
  await press(pane, 'Log a call')
  const who = pane.getByRole('form', { name: 'Who is it?' })
  await who.getByRole('combobox', { name: 'Look up by' }).selectOption('Telephone number')
  await who.getByRole('textbox', { name: 'Number', exact: true }).fill('07700 900123')
  await press(pane, 'Look up')
  await ticked(walker, '6 of 6')
}

/** What was passed on, a reply of the contact's own, and a representation. */
export async function walkDesignatedContact(walker: Walker): Promise<void> {
  const { outlook, pane, page } = walker
  await choose(walker, 'Designated contact')
  await press(pane, /waiting/)
  await pane
    .getByRole('button', { name: /message to read and deal with/i })
    .first()
    .click()
  await pane.getByRole('heading', { name: 'Passed to you' }).waitFor()
  await pane
    .getByRole('button', { name: /^Add a request or concern: / })
    .first()
    .click()
  await tick(pane, 'New complaint')
  await press(pane, 'Save')
  await press(pane, /^Dealt with: New complaint/)
  await ticked(walker, '3 of 5')
  await outlook.openMessage('My message for this week')
  await page.getByRole('toolbar', { name: 'Mail' }).getByRole('button', { name: 'Reply', exact: true }).click()
  await outlook.send('RE: My message for this week')
  await ticked(walker, '4 of 5')
  await pressInMore(pane, 'Record a representation')
  await fill(pane, 'What do they say, in short?', 'That the words were not meant.')
  await press(pane, 'Record it')
  await says(pane, /^Representation recorded\./)
  await ticked(walker, '5 of 5')
}
