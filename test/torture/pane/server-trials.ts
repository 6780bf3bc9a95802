import { look } from './actions.ts'
import { isCall, type ServerFault } from './road.ts'
import type { Step, Steps } from './steps.ts'
import type { Trial } from './trial.ts'

const faults: Record<ServerFault, { row: string; words: RegExp; pace: number }> = {
  refused: { row: 'server: unreachable from one request on', words: /could not be reached/, pace: 1 },
  cut: { row: 'server: answer cut off after the write', words: /could not be reached/, pace: 1 },
  '500': { row: 'server: 500', words: /could not answer just now/, pace: 1 },
  '503': { row: 'server: 503, retry later', words: /could not answer just now/, pace: 1 },
  'too late': { row: 'server: answers too late', words: /took too long to answer/, pace: 6 },
}
const kept = /record it when you next open the pane/
const quiet = 'GET /api/work'
/** A pane asks for the council's words to its staff once, after the first escalation. */
const onceAPane = 'GET /api/staff-support'

/**
 * The work list may be missing without a word. The ribbon escalates a sender even if it could not look them up, and a
 * call is logged on a page that hides the standing.
 */
const goesOnWithout = ({ action }: Steps, { name }: Step): boolean =>
  name === quiet ||
  name === onceAPane ||
  (name === 'POST /api/standing' && (action.name === 'Escalate in the ribbon' || action.hidesStanding === true))

/** The server fails in every way, at each request of an action. */
export function serverTrials(steps: Steps): Trial[] {
  const { action } = steps
  const asked = callsOf(steps).flatMap((step) =>
    (Object.keys(faults) as ServerFault[]).map((how): Trial => {
      const { row, words, pace } = faults[how]
      return {
        ...{ row, name: `${action.name}: ${step.name}, ${how}`, action, pace },
        ...put(step, how, isAtStart(steps, step)),
        words: goesOnWithout(steps, step)
          ? null
          : action.place === 'ribbon'
            ? new RegExp(`${words.source}|${kept.source}`)
            : words,
      }
    }),
  )
  const cut = asked.filter(({ name, phase }) => phase === 'act' && name.endsWith(', cut'))
  const left = cut.map((trial) => ({ ...trial, name: `${trial.name}, then another message`, leaves: true as const }))
  return action.form === undefined ? asked : [...asked, ...left, withoutForm(steps, action.form)]
}

/** The form's own file cannot be loaded. */
function withoutForm({ action }: Steps, form: string): Trial {
  const at = { name: `GET /assets/${form}.js`, phase: 'start' } as const
  return {
    ...{ row: faults.refused.row, name: `${action.name}: ${at.name}, refused`, action, pace: 1 },
    ...put(at, 'refused', true),
    words: /This part could not be loaded/,
  }
}

/** The pane is reloaded before a request reaches the server, and before the answer comes back. */
export const reloadOnTheWay = (steps: Steps): Trial[] =>
  steps.action.place === 'ribbon'
    ? []
    : callsOf(steps)
        .filter(({ phase }) => phase === 'act' || steps.action === look)
        .flatMap((step) =>
          (['held', 'answer held'] as const).map(
            (how): Trial => ({
              row: 'reloaded half-way',
              name: `${steps.action.name}: reloaded at ${step.name}, ${how}`,
              action: steps.action,
              pace: 1,
              ...put(step, how, isAtStart(steps, step)),
              words: null,
              reloads: true,
            }),
          ),
        )

/** The requests of the start are the same for every action, so only one action tries them. */
const callsOf = ({ action, requests }: Steps): Step[] =>
  requests.filter(({ name, phase }) => {
    if (!isCall(name)) return false
    if (action.before) return phase === 'act' && name !== onceAPane
    return name === quiet || name === 'GET /api/me' ? action === look || action.place !== 'pane' : true
  })

const isAtStart = ({ action }: Steps, { name, phase }: Step) =>
  phase === 'start' || name === quiet || (action.place === 'several' && phase === 'open')

const put = (
  { name, phase }: Step,
  how: Parameters<Parameters<Trial['put']>[0]['road']['break']>[1],
  atStart: boolean,
): Pick<Trial, 'phase' | 'put' | 'lift' | 'felt' | 'seat'> => ({
  phase: atStart ? 'start' : phase,
  ...(atStart ? { seat: { road: { at: name, how } } } : {}),
  put: ({ road }) => road.break(name, how),
  lift: ({ road }) => road.mend(),
  felt: ({ road }) => road.felt() > 0,
})
