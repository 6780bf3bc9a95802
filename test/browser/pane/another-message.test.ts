import { describe, expect, test } from 'vitest'
import { oneOf, randomFrom } from '../../pane/switches/random.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { type Newcomer, newcomer, writes } from '../support/newcomer.ts'
import { oneWindow, startsAnew } from '../support/opened.ts'
import { passedOnFor, warningsFor } from '../support/recorded.ts'
import { samplesOf, startSampling } from '../support/sampler.ts'

const at = desk()
/** Amira reads one message after the other. */
const calm = oneWindow(at)
const unread = 'Outlook did not say where a reply would go. Check the address before you reply.'
const jo = 'jo.marsh@example.org'

let number = 0
/** A message from one of several Anas, of whom nothing is known. */
async function fromAna(...more: string[]): Promise<string> {
  number += 1
  const subject = `From Ana, ${number}`
  await arrives(at.stack.post, { subject, from: `Ana Silva <ana.${number}@example.org>`, more })
  return subject
}
/** The same, whose replies go to somebody restricted. */
const toJo = () => fromAna(`Reply-To: Jo <${jo}>`)

const movedOnWords = 'Outlook shows another message, and this pane does not know which one.'
const notDone = (name: string) =>
  `Nothing was done, because Outlook no longer shows the message from ${name}. Open it again, then try again.`
const tryAgain = 'Nothing was done, because Outlook showed another message. Try again.'
const focus = (seat: Sitting) => seat.frame().evaluate(() => void window.dispatchEvent(new Event('focus')))

/** In front of no message. */
async function nothingOpen(): Promise<Sitting> {
  const seat = await calm.seat()
  await seat.outlook.closeItem()
  await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
  return seat
}

describe('Outlook has moved on to another message without saying so yet', () => {
  test('the other message’s reply addresses are not used: the pane says “Not checked”', async () => {
    const [restricted, harmless] = [await toJo(), await fromAna()]
    const seat = await nothingOpen()
    await startSampling(seat.frame())
    await seat.outlook.moveOn(restricted, harmless)
    const card = seat.card('Not checked')
    await card.getByText(unread).waitFor()
    await seat.outlook.change({ lateItemChanged: false })
    await seat.card('No contact restriction').waitFor()
    const wrong = (await samplesOf(seat.frame())).filter(
      ({ item, standing }) => item === restricted && standing !== 'checking' && standing !== 'not-checked',
    )
    expect(wrong).toEqual([])
  })

  fullTest('on returning, the message is checked again, and its restriction shows without a click', async () => {
    const [restricted, harmless] = [await toJo(), await fromAna()]
    const seat = await nothingOpen()
    await seat.outlook.moveOn(restricted, harmless)
    await seat.card('Not checked').getByText(unread).waitFor()
    await seat.outlook.openMessage(restricted)
    await seat.card('Restricted contact').getByText(`This is about ${jo}`).waitFor()
  })

  fullTest('the other message’s restriction does not show for this one', async () => {
    const [harmless, restricted] = [await fromAna(), await toJo()]
    const seat = await nothingOpen()
    await startSampling(seat.frame())
    await seat.outlook.moveOn(harmless, restricted)
    await seat.card('Not checked').getByText(unread).waitFor()
    await seat.outlook.change({ lateItemChanged: false })
    await seat.card('Restricted contact').waitFor()
    const wrong = (await samplesOf(seat.frame())).filter(
      ({ item, standing }) => item === harmless && standing === 'restricted',
    )
    expect(wrong).toEqual([])
  })

  test('nothing opens for the other message’s sender: the pane says to open the first one again, and checks anew then', async () => {
    const [who, other] = await two()
    const seat = await calm.seat()
    await seat.read(who.subject)
    await seat.card('No contact restriction').waitFor()
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(other.subject)
    await press(seat.pane, 'Give a polite warning')
    await says(seat.pane, notDone(who.name))
    await seat.card('Not checked').getByText(movedOnWords).waitFor()
    expect(await seat.outlook.compose('RE: ').count()).toBe(0)

    await seat.outlook.openMessage(who.subject)
    await focus(seat)
    await seat.card('No contact restriction').getByText(who.address).waitFor()
    await press(seat.pane, 'Give a polite warning')
    await seat.outlook.compose(`RE: ${who.subject}`).waitFor()
    await says(seat.pane, 'Polite warning recorded. It counts once you’ve sent the reply.')
    expect(await warningsFor(at.stack.register, who.messageId)).toHaveLength(1)
  })

  test('P4: on focus the pane does not keep “No contact restriction” beside a restricted customer’s message', async () => {
    const [harmless, restricted] = [await fromAna(), await toJo()]
    const seat = await calm.seat()
    await seat.read(harmless)
    await seat.card('No contact restriction').waitFor()
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(restricted)
    await focus(seat)
    await seat.card('Not checked').getByText(movedOnWords).waitFor()
    await seat.outlook.change({ lateItemChanged: false })
    await seat.card('Restricted contact').waitFor()
  })

  test('P14: neither the reminder nor the message to the contact opens', async () => {
    const restricted = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    const harmless = await fromAna()
    const seat = await calm.seat()
    await seat.read(restricted.subject)
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(harmless)
    await press(seat.pane, 'Remind and pass on')
    await says(seat.pane, /^Nothing was done, because Outlook no longer shows the message from/)
    expect(await seat.outlook.compose('').count()).toBe(0)
    expect(await passedOnFor(at.stack.register, restricted.messageId)).toEqual([])

    await seat.card('Not checked').getByText(movedOnWords).waitFor()
    await seat.outlook.openMessage(restricted.subject)
    await focus(seat)
    await seat.card('Restricted contact').waitFor()
    await says(seat.pane, tryAgain)
    expect(await seat.pane.getByText('Outlook no longer shows').count()).toBe(0)
  })
})

test('P4: a message that Outlook does not give at first is “Not checked”, and checked once it does', async () => {
  const [harmless, restricted] = [await fromAna(), await toJo()]
  const seat = await calm.seat()
  // The pane starts anew: the sampler of an earlier test reads the subject, too.
  await startsAnew(seat)
  await seat.read(harmless)
  await seat.card('No contact restriction').waitFor()
  await seat.outlook.change({ unreadable: [restricted] })
  await seat.outlook.openMessage(restricted)
  await seat.card('Not checked').getByText('Outlook did not give this message.').waitFor()
  await seat.card('Restricted contact').waitFor()
})

/** `SWITCHES_SEED` runs one that failed once more. */
const seed = Number(process.env.SWITCHES_SEED) || Math.floor(Math.random() * 1e9)

fullTest('a hundred switches, only some of which Outlook reports: no frame is wrong', async () => {
  const random = randomFrom(seed)
  const [harmless, restricted] = [
    [await fromAna(), await fromAna()],
    [await toJo(), await toJo()],
  ]
  const all = [...harmless, ...restricted]
  const seat = await calm.seat()
  await seat.read(harmless[0] ?? '')
  await seat.card('No contact restriction').waitFor()
  await startSampling(seat.frame())
  const subjects = Array.from({ length: 100 }, () => oneOf(random, all))
  await seat.outlook.stumble(
    subjects,
    subjects.map(() => random()),
  )
  const last = restricted.includes(subjects.at(-1) ?? '') ? 'Restricted contact' : 'No contact restriction'
  await seat.card(last).waitFor()
  const may = (item: string | null) => [
    'checking',
    'not-checked',
    isRestricted(item) ? 'restricted' : 'not-on-register',
  ]
  const isRestricted = (item: string | null) => item !== null && restricted.includes(item)
  const wrong = (await samplesOf(seat.frame())).filter(
    ({ item, standing }) => standing && !may(item).includes(standing),
  )
  expect(wrong, `seed ${seed}`).toEqual([])
})

describe('late headers', () => {
  test('still count after the pane has said “Not checked”: the restriction shows', async () => {
    const restricted = await toJo()
    const seat = await calm.seat()
    await seat.outlook.change({ late: ['getAllInternetHeadersAsync'] })
    await seat.read(restricted)
    await seat.card('Not checked').getByText(unread).waitFor()
    await seat.outlook.change({ late: [] })
    await seat.card('Restricted contact').getByText(`This is about ${jo}`).waitFor()
  })

  fullTest('are kept when another message is open, and used when the first is opened again', async () => {
    const [restricted, harmless] = [await toJo(), await fromAna()]
    const seat = await calm.seat()
    await seat.outlook.change({ late: ['getAllInternetHeadersAsync'] })
    await seat.read(restricted)
    await seat.card('Not checked').getByText(unread).waitFor()
    await seat.outlook.openMessage(harmless)
    await seat.outlook.change({ late: [] })
    await seat.card('No contact restriction').waitFor()
    await seat.outlook.change({ silent: ['getAllInternetHeadersAsync'] })
    await seat.outlook.openMessage(restricted)
    await seat.card('Restricted contact').waitFor()
  })
})

// Last, because it leaves the pane for several messages open.
test('beside selected messages that Outlook does not give, senders that nobody knows are not counted', async () => {
  const subjects = [await fromAna(), await fromAna()]
  const seat = await calm.seat()
  await seat.outlook.change({ withheld: subjects })
  await seat.outlook.select(subjects)
  await seat.outlook.openSelected()
  await says(seat.pane, 'Not checked: Outlook did not give 2 messages. Treat them with care.')
  await seat.pane.getByRole('heading', { name: '2 messages selected', exact: true }).waitFor()
  await expect.poll(() => seat.announced.textContent()).toBe('2 messages selected.')
})

const two = async (): Promise<[Newcomer, Newcomer]> => [await newcomer(at.stack.post), await newcomer(at.stack.post)]
