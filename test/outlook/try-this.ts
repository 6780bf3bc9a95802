/** What a reader can try in their first minute, and by what the register answers each counts as done. */

/** A request that the register answered well: its path, and the body of the answer. */
export type Answered = { method: string; path: string; body: unknown }

type Step = { id: string; words: string; isDone: (answered: Answered) => boolean }

const posted =
  (path: RegExp) =>
  ({ method, path: asked }: Answered): boolean =>
    method === 'POST' && path.test(asked)

const part = (body: unknown, name: string): unknown => (body as Record<string, unknown> | null)?.[name]

/** The register told of an address whose owner's contact is restricted. */
const tellsOfARestriction = (answered: Answered): boolean => {
  const standings = posted(/^\/api\/standing$/)(answered) ? part(answered.body, 'standings') : []
  return Array.isArray(standings) && standings.some((one) => part(part(one, 'standing'), 'kind') === 'restricted')
}

export const stepsToTry = [
  {
    id: 'restricted',
    words: 'Open “You people are useless” from Jo Marsh. The pane says that contact is restricted.',
    isDone: tellsOfARestriction,
  },
  {
    id: 'passed-on',
    words: 'Press “Remind and pass on”. Sam Reyes gets the message.',
    isDone: posted(/^\/api\/passed-on$/),
  },
  {
    id: 'warning',
    words: 'Open “Repair to the back door” from Ana Silva. Give a polite warning, and send the reply.',
    isDone: (answered) =>
      posted(/^\/api\/warnings\/[^/]+\/reply$/)(answered) && part(answered.body, 'reply') === 'sent',
  },
  {
    id: 'escalation',
    words: 'Open “Still no heating” from Petra Holm, who was warned before. Escalate it.',
    isDone: posted(/^\/api\/escalations$/),
  },
  {
    id: 'decision',
    words: 'Become Tom Birch, top right. Choose “Open the central log” in the pane, and decide an escalation.',
    isDone: posted(/^\/api\/escalations\/[^/]+\/decision$/),
  },
] as const satisfies readonly Step[]

export type StepId = (typeof stepsToTry)[number]['id']

/** Remembers which steps are done, for as long as the stand-in runs. */
export type TryThis = {
  done(): StepId[]
  /** Takes note of an answer of the register. */
  see(answered: Answered): void
  /** Calls back when another step is done; returns a function that ends it. */
  watch(changed: () => void): () => void
}

export function tryThis(): TryThis {
  const done = new Set<StepId>()
  const listeners = new Set<() => void>()
  return {
    done: () => [...done],
    see: (answered) => {
      const reached = stepsToTry.filter((step) => !done.has(step.id) && step.isDone(answered))
      for (const { id } of reached) done.add(id)
      if (reached.length > 0) for (const changed of listeners) changed()
    },
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
