import { beforeAll, describe, expect, test } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import { customers } from '../../cast.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { misfits, spaceText } from '../support/measure.ts'
import { oneInTurn } from '../support/register-desk.ts'
import { chip, comeAgain, count, fillLog, fillPages, names, rows, search } from './log-scene.ts'

const at = desk()
/** One window, in which one person after the other reads the log; in it requests fail. */
const openAs = oneInTurn(at, { provokes: failedRequests })
const openAsRuth = (fragment: string) => openAs('ruth', fragment)
const openAsTom = (fragment: string) => openAs('tom', fragment)
let overdue = ''
beforeAll(async () => {
  overdue = await fillLog(at.stack.register)
})

test('P15: no column of the log is cut off in a usual window; a narrow one has fewer until somebody chooses', async () => {
  const seat = await openAsRuth('#/log')
  for (const [width, heads] of [
    [1280, ['Customer', 'Reference', 'State', 'Still to do', 'Decided on', 'Until', 'Review due']],
    [1024, ['Customer', 'Reference', 'State', 'Decided on', 'Review due']],
  ] as const) {
    if (width !== 1280) {
      await seat.page.setViewportSize({ width, height: 800 })
      await comeAgain(seat, '#/log')
    }
    const grid = seat.main.getByRole('grid')
    await grid.getByRole('row').nth(1).waitFor()
    expect((await grid.getByRole('columnheader').allTextContents()).filter(Boolean), String(width)).toEqual(heads)
    const hidden = () => grid.evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0))
    await expect.poll(hidden).toBe(0)
    expect(await grid.locator('[aria-label="Resize column"]').count()).toBe(0)
    await seat.main.getByRole('searchbox').fill('Jo')
    await seat.main.getByRole('button', { name: 'Clear the search' }).waitFor()
  }
})

describe('P15: the log’s restrictions', () => {
  test('a returning visitor who has lost their role is refused by the register, and sees nothing', async () => {
    const seat = await openAs('amira', '#/log')
    await seat.heading('You don’t have access to the central log').waitFor()
    await seat.page.evaluate(() => {
      for (const [name, kept] of Object.entries(localStorage)) {
        if (name.includes('.me.')) localStorage[name] = kept.replace('"roles":[]', '"roles":["Reviewer"]')
      }
    })
    const refused = seat.page.waitForResponse(/\/api\/log\//)
    await comeAgain(seat, '#/log')
    expect((await refused).status()).toBe(403)
    await seat.heading('You don’t have access to the central log').waitFor()
    expect(await seat.page.getByRole('grid').count()).toBe(0)
  })

  test('are found by name, address, number and reference; the search is never part of a URL', async () => {
    const seat = await openAsRuth('#/log')
    const only = async (words: string, found: string) => {
      await search(seat, words)
      await count(seat, /^1 restriction\.$/).waitFor()
      await expect.poll(() => names(seat)).toEqual([found])
    }
    await only('marsh jo', customers.jo.name)
    const box = seat.main.getByRole('searchbox')
    await box.fill('omar@example.net')
    await box.press('Enter')
    await expect.poll(() => names(seat)).toEqual(['Omar Late'])
    await expect.poll(() => box.evaluate((field) => field === document.activeElement)).toBe(true)
    await only('01632 960200', 'Omar Late')
    await only(referenceOf('restriction', overdue).toLowerCase(), 'Omar Late')
    await search(seat, 'nobody of that name')
    await count(seat, 'No results.').waitFor()
    expect(await seat.main.getByRole('grid').count()).toBe(0)
    await seat.main.getByRole('button', { name: 'Show all' }).click()
    await count(seat, '5 restrictions.').waitFor()
    expect(seat.requests.filter((one) => /marsh|omar|nobody|01632/i.test(decodeURIComponent(one.url())))).toEqual([])
    expect(seat.page.url()).not.toMatch(/marsh|omar|nobody/i)
  })

  test('are filtered by buttons, and the link with the filters shows the same to somebody else', async () => {
    const seat = await openAsRuth('#/log')
    await seat.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    // Quicker than the browser tells of a changed address.
    await seat.page.evaluate(async () => {
      for (const name of ['Letter outstanding', 'Agreed, not in force yet', 'Review overdue', 'Letter outstanding']) {
        for (const one of document.querySelectorAll<HTMLElement>('.chip')) if (one.textContent === name) one.click()
        await null
      }
    })
    await chip(seat, 'Agreed, not in force yet').click()
    await count(seat, /^1 restriction\.$/).waitFor()
    expect(await names(seat)).toEqual(['Omar Late'])
    await seat.main.getByRole('gridcell').getByText('Review overdue').waitFor()
    await chip(seat, 'Lifted').click()
    await count(seat, 'No results.').waitFor()
    await chip(seat, 'Review overdue').click()
    await expect.poll(() => names(seat)).toEqual(['Zoe Gone'])
    await chip(seat, 'Lifted').click()
    await seat.main.getByRole('combobox', { name: 'Measure' }).selectOption('A way of contact closed')
    await expect.poll(() => names(seat)).toEqual(['Jo Marsh', 'Omar Late'])
    await chip(seat, 'In force').click()
    await seat.main.getByRole('button', { name: 'Customer' }).click()
    await expect
      .poll(() => seat.main.getByRole('columnheader', { name: 'Customer' }).getAttribute('aria-sort'))
      .toBe('ascending')
    await seat.main.getByRole('button', { name: 'Copy the link to this view' }).click()
    await seat.main.getByText('The link is copied.').waitFor()
    const link = await seat.page.evaluate(() => navigator.clipboard.readText())
    await seat.wellMade('log', 'colours')
    await seat.page.setViewportSize({ width: 320, height: 800 })
    await seat.main.getByRole('button', { name: 'Filters: 2 chosen' }).click()
    await spaceText(seat.page.mainFrame(), true)
    expect(await misfits(seat.page.mainFrame())).toEqual([])

    const other = await openAsTom(new URL(link).hash)
    await expect.poll(() => names(other)).toEqual(['Jo Marsh', 'Omar Late'])
    expect(await chip(other, 'In force').getAttribute('aria-pressed')).toBe('true')
    await other.main.getByRole('combobox', { name: 'Service' }).selectOption('Planning')
    await other.main.getByRole('combobox', { name: 'Measure' }).selectOption('Any measure')
    await expect.poll(() => names(other)).toContain('Nell Ward 00')
  })

  test('open where their row is pressed, and with Enter; its box and the Space key choose it and open nothing', async () => {
    const seat = await openAsRuth('#/log')
    // Room for the grid and a record beside it.
    await seat.page.setViewportSize({ width: 1920, height: 1000 })
    const row = (name: string) => seat.main.getByRole('row').filter({ hasText: name })
    const box = (name: string) =>
      row(name).getByRole('checkbox', { name: new RegExp(`^Choose restriction R-.*, ${name}$`) })
    const opened = () => seat.page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('open'))
    await box('Mia Rowe').check()
    await row('Jo Marsh').focus()
    await seat.page.keyboard.press('Space')
    await seat.main.getByText('2 restrictions chosen').waitFor()
    expect([await box('Jo Marsh').isChecked(), await row('Jo Marsh').getAttribute('aria-selected')]).toEqual([
      true,
      'true',
    ])
    await seat.page.keyboard.press('Space')
    await seat.main.getByText('1 restriction chosen').waitFor()
    await box('Mia Rowe').uncheck()
    expect(await opened()).toBe(null)

    await row('Jo Marsh').focus()
    await seat.page.keyboard.press('Enter')
    await expect.poll(opened).not.toBe(null)
    const first = await opened()
    await expect.poll(() => row('Jo Marsh').getAttribute('aria-current')).toBe('true')
    await row('Mia Rowe').getByRole('gridcell').last().click()
    await expect.poll(opened).not.toBe(first)
    await expect.poll(() => row('Mia Rowe').getAttribute('aria-current')).toBe('true')
    expect(await row('Jo Marsh').getAttribute('aria-current')).toBe(null)
    // The record's heading takes the focus once it is there; until then Escape is the log's.
    await expect.poll(() => seat.page.evaluate(() => !!document.activeElement?.closest('aside'))).toBe(true)
    await seat.page.keyboard.press('Escape')
    await expect.poll(opened).toBe(null)
    const link = row('Mia Rowe').getByRole('link', { name: /^R-/ })
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('stay open beside the log while it is filtered and sorted, and are not looked up again', async () => {
    const seat = await openAsRuth('#/log')
    await seat.page.setViewportSize({ width: 1920, height: 1000 })
    await seat.main.getByRole('row').filter({ hasText: 'Jo Marsh' }).getByRole('gridcell').last().click()
    const record = seat.page.getByRole('complementary', { name: 'Open record' })
    const shown = record.getByRole('heading', { name: 'Representations' })
    await shown.waitFor()
    const looked = () => seat.requests.filter((one) => /\/api\/restrictions\//.test(one.url())).length
    const before = looked()

    await seat.main.getByRole('button', { name: 'Lifted', exact: true }).click()
    await expect.poll(() => seat.main.getByRole('row').filter({ hasText: 'Jo Marsh' }).count()).toBe(0)
    await shown.waitFor()
    await seat.main.getByRole('button', { name: 'Lifted', exact: true }).click()
    await seat.main.getByRole('columnheader', { name: 'Until' }).getByRole('button').first().click()
    await expect.poll(() => new URL(seat.page.url()).hash).toContain('by=until')
    await shown.waitFor()
    expect(looked()).toBe(before)
  })

  test('have views by name, and columns that people choose, remembered on their device', async () => {
    const seat = await openAsRuth('#/log')
    const headers = () => seat.main.getByRole('columnheader').allTextContents()
    await count(seat, '5 restrictions.').waitFor()
    const views = seat.main.getByRole('button', { name: 'Views' })
    await views.click()
    await seat.page.getByRole('menuitem', { name: 'Reviews overdue' }).click()
    await chip(seat, 'Review overdue').waitFor()
    await seat.page.goBack()
    await count(seat, '5 restrictions.').waitFor()
    const columns = seat.main.getByRole('button', { name: 'Columns' })
    await columns.press('Enter')
    await seat.page.getByRole('menuitemcheckbox', { name: 'Measures' }).press('Space')
    await seat.page.getByRole('menuitemcheckbox', { name: 'Until' }).press('Space')
    await seat.page.getByRole('menuitemcheckbox', { name: 'Until' }).press('Escape')
    await expect.poll(() => columns.evaluate((button) => button === document.activeElement)).toBe(true)
    await expect.poll(headers).toContain('Measures')
    await seat.page.reload()
    await count(seat, '5 restrictions.').waitFor()
    const shown = (await headers()).join(' ')
    expect(shown).toContain('Measures')
    expect(shown).not.toContain('Until')
    await columns.click()
    const chosen = seat.page.getByRole('menuitemcheckbox', { checked: true })
    while ((await chosen.count()) > 0) await chosen.first().click()
    // The menu hides the rest of the page from everybody but the eye.
    await seat.page.keyboard.press('Escape')
    await expect.poll(async () => (await headers()).filter(Boolean).length).toBe(1)
  })
})

describe('P10, P15: the log’s escalations', () => {
  test('show state, service and behaviour; an officer decides from here', async () => {
    const seat = await openAsTom('#/log/escalations')
    await count(seat, '1 escalation.').waitFor()
    expect(await names(seat)).toEqual([customers.colin.name])
    await seat.wellMadeInFull('log of escalations')
    await seat.main.getByRole('link', { name: /^E-/ }).click()
    await seat.heading('Decide on this escalation').waitFor()
    await seat.wellMade('decision', 'colours')
  })
})

test('P15: of more than a page of restrictions the newest decision comes first; Next and Previous turn the pages', async () => {
  await fillPages(at.stack.register)
  const seat = await openAsRuth('#/log')
  await count(seat, '74 restrictions.').waitFor()
  expect((await names(seat)).slice(0, 3)).toEqual(['Mia Rowe', 'Jo Marsh', 'Nell Ward 00'])
  expect(await rows(seat).count()).toBe(50)
  const next = seat.main.getByRole('button', { name: 'Next' })
  const previous = seat.main.getByRole('button', { name: 'Previous' })
  await next.press('Enter')
  await seat.main.getByRole('link', { name: 'Omar Late' }).waitFor()
  expect(await rows(seat).count()).toBe(24)
  expect(await next.getAttribute('aria-disabled')).toBe('true')
  await previous.press('Enter')
  await seat.main.getByRole('link', { name: 'Jo Marsh' }).waitFor()
  expect(await rows(seat).count()).toBe(50)
})
