import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { fillGrounds } from '../support/form.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'
import { comeAgain, count, fillLog, names, search } from './log-scene.ts'

const at = desk()
let overdue = ''
beforeAll(async () => {
  overdue = await fillLog(at.stack.register)
})

const asked = ({ requests }: RegisterSeat) => requests.filter((one) => one.url().includes('/api/log/'))

describe('P15: the log’s restrictions', () => {
  test('a returning visitor sees the filtered log after a single request', async () => {
    const seat = await openRegister(at, 'tom', '#/log')
    await count(seat, '5 restrictions.').waitFor()
    await comeAgain(seat, '#/log?state=lifted')
    await count(seat, '1 restriction.').waitFor()
    expect(await names(seat)).toEqual(['Zoe Gone'])
    expect(asked(seat)).toHaveLength(1)
  })

  test('can be sorted by each column that offers it, ascending and descending; chosen rows are exported', async () => {
    const seat = await openRegister(at, 'ruth', '#/log')
    await count(seat, '5 restrictions.').waitFor()
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
      seat.main
        .getByRole('row')
        .filter({ hasText: name })
        .getByRole('checkbox', { name: new RegExp(`^Choose restriction R-.*, ${name}$`) })
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
  })

  test('stay on screen when the register fails; the page says so, and recovers', async () => {
    const seat = await openRegister(at, 'ruth', '#/log', { provokes: failedRequests })
    await count(seat, '5 restrictions.').waitFor()
    at.stack.proxy.set({ status: 503, path: '/api/log' })
    await search(seat, 'omar')
    await seat.main.getByText('The register could not answer just now.').waitFor()
    at.stack.proxy.set()
    await seat.main.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => names(seat)).toEqual(['Omar Late'])
  })

  test('open, can be reviewed from here, and the way back leads to the same place', async () => {
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
