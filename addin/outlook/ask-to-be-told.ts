import { withTimeOut } from './with-time-out.ts'

/** Milliseconds between one time that Outlook is asked and the next. */
const pauses = [1_000, 4_000]

/**
 * Asks Outlook to call `hear` whenever another item is opened. Asked again where it refuses or does not answer; resolves
 * to whether it said at last that it will, or did it without having said so.
 */
export async function askToBeTold(hear: () => void): Promise<boolean> {
  let heard = false
  const told = () => {
    heard = true
    hear()
  }
  if (await ask(told)) return true
  for (const ms of pauses) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    if (heard || (await ask(told))) return true
  }
  return heard
}

const ask = async (hear: () => void) =>
  (
    await withTimeOut<void>(5_000, (done) =>
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, hear, done),
    )
  ).ok
