import { beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { report } from '../../support/deciding.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean, cleanInFull } from '../support/accessibility/clean.ts'
import { fillApproval } from '../support/approval.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { choose, fill, group, tick } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { recorded } from '../support/recorded.ts'
import { escalated, inForceNow, now, represented, told } from '../support/records.ts'
import { isAway } from '../support/settings.ts'
import { tall } from '../support/states/state.ts'

/** Frances decides and reviews; all of this is done at her one seat. */
const frances = colleagues.frances
const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ person: frances.address, stays: true, provokes: failedRequests, before: tall })
})

async function opens(about: 'Escalation' | 'Restriction', id: string, heading: string) {
  await seat.read(await told(at.stack, about, id, frances.address))
  await seat.pane.getByRole('heading', { name: heading, level: 1 }).waitFor()
}
const row = (
  table: 'decisions' | 'representations' | 'circumstances' | 'reviews' | 'restrictions',
  by: string,
  id: string,
) =>
  at.stack.register.read((reading) =>
    reading.selectFrom(table).selectAll().where(reading.dynamic.ref(by), '=', id).executeTakeFirst(),
  )
const focusedIsWrong = () => expect.poll(() => seat.pane.locator(':focus').getAttribute('aria-invalid')).toBe('true')

describe('decisions', () => {
  fullTest('P3: a referral to legal services is marked as a last resort', async () => {
    const { escalationId } = await escalated(at.stack)
    await opens('Escalation', escalationId, 'Decide on this escalation')
    const { pane } = seat
    await choose(pane, 'What do you decide?', /^Refer to legal services/)
    await fill(pane, 'Reasons', 'Threats to a colleague at home.')
    const since = await recorded(at.stack.register)
    await press(pane, 'Refer to legal services')
    await pane.getByText('Confirm this first.').waitFor()
    await focusedIsWrong()
    expect(await since()).toEqual([])
    await tick(pane, /^This is a last resort/)
    await press(pane, 'Refer to legal services')
    await says(pane, 'Referred to legal services. We’ll tell the person who escalated.')
    expect(await since()).toEqual(['escalation-decided'])
    expect(await row('decisions', 'escalation_id', escalationId)).toMatchObject({ outcome: 'refer-to-legal' })
    await clean(seat.page)
  })

  test('P6, P8, P12, P16: an approval records a support worker, several services, lesser measures and a councillor who stays reachable', async () => {
    const { escalationId } = await escalated(at.stack)
    await opens('Escalation', escalationId, 'Decide on this escalation')
    const { pane } = seat
    await fillApproval(pane)
    await press(pane, 'Approve the restriction')
    await says(pane, 'Approved. It comes into force once the customer has been told in writing.')
    const kept = (await row('decisions', 'escalation_id', escalationId)) as { considered: string; terms: string }
    expect(JSON.parse(kept.considered)).toMatchObject({
      supportWorker: { known: true, name: 'Bea Moor', tried: 'Rang her twice; she will help with letters.' },
      lesserMeasures: 'A weekly limit was ignored.',
      councillors: { affected: true, heard: [{ address: 'cllr.nair@ambleford.example' }] },
    })
    expect(JSON.parse(kept.terms)).toMatchObject({
      services: ['Housing', 'Planning'],
      mail: { kind: 'forward', exceptions: ['cllr.nair@ambleford.example'] },
    })
    await press(pane, 'Write the letter')
    await says(pane, /Housing (and|or) Planning/)
  })
})

describe('representations and changed circumstances', () => {
  test('P14: a representation is acknowledged; the officer who decided reads whom to ask and, while nobody else is free, says why it is them', async () => {
    const made = await inForceNow(at.stack)
    const representationId = await represented(at.stack, made)
    await opens('Restriction', made.restrictionId, 'Restriction: in force')
    const { pane } = seat
    const since = await recorded(at.stack.register)
    await press(pane, /^Mark as acknowledged: /)
    await says(pane, /^Acknowledged on /)
    expect(await since()).toEqual(['representation-acknowledged'])

    await says(pane, /somebody else is free to judge it\. Ask Tom Birch, Assistant Director/)
    expect(await pane.getByRole('button', { name: /^Answer it: representation/ }).count()).toBe(0)
    await isAway(at.stack, 'Tom Birch')
    const answerIt = pane.getByRole('button', { name: /^Answer it: representation/ })
    await expect
      .poll(async () => {
        await opens('Restriction', made.restrictionId, 'Restriction: in force')
        return await answerIt.count()
      })
      .toBe(1)
    await press(pane, /^Answer it: representation/)
    await says(pane, /^You decided this, or .*Nobody else is free, so you can judge it if you say why\./)
    await choose(pane, 'What do you decide?', 'Change it')
    await press(pane, 'Remove: A way of contact closed')
    await fill(pane, 'Reasons', 'The telephone is the only way that they have.')
    await press(pane, 'Record the answer')
    await pane.getByText('This is needed.').waitFor()
    await focusedIsWrong()
    expect(await since()).toHaveLength(2)
    await clean(seat.page)
    await fill(pane, 'Why must it be you?', 'The other officer is away until May.')
    await press(pane, 'Record the answer')
    await says(pane, 'The change is agreed. It comes into force once the customer has been told in writing.')
    expect(await since()).toEqual([
      'representation-acknowledged',
      'settings-changed',
      'representation-answered',
      'restriction-agreed',
    ])
    expect(await row('representations', 'id', representationId)).toMatchObject({
      outcome: 'varied',
      same_officer_reason: 'The other officer is away until May.',
    })
    expect(await row('restrictions', 'replaces_id', made.restrictionId)).toMatchObject({ state: 'agreed' })
    expect(await row('restrictions', 'id', made.restrictionId)).toMatchObject({ state: 'in-force' })
  })

  test('P11, P12, P16: a change that closes e-mail asks again for lesser measures, the last resort and councillors', async () => {
    const made = await inForceNow(at.stack, { measures: [{ kind: 'designated-contact' }], ways: [] })
    await opens('Restriction', made.restrictionId, 'Restriction: in force')
    const { pane } = seat
    const since = await recorded(at.stack.register)
    await press(pane, 'Change it')
    await choose(pane, 'What should ICT arrange for their e-mail?', /^Block/)
    await tick(group(pane, 'Which ways stay open?'), 'Telephone')
    await fill(pane, 'Reasons', 'Forty messages a day.')
    await press(pane, 'Agree the change')
    await pane.getByText('Confirm this, or keep the channel open.').waitFor()
    expect(await since()).toEqual([])
    await fill(pane, 'Which lesser measures did you consider, and why not those?', 'One contact was ignored.')
    await tick(pane, /^Closing this way of contact is the last resort/)
    await choose(pane, 'Would this keep the customer from reaching their ward councillors?', 'No')
    await fill(pane, 'E-mail is closed. How can they still reach them?', 'By telephone, as they do now.')
    await cleanInFull(seat.page)
    await press(pane, 'Agree the change')
    await says(pane, 'The change is agreed. It comes into force once the customer has been told in writing.')
    const { considered } = (await row('restrictions', 'replaces_id', made.restrictionId)) as { considered: string }
    expect(JSON.parse(considered)).toMatchObject({ lastResort: true, councillors: { affected: false } })
  })

  fullTest(
    'P15: the restriction is lifted because circumstances have changed, and staff no longer see it',
    async () => {
      const made = await inForceNow(at.stack, {}, 'tom')
      const { restrictionId } = made
      const circumstancesId = await report(at.stack.register, restrictionId, now('dan'))
      await opens('Restriction', restrictionId, 'Restriction: in force')
      const { pane } = seat
      await press(pane, /^Answer it: report of Dan Okafor/)
      await choose(pane, 'What do you decide?', 'Lift it')
      await fill(pane, 'Reasons', 'She has help now.')
      await press(pane, 'Record the answer')
      await says(pane, 'Lifted. It no longer applies.')
      await pane.getByRole('heading', { name: 'Restriction: lifted', level: 1 }).waitFor()
      expect(await row('circumstances', 'id', circumstancesId)).toMatchObject({ outcome: 'lifted' })
      await press(pane, 'Write the letter')
      await pane.getByRole('heading', { name: 'Letter that says the restriction has ended', level: 1 }).waitFor()
      const letter = await writes(at.stack.post, `${made.name} <${made.address}>`, frances.address)
      await seat.read(letter.subject)
      await seat.card('No contact restriction').waitFor()
    },
  )

  fullTest('P15: a reviewer who is also an authorising officer varies it at the review', async () => {
    const { restrictionId } = await inForceNow(at.stack)
    await opens('Restriction', restrictionId, 'Restriction: in force')
    const { pane } = seat
    await press(pane, 'Record a review')
    await choose(pane, 'What do you decide?', 'Change it')
    await press(pane, 'Add: Less often')
    await fill(pane, 'At most how many times?', '0')
    await fill(pane, 'Reasons', 'Fewer messages than before.')
    const since = await recorded(at.stack.register)
    await press(pane, 'Record the review')
    await pane.getByText('Give a whole number from 1 to 100.').waitFor()
    await focusedIsWrong()
    await fill(pane, 'At most how many times?', '2')
    await press(pane, 'Record the review')
    await says(pane, 'The change is agreed. It comes into force once the customer has been told in writing.')
    expect(await since()).toEqual(['restriction-reviewed', 'restriction-agreed'])
    expect(await row('reviews', 'restriction_id', restrictionId)).toMatchObject({ outcome: 'varied' })
    await clean(seat.page)
  })
})
