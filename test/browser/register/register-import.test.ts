import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../server/sheets/read-sheet.ts'
import { colleagues } from '../../cast.ts'
import { bookOf } from '../../support/book.ts'
import { fullTest } from '../../support/is-full.ts'
import { formulaXlsx } from '../../support/load/formula-xlsx.ts'
import { desk } from '../support/desk.ts'
import { oneInTurn, openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
/** One window, in which one person sits after the other. */
const openAs = oneInTurn(at)
const openAsRuth = (fragment: string) => openAs('ruth', fragment)
const { name: contactName, address: contactAddress } = colleagues.sam
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function choose({ main }: RegisterSeat, name: string, mimeType: string, content: Uint8Array) {
  await main.getByLabel('The council’s log').setInputFiles({ name, mimeType, buffer: Buffer.from(content) })
  await main.getByRole('button', { name: 'Check the file' }).press('Enter')
}
const says = async ({ main }: RegisterSeat, words: string | RegExp) =>
  await main.locator('.line').filter({ hasText: words }).waitFor({ timeout: 30_000 })
const findings = ({ main }: RegisterSeat) =>
  main.getByRole('table', { name: 'Errors and notes in the spreadsheet' }).getByRole('row').allTextContents()

const titles = [
  'Customer',
  'Email address',
  'Restriction',
  'Designated contact',
  'Contact email',
  'Start date',
  'Letter sent',
  'Our own notes',
  'When',
  'Approved by',
]

/** A council's real file, with cells that hold real dates. */
const row = (name: string, address: string) => [
  ...[name, address, 'Single point of contact; no telephone calls', contactName, contactAddress],
  ...[{ day: '2026-03-02' }, '1 March 2026', '=1+1 is what she writes', '03/12/2026', 'The Leader of the Council'],
]
const councilsFile = bookOf([
  { name: 'Log', rows: [titles, row('Ines Ward', 'ines@example.org'), row('Omar Pitt', 'omar.pitt@example.org')] },
])

/** A council's sheet as it is: a merged title, two-digit years, "TBC" and two people in a row. */
const sheet = bookOf([
  {
    name: 'Register',
    rows: [
      ['Ambleford – customers with restricted contact'],
      [],
      ['Customer', 'Email', 'Restriction', 'Named officer', 'Start date', 'Review date', 'Letter sent'],
      ['Una Poe', 'una@example.org', 'Single point of contact', 'Sam Reyes', '03/11/24', 'TBC', '04/11/24'],
      ['Vic & Wyn Rea', 'rea@example.org', 'Single point of contact', 'Sam Reyes', 'Jan 2024', 'TBC', '20/01/2024'],
      ['Xan Sole', 'xan@example.org', 'Single point of contact', 'Sam Reyes', 'in spring', '1/12/2026', '20/01/2024'],
    ],
    merges: ['A1:G1'],
  },
])

describe('P15: a council’s own log', () => {
  test('is checked, matched, imported and exported again', async () => {
    const seat = await openAsRuth('#/import')
    await seat.heading('Import').waitFor()
    await seat.wellMadeInFull('import, to begin with')

    // What is no spreadsheet is said at once, and nothing is sent.
    await choose(seat, 'log.pdf', 'application/pdf', Buffer.from('%PDF'))
    await seat.main.getByText('This is neither .xlsx nor .csv.').waitFor()

    await choose(seat, 'council log.xlsx', xlsx, councilsFile)
    await says(seat, /^No errors\. .*an authorising officer must sign first\.$/)
    await seat.main.getByRole('heading', { name: 'What will be imported' }).waitFor()
    expect(await findings(seat)).toEqual([
      expect.stringContaining('Row'),
      expect.stringMatching(/Row 1.*When.*not imported/),
      expect.stringMatching(/Row 2.*Note.*no day of review/),
      expect.stringMatching(/Row 2.*Approved by.*Note.*P13: this names none of the posts/),
      expect.stringMatching(/Row 3.*Note.*no day of review/),
      expect.stringMatching(/Row 3.*Approved by/),
    ])
    await seat.wellMadeInFull('import, checked')

    // The keeper says what the last column is.
    await seat.main.getByLabel('When', { exact: true }).selectOption({ label: 'Review on' })
    await seat.main.getByRole('button', { name: 'Check again' }).press('Enter')
    await expect.poll(async () => await seat.main.getByText('no day of review').count()).toBe(0)
    await says(seat, /^No errors\. .*an authorising officer must sign first\.$/)

    // P13: an authorising officer sees what comes into force, and signs it: then it is imported.
    await seat.main.getByRole('button', { name: 'Ask an officer to sign' }).press('Enter')
    await says(seat, 'Waiting for an authorising officer’s signature.')
    await seat.main
      .getByRole('table', { name: 'Previous imports' })
      .getByText('Waiting for an authorising officer’s signature')
      .waitFor()
    await seat.wellMadeInFull('import, waiting')
    const officer = await openAs('frances', '#/work')
    await officer.main.getByRole('link', { name: /import/i }).click()
    await officer.heading('Sign an import').waitFor()
    // G: by whom and where they are reached: a name alone identifies nobody.
    await officer.main
      .getByRole('row')
      .filter({ hasText: 'Ines Ward' })
      .filter({ hasText: 'ines@example.org' })
      .waitFor()
    await officer.wellMade('import to sign')
    await officer.main.getByRole('button', { name: 'Sign this list' }).press('Enter')
    await officer.main.getByText('Signed by Frances Lane. It is imported.').waitFor()
    await openAsRuth('#/import')
    await seat.main.getByRole('table', { name: 'Previous imports' }).getByText('Imported').waitFor()
    await seat.go('#/log', 'The log: restrictions')
    const line = seat.main.getByRole('row').filter({ hasText: 'Ines Ward' })
    await line.getByRole('link', { name: /^R-/ }).click()
    await seat.main.getByText(/Decided by The Leader of the Council, as the council’s earlier log has it/).waitFor()

    await seat.go('#/export', 'Export the log')
    await seat.wellMadeInFull('export')
    for (const format of ['xlsx', 'csv'] as const) {
      const saving = seat.page.waitForEvent('download')
      await seat.main.getByRole('button', { name: `Download as .${format}` }).press('Enter')
      const pieces: Buffer[] = []
      for await (const piece of await (await saving).createReadStream()) pieces.push(piece as Buffer)
      const { rows } = readSheet(Buffer.concat(pieces), format)
      expect(rows.filter(({ cells }) => cells.includes('Ines Ward'))).toMatchObject([
        { cells: expect.arrayContaining(['ines@example.org', '2026-03-02', '2026-12-03', '=1+1 is what she writes']) },
      ])
    }
    // Nothing of the file is in any address.
    const asked = seat.requests.map((request) => request.url()).filter((url) => !url.includes('/assets/'))
    expect(asked.join(' ')).not.toMatch(/council|ines|ward|pitt/i)
  })

  fullTest('shows each wrong row, and cannot be imported', async () => {
    const seat = await openAsRuth('#/import')
    await choose(
      seat,
      'formulas.xlsx',
      xlsx,
      formulaXlsx([
        ['Name', 'E-mail', 'Warning on'],
        [{ formula: 'CONCATENATE("Una"," Poe")', value: 'Una Poe' }, 'una@example.org', { day: 46_329 }],
        [{ formula: 'A2', value: null }, 'other@example.org', '2026-01-05'],
        ['Amira', colleagues.amira.address, '31/02/2026'],
      ]),
    )
    await says(seat, '2 errors to correct or answer before you can import.')
    expect(await findings(seat)).toEqual([
      expect.stringContaining('Row'),
      expect.stringMatching(/Row 3.*Name.*Error.*This formula has no value/),
      expect.stringMatching(/Row 4.*Warning on.*There is no such date/),
    ])
    expect(await seat.main.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0)
    await seat.wellMade('import, wrong rows')
  })

  fullTest('is only for the register keeper', async () => {
    const seat = await openRegister(at, 'frances', '#/import')
    expect(await seat.main.getByLabel('The council’s log').count()).toBe(0)
    expect(await seat.page.getByRole('link', { name: /^Import|Export/ }).count()).toBe(0)
  })
})

describe('P15: a council’s sheet as it is', () => {
  test('asks beside each value what it would become, accepts all of a kind at once, and gives a template', async () => {
    const seat = await openAsRuth('#/import')
    const { main } = seat
    await main.getByLabel('The council’s log').setInputFiles({
      name: 'log.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(sheet),
    })
    await main.getByRole('button', { name: 'Check the file' }).press('Enter')
    const says = (words: string | RegExp) =>
      main.locator('.line').filter({ hasText: words }).waitFor({ timeout: 30_000 })
    await says(/^7 errors to correct or answer/)
    await main.getByRole('heading', { name: 'Questions about this file' }).waitFor()
    expect(await findings(seat)).toContainEqual(expect.stringMatching(/Row 4.*Error/))
    expect(await main.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0)
    await seat.wellMade('import, questions')

    const titles = main.getByLabel('Row with the titles')
    expect(await titles.locator('option:checked').textContent()).toBe(
      'Row 3: Customer, Email, Restriction, Named officer',
    )
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
    await seat.wellMadeInFull('import, answered')

    const template = seat.page.waitForEvent('download')
    await main.getByRole('button', { name: 'Download a template (.xlsx)' }).press('Enter')
    expect((await template).suggestedFilename()).toBe('import-template.xlsx')
    const asked = seat.requests.map((request) => request.url()).filter((url) => !url.includes('/assets/'))
    expect(asked.join(' ')).not.toMatch(/una|poe|rea|spring/i)
  })
})
