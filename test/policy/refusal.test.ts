import { expect, it } from 'vitest'
import { Refusal } from '../../server/policy/refusal.ts'

it('a refusal is an error with a name of its own, by which the log tells it from a fault', () => {
  const refusal = new Refusal('not-authorised')
  expect(refusal).toBeInstanceOf(Error)
  expect(refusal).toMatchObject({ name: 'Refusal', message: 'not-authorised', refusal: 'not-authorised' })
  expect(refusal.customerId).toBeNull()
  expect(new Refusal('belongs-to-another', 'c1').customerId).toBe('c1')
})
