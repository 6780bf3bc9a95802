import { expect, test } from 'vitest'
import { desk } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()

test('names say what they are: the groups of sections are headings of the second level, and no name has a stray space', async () => {
  const seat = await openRegister(at, 'frances', '#/work')
  await seat.heading('Waiting for you').waitFor()
  const nav = seat.page.getByRole('navigation', { name: 'Sections' })
  expect(await nav.getByRole('heading', { level: 2 }).allTextContents()).toContain('The register')
  await nav.getByRole('link', { name: /^Waiting for you \(\d+ waiting/ }).waitFor()
  expect(await nav.ariaSnapshot()).not.toMatch(/ ,/)
})

test('the window’s title names the part of the settings', async () => {
  const seat = await openRegister(at, 'ruth', '#/settings')
  await seat.heading('Settings').waitFor()
  const title = () => seat.page.title()
  await seat.go('#/settings/periods', 'Periods')
  await expect.poll(title).toBe('Periods – Settings – Contact register')
  await seat.go('#/settings/leaving', 'Replace a contact')
  await expect.poll(title).toBe('Replace a contact – Settings – Contact register')
  await seat.go('#/settings', 'Settings')
  await expect.poll(title).toBe('Settings – Contact register')
})
