import { appContext } from './app-context.ts'
import type { Beside } from './beside.ts'
import { answerTo, eventFor, type FromPane, readMessage } from './envelope.ts'
import { execute, silence } from './execute.ts'

/** What a function tells Outlook on completion. */
export type Completed = {
  allowEvent?: boolean
  errorMessage?: string
  cancelLabel?: string
  commandId?: string
  contextData?: unknown
  sendModeOverride?: string
}

/**
 * The host's end of a frame that runs one function of the add-in, as in Outlook on the web: once the page listens for
 * commands it gets the function's name, and it reports its own completion.
 */
export function hostCommand(
  frame: () => Window | null,
  place: { conversationId: string; controlId: string; origin: string },
  command: { id: string; functionName: string; event: object },
  beside: Beside,
  completed: (given: Completed) => void,
): () => void {
  const post = (message: string) => frame()?.postMessage(message, place.origin)

  const receive = async (event: MessageEvent) => {
    if (event.source !== frame() || event.origin !== place.origin) return
    const message = readMessage(event.data, place.conversationId)
    if (!message) return
    const data = await answer(message)
    if (data !== silence) post(answerTo(message, data))
    if (message._actionType === 1 && message._actionName === 'appCommandInvoked') {
      post(eventFor(message, [command.id, command.functionName, JSON.stringify(command.event)]))
    }
  }

  const answer = (message: FromPane): unknown => {
    const { _actionName, _actionType, _data } = message
    if (_actionType !== 0) return { Error: 0 }
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return appContext(place.controlId, beside)
    if (_actionName === 'GetInitialData') return beside.data()
    if (_actionName === 'executeMethod') completed(readCompleted(_data))
    if (_actionName === 'ExecuteMethod') return execute(_data, beside, beside.call)
    return { Version: 1, Error: 0 }
  }

  window.addEventListener('message', receive)
  return () => window.removeEventListener('message', receive)
}

/** `event.completed(x)` arrives as JSON of the event with `x` in it. */
function readCompleted(data: unknown): Completed {
  const json = Object.values((data ?? {}) as Record<string, unknown>).find(
    (one) => typeof one === 'string' && one.startsWith('{'),
  )
  const { completedContext } = JSON.parse(String(json ?? '{}')) as { completedContext?: Completed }
  return completedContext ?? {}
}
