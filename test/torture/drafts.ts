import buildAll from '../support/build.ts'
import { launchChromium } from '../support/chromium.ts'
import { startStack } from '../support/stack.ts'
import { type DraftFault, draftFaults, type Wanted } from './drafts/faults.ts'
import { inLanes } from './pane/lanes.ts'
import { writer } from './pane/people.ts'
import { type Ground, takeSeat } from './pane/seat.ts'
import { judged, type Torture } from './result.ts'

/**
 * Somebody writes to a restricted customer in each kind of Outlook, and with each fault that Outlook is known to have.
 * The message goes once or not at all, and the guard asks its question whenever Outlook lets it.
 */
export const torture: Torture = async (times = 1, only = '') => {
  buildAll()
  const stack = await startStack()
  const browser = await launchChromium()
  try {
    const ground = { stack, browser }
    const chosen = draftFaults.filter(({ name }) => name.includes(only))
    const trials = chosen.flatMap((fault) => Array.from({ length: times }, () => fault))
    const outcomes = await inLanes(ground, trials, async (fault) => ({ fault, ...(await written(ground, fault)) }))
    return chosen.map((fault) => {
      const own = outcomes.filter((outcome) => outcome.fault === fault)
      const account = {
        acknowledged: own.length,
        lost: own.filter(({ gone }) => gone < (fault.wanted === 'held' ? 0 : 1)).length,
        doubled: own.filter(({ gone }) => gone > 1).length,
        wrong: own.filter(({ came }) => came !== fault.wanted).map(({ came }) => `${came} instead of ${fault.wanted}`),
      }
      const result = judged({ fault: `writing: ${fault.name}`, store: 'SQLite', times: own.length }, account, [])
      return { ...result, goal: 'asked where possible, sent once' }
    })
  } finally {
    await browser.close()
    await stack.stop()
  }
}

/** Writes and sends a message, and answers the dialog; returns the outcome and how often the message arrived. */
async function written(ground: Ground, { how }: DraftFault): Promise<{ came: Wanted | 'nothing'; gone: number }> {
  const { stack } = ground
  const { address, name } = await writer(stack, 'restricted')
  const seat = await takeSeat(ground, 'ribbon', how(address))
  seat.page.setDefaultTimeout(20_000)
  const subject = `To ${name}, ${address}`
  try {
    await seat.page.getByRole('button', { name: 'New mail' }).click()
    await seat.page.getByRole('textbox', { name: 'Subject' }).fill(subject)
    const draft = seat.outlook.compose(subject)
    await draft.getByRole('textbox', { name: 'To' }).fill(address)
    await draft.getByRole('button', { name: 'Send', exact: true }).click()
    const dialog = draft.getByRole('alertdialog')
    const arrived = () => stack.post.list(address).filter((one) => one.subject === subject).length
    const first = await Promise.race([
      dialog.waitFor().then(() => 'dialog' as const),
      stack.post.waitFor(address, ({ item }) => item.subject === subject).then(() => 'gone' as const),
    ])
    if (first === 'gone') return { came: 'unasked', gone: arrived() }
    const isQuestion = /The designated contact is/.test((await dialog.textContent()) ?? '')
    const anyway = dialog.getByRole('button', { name: 'Send Anyway' })
    if ((await anyway.count()) === 0) return { came: isQuestion ? 'held' : 'nothing', gone: arrived() }
    await anyway.click()
    await stack.post.waitFor(address, ({ item }) => item.subject === subject)
    return { came: isQuestion ? 'asked' : 'offered', gone: arrived() }
  } finally {
    await seat.close()
  }
}
