import { describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { decide } from '../../support/deciding.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { choose, fill, tick } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { oneWindow } from '../support/opened.ts'
import { evidenceFor } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
/** Amira reads one message after the other. */
const calm = oneWindow(at)
const secret = 'The neighbour gave evidence in confidence.'
const forThem = 'Thank you. Please add the calls next time.'

describe('P10: the outcome of an escalation', () => {
  test('P10: the person who escalated reads it beside the message, with the officer’s words, never the reasons', async () => {
    const { pane, page, card, outlook, who } = await calm.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    const frances = actBy(colleagues.frances, new Date())
    const declined = { outcome: 'decline', version: 1, reasons: secret, feedback: forThem } as const
    await decide(at.stack.register, frances, filed?.id ?? '', declined)

    await page.reload()
    await outlook.openMessage(who.subject)
    await card('No contact restriction').waitFor()
    await says(pane, /^You escalated this on /)
    await pane.getByText('The officer decided not to restrict contact.').waitFor()
    await pane.getByText(forThem).waitFor()
    expect(await pane.getByText(secret).count()).toBe(0)
    await clean(page)
    await screenshot(page, 'escalation-outcome')
  })

  test('P1: an escalation without behaviours does not go back: the officer names them', async () => {
    const { pane, card, who } = await calm.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    const officer = await at.sit({ person: colleagues.tom.address })
    await press(officer.pane, /waiting/)
    await officer.pane.getByRole('button', { name: new RegExp(`^${who.name}: decision`) }).click()
    await choose(officer.pane, 'What do you decide?', /^Approve a restriction/)
    await officer.pane.getByText('The escalation names none. Choose what you find in the evidence.').waitFor()
    await tick(officer.pane, 'Harassing')
    await press(officer.pane, /^If needed: adjustments/)
    await fill(officer.pane, `What do you want to tell ${colleagues.amira.name}? (optional)`, forThem)
    await clean(officer.page)
    await screenshot(officer.page, 'officer-names-behaviours')
    expect(filed?.behaviours).toBe('[]')
  })
})
