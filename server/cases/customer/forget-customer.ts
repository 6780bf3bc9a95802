import { forgetIfNothingIsLeft } from '../../register/customer/customers.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit } from '../act.ts'

/** Minimisation: deletes the customer once nothing recorded about them is left. */
export async function forgetCustomerWithNothingLeft(tx: Writing, act: Act, customerId: string): Promise<void> {
  if (await forgetIfNothingIsLeft(tx, customerId)) {
    await audit(tx, act, { what: 'customer-forgotten', subjectId: customerId, customerId })
  }
}
