import { beforeAll, describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { acceptProposal } from '../../../server/cases/contact-point/decide-proposal.ts'
import type { Whose } from '../../../server/policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../../server/policy/vocabulary.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, press, says } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const family = 'marsh.family@example.org'
const number = '07700 900999'
const ruth = () => actBy(colleagues.ruth, new Date())
let seat: Sitting

beforeAll(async () => {
  const [jo, petra] = await Promise.all(
    [customers.jo, customers.petra].map(async ({ addresses }) => {
      const [owner] = await at.stack.register.read((reading) => customersByKey(reading, 'email', [addresses[0] ?? '']))
      return owner?.customerId ?? ''
    }),
  )
  const add = (customerId: string | undefined, kind: ContactPointKind, value: string, whose: Whose) =>
    at.stack.register.write((tx) =>
      addPoint(tx, ruth(), customerId ?? '', { kind, value, whose, why: 'They share it.' }),
    )
  for (const customerId of [jo, petra]) {
    await add(customerId, 'email', family, { kind: 'shared' })
    await add(customerId, 'number', number, { kind: 'shared' })
  }
  seat = await at.sit({ stays: true, provokes: failedRequests })
})

describe('P4: what several people share', () => {
  test('a shared mailbox names nobody and can’t be recorded under anybody until the name is given', async () => {
    const letter = await writes(at.stack.post, `The Marshes <${family}>`)
    const since = await recorded(at.stack.register)
    await seat.read(letter.subject)
    const card = seat.card('Shared address: ask who is writing')
    await card.waitFor()
    expect(await card.textContent()).not.toMatch(/Jo|Petra|Restricted/)
    for (const act of ['Give a polite warning', 'Escalate']) expect(await button(seat.pane, act).count()).toBe(0)
    await screenshot(seat.page, 'shared-address')
    await clean(seat.page)

    const name = seat.pane.getByRole('form', { name: 'Who is writing?' }).getByRole('textbox', { name: 'Name' })
    await name.fill(customers.jo.name)
    await press(seat.pane, 'Look up')
    await seat.card('Restricted contact').waitFor()
    await says(seat.pane, `This is about ${customers.jo.name}.`)
    // A message, not a call: what to do is what the customer's own card says.
    await says(seat.pane, /^Do not reply\. Pass this to /)
    await screenshot(seat.page, 'shared-address-named')
    await name.fill('Ida Marsh')
    await press(seat.pane, 'Look up')
    await card.waitFor()
    await says(seat.pane, 'Ida Marsh isn’t known with this address.')
    await press(seat.pane, 'Escalate')
    await says(seat.pane, 'Escalated to the authorising officer.')
    expect(await since()).toEqual(['customer-added', 'escalation-filed'])
  })

  fullTest('a shared number asks who is calling, and takes the name', async () => {
    await seat.read('Repair to the back door')
    await press(seat.pane, 'Log a call')
    const form = seat.pane.getByRole('form', { name: 'Who is it?' })
    await form.getByRole('textbox', { name: 'Number', exact: true }).fill(number)
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'Several people use this. Who is calling?')
    await form.getByRole('textbox', { name: 'Name, if you know it' }).fill('marsh, jo')
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'Restricted contact. Tell them to contact Sam Reyes')
    await form.getByRole('textbox', { name: 'Name, if you know it' }).fill('Kim Marsh')
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'We know this number or address, but not with this name.')
    await press(seat.pane, 'Back')
  })
})

test('P8: a solicitor reported as one is answered as usual, and the card names no customer', async () => {
  const address = 'ann.lee@law.example'
  const letter = await writes(at.stack.post, `Ann Lee <${address}>`)
  await seat.read('You people are useless')
  await seat.card('Restricted contact').waitFor()
  await press(seat.pane, 'Report another address')
  const form = seat.pane.getByRole('form', { name: 'Report another address' })
  await form.getByRole('textbox', { name: 'New address' }).fill(address)
  await form.getByRole('radio', { name: /^A representative’s/ }).check()
  await form.getByRole('combobox', { name: 'Their part' }).selectOption('Solicitor')
  await form.getByRole('textbox', { name: 'How do you know?' }).fill('She acts for her.')
  await press(seat.pane, 'Report it')
  await form.getByText('This is needed.').waitFor()
  await form.getByRole('textbox', { name: 'Their name' }).fill('Ann Lee')
  await screenshot(seat.page, 'report-representative')
  await press(seat.pane, 'Report it')
  await says(seat.pane, 'Reported.')
  await press(seat.pane, 'Close')
  await at.stack.register.write(async (tx) => {
    const { id } = await tx.selectFrom('proposals').select('id').where('value', '=', address).executeTakeFirstOrThrow()
    await acceptProposal(tx, ruth(), id)
  })
  await seat.read(letter.subject)
  const card = seat.card('No contact restriction')
  await card.getByText('Reply as usual.').waitFor()
  expect(await card.textContent()).not.toMatch(/Jo|Marsh|solicitor/i)
})
