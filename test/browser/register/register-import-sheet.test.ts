import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../server/sheets/read-sheet.ts'
import { bookOf } from '../../support/book.ts'
import { desk } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()

/** A council's sheet as it is: a title, colours, two-digit years, "TBC" and two people in a row. */
const sheet = bookOf([
  {
    name: 'Register',
    rows: [
      ['Ambleford – customers with restricted contact'],
      [],
      ['Customer', 'Email', 'Restriction', 'Named officer', 'Start date', 'Review date', 'Letter sent'],
      {
        look: { rgb: 'FFC7CE' },
        cells: ['Una Poe', 'una@example.org', 'Single point of contact', 'Sam Reyes', '03/11/24', 'TBC', '04/11/24'],
      },
      ['Vic & Wyn Rea', 'rea@example.org', 'Single point of contact', 'Sam Reyes', 'Jan 2024', 'TBC', '20/01/2024'],
      ['Xan Sole', 'xan@example.org', 'Single point of contact', 'Sam Reyes', 'in spring', '1/12/2026', '20/01/2024'],
    ],
    merges: ['A1:G1'],
  },
])

describe('P15: a council’s sheet as it is', () => {
  test('asks beside each value what it would become, accepts all of a kind at once, and gives findings and template', async () => {
    const seat = await openRegister(at, 'ruth', '#/import')
    const { main } = seat
    await main.getByLabel('The council’s log').setInputFiles({
      name: 'log.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(sheet),
    })
    await main.getByRole('button', { name: 'Check the file' }).press('Enter')
    const says = (words: string | RegExp) =>
      main.locator('.line').filter({ hasText: words }).waitFor({ timeout: 30_000 })
    await says(/^8 errors to correct or answer/)
    await main.getByRole('heading', { name: 'Questions about this file' }).waitFor()
    await seat.wellMade('import, questions')

    const titles = main.getByLabel('Row with the titles')
    expect(await titles.locator('option:checked').textContent()).toBe(
      'Row 3: Customer, Email, Restriction, Named officer',
    )
    await main.getByLabel(/^Rows that stand out: light red \(row 4\)/).selectOption({ label: 'It means nothing' })
    for (const about of [
      'The year has two digits',
      'This says that it is not known',
      'This is a month',
      'This may be several',
    ]) {
      await main.getByRole('group', { name: about }).getByRole('button', { name: /^Use / }).press('Enter')
    }
    expect(await main.getByLabel('Start date: “03/11/24” (row 4)').locator('option:checked').textContent()).toBe(
      'Use “3 November 2024”',
    )
    await main.getByLabel('Start date: “in spring” (row 6)').selectOption({ label: 'Write something else' })
    await main.getByLabel('It becomes').fill('1 April 2024')
    await main.getByRole('button', { name: 'Check again with these answers' }).press('Enter')
    await says(/^No errors\. 4 records come into force with it/)
    await main.getByText('7 cells or rows are read as you answered.').waitFor()
    await seat.wellMade('import, answered')

    const saving = seat.page.waitForEvent('download')
    await main.getByRole('button', { name: 'Download as .xlsx' }).press('Enter')
    const pieces: Buffer[] = []
    for await (const piece of await (await saving).createReadStream()) pieces.push(piece as Buffer)
    const [head] = readSheet(Buffer.concat(pieces), 'xlsx').rows
    expect(head?.cells).toContain('What the cell says')
    await main.getByRole('button', { name: 'Discard' }).press('Enter')
    await says('Discarded.')
    await seat.go('#/import', 'Import')
    const template = seat.page.waitForEvent('download')
    await main.getByRole('button', { name: 'Download a template (.xlsx)' }).press('Enter')
    expect((await template).suggestedFilename()).toBe('import-template.xlsx')
    const asked = seat.requests.map((request) => request.url()).filter((url) => !url.includes('/assets/'))
    expect(asked.join(' ')).not.toMatch(/una|poe|rea|spring/i)
  })
})
