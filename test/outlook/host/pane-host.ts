import { appContext } from './app-context.ts'
import { besideMessage } from './beside.ts'
import { errors } from './calls/answer.ts'
import { answerTo, eventFor, type FromPane, readMessage } from './envelope.ts'
import { execute, silence } from './execute.ts'
import { initialData } from './initial-data.ts'
import type { Surroundings } from './surroundings.ts'
import { asEventPayload, officeThemes } from './theme.ts'

export type PaneHost = {
  itemChanged(): void
  selectionChanged(): void
  themeChanged(): void
  /** Stops listening; the frame is about to be removed. */
  close(): void
}

/**
 * The host's end of one add-in frame, as in Outlook on the web. `around` is called again for each message, because a
 * pinned pane outlives the item beside it. `notified` receives what Office.js reports about the focus.
 */
export function hostPane(
  pane: () => Window | null,
  place: { conversationId: string; controlId: string; origin: string },
  around: () => Surroundings,
  notified: (data: unknown) => void = () => undefined,
): PaneHost {
  const registered = new Map<string, FromPane>()
  const post = (message: string) => pane()?.postMessage(message, place.origin)
  const fire = (name: string, data: unknown) => {
    const registration = registered.get(name)
    if (registration) post(eventFor(registration, data))
  }

  const receive = async (event: MessageEvent) => {
    if (event.source !== pane() || event.origin !== place.origin) return
    const message = readMessage(event.data, place.conversationId)
    if (!message) return
    const data = await (message._actionName === 'ExecuteMethod' ? answer(message) : troubled(message))
    if (data !== silence) post(answerTo(message, data))
  }

  /** Office.js's start and its event registrations can fail too, each under its own name. */
  const troubled = async (message: FromPane): Promise<unknown> => {
    const name = message._actionName
    around().called(name)
    const trouble = around().trouble(name)
    if (trouble === 'silent') return silence
    if (trouble === 'failing' && message._actionType === 1) return { Error: errors.response }
    const data = await answer(message)
    if (trouble === 'late') await around().released(name)
    return data
  }

  const answer = (message: FromPane): unknown => {
    if (message._actionType === 1) {
      registered.set(message._actionName, message)
      return { Error: 0 }
    }
    if (message._actionType === 2) {
      registered.delete(message._actionName)
      return { Error: 0 }
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      // A page that reloads has lost its loaded message.
      around().load(null)
      return appContext(place.controlId, around())
    }
    if (message._actionName === 'ContextActivationManager_notifyHost') notified(message._data)
    if (message._actionName === 'GetInitialData') return initialData(around())
    if (message._actionName === 'ExecuteMethod') {
      const beside = besideMessage(around())
      return execute(message._data, beside, beside.call)
    }
    return { Version: 1, Error: 0 }
  }

  window.addEventListener('message', receive)
  return {
    itemChanged: () => fire('olkItemSelectedChanged', around().item ? initialData(around()) : null),
    selectionChanged: () => fire('olkSelectedItemsChanged', ['']),
    themeChanged: () => fire('officeThemeChanged', asEventPayload(officeThemes[around().theme])),
    close: () => window.removeEventListener('message', receive),
  }
}
