import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayAt } from '../../../server/policy/calendar.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { colleagues, customers } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, council } from '../../support/acts.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { fillGrounds } from '../support/form.ts'
import { misfits, spaceText } from '../support/measure.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000)
let overdue = ''

/** A page and a half of people beside the cast; one of them overdue, one lifted, one whose letter has not gone. */
beforeAll(async () => {
  const { register } = at.stack
  overdue = await register.write(async (tx) => {
    for (let i = 0; i < 70; i++) {
      const act = actBy(colleagues.ruth, day(-100 - i))
      const name = `Nell Ward ${String(i).padStart(2, '0')}`
      const customerId = await enterCustomer(tx, act, { name, addresses: [`nell.${i}@example.net`], numbers: [] })
      await enterRestriction(
        tx,
        act,
        customerId,
        [{ kind: 'designated-contact' }],
        i === 0 ? { services: ['Planning'] } : {},
      )
    }
    const act = actBy(colleagues.ruth, day(-220))
    const late = await enterCustomer(tx, act, {
      name: 'Omar Late',
      addresses: ['omar@example.net'],
      numbers: ['01632 960200'],
    })
    const { id } = await enterRestriction(
      tx,
      act,
      late,
      [{ kind: 'channel-closed', channel: 'telephone', instead: 'by letter' }],
      { until: null },
    )
    const gone = await enterCustomer(tx, act, { name: 'Zoe Gone', addresses: ['zoe@example.net'], numbers: [] })
    await enterRestriction(tx, act, gone, [{ kind: 'designated-contact' }], {
      liftedOn: dayAt(day(-20), council.timeZone),
    })
    return id
  })
})

const rows = ({ main }: RegisterSeat) => main.getByRole('rowheader')
const names = (seat: RegisterSeat) => rows(seat).getByRole('link').allTextContents()
const count = (seat: RegisterSeat, words: string | RegExp) =>
  seat.main.getByRole('paragraph').filter({ hasText: words })
const chip = ({ main }: RegisterSeat, name: string) => main.getByRole('button', { name, exact: true })
const search = async ({ main }: RegisterSeat, words: string) => {
  await main.getByRole('searchbox', { name: 'Name, address, number or reference' }).fill(words)
  await main.getByRole('button', { name: 'Search' }).click()
}

describe('P15: the log’s restrictions', () => {
  test('the newest decision comes first; Next and Previous turn the pages', async () => {
    const seat = await openRegister(at, 'frances', '#/log')
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

  const asked = ({ requests }: RegisterSeat) => requests.filter((one) => one.url().includes('/api/log/'))
  const comeAgain = async ({ page, requests }: RegisterSeat, fragment: string) => {
    await page.goto('about:blank')
    requests.length = 0
    await page.goto(`${at.stack.proxy.origin}/register.html${fragment}`)
  }

  fullTest('a returning visitor sees the filtered log after a single request', async () => {
    const seat = await openRegister(at, 'tom', '#/log')
    await count(seat, '74 restrictions.').waitFor()
    await comeAgain(seat, '#/log?state=lifted')
    await count(seat, '1 restriction.').waitFor()
    expect(await names(seat)).toEqual(['Zoe Gone'])
    expect(asked(seat)).toHaveLength(1)
  })

  test('a returning visitor who has lost their role is refused by the register, and sees nothing', async () => {
    const seat = await openRegister(at, 'amira', '#/log', { provokes: failedRequests })
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
    const seat = await openRegister(at, 'ruth', '#/log')
    const only = async (words: string, found: string) => {
      await search(seat, words)
      await count(seat, /^1 restriction\.$/).waitFor()
      await expect.poll(() => names(seat)).toEqual([found])
    }
    await only('marsh jo', customers.jo.name)
    await only('omar@example.net', 'Omar Late')
    await only('01632 960200', 'Omar Late')
    await only(referenceOf('restriction', overdue).toLowerCase(), 'Omar Late')
    await search(seat, 'nobody of that name')
    await count(seat, 'No results.').waitFor()
    expect(await seat.main.getByRole('grid').count()).toBe(0)
    await seat.main.getByRole('button', { name: 'Show all' }).click()
    await count(seat, '74 restrictions.').waitFor()
    expect(seat.requests.filter((one) => /marsh|omar|nobody|01632/i.test(decodeURIComponent(one.url())))).toEqual([])
    expect(seat.page.url()).not.toMatch(/marsh|omar|nobody/i)
  })

  test('are filtered by buttons, and the link with the filters shows the same to somebody else', async () => {
    const seat = await openRegister(at, 'ruth', '#/log')
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
    await seat.wellMade('log')
    await seat.page.setViewportSize({ width: 320, height: 800 })
    await seat.main.getByRole('button', { name: 'Filters: 2 chosen' }).click()
    await spaceText(seat.page.mainFrame(), true)
    expect(await misfits(seat.page.mainFrame())).toEqual([])

    const other = await openRegister(at, 'tom', new URL(link).hash)
    await expect.poll(() => names(other)).toEqual(['Jo Marsh', 'Omar Late'])
    expect(await chip(other, 'In force').getAttribute('aria-pressed')).toBe('true')
    await other.main.getByRole('combobox', { name: 'Service' }).selectOption('Planning')
    await other.main.getByRole('combobox', { name: 'Measure' }).selectOption('Any measure')
    await expect.poll(() => names(other)).toContain('Nell Ward 00')
  })

  fullTest(
    'can be sorted by each column that offers it, ascending and descending; chosen rows are exported',
    async () => {
      const seat = await openRegister(at, 'ruth', '#/log')
      await count(seat, '74 restrictions.').waitFor()
      const header = (name: string) => seat.main.getByRole('columnheader', { name })
      for (const [name, first] of [
        ['Review due', 'Omar Late'],
        ['Customer', 'Jo Marsh'],
        ['Decided on', 'Zoe Gone'],
      ] as const) {
        await header(name).getByRole('button').click()
        await expect.poll(() => header(name).getAttribute('aria-sort')).toBe('ascending')
        await expect.poll(async () => (await names(seat)).slice(0, 2)).toContain(first)
      }
      await header('Decided on').getByRole('button').click()
      await expect.poll(async () => (await names(seat))[0]).toBe('Mia Rowe')

      const choose = (name: string) =>
        seat.main.getByRole('row').filter({ hasText: name }).getByRole('checkbox', { name: 'Choose this restriction' })
      for (const name of ['Mia Rowe', 'Jo Marsh']) await choose(name).check()
      await seat.main.getByText('2 restrictions chosen').waitFor()
      await seat.main.getByRole('button', { name: 'Export' }).click()
      const [file] = await Promise.all([
        seat.page.waitForEvent('download'),
        seat.page.getByRole('menuitem', { name: 'Download as .csv' }).click(),
      ])
      expect(file.suggestedFilename()).toBe('log-chosen.csv')
      const text = readFileSync(await file.path(), 'utf8')
      expect([text.includes('Mia Rowe'), text.includes('Jo Marsh'), text.includes('Omar Late')]).toEqual([
        true,
        true,
        false,
      ])
    },
  )

  test('have views that people save for themselves, and columns that they choose, remembered on their device', async () => {
    const seat = await openRegister(at, 'ruth', '#/log')
    const headers = () => seat.main.getByRole('columnheader').allTextContents()
    await count(seat, '74 restrictions.').waitFor()
    await seat.page.evaluate(() => {
      const me = Object.keys(localStorage).find((name) => name.includes('.me.')) ?? ''
      const old = JSON.stringify([{ name: 'From this device', fragment: '#/log?state=lifted' }])
      localStorage[`${me.replace('.me.', '.views.')}.restrictions`] = old
    })
    const views = seat.main.getByRole('button', { name: 'Views' })
    await views.click()
    await seat.page.getByRole('menuitem', { name: 'Save or delete views…' }).click()
    await seat.page.getByRole('button', { name: 'Delete the view From this device' }).waitFor()
    await seat.page.getByRole('textbox', { name: 'Name for this view' }).fill('Mine')
    await seat.page.getByRole('button', { name: 'Save this view' }).click()
    await seat.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await seat.page.evaluate(() => Object.keys(localStorage).filter((name) => /\.views\./.test(name)))).toEqual(
      [],
    )
    await views.click()
    await seat.page.getByRole('menuitem', { name: 'From this device' }).click()
    await count(seat, '1 restriction.').waitFor()
    await views.click()
    await seat.page.getByRole('menuitem', { name: 'Mine' }).click()
    await count(seat, '74 restrictions.').waitFor()
    const columns = seat.main.getByRole('button', { name: 'Columns' })
    await columns.press('Enter')
    await seat.page.getByRole('menuitemcheckbox', { name: 'Measures' }).press('Space')
    await seat.page.getByRole('menuitemcheckbox', { name: 'Until' }).press('Space')
    await seat.page.getByRole('menuitemcheckbox', { name: 'Until' }).press('Escape')
    expect(await columns.evaluate((button) => button === document.activeElement)).toBe(true)
    await expect.poll(headers).toContain('Measures')
    await seat.page.reload()
    await count(seat, '74 restrictions.').waitFor()
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

  fullTest('stay on screen when the register fails; the page says so, and recovers', async () => {
    const seat = await openRegister(at, 'ruth', '#/log', { provokes: failedRequests })
    await count(seat, '74 restrictions.').waitFor()
    at.stack.proxy.set({ status: 503, path: '/api/log' })
    await search(seat, 'omar')
    await seat.main.getByText('The register could not answer just now.').waitFor()
    at.stack.proxy.set()
    await seat.main.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => names(seat)).toEqual(['Omar Late'])
  })

  fullTest('open, can be reviewed from here, and the way back leads to the same place', async () => {
    const seat = await openRegister(at, 'frances', '#/log')
    await search(seat, 'omar')
    await seat.main.getByRole('link', { name: referenceOf('restriction', overdue) }).click()
    await seat.heading('Restriction: in force').waitFor()
    await seat.main.getByText(/^The review is overdue\./).waitFor()
    await seat.main.getByRole('row').last().hover()
    await seat.wellMade('restriction')
    await seat.main.getByRole('button', { name: 'Record a review' }).click()
    await seat.main.getByRole('radio', { name: 'It stays as it is' }).check()
    await fillGrounds(seat.main)
    await seat.main.getByRole('textbox', { name: 'Reasons' }).fill('Nothing has changed.')
    await seat.main.getByRole('button', { name: 'Record the review' }).click()
    await seat.main.getByText('Recorded. It stays as it is.').waitFor()
    await seat.main.getByRole('button', { name: 'Close this record' }).click()
    await seat.heading('Restriction: in force').waitFor({ state: 'detached' })
    await expect.poll(() => names(seat)).toEqual(['Omar Late'])
    await expect.poll(() => seat.main.getByRole('gridcell').getByText('Review overdue').count()).toBe(0)
  })
})

describe('P10, P15: the log’s escalations', () => {
  test('show state, service and behaviour; an officer decides from here', async () => {
    const seat = await openRegister(at, 'tom', '#/log/escalations')
    await count(seat, '1 escalation.').waitFor()
    expect(await names(seat)).toEqual([customers.colin.name])
    await seat.wellMade('log of escalations')
    await seat.main.getByRole('link', { name: /^E-/ }).click()
    await seat.heading('Decide on this escalation').waitFor()
    await seat.wellMade('decision')
  })
})
