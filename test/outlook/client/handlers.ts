import type { Completed } from '../host/command-host.ts'
import type { ComposeEvent } from './event-table.ts'

export type EventCommand = { id: string; functionName: string; event: object }

/** Runs one function of the add-in in its own runtime; null if it was ended before it completed. */
export type RunCommand = (command: EventCommand, stopped: AbortSignal) => Promise<Completed | null>

export type HandlerRules = {
  /** By the event's name: the function that the manifest declares for this form factor. */
  declared: Record<string, string>
  doubled: readonly string[]
  lost: readonly string[]
  limit: number
}

export type Handlers = {
  isHeard(event: ComposeEvent): boolean
  /**
   * Null if nothing runs, or if the handler was ended. For an event raised twice, the first handler to complete
   * answers.
   */
  raise(event: ComposeEvent, data: object): Promise<Completed | null>
  /** Ends the handlers of this event, or all of them; they never receive what they wait for. */
  end(which?: (event: ComposeEvent) => boolean): void
}

/** The handlers that run for one draft, each until it completes, times out or is ended. */
export function handlersOf(rules: () => HandlerRules, run: RunCommand): Handlers {
  const running = new Set<{ event: ComposeEvent; stop: AbortController }>()
  const isHeard = (event: ComposeEvent) => {
    const { declared, lost } = rules()
    return declared[event] !== undefined && !lost.includes(event)
  }
  const start = async (event: ComposeEvent, functionName: string, data: object): Promise<Completed | null> => {
    const one = { event, stop: new AbortController() }
    running.add(one)
    const over = setTimeout(() => one.stop.abort(), rules().limit)
    const given = await run({ id: event, functionName, event: data }, one.stop.signal)
    clearTimeout(over)
    running.delete(one)
    return given
  }
  return {
    isHeard,
    raise: (event, data) => {
      const functionName = rules().declared[event]
      if (functionName === undefined || !isHeard(event)) return Promise.resolve(null)
      const times = rules().doubled.includes(event) ? 2 : 1
      return Promise.race(Array.from({ length: times }, () => start(event, functionName, data)))
    },
    end: (which = () => true) => {
      for (const { event, stop } of running) if (which(event)) stop.abort()
    },
  }
}
