import { draftNow } from './draft.ts'
import { withTimeOut } from './with-time-out.ts'

/** Milliseconds: what is kept here only helps, so nothing waits for it long. */
const longest = 500
/** Outlook's limit for an add-in and a draft, with room for the name. */
const maxCharacters = 49_000

/**
 * What the add-in has kept beside the open draft, for all runtimes that Outlook starts for it. Null where there is
 * nothing, and in an Outlook that keeps nothing (before Mailbox 1.11; on a Mac for the first two seconds of a reply). It
 * never travels with the message, and is gone once the draft is saved.
 */
export async function keptBesideDraft(name: string): Promise<unknown> {
  const data = sessionData()
  if (!data) return null
  const answer = await withTimeOut<string>(longest, (done) => data.getAsync(name, done))
  try {
    return answer.ok && answer.value ? JSON.parse(answer.value) : null
  } catch {
    return null
  }
}

/** Does nothing where Outlook keeps nothing, or not that much. Never rejects. */
export async function keepBesideDraft(name: string, value: object): Promise<void> {
  const data = sessionData()
  const text = JSON.stringify(value)
  if (!data || text.length > maxCharacters) return
  await withTimeOut<void>(longest, (done) => data.setAsync(name, text, done))
}

function sessionData(): Office.SessionData | null {
  const data = (draftNow() as { sessionData?: Office.SessionData } | null)?.sessionData
  return typeof data?.getAsync === 'function' && typeof data.setAsync === 'function' ? data : null
}
