import { describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { restrictedCard as card, claimsOf, restricted, signInButton, tokensSent } from '../support/signing-in.ts'

const at = desk()
const { amira, dan, frances } = colleagues

describe('somebody else at the same desk', () => {
  test('finds nothing from the person before, whose sign-in had expired', async () => {
    const seat = await at.sit({ signIn: 'web', person: frances.address, provokes: failedRequests })
    await signInButton(seat).click()
    const work = seat.pane.getByRole('navigation', { name: 'Your work' })
    await work.waitFor()
    at.stack.proxy.set({ status: 401, path: '/api/' })
    await seat.outlook.openMessage('To the director')
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    at.stack.proxy.set()
    await seat.context.route(/[?&]login_hint=/, (route) => {
      const url = new URL(route.request().url())
      url.searchParams.set('login_hint', dan.address)
      return route.continue({ url: url.href })
    })
    const before = tokensSent(seat).length
    await signInButton(seat).click()
    await seat.card('Polite warning given').waitFor()
    expect(await work.count()).toBe(0)
    const after = tokensSent(seat).slice(before)
    expect(new Set(after.map((token) => claimsOf(token).oid))).toEqual(new Set([dan.oid]))
  })

  test('does not get the other person’s service', async () => {
    const seat = await at.sit({ message: restricted })
    await card(seat).waitFor()
    await seat.pane.getByRole('button', { name: 'Choose your service' }).click()
    await seat.pane.getByRole('combobox', { name: 'Your service' }).selectOption('Housing')
    await seat.pane.getByRole('button', { name: 'Your service: Housing' }).waitFor()
    await seat.outlook.change({ person: dan.address })
    await seat.pane.getByRole('button', { name: 'Choose your service' }).waitFor()
    await seat.outlook.change({ person: amira.address })
    await seat.pane.getByRole('button', { name: 'Your service: Housing' }).waitFor()
  })
})
