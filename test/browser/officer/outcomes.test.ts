import { describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { decide } from '../../support/deciding.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean, cleanInFull } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { choose, fill, tick } from '../support/form.ts'
import { button, press, says } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { oneWindow } from '../support/opened.ts'
import { dayNow, escalated, inForceNow, now, told, withLegalQuestion } from '../support/records.ts'
import { openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'

const { amira, frances, tom } = colleagues
const at = desk()
/** Each reads one message after the other. */
const amiras = oneWindow(at, { person: amira.address })
const officers = {
  frances: oneWindow(at, { person: frances.address }),
  tom: oneWindow(at, { person: tom.address }),
}
const heading = (name: string) => ({ name, level: 1, exact: true }) as const

/** An officer in front of the register's mail about an escalation. */
async function decides(officer: keyof typeof officers, escalationId: string) {
  const seat = await officers[officer].seat()
  await seat.read(await told(at.stack, 'Escalation', escalationId, colleagues[officer].address))
  await seat.pane.getByRole('heading', heading('Decide on this escalation')).waitFor()
  return seat
}

describe('how an escalation can end', () => {
  test('P7, P9: a polite warning instead, or a complaint: the officer reads what follows, and whoever escalated what to do', async () => {
    const [warned, complained] = [await escalated(at.stack), await escalated(at.stack)]
    const officer = await decides('frances', warned.escalationId)
    await choose(officer.pane, 'What do you decide?', /^A polite warning instead/)
    await fill(officer.pane, 'Reasons', 'Nobody has asked her to stop yet.')
    await fill(officer.pane, /^What do you want to tell Amira Khan/, 'Please warn her first.')
    await press(officer.pane, 'Choose a polite warning')
    await says(officer.pane, 'Recorded. We’ll ask the person who escalated to give a polite warning.')
    await officer.read(await told(at.stack, 'Escalation', complained.escalationId, frances.address))
    await officer.pane.getByRole('heading', heading('Decide on this escalation')).waitFor()
    await choose(officer.pane, 'What do you decide?', /^Treat it as a complaint/)
    await fill(officer.pane, 'Reasons', 'It is about the heating.')
    await press(officer.pane, 'Treat it as a complaint')
    await says(officer.pane, 'Recorded. We’ll tell the person who escalated to use the complaints procedure.')
    await cleanInFull(officer.page)

    const staff = await amiras.seat()
    await staff.read(warned.subject)
    await says(staff.pane, /^The officer decided that a polite warning is enough\. Open the message and choose/)
    await says(staff.pane, 'Please warn her first.')
    await button(staff.pane, 'Give a polite warning').waitFor()
    await staff.read(complained.subject)
    await says(staff.pane, /^The officer decided that this is a complaint\./)
    await staff.pane.getByRole('link', { name: 'Complaints procedure' }).waitFor()
    await cleanInFull(staff.page)
  })

  test('P10: a formal warning: decided, sent by letter, shown to staff, and told to the officer who decides the next escalation', async () => {
    const made = await escalated(at.stack)
    const officer = await decides('frances', made.escalationId)
    await choose(officer.pane, 'What do you decide?', /^A formal warning/)
    await press(officer.pane, 'Decide on a formal warning')
    await officer.pane.getByText('This is needed.').waitFor()
    await fill(officer.pane, 'Reasons', 'Three messages this week insult our staff.')
    await press(officer.pane, 'Decide on a formal warning')
    await says(officer.pane, 'Recorded. It counts once the customer has been told by letter.')
    await press(officer.pane, 'Write the letter')
    await officer.pane.getByRole('heading', heading('Formal warning')).waitFor()
    await officer.pane.getByText('Three messages this week insult our staff.').waitFor()
    expect(await button(officer.pane, 'Don’t notify the customer').count()).toBe(0)
    await cleanInFull(officer.page)
    await press(officer.pane, 'Record as sent')
    await fill(officer.pane, 'Sent on', '31 June')
    await press(officer.pane, 'Record it')
    await officer.pane.getByText(/^“31 June” is not a date\./).waitFor()
    expect(await officer.pane.getByLabel('Sent on', { exact: true }).inputValue()).toBe('31 June')
    await fill(officer.pane, 'Sent on', dayNow())
    await press(officer.pane, 'Record it')
    await says(officer.pane, /^Recorded as sent\. The formal warning ends on /)

    // An objection is offered only on a message sent since the warning.
    const objects = 'I object to your warning'
    await arrives(at.stack.post, { subject: objects, from: `${made.name} <${made.address}>`, at: new Date() })
    const staff = await amiras.seat()
    await staff.read(objects)
    await staff.card('Formal warning given').waitFor()
    await says(staff.pane, 'Reply as usual. If the behaviour continues, escalate.')
    expect(await button(staff.pane, /polite warning/).count()).toBe(0)
    await clean(staff.page)
    await screenshot(staff.page, 'formal-warning-staff')
    // P14: whoever has the message open records that it is an objection, with its original.
    await press(staff.pane, 'Record an objection')
    await says(staff.pane, /^The customer says that the formal warning is wrong\./)
    await fill(staff.pane, 'Received on', dayNow())
    await press(staff.pane, 'Record it')
    await says(staff.pane, 'Objection recorded. An authorising officer will answer it.')
    const kept = await at.stack.register.read((reading) =>
      reading.selectFrom('evidence').select(['sha256']).where('objection_id', 'is not', null).execute(),
    )
    expect(kept).toEqual([{ sha256: expect.any(String) }])
    await press(staff.pane, 'Escalate')
    await says(staff.pane, 'Escalated to the authorising officer.')

    const { id } = await at.stack.register.read((reading) =>
      reading.selectFrom('escalations').select('id').orderBy('escalated_at', 'desc').executeTakeFirstOrThrow(),
    )
    const second = await decides('tom', id)
    await says(second.pane, /^This customer has a formal warning, sent on .* the next step is a restriction\.$/)
    expect(await second.pane.getByRole('radio', { name: /^A polite warning instead/ }).count()).toBe(0)
    await cleanInFull(second.page)
  })

  fullTest(
    'P14: whoever decided a formal warning reads whom to ask about an objection; another officer answers it',
    async () => {
      const made = await escalated(at.stack)
      const decision = { outcome: 'warn-formally', version: 1, reasons: 'Insults.' } as const
      const { formalWarningId } = await decide(at.stack.register, now('frances'), made.escalationId, decision)
      const page = await openRegister(at, 'frances', `#/letters/${formalWarningId}`)
      await page.main.getByRole('button', { name: 'Record as sent' }).click()
      await page.main.getByRole('button', { name: 'Record it' }).click()
      await page.main.getByText(/^Recorded as sent\./).waitFor()
      await page.go(`#/formal-warnings/${formalWarningId}`, 'Formal warning')
      await page.main.getByRole('button', { name: 'Record an objection' }).click()
      await fill(page.main, 'What did the customer say?', 'I was ill that week.')
      await page.main.getByRole('button', { name: 'Record it' }).click()
      await page.main.getByText(/^Answer by \d+ \w+ 20\d\d\.$/).waitFor()
      await page.main.getByRole('button', { name: 'Answer the objection' }).click()
      await page.main.getByText(/somebody else is free to judge it\. Ask Tom Birch/).waitFor()
      const other = await openRegister(at, 'tom', `#/formal-warnings/${formalWarningId}`)
      await other.main.getByRole('button', { name: 'Answer the objection' }).click()
      await other.main.getByRole('radio', { name: 'The warning is withdrawn' }).check()
      await fill(other.main, 'Reasons', 'The doctor confirms it.')
      await other.wellMade('formal warning, objection')
      await other.main.getByRole('button', { name: 'Record the answer' }).click()
      await other.heading('Formal warning: withdrawn').waitFor()
      await other.main.getByText('The doctor confirms it.').waitFor()
      await other.main.getByRole('button', { name: 'Letter that answers the objection' }).click()
      await other.main.getByText(/we have withdrawn the warning\. It no longer counts/).waitFor()
      await other.main.getByRole('button', { name: 'Record as sent' }).click()
      await other.main.getByRole('button', { name: 'Record it' }).click()
      await other.main.getByText('Recorded as sent.').waitFor()
    },
  )

  fullTest('P3: legal advice alone: asked, waiting, answered, and then decided', async () => {
    const made = await escalated(at.stack)
    const officer = await decides('frances', made.escalationId)
    await choose(officer.pane, 'What do you decide?', /^Refer to legal services/)
    await fill(officer.pane, 'Reasons', 'It may be harassment.')
    await press(officer.pane, 'Refer to legal services')
    await officer.pane.getByText('Confirm this first.').waitFor()
    await tick(officer.pane, /^This is a last resort/)
    await press(officer.pane, 'Refer to legal services')
    await says(officer.pane, 'Referred to legal services. We’ll tell the person who escalated.')
    await officer.read(await told(at.stack, 'Escalation', made.escalationId, frances.address))
    await fill(officer.pane, 'What did legal services answer?', 'No offence. A formal warning would do.')
    await press(officer.pane, 'Record the advice')
    await officer.pane.getByRole('heading', heading('Decide on this escalation')).waitFor()
    await says(officer.pane, 'No offence. A formal warning would do.')
    await clean(officer.page)
  })

  test('P3: legal advice with a restriction: the question waits in the work list and on the restriction’s page, until its answer is recorded', async () => {
    const made = await withLegalQuestion(at.stack)
    const { pane, page } = await officers.tom.seat()
    await pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').click()
    await press(pane, `${made.name}: legal advice to record`)
    await pane.getByRole('heading', heading('Restriction: in force')).waitFor()
    await says(pane, 'Could the messages of May be harassment?')
    await says(pane, 'Not answered yet.')
    await press(pane, 'Record the answer')
    await fill(pane, 'What did legal services answer?', 'No. Milder terms would do.')
    await clean(page)
    await screenshot(page, 'legal-question')
    await pane.getByRole('form').getByRole('button', { name: 'Save the answer' }).click()
    await says(pane, 'No. Milder terms would do.')
    await button(pane, 'Change it').waitFor()
  })

  test('G: support and mediation are asked before a first restriction, and legal services with it; never before a second', async () => {
    const first = await escalated(at.stack)
    const officer = await decides('frances', first.escalationId)
    await choose(officer.pane, 'What do you decide?', /^Approve a restriction/)
    await press(officer.pane, /^If needed: precautions/)
    await tick(officer.pane, 'Ask legal services for advice as well')
    await press(officer.pane, 'Approve the restriction')
    for (const label of [
      'Which support did you offer the customer?',
      'Did you consider mediation?',
      'What do you ask legal services?',
    ])
      await expect
        .poll(() => officer.pane.getByLabel(label).getAttribute('aria-invalid'), { message: label })
        .toBe('true')
    const restricted = await inForceNow(at.stack)
    const { escalationId } = await escalated(at.stack, 'amira', restricted)
    const again = await decides('tom', escalationId)
    await choose(again.pane, 'What do you decide?', /^Approve a restriction/)
    await again.pane.getByLabel('Which adjustments did you consider?').waitFor()
    expect(await again.pane.getByLabel('Did you consider mediation?').count()).toBe(0)
  })
})
