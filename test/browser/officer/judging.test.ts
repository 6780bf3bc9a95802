import { expect, test } from 'vitest'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { colleagues } from '../../cast.ts'
import { whileAway } from '../../support/acts.ts'
import { answer } from '../../support/deciding.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { choose, fill } from '../support/form.ts'
import { button, press, says } from '../support/hands.ts'
import { dayNow, inForceNow, now, represented } from '../support/records.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()

test('P14: the keeper records a representation by telephone from the customer’s page', async () => {
  const made = await inForceNow(at.stack)
  const keeper = await openRegister(at, 'ruth', `#/customers/${made.customerId}`)
  await keeper.main.getByRole('button', { name: 'Record a representation' }).click()
  const form = keeper.main.getByRole('form', { name: 'Record a representation' })
  await form.getByLabel('How did it come?').selectOption('telephone')
  await fill(form, 'Who spoke for the customer?', 'Bea Moor, solicitor')
  await form.getByRole('button', { name: 'Record it' }).click()
  await form.getByText('This is needed.').waitFor()
  await fill(form, 'What do they say?', 'That the telephone is the only way that they have.')
  await keeper.wellMade('representation by telephone')
  await form.getByRole('button', { name: 'Record it' }).click()
  await keeper.main.getByText(/^Representation recorded\. An officer will answer it\./).waitFor()
  const kept = await at.stack.register.read((reading) =>
    reading
      .selectFrom('representations')
      .select(['channel', 'spoken_by', 'account'])
      .where('restriction_id', '=', made.restrictionId)
      .execute(),
  )
  expect(kept).toEqual([
    {
      channel: 'telephone',
      spoken_by: 'Bea Moor, solicitor',
      account: 'That the telephone is the only way that they have.',
    },
  ])
})

fullTest(
  'P14: whoever decided reads whom to ask about a representation by telephone, and another officer answers',
  async () => {
    const made = await inForceNow(at.stack)
    const { restrictionId } = made
    const account = 'That the telephone is the only way that they have.'
    const heard = { restrictionId, receivedOn: dayNow(), account, channel: 'telephone', evidence: null } as const
    await at.stack.register.write((tx) =>
      recordRepresentation(tx, now('ruth'), { ...heard, spokenBy: 'Bea Moor, solicitor' }),
    )
    const decider = await openRegister(at, 'frances', `#/restrictions/${restrictionId}`)
    await decider.main.getByText('By telephone. Through Bea Moor, solicitor.').waitFor()
    await decider.main
      .getByText(/somebody else is free to judge it\. Ask Tom Birch/)
      .first()
      .waitFor()
    expect(await decider.main.getByRole('button', { name: /^Answer it/ }).count()).toBe(0)

    const { pane, page } = await at.sit({ person: colleagues.tom.address })
    await pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').click()
    await button(pane, 'Record what came by letter, telephone or in person').waitFor()
    await press(pane, new RegExp(`^${made.name}: representation to answer, acknowledge by `))
    await press(pane, /^Answer it: representation/)
    await choose(pane, 'What do you decide?', 'It stays as it is')
    await fill(pane, 'Reasons', 'The words were repeated after a warning.')
    await clean(page)
    await press(pane, 'Record the answer')
    await says(pane, 'Recorded. It stays as it is.')
  },
)

test('P13: the auditor reads who judged a restriction in which they had a part, and why', async () => {
  const made = await inForceNow(at.stack)
  const representationId = await represented(at.stack, made)
  const alone = whileAway(now('frances'), 'Tom Birch', '2999-01-01')
  await answer(at.stack.register, alone, representationId, { sameOfficerReason: 'Tom is away until May.' })
  const seat = await openRegister(at, 'max', '#/own-parts')
  const row = seat.main.getByRole('row').filter({ hasText: referenceOf('restriction', made.restrictionId) })
  await row.getByText('Tom is away until May.').waitFor()
  expect(await row.textContent()).toMatch(
    /Answered a representation.*Maintained.*Frances Lane.*decided it, or an earlier version/s,
  )
  await seat.wellMade('judged with an own part')
})
