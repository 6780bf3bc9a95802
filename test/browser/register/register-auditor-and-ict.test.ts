import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { addArrangement } from '../../../server/register/mail-arrangement/arrangements.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { printedAfter, rulesIn } from '../../mail-flow/tenant.ts'
import { actBy, whileAway } from '../../support/acts.ts'
import { answer } from '../../support/deciding.ts'
import { seen } from '../../support/doing.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { inForceNow, now, represented } from '../support/records.ts'
import { oneInTurn, openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
/** One window, in which one person sits after the other, and requests fail. */
const openAs = oneInTurn(at, { provokes: failedRequests })
const openAsMax = (fragment: string) => openAs('max', fragment)
let jo = ''

/** Jo was looked at by Dan once and by Amira sixty times; Mia by Kit. */
beforeAll(async () => {
  const { register } = at.stack
  const when = (minutes: number) => new Date(Date.now() - 3_600_000 + minutes * 60_000)
  const [address = ''] = customers.jo.addresses
  await seen(register, actBy(colleagues.dan, when(0)), address)
  for (let n = 0; n < 60; n++) await seen(register, actBy(colleagues.amira, when(1)), address)
  await seen(register, actBy(colleagues.kit, when(2)), customers.mia.addresses[0] ?? '')
  const [owner] = await register.read((reading) => customersByKey(reading, 'email', [address]))
  jo = referenceOf('customer', owner?.customerId ?? '')
})

/** The first words of each row. */
const rows = (page: Page) => page.locator('tbody tr').allTextContents()
/** How many looks the lines stand for: one that looked through a list says how many. */
const looks = async (page: Page) =>
  (await rows(page)).reduce((sum, line) => sum + Number(/(\d+) customers/.exec(line)?.[1] ?? 1), 0)
const saved = async (page: Page, button: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

describe('the auditor', () => {
  test('sees who looked at which reference, searches by officer and customer, pages through the ledger, and exports it', async () => {
    const seat = await openAsMax('#/ledger')
    const { page, main } = seat
    await seat.heading('Access ledger').waitFor()
    expect(await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents()).toEqual([
      'Access ledger',
      'Judged by people involved',
      'Audit trail',
    ])
    await main.getByRole('table', { name: 'Looks, newest first' }).waitFor()
    expect((await rows(page))[0]).toMatch(/Kit Lowe\s*C-[\dA-F]{4}-[\dA-F]{4}\s*By an address/)
    expect(await looks(page)).toBe(50)
    expect(await main.textContent()).not.toMatch(/Jo Marsh|jo\.marsh|Mia Rowe/)

    await main.getByRole('button', { name: 'Earlier' }).click()
    await expect.poll(() => looks(page)).toBe(12)
    await seat.wellMade('ledger')
    await main.getByRole('button', { name: 'Later' }).click()
    await expect.poll(() => looks(page)).toBe(50)

    await main.getByRole('textbox', { name: 'Officer' }).fill('okafor')
    await main.getByRole('textbox', { name: 'Customer' }).fill('07700 900123')
    await page.keyboard.press('Enter')
    await main.getByText(`Customer: ${jo}. Officer: Dan Okafor.`).first().waitFor()
    expect(await rows(page)).toEqual([expect.stringMatching(new RegExp(`Dan Okafor\\s*${jo}`))])
    const { name, text } = await saved(page, 'Download these as .csv')
    expect(name).toBe('access-ledger.csv')
    expect(text.trim().split('\r\n')).toEqual([
      expect.stringContaining('"When (UTC)","Day","Customer"'),
      expect.stringMatching(new RegExp(`"${jo}",.*"address","Dan Okafor"`)),
    ])

    await main.getByRole('textbox', { name: 'Customer' }).fill('')
    await main.getByRole('textbox', { name: 'Officer' }).fill('somebody else')
    await main.getByRole('button', { name: 'Show', exact: true }).click()
    await main.getByText('There is no such look in the ledger.').waitFor()
    await main.getByLabel('First day').fill('2026-06-03')
    await main.getByLabel('Last day').fill('2026-06-02')
    await main.getByRole('button', { name: 'Show', exact: true }).click()
    await main.getByText('The last day lies before the first. Change one of them.').waitFor()
    await main.getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(() => looks(page)).toBe(50)
    // The auditor's own look-ups of Jo: for the page and for the file.
    expect((await rows(page)).slice(0, 2)).toEqual([
      expect.stringMatching(/Max Stone\s*C-.*By a number/s),
      expect.stringMatching(/Max Stone\s*C-.*By a number/s),
    ])
    for (const { url } of seat.requests.map((one) => ({ url: one.url() }))) {
      expect(url).not.toMatch(/900123|okafor/i)
    }
  })

  test('reads the audit trail, verifies it, and sees the first broken entry', async () => {
    const seat = await openAsMax('#/audit')
    const { page, main } = seat
    await main.getByRole('table', { name: 'Entries, newest first' }).waitFor()
    expect((await rows(page))[0]).toMatch(/Ledger exported[\s\S]*Max Stone[\s\S]*Of one customer: yes/)
    const prove = main.getByRole('button', { name: 'Prove the whole trail' })
    await prove.press('Enter')
    await main.getByText(/^The trail is sound: \d+ entries, none changed, none missing\.$/).waitFor()

    await main.getByLabel('What was done', { exact: true }).selectOption('Escalation filed')
    await main.getByRole('button', { name: 'Show', exact: true }).click()
    await expect.poll(() => rows(page)).toEqual([expect.stringMatching(/Escalation filed/)])
    expect((await saved(page, 'Download these as .csv')).text).toContain('"escalation-filed"')

    await at.stack.register.write(async (tx) => {
      await sql`drop trigger audit_trail_no_update`.execute(tx)
      await sql`update audit_trail set by_oid = 'somebody-else' where seq = 3`.execute(tx)
    })
    await prove.click()
    await main
      .getByText(/^The trail is broken at entry 3\. This entry was changed after it was written\. 2 entries/)
      .waitFor()
    await seat.wellMade('audit trail broken')
  })

  test('P13: the auditor reads who judged a restriction in which they had a part, and why', async () => {
    const made = await inForceNow(at.stack)
    const representationId = await represented(at.stack, made)
    const alone = whileAway(now('frances'), 'Tom Birch', '2999-01-01')
    await answer(at.stack.register, alone, representationId, { sameOfficerReason: 'Tom is away until May.' })
    const seat = await openAsMax('#/own-parts')
    const row = seat.main.getByRole('row').filter({ hasText: referenceOf('restriction', made.restrictionId) })
    await row.getByText('Tom is away until May.').waitFor()
    expect(await row.textContent()).toMatch(
      /Answered a representation.*Maintained.*Frances Lane.*decided it, or an earlier version/s,
    )
    await seat.wellMadeInFull('judged with an own part')
  })
})

/** Jo's mail is to be forwarded to Sam. */
const forwarded = (arrangementId: string) =>
  at.stack.register.write(async (tx) => {
    const { id } = await tx
      .selectFrom('restrictions')
      .innerJoin('contact_points', 'contact_points.customer_id', 'restrictions.customer_id')
      .select('restrictions.id')
      .where('contact_points.value', '=', customers.jo.addresses[0] ?? '')
      .executeTakeFirstOrThrow()
    const forwardTo = colleagues.sam.address
    await addArrangement(tx, {
      id: arrangementId,
      restrictionId: id,
      kind: 'forward',
      forwardTo,
      exceptions: [],
      asked: [forwardTo],
      at: new Date(),
    })
  })

async function script(seat: RegisterSeat): Promise<string> {
  const [download] = await Promise.all([
    seat.page.waitForEvent('download'),
    seat.main.getByRole('button', { name: 'Download the script' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^contact-register-rules-\d{4}-\d\d-\d\dT\d{4}Z\.ps1$/)
  return readFileSync(await download.path(), 'utf8')
}

async function compare({ main }: RegisterSeat, printed: string | object[]) {
  const text = typeof printed === 'string' ? printed : JSON.stringify(printed)
  const file = { name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await main.getByLabel('Upload rules.json', { exact: true }).setInputFiles(file)
  await main.getByRole('button', { name: 'Compare with the register' }).click()
}

describe('P13: mail rules', () => {
  test('ICT downloads the script, uploads what Exchange has, and sees what differs and what matches', async () => {
    const arrangementId = newId()
    await forwarded(arrangementId)
    const seat = await openAs('lee', '#/mail-flow')
    const { main } = seat
    await main.getByText('2 rules are wanted.').waitFor()
    await main.getByText('have not been compared with the register yet').waitFor()
    const text = await script(seat)
    expect(rulesIn(text)).toMatchObject([
      { RemoveHeader: ['X-Contact-Register-Mark'] },
      { RedirectMessageTo: [colleagues.sam.address] },
    ])

    await main.getByRole('button', { name: 'Compare with the register' }).click()
    await main.getByText('Choose the file that the command wrote.').waitFor()
    await compare(seat, 'Name : CR-1')
    await main.getByText(/^Not compared\. This is not what Exchange printed/).waitFor()

    const stray = {
      Name: 'Block Colin',
      Comments: null,
      State: 'Enabled',
      Mode: 'Enforce',
      From: ['c@example.org'],
      DeleteMessage: true,
    }
    await compare(seat, [...printedAfter(text, { ExceptIfSentTo: [] }), stray])
    await main.getByText(/^Compared\. 2 differences were found/).waitFor()
    const found = main.getByRole('table', { name: 'Differences between Exchange and the register' })
    await found.getByRole('row', { name: /Changed by hand: exceptions\. Run the newest script\./ }).waitFor()
    await found.getByRole('row', { name: /Block Colin Stops or redirects mail/ }).waitFor()
    await seat.wellMade('mail rules, differences')

    await compare(seat, printedAfter(text))
    await main.getByText('Compared. Nothing differs. 1 arrangement is as it should be.').waitFor()
    await main.getByText('Exchange has exactly what the register wants.').waitFor()
    const kept = await at.stack.register.read((reading) =>
      reading
        .selectFrom('arrangements')
        .select(['state', 'verified_at'])
        .where('id', '=', arrangementId)
        .executeTakeFirst(),
    )
    expect(kept).toMatchObject({ state: 'in-place', verified_at: expect.stringMatching(/^20/) })

    // Rules of others have taken all the room since.
    const wide = (RegexSize: number) => ({ ...stray, Name: 'Wide', From: null, DeleteMessage: false, RegexSize })
    const beside = (bytes: number) => [...printedAfter(text), { ...wide(bytes), BlindCopyTo: 'a@ambleford.example' }]
    await compare(seat, beside(20_000))
    await main
      .getByText(/^Arrangement [\dA-F]{8}: All addresses together .* It is in place: the script leaves/)
      .waitFor()
    await compare(seat, beside(20_001))
    await main.getByText('Compared. Nothing differs.').waitFor()
    await found.getByRole('row', { name: /In place and confirmed, though .* Nothing\. This does not count/ }).waitFor()
  })

  fullTest('an authorising officer sees the results, but gets no script', async () => {
    const { main } = await openRegister(at, 'frances', '#/mail-flow')
    await main.getByRole('heading', { name: 'Last comparison' }).waitFor()
    expect(await main.getByRole('button').count()).toBe(0)
  })
})
