import { describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { decide } from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { choose, fill, tick } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { newcomer } from '../support/newcomer.ts'
import { evidenceFor } from '../support/recorded.ts'
import { escalated, now } from '../support/records.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const secret = 'The neighbour gave evidence in confidence.'
const forThem = 'Thank you. Please add the calls next time.'

describe('P10: the outcome of an escalation', () => {
  test('P10: the person who escalated reads it beside the message, with the officer’s words, never the reasons', async () => {
    const { escalationId, subject } = await escalated(at.stack)
    const declined = { outcome: 'decline', version: 1, reasons: secret, feedback: forThem } as const
    await decide(at.stack.register, now('frances'), escalationId, declined)

    const { pane, page, card } = await at.sit({ message: subject })
    await card('No contact restriction').waitFor()
    await says(pane, /^You escalated this on /)
    await pane.getByText('The officer decided not to restrict contact.').waitFor()
    await pane.getByText(forThem).waitFor()
    expect(await pane.getByText(secret).count()).toBe(0)
    await clean(page)
    await screenshot(page, 'escalation-outcome')
  })

  test('P1: an escalation without behaviours does not go back: the officer names them', async () => {
    const who = await newcomer(at.stack.post)
    const contact = message({ internetMessageId: who.messageId, from: { address: who.address, name: who.name } })
    await file(at.stack.register, now('amira'), {
      customer: clue({ addresses: [who.address], names: [who.name] }),
      evidence: [{ contact, original: null }],
    })
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    const officer = await at.sit({ person: colleagues.tom.address })
    await press(officer.pane, /waiting/)
    await officer.pane.getByRole('button', { name: new RegExp(`^${who.name}: decision`) }).click()
    await choose(officer.pane, 'What do you decide?', /^Approve a restriction/)
    await officer.pane.getByText('The escalation names none. Choose what you find in the evidence.').waitFor()
    await tick(officer.pane, 'Harassing')
    await press(officer.pane, /^If needed: precautions/)
    await fill(officer.pane, `What do you want to tell ${colleagues.amira.name}? (optional)`, forThem)
    await clean(officer.page)
    await screenshot(officer.page, 'officer-names-behaviours')
    expect(filed?.behaviours).toBe('[]')
  })
})
