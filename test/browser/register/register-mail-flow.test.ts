import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { addArrangement } from '../../../server/register/mail-arrangement/arrangements.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { printedAfter, rulesIn } from '../../mail-flow/tenant.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
const arrangementId = newId()

/** Jo's mail is to be forwarded to Sam. */
beforeAll(async () => {
  await at.stack.register.write(async (tx) => {
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
      at: new Date(),
    })
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
    const seat = await openRegister(at, 'lee', '#/mail-flow', { provokes: failedRequests })
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
  })

  fullTest('an authorising officer sees the results, but gets no script', async () => {
    const { main } = await openRegister(at, 'frances', '#/mail-flow')
    await main.getByRole('heading', { name: 'Last comparison' }).waitFor()
    expect(await main.getByRole('button').count()).toBe(0)
  })
})
