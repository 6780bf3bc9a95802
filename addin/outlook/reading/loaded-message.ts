import type { SelectedMessage } from '../selection.ts'
import { type OutlookAnswer, withTimeOut } from '../with-time-out.ts'
import type { OpenMessage, ReplyTo } from './open-message.ts'
import { originalOf } from './original.ts'
import { mailboxOfLoaded, toOpenMessage } from './read-message.ts'
import { replyToOf } from './reply-to.ts'

const longestLoad = 5000
const longestUnload = 2000

/**
 * What Outlook gives of one selected message. `original` (Base64) is null where it was not requested, or Outlook gave
 * none.
 */
export type LoadedMessage = { message: OpenMessage; replyTo: ReplyTo; original: string | null }

type Loaded = Office.LoadedMessageRead

/** Outlook loads one message at a time: each load waits for the one before. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Loads one selected message, reads it and unloads it again. Never rejects; each call to Outlook has a time-out.
 * @param wanted `with original` where it becomes evidence (P10)
 * @param late called with the reply addresses if Outlook gives them only after the message was read
 */
export function readSelected(
  one: SelectedMessage,
  wanted: 'facts' | 'with original',
  late: (replyTo: ReplyTo) => void = () => undefined,
): Promise<OutlookAnswer<LoadedMessage>> {
  const next = before.then(() => loadAndRead(one, wanted, late))
  before = next
  return next
}

async function loadAndRead(
  one: SelectedMessage,
  wanted: string,
  late: (replyTo: ReplyTo) => void,
): Promise<OutlookAnswer<LoadedMessage>> {
  const answer = await load(one.key)
  if (!answer.ok) return answer
  const item = answer.value
  let isLoaded = true
  const isStill = () => isLoaded
  try {
    // Outlook may have loaded another message: its facts must not be taken for this one's.
    const other = one.internetMessageId && item.internetMessageId && item.internetMessageId !== one.internetMessageId
    if (other) return { ok: false, why: 'failed' }
    const message = { ...toOpenMessage(item, await mailboxOfLoaded(item)), key: one.key }
    const replyTo = await replyToOf(message, item, isStill, { late })
    const original = wanted === 'with original' ? await originalOf(message, item, isStill) : null
    return { ok: true, value: { message, replyTo, original } }
  } catch {
    // A property of the item may throw when it is read.
    return { ok: false, why: 'failed' }
  } finally {
    isLoaded = false
    await unload(item)
  }
}

/** The item that Outlook did not unload; it loads no other one until it has. */
let left: Pick<Loaded, 'unloadAsync'> | null = null

async function unload(item: Pick<Loaded, 'unloadAsync'>): Promise<void> {
  const { ok } = await withTimeOut<void>(longestUnload, (done) => item.unloadAsync(done))
  left = ok ? null : item
}

async function load(key: string): Promise<OutlookAnswer<Loaded>> {
  if (left) await unload(left)
  let given = false
  const answer = await withTimeOut<Loaded>(longestLoad, (done) =>
    Office.context.mailbox.loadItemByIdAsync(key, (result) => {
      // An item loaded after the time-out would block every later load.
      if (given && result.status === Office.AsyncResultStatus.Succeeded) result.value.unloadAsync()
      else done(result as Office.AsyncResult<Loaded>)
    }),
  )
  given = true
  return answer
}
