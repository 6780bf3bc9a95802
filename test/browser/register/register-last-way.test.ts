import { test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { own } from '../../../server/policy/contact-point/whose.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue } from '../../support/acts.ts'
import { warn } from '../../support/doing.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { fill } from '../support/form.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()
const address = 'neighbour@example.net'

test('G, accuracy: the keeper removes the last way to find a customer, and confirms it: it was a stranger’s', async () => {
  const { register } = at.stack
  const customer = clue({ addresses: [address] })
  const { customerId } = await warn(register, actBy(colleagues.amira, new Date()), { customer })
  const name = { kind: 'name', value: 'Kay Moss', why: 'Her letter.', whose: own } as const
  await register.write((tx) => addPoint(tx, actBy(colleagues.ruth, new Date()), customerId, name))

  const seat = await openRegister(at, 'ruth', `#/customers/${customerId}`, { provokes: failedRequests })
  const { main } = seat
  const remove = main.getByRole('button', { name: 'Remove it', exact: true })
  await main.getByRole('button', { name: `Remove: ${address}`, exact: true }).click()
  await fill(main, 'Why?', 'It is her neighbour’s.')
  await remove.click()
  await main.getByText(/^Not sent\. Staff would no longer find this customer/).waitFor()
  await main.getByRole('checkbox', { name: /^It isn’t this customer’s\./ }).check()
  await seat.wellMade('customer last way to find')
  await remove.click()
  await main.getByText('What counted before (1)').waitFor()
})
