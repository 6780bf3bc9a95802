import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { customers } from '../../cast.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()
let jo = ''
beforeAll(async () => {
  const [owner] = await at.stack.register.read((reading) =>
    customersByKey(reading, 'email', [customers.jo.addresses[0] ?? '']),
  )
  jo = owner?.customerId ?? ''
})

describe('the register keeper', () => {
  test('makes one file of everything about a person, which is itself recorded', async () => {
    const seat = await openRegister(at, 'ruth', `#/subject-access/${jo}`, { provokes: failedRequests })
    const { page, main } = seat
    await seat.heading('Subject access').waitFor()
    expect(await page.title()).toBe('Subject access – Contact register')
    await seat.wellMade('subject access')

    at.stack.proxy.set({ status: 503 })
    await main.getByRole('button', { name: 'Make the file' }).click()
    await main.getByText('Not downloaded. The register could not answer just now.').first().waitFor()
    at.stack.proxy.set()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: 'Make the file' }).press('Enter'),
    ])
    const reference = referenceOf('customer', jo)
    expect(file.suggestedFilename()).toBe(`subject-access-${reference}.zip`)
    const files = unzipSync(readFileSync(await file.path()))
    const text = strFromU8(files[`subject-access-${reference}.txt`] ?? new Uint8Array())
    for (const said of ['Read this first', 'jo.marsh@example.org', 'Sam Reyes', '[REDACT? '])
      expect(text).toContain(said)
    expect(Object.keys(files)).toContain(`subject-access-${reference}.docx`)
    expect((await auditedKinds(at.stack.register)).filter((kind) => kind === 'subject-access-answered')).toHaveLength(1)
    for (const request of seat.requests) expect(request.url()).not.toMatch(/marsh/i)
  })

  fullTest('is told when an address names no customer, and when the customer is gone', async () => {
    const seat = await openRegister(at, 'ruth', '#/subject-access', { provokes: failedRequests })
    await seat.main.getByText('This address names no customer.').waitFor()
    await seat.go('#/subject-access/0198c5b2-7c00-7000-8000-000000000001', 'Subject access')
    await seat.main.getByRole('button', { name: 'Make the file' }).click()
    await seat.main
      .getByText(/^Not downloaded\. This customer is not on the register/)
      .first()
      .waitFor()
  })

  test.each(firstRows(1, ['frances', 'max']))('the subject access file is hidden from %s', async (person) => {
    const seat = await openRegister(at, person, `#/subject-access/${jo}`)
    expect(await seat.main.getByRole('heading', { level: 1 }).textContent()).not.toBe('Subject access')
  })
})
