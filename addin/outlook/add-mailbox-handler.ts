import { withTimeOut } from './with-time-out.ts'

/** Milliseconds between attempts. */
const pauses = [1_000, 4_000]
/** Milliseconds before a failure is reported: a call that is refused at first often succeeds a moment later. */
const patience = 6_000

/**
 * Asks Outlook to call `hear` whenever another item is opened or selected, and retries where Outlook refuses or does
 * not answer. Calls `say` with false once it has taken too long or refused for good, and with true as soon as Outlook
 * agrees or calls, however late. Resolves after the last attempt.
 */
export async function addMailboxHandler(
  what: 'ItemChanged' | 'SelectedItemsChanged',
  hear: () => void,
  say: (isTold: boolean) => void,
): Promise<void> {
  let told = false
  const agreed = () => {
    told = true
    say(true)
  }
  const heard = () => {
    hear()
    agreed()
  }
  const timer = setTimeout(() => told || say(false), patience)
  await ask(what, heard, agreed)
  for (const ms of pauses) {
    if (!told) await new Promise((resolve) => setTimeout(resolve, ms))
    if (!told) await ask(what, heard, agreed)
  }
  clearTimeout(timer)
  if (!told) say(false)
}

const ask = (what: 'ItemChanged' | 'SelectedItemsChanged', hear: () => void, agreed: () => void) =>
  withTimeOut<void>(5_000, (done) =>
    Office.context.mailbox.addHandlerAsync(Office.EventType[what], hear, (result: Office.AsyncResult<void>) => {
      if (String(result.status) === 'succeeded') agreed()
      done(result)
    }),
  )
