import { environmentManager } from '@tanstack/react-query'
import type { Call } from '../../../addin/api/call.ts'
import { compareOriginal, messageIdsIn } from '../../../server/policy/evidence/message-id.ts'
import { virtualClock } from './clock.ts'
import { type Kind, type Mail, someMail, standingOf } from './mail.ts'
import { simulateOutlook } from './outlook.ts'
import type { Frame } from './pane.ts'
import { oneOf, type Random, randomFrom } from './random.ts'

/** What was seen in a number of switches. `wrong` has each wrong frame once. */
export type Storm = {
  switches: number
  frames: number
  /** Answers about another message than the add-in knew to be open. */
  foreign: number
  originals: number
  kinds: Set<string>
  wrong: string[]
}

const gravity: Kind[] = ['colleague', 'not-on-register', 'warned', 'decision-pending', 'restricted']
const unread = 'Outlook did not say where a reply would go.'

/** Switches between messages as the seed says, and judges every frame. */
export async function storm(seed: number, switches: number): Promise<Storm> {
  const random = randomFrom(seed)
  const clock = virtualClock()
  const all = someMail()
  const seen: Storm = { switches, frames: 0, foreign: 0, originals: 0, kinds: new Set(), wrong: [] }
  const wrong = (what: string) => void (seen.wrong.includes(what) || seen.wrong.push(what))
  // The page's queries ask again by themselves, also where their library was loaded before there was a page.
  environmentManager.setIsServer(() => false)
  const outlook = simulateOutlook(random, all)
  try {
    let calm = false
    // Imported only now, because the add-in's code reads the page's globals when it is loaded.
    const { openPane } = await import('./pane.ts')
    const { readOriginal } = await import('../../../addin/outlook/reading/read-original.ts')
    const pane = openPane(registerOf(random, () => calm))
    const mailOf = (key: string) => all.find(({ id }) => id === key)
    const look = () => {
      if (!pane.hasChanged()) return
      const frame = pane.frame()
      seen.frames += 1
      seen.kinds.add(frame.standing)
      const mail = frame.message && mailOf(frame.message.key)
      const what = mail ? wrongIn(frame, mail) : null
      if (mail && what) wrong(`${mail.id}: ${what}`)
    }
    /** P1: as one click on “Escalate” does, whatever is opened meanwhile. */
    const readOne = () => {
      const message = pane.now()
      const mail = message && mailOf(message.key)
      if (!message || !mail) return
      void readOriginal(message).then((original) => {
        seen.originals += Number(original !== null)
        if (original !== null && original !== mail.original && isTakenFor(mail, original))
          wrong(`${mail.id}: another’s original`)
      })
    }

    for (let done = 0; done < switches; ) {
      const burst = Math.min(switches - done, 1 + Math.floor(random() * 12))
      let open: Mail | null = null
      for (let n = 0; n < burst; n += 1) {
        open = random() < 0.08 ? null : oneOf(random, all)
        outlook.open(open)
        if (random() < 0.2) readOne()
        if (random() < 0.1) outlook.focus()
        await clock.pass(random() < 0.4 ? random() * 20 : random() * 900, look)
      }
      done += burst
      if (random() > 0.15) continue
      calm = true
      outlook.calm(true)
      await clock.pass(10_000, look)
      outlook.focus()
      await clock.pass(90_000, look)
      const what = open ? notSettled(pane.frame(), open) : null
      if (open && what) wrong(`${open.id}, once all is well: ${what}`)
      calm = false
      outlook.calm(false)
    }
    return { ...seen, foreign: outlook.foreign() }
  } finally {
    outlook.leave()
    environmentManager.setIsServer(() => true)
    clock.restore()
  }
}

/** A register that is sometimes slow, and sometimes unavailable unless it is calm. */
function registerOf(random: Random, isCalm: () => boolean): Call {
  return ({ body, signal }) =>
    new Promise((resolve, reject) => {
      const { addresses } = body as { addresses: string[] }
      const isAway = random() < 0.03 && !isCalm()
      setTimeout(
        () => {
          if (isAway || signal?.aborted) return reject(new Error('away'))
          const standings = addresses.map((address) => ({ address, standing: standingOf(address) }))
          resolve({ checkedAt: new Date(Date.now()).toISOString(), standings, toConfirm: [] } as never)
        },
        random() < 0.1 ? random() * 3_000 : random() * 120,
      )
    })
}

/**
 * P1: whether nothing shows that the original belongs to another message. The register marks one with several
 * Message-IDs or none; one with another Message-ID must not even be sent there.
 */
const isTakenFor = ({ internetMessageId }: Mail, original: string) =>
  compareOriginal(internetMessageId, messageIdsIn(Buffer.from(original, 'base64').toString('latin1'))) !== false

/** What a frame says that is not true of its message; null if all of it is true. */
function wrongIn({ standing, text }: Frame, mail: Mail): string | null {
  const named = /Sender\d+\./.exec(text)?.[0]
  if (named && named !== mail.name) return `the name of another: ${named}`
  const about = /This is about (\S+?),/.exec(text)?.[1]
  if (about && ![mail.from, ...mail.replyTo].includes(about)) return `an address of another: ${about}`
  if (standing === 'checking' || standing === 'not-checked') return null
  if (mail.unknowable) return `“${standing}” of a message of which nothing can be known`
  if (standing === mail.worst) return null
  // While Reply-To is unread, a serious standing of the sender may show if the card says what is missing.
  const heeded = standing === mail.first && gravity.indexOf(mail.first) > gravity.indexOf('not-on-register')
  return heeded && text.includes(unread) ? null : `“${standing}” in place of “${mail.worst}”`
}

/** The same once the faults are over: then the pane must show all that can be known. */
function notSettled(frame: Frame, mail: Mail): string | null {
  const { message, standing } = frame
  if (message?.key !== mail.id) return `the pane is still at ${message?.key}`
  const isKnowable = !mail.unknowable && (mail.named || gravity.indexOf(mail.first) > 1)
  const expected = isKnowable ? (mail.named ? mail.worst : mail.first) : 'not-checked'
  return standing === expected ? null : `“${standing}” in place of “${expected}”`
}
