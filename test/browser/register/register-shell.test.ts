import { describe, expect, onTestFinished, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { firstRows } from '../../support/is-full.ts'
import { chosenPseudoLanguage, notInPseudoLanguage } from '../support/accessibility/pseudo-language.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { oneInTurn, openRegister, sectionsListed } from '../support/register-desk.ts'

const at = desk()
/** One window, in which one person sits after the other, and requests fail. */
const openAs = oneInTurn(at, { provokes: failedRequests })
const openAsRuth = (fragment: string) => openAs('ruth', fragment)

describe('signing in in a browser tab', () => {
  test('somebody already signed in at the council’s provider is not asked, and starts with what waits for them', async () => {
    const seat = await openAsRuth('')
    await seat.heading('Waiting for you').waitFor()
    expect(new URL(seat.page.url()).hash).toBe('#/work')
    expect(await seat.page.title()).toBe('Waiting for you – Contact register')
    await seat.page.getByRole('banner').getByText(colleagues.ruth.name).waitFor()
    await seat.wellMade('shell')
  })

  test('others get one button, the provider’s window and the page they wanted; signing out leaves nothing behind', async () => {
    const seat = await openAs('nobody', '#/nowhere')
    const { page, context } = seat
    await seat.heading('Contact register').waitFor()
    expect(await page.getByRole('button').allTextContents()).toEqual(['Sign in'])
    expect(seat.requests.filter((one) => new URL(one.url()).pathname.startsWith('/api/'))).toEqual([])
    await seat.wellMade('signed out')
    const [window] = await Promise.all([context.waitForEvent('page'), page.getByRole('button').click()])
    await window.getByRole('link', { name: colleagues.ruth.name }).click()
    await seat.heading('There is no such page').waitFor()
    await page.reload()
    await seat.heading('There is no such page').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await seat.heading('You are signed out').waitFor()
    await seat.main.getByText('Nothing of yours is kept on this device.').waitFor()
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    await expect.poll(kept).not.toMatch(/Ruth|accesstoken|idtoken|refreshtoken|Customer Relations/i)
    expect(await page.locator('body').textContent()).not.toContain('Ruth')
  })
})

describe('who sees what', () => {
  test.each(
    firstRows(1, [
      [
        'the reviewer alone',
        'frances',
        'Reviewer',
        ['Waiting for you', 'Reviews', 'The log', 'Customers', 'Anonymous report'],
      ],
      ['ICT alone', 'lee', 'ICT', ['Waiting for you', 'Mail rules']],
      ['the auditor alone', 'max', 'Auditor', ['Access ledger', 'Judged by people involved', 'Audit trail']],
    ]),
  )('%s sees only their own sections, and every request of these is answered', async (_, who, role, titles) => {
    const person = colleagues[who]
    const { roles } = person
    person.roles = [role]
    onTestFinished(() => {
      person.roles = roles
    })
    const seat = await openAs(who, '')
    const refused: string[] = []
    seat.page.on('response', (answer) => answer.status() >= 400 && refused.push(answer.url()))
    expect(await sectionsListed(seat)).toEqual(titles)
    const offered: string[] = []
    const look = async () => offered.push(...(await seat.main.getByRole('button').allTextContents()))
    for (const title of titles) {
      await seat.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: title }).click()
      await seat.page.waitForFunction((name) => document.title.startsWith(name), title)
      await expect.poll(() => seat.main.getByText('Asking the register…').count()).toBe(0)
      await look()
    }
    if (role === 'Reviewer') {
      // What stands behind a line of the log: looked at, and nothing of it is the reviewer's to change but the review.
      await seat.go('#/log', 'The log: restrictions')
      await seat.main.getByRole('link', { name: /^R-/ }).first().click()
      await seat.main.getByText(/Decided by/).waitFor()
      await look()
      await seat.go('#/log', 'The log: restrictions')
      await seat.main.getByRole('link', { name: 'Jo Marsh' }).first().click()
      await seat.main.getByRole('heading', { name: 'Contact points' }).waitFor()
      await look()
    }
    expect(refused).toEqual([])
    expect(offered).not.toContainEqual(
      expect.stringMatching(
        /^(Add|Correct|Remove|Take|Join|Save|Delete|Approve|Lift|Change|Write|Put|Accept|Refuse|Confirm)\b/,
      ),
    )
    if (role === 'Reviewer') expect(offered).toContain('Record a review')
    const notTheirs = role === 'Reviewer' ? '#/retention' : '#/log'
    await seat.go(notTheirs, 'You don’t have access to this part of the register')
  })
})

test('somebody who has chosen another language reads the page in it, and has English back with one press', async () => {
  const seat = await openRegister(at, 'ruth', '#/help', { before: chosenPseudoLanguage, width: 320 })
  const { page, main } = seat
  const english = (name: string) => page.getByRole('button', { name, exact: true })
  const wrong: string[] = []
  for (const path of ['help', 'export', 'retention', 'mail-flow', 'settings', 'settings/periods', 'nowhere']) {
    await page.evaluate((to) => {
      location.hash = `#/${to}`
    }, path)
    await main
      .locator(path === 'nowhere' ? 'h1' : '.stack, table, form, dl')
      .first()
      .waitFor()
    const found = await notInPseudoLanguage({ frame: () => page.mainFrame() })
    wrong.push(...found.map((text) => `${path}: ${text}`))
  }
  expect(wrong).toEqual([])
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy')
  await english('English').click()
  await seat.heading('There is no such page').waitFor()
  await english('Cymraeg').waitFor()
})

test('the window’s title names the part of the settings', async () => {
  const seat = await openAsRuth('#/settings')
  await seat.heading('Settings').waitFor()
  const title = () => seat.page.title()
  await seat.go('#/settings/periods', 'Periods')
  await expect.poll(title).toBe('Periods – Settings – Contact register')
  await seat.go('#/settings/leaving', 'Replace a contact')
  await expect.poll(title).toBe('Replace a contact – Settings – Contact register')
  await seat.go('#/settings', 'Settings')
  await expect.poll(title).toBe('Settings – Contact register')
})

describe('the keyboard', () => {
  test('reaches the skip link first; navigating moves the focus to the heading', async () => {
    const seat = await openAsRuth('#/log')
    const { page } = seat
    const here = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.press('Tab')
    expect(await here()).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await seat.go('#/nowhere', 'There is no such page')
    await expect.poll(here).toBe('There is no such page')
    await page.getByRole('link', { name: 'The log', exact: true }).press('Enter')
    await expect.poll(here).toBe('The log: restrictions')
  })
})

describe('when something goes wrong', () => {
  test('a sign-in expires mid-work: the work is hidden, and comes back after signing in again', async () => {
    const seat = await openAsRuth('#/nowhere')
    const { page, context } = seat
    await page.locator('main').evaluate((main) => {
      main.dataset.begun = 'kept'
    })
    const answered = page.waitForResponse(/\/api\/restrictions\//)
    await page.evaluate(() => {
      location.hash = '#/restrictions/00000000-0000-7000-8000-000000000000'
    })
    await answered
    // Neither this token nor a fresh one is taken any more.
    at.stack.proxy.set({ status: 401, path: '/api/restrictions' })
    await seat.main.getByRole('button', { name: 'Back' }).click()
    await seat.go('#/restrictions/00000000-0000-7000-8000-000000000001', 'You are signed out')
    await seat.main.getByText('What you were doing is kept, and comes back when you sign in.').waitFor()
    await expect.poll(() => page.getByText(colleagues.ruth.name).isVisible()).toBe(false)
    at.stack.proxy.set()
    const [window] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Sign in' }).click(),
    ])
    await window.getByRole('link', { name: colleagues.ruth.name }).click()
    await page.getByRole('banner').getByText(colleagues.ruth.name).waitFor()
    expect(await page.locator('main').getAttribute('data-begun')).toBe('kept')
  })

  test('a sign-in expires and somebody else signs in: they see nothing that belongs to the first person', async () => {
    const seat = await openAsRuth('#/log')
    const { page, context } = seat
    await page.getByRole('grid').waitFor()
    at.stack.proxy.set({ status: 401, path: '/api/' })
    await seat.go('#/reviews', 'You are signed out')
    at.stack.proxy.set()
    const [window] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Sign in' }).click(),
    ])
    await window.getByRole('link', { name: colleagues.amira.name }).click()
    await seat.heading('You don’t have access to the central log').waitFor()
    await page.getByRole('banner').getByText(colleagues.amira.name).waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.locator('body').textContent()).not.toContain('Ruth')
  })
})
