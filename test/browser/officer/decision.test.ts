import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean, cleanInFull } from '../support/accessibility/clean.ts'
import { desk, failedRequests, type SitOptions } from '../support/desk.ts'
import { choose, fill, group, tick } from '../support/form.ts'
import { button, press, readOut, says } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { type Newcomer, newcomer } from '../support/newcomer.ts'
import { type OneWindow, oneWindow } from '../support/opened.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const { amira, dan, frances, kit, tom, ruth, sam } = colleagues
const at = desk()
/** Each reads one message after the other; in Tom’s window, requests fail. */
const franceses = oneWindow(at, { person: frances.address })
const tomsTroubled = oneWindow(at, { person: tom.address, provokes: failedRequests })

/** Somebody new was escalated by Amira, as her pane sends it after one click. */
async function escalated(): Promise<Newcomer & { escalationId: string }> {
  const person = await newcomer(at.stack.post)
  const { name, address, messageId, subject, original } = person
  const contact = message({ internetMessageId: messageId, subject, from: { address, name } })
  const data = {
    customer: clue({ addresses: [address], names: [name] }),
    service: null,
    evidence: [{ contact, original: original.toString('base64') }],
  }
  const headers = {
    Authorization: `Bearer ${await at.stack.provider.accessToken(amira)}`,
    'Idempotency-Key': randomUUID(),
  }
  const { context } = await franceses.seat()
  const filed = await context.request.post(`${at.stack.proxy.origin}/api/escalations`, { headers, data })
  expect(filed.status()).toBe(201)
  return { ...person, escalationId: (await filed.json()).escalationId }
}

/** The register makes an original's words a moment after it was filed. */
const wordsAreMade = () =>
  expect
    .poll(() => at.stack.register.read((reading) => reading.selectFrom('original_words').select('reading').execute()))
    .not.toContainEqual({ reading: 'waiting' })

/** The register's mail about an escalation arrives; its subject. */
async function told(person: { address: string }, escalationId: string): Promise<string> {
  const subject = `About ${escalationId}`
  const from = 'Contact register <contact.register@ambleford.example>'
  await arrives(
    at.stack.post,
    { subject, from, more: [`X-Contact-Register-Escalation: ${escalationId}`] },
    person.address,
  )
  return subject
}

/** That mail in front of somebody, in a window of its own. */
async function opens(person: { address: string }, escalationId: string, how: SitOptions = {}) {
  return await at.sit({ person: person.address, message: await told(person, escalationId), ...how })
}

/** The same in a window that they have already. */
async function reads(window: OneWindow, person: { address: string }, escalationId: string) {
  const seat = await window.seat()
  await seat.read(await told(person, escalationId))
  return seat
}

const heading = (name: string | RegExp) => ({ name, level: 1 }) as const

describe('P13: deciding beside the register’s own mail', () => {
  test('P10: the message’s text is blurred until asked for, and the original can be downloaded', async () => {
    const { escalationId, original } = await escalated()
    await wordsAreMade()
    const { pane, page } = await reads(franceses, frances, escalationId)
    await pane.getByRole('heading', heading('Decide on this escalation')).waitFor()
    const words = pane.getByText('Good morning.')
    await words.waitFor()
    expect(await words.evaluate((part) => getComputedStyle(part).filter)).toMatch(/blur/)
    expect(await words.getAttribute('aria-hidden')).toBe('true')
    await clean(page)
    await screenshot(page, 'decision-blurred')

    await press(pane, /^Show the words: /)
    expect(await words.evaluate((part) => getComputedStyle(part).filter)).toBe('none')
    expect(await words.getAttribute('aria-hidden')).toBe(null)
    const saving = page.waitForEvent('download')
    await press(pane, /^Download the original/)
    const saved = readFileSync(await (await saving).path())
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(sha256(saved)).toBe(sha256(original))
  })

  test('P13: of two officers deciding at once, the second is told, and sees what was decided', async () => {
    const { escalationId } = await escalated()
    const one = await reads(franceses, frances, escalationId)
    const other = await reads(tomsTroubled, tom, escalationId)
    await choose(other.pane, 'What do you decide?', /^Decline/)
    await fill(other.pane, 'Reasons', 'Not serious enough.')

    await choose(one.pane, 'What do you decide?', /^A one-off/)
    await press(one.pane, 'Take no action')
    await says(one.pane, 'No action will be taken. We’ll tell the person who escalated.')

    const since = await recorded(at.stack.register)
    await press(other.pane, 'Decline')
    await says(other.pane, 'Somebody decided this before you. Your own decision was not sent.')
    await other.pane.getByRole('heading', { name: 'No action was taken' }).waitFor()
    await says(other.pane, new RegExp(`^By ${frances.name}, on `))
    expect(await since()).toEqual([])
    await clean(other.page)
    await screenshot(other.page, 'decision-second-officer')
  })

  test('a draft survives looking at another message, whose own standing shows first; saved, it is there another day', async () => {
    const { escalationId, subject, original } = await escalated()
    await at.stack.post.deliver(original, [frances.address])
    const { pane, outlook } = await reads(franceses, frances, escalationId)
    await choose(pane, 'What do you decide?', /^Decline/)
    await fill(pane, 'Reasons', 'Not serious')
    await outlook.openMessage(subject)
    await pane.getByRole('region', { name: 'Decision pending' }).waitFor()
    await outlook.openMessage(`About ${escalationId}`)
    await pane.getByRole('heading', heading('Decide on this escalation')).waitFor()
    expect(await pane.getByLabel('Reasons').inputValue()).toBe('Not serious')
    await press(pane, 'Save and finish later')
    await says(pane, /^Saved on .* Only you can open it, but it is part of what the customer can ask to see\./)
    const again = await opens(frances, escalationId)
    await says(again.pane, /^Saved on .* Only you can open it, but it is part of what the customer can ask to see\./)
    expect(await again.pane.getByLabel('Reasons').inputValue()).toBe('Not serious')
    await cleanInFull(again.page)
  })

  test('a policy refusal shows beside its field, which gets the focus, and nothing is recorded; put right, precautions go with it', async () => {
    const { escalationId } = await escalated()
    await at.stack.register.write(async (tx) => {
      await tx.updateTable('escalations').set({ behaviours: '["abusive"]' }).where('id', '=', escalationId).execute()
    })
    const { pane, page } = await reads(tomsTroubled, tom, escalationId)
    await choose(pane, 'What do you decide?', /^A one-off/)
    // So quickly that the fields of the new answer cannot have been drawn yet.
    await pane.getByRole('radio', { name: /^Approve a restriction/ }).evaluate((answer: HTMLInputElement) => {
      answer.click()
      answer.closest('form')?.requestSubmit()
    })
    await expect.poll(() => pane.locator(':focus').getAttribute('aria-invalid')).toBe('true')
    // Each problem is a link to its field.
    await press(pane, 'Reasons')
    expect(await pane.getByLabel('Reasons', { exact: true }).evaluate((field) => field.matches(':focus'))).toBe(true)
    await choose(pane, 'Does a support worker help this customer?', 'No')
    await fill(pane, 'Which adjustments did you consider?', 'None needed.')
    await fill(pane, 'Which support did you offer the customer?', 'An advice worker.')
    await fill(pane, 'Did you consider mediation?', 'He declined it.')
    await fill(pane, 'Which polite warnings were given?', 'None: it began with threats.')
    await press(pane, 'Add: A way of contact closed')
    const contact = group(pane, 'Designated contact')
    // P14: one of the council's own contacts brings the deputy along; anybody else can be typed.
    await pane.getByLabel('Who can the customer contact?').selectOption(sam.address)
    expect(await contact.getByLabel('Post').inputValue()).toBe('Customer Relations')
    expect(await group(pane, 'Deputy, if there is one').getByLabel('Name').inputValue()).toBe(kit.name)
    await fill(contact, 'Name', sam.name)
    await fill(contact, 'Post', 'Customer Relations')
    await fill(contact, 'E-mail address at the council', 'sam@elsewhere.example')
    await fill(pane, 'Which lesser measures did you consider, and why not those?', 'A weekly limit was ignored.')
    await tick(pane, /^Closing this way of contact is the last resort/)
    await choose(pane, 'Would this keep the customer from reaching their ward councillors?', 'No')
    // P8: the escalation names no service.
    await tick(pane, 'Housing')
    await fill(pane, 'Reasons', 'Threats.')
    const ways = group(pane, 'Which ways stay open?')
    expect(await ways.getByRole('checkbox', { name: 'Telephone' }).count()).toBe(0)
    // P11: the settings propose the details.
    await tick(ways, 'Letters')
    expect(await ways.getByLabel('To which postal address?').inputValue()).toMatch(/Ambleford AM1 2BC$/)
    await fill(ways, 'To which postal address?', 'none')
    const since = await recorded(at.stack.register)
    await press(pane, 'Approve the restriction')
    await pane
      .getByText(/Complete each way that stays open/)
      .first()
      .waitFor()
    await expect.poll(() => ways.evaluate((part) => part === part.ownerDocument.activeElement)).toBe(true)
    await clean(page)
    await screenshot(page, 'decision-refused')

    await fill(ways, 'To which postal address?', '1 Castle Street\nAmbleford AM1 2BC')
    await press(pane, 'Approve the restriction')
    await contact.getByText(/must have an address of the council/).waitFor()
    expect(await since()).toEqual([])
    expect(await readOut(pane)).toBe('There is 1 problem.')

    await fill(contact, 'E-mail address at the council', sam.address)
    await press(pane, /^If needed: precautions/)
    const precautions = group(pane, 'Precautions when staff meet the customer (optional)')
    await tick(precautions, 'Visit by appointment only.')
    await tick(precautions, 'In our buildings, don’t see them alone.')
    await fill(pane, 'Anything else to do when staff meet them (optional)', 'Use room 3.')
    await cleanInFull(page)
    await press(pane, 'Approve the restriction')
    await says(pane, 'Approved. It comes into force once the customer has been told in writing.')
    const kept = await at.stack.register.read((reading) =>
      reading.selectFrom('precautions').select(['steps', 'more', 'reason']).execute(),
    )
    expect(kept).toEqual([
      { steps: '["by-appointment","premises-not-alone"]', more: 'Use room 3.', reason: 'Threats.' },
    ])
  })

  fullTest('P13: the person who escalated, the keeper and everybody else see no form', async () => {
    const { escalationId } = await escalated()
    const own = await opens(amira, escalationId)
    await own.pane.getByRole('heading', heading('Your escalation is waiting for a decision')).waitFor()
    await button(own.pane, 'Save details').waitFor()
    await clean(own.page)
    const other = await opens(dan, escalationId, { provokes: failedRequests })
    await other.pane.getByRole('heading', heading('This is for an authorising officer')).waitFor()
    await clean(other.page)
    const keeper = await opens(ruth, escalationId)
    await says(keeper.pane, 'It is waiting for a decision. An authorising officer decides.')
    expect(await button(keeper.pane, 'Decide').count()).toBe(0)
  })

  test('a customer’s mail with a forged register header shows only the customer’s standing', async () => {
    const { escalationId, name, address } = await escalated()
    const more = [`X-Contact-Register-Escalation: ${escalationId}`]
    await arrives(
      at.stack.post,
      { subject: 'Not from the register', from: `${name} <${address}>`, more },
      frances.address,
    )
    const { pane, requests, read } = await franceses.seat()
    await read('Not from the register')
    await pane.getByRole('region', { name: 'Decision pending' }).waitFor()
    expect(await pane.getByRole('heading', heading(/escalation$/)).count()).toBe(0)
    expect(requests.filter((one) => one.url().includes(escalationId))).toEqual([])
  })

  fullTest('at 320 pixels, in dark and high contrast, nothing is cut off and WCAG is met', async () => {
    const { escalationId } = await escalated()
    for (const theme of ['dark', 'contrast'] as const) {
      const { pane, page, frame } = await opens(tom, escalationId, { theme })
      await choose(pane, 'What do you decide?', /^Approve a restriction/)
      await press(pane, 'Add: Less often')
      const wide = await frame().evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(wide).toBe(false)
      await clean(page)
      await screenshot(page, `decision-${theme}`)
    }
  })
})
