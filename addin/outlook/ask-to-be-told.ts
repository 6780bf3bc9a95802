import { withTimeOut } from './with-time-out.ts'

/** Milliseconds between one time that Outlook is asked and the next. */
const pauses = [1_000, 4_000]
/** Nothing is said before: a call that is refused at first is often taken a moment later. */
const patience = 6_000

/**
 * Asks Outlook to call `hear` whenever something else is opened or selected, and asks again where it refuses or does
 * not answer. `say` is told whether it will: no, once it has taken too long or refused for good; and yes as soon as it
 * agrees or does it, however late that is. Resolves once it is not asked any more.
 */
export async function askToBeTold(
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
    agreed()
    hear()
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
