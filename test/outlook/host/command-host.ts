import { appContext } from './app-context.ts'
import { callName } from './call-names.ts'
import { errors, failed, type Parameters } from './calls/answer.ts'
import { composeCalls } from './calls/compose.ts'
import { answerTo, eventFor, type FromPane, readMessage } from './envelope.ts'
import { draftData } from './initial-data.ts'
import type { DraftSurroundings } from './surroundings.ts'

/** What a function told Outlook when it was done. */
export type Completed = { allowEvent?: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string }

/**
 * The host's end of one frame in which one function of the add-in runs, as Outlook on the web has it: once the page
 * listens for commands it is given the function's name, and says by itself when it is done.
 */
export function hostCommand(
  frame: () => Window | null,
  place: { conversationId: string; controlId: string; origin: string },
  command: { id: string; functionName: string; event: object },
  around: DraftSurroundings,
  completed: (given: Completed) => void,
): () => void {
  const post = (message: string) => frame()?.postMessage(message, place.origin)

  const receive = (event: MessageEvent) => {
    if (event.source !== frame() || event.origin !== place.origin) return
    const message = readMessage(event.data, place.conversationId)
    if (!message) return
    const data = answer(message)
    if (data !== silence) post(answerTo(message, data))
    if (message._actionType === 1 && message._actionName === 'appCommandInvoked') {
      post(eventFor(message, [command.id, command.functionName, JSON.stringify(command.event)]))
    }
  }

  const answer = (message: FromPane): unknown => {
    const { _actionName, _actionType, _data } = message
    if (_actionType !== 0) return { Error: 0 }
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return appContext(place.controlId, around)
    if (_actionName === 'GetInitialData') return draftData(around)
    if (_actionName === 'executeMethod') completed(readCompleted(_data))
    if (_actionName === 'ExecuteMethod') return execute(_data as ExecuteMethod, around)
    return { Version: 1, Error: 0 }
  }

  window.addEventListener('message', receive)
  return () => window.removeEventListener('message', receive)
}

const silence = Symbol('never answered')

type ExecuteMethod = { ApiParams?: Parameters; MethodData: { DispatchId: number } }

function execute({ ApiParams, MethodData }: ExecuteMethod, around: DraftSurroundings) {
  const name = callName(MethodData.DispatchId)
  around.called(name)
  if (around.isSilent(name)) return silence
  return composeCalls[MethodData.DispatchId]?.(ApiParams ?? {}, around) ?? failed(errors.notSupported)
}

/** `event.completed(x)` comes as JSON of the event with `x` in it. */
function readCompleted(data: unknown): Completed {
  const json = Object.values((data ?? {}) as Record<string, unknown>).find(
    (one) => typeof one === 'string' && one.startsWith('{'),
  )
  const { completedContext } = JSON.parse(String(json ?? '{}')) as { completedContext?: Completed }
  return completedContext ?? {}
}
