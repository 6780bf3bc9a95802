import { isCall } from '../../outlook/host/call-names.ts'
import { look } from './actions.ts'
import type { Seat } from './seat.ts'
import type { Step, Steps } from './steps.ts'
import type { Trial } from './trial.ts'

const kinds = { failing: 'fails', silent: 'never answers', late: 'answers late' } as const
type Kind = keyof typeof kinds

/** What the pane says where Outlook does not do one of its calls; null where it goes on without a word, and may. */
const saidOf: Record<string, RegExp | null> = {
  getAllInternetHeadersAsync: null,
  getSharedPropertiesAsync: null,
  displayReplyFormAsync: /Outlook did not open (the reply|the reminder|everything)/,
  displayNewMessageFormAsync: /Outlook did not open the forward|Outlook opened no message/,
  getAsFileAsync: /without the original|The originals did not come with it/,
  getSelectedItemsAsync: /Outlook did not say what is selected/,
  loadItemByIdAsync: /Outlook did not give/,
  unloadAsync: null,
  'notificationMessages.addAsync': null,
  'notificationMessages.getAllAsync': null,
  'notificationMessages.removeAsync': null,
  'notificationMessages.replaceAsync': null,
  // Where Office.js itself does not come up.
  ContextActivationManager_getAppContextAsync: /Outlook did not answer/,
  ContextActivationManager_notifyHost: null,
  GetInitialData: /Outlook did not answer/,
  // The pane looks again by itself whenever it gets the focus.
  olkItemSelectedChanged: null,
  olkSelectedItemsChanged: null,
  officeThemeChanged: null,
  appCommandInvoked: null,
}
/** The same for one action. */
const saidInAction: Record<string, Record<string, RegExp | null>> = {
  // Whose standing depends on the call.
  'opening a message': { getAllInternetHeadersAsync: /Not checked[\s\S]*Outlook did not say where a reply would go/ },
  // Its headers are the evidence's, and the message goes with it as it can be had.
  representation: { getAsFileAsync: null },
  'Pass to contact in the ribbon': { getAllInternetHeadersAsync: null },
}

/** Every call to Outlook that an action makes goes wrong in every way. */
export function outlookTrials({ action, calls }: Steps): Trial[] {
  return calls
    .filter(({ name, phase }) => isTriedHere(name, phase, action))
    .flatMap((step) => kindsOf(step.name).map((kind) => outlookTrial({ action, step, kind })))
}

function isTriedHere(name: string, phase: Step['phase'], action: Steps['action']): boolean {
  // What is done before is done while all is well.
  if (action.before && phase !== 'act') return false
  return isCall(name) || action === look || action.place === 'several'
}

/** A start that is answered with an error is none that Outlook is known to have. */
const kindsOf = (name: string): Kind[] =>
  isCall(name) || name.startsWith('olk') ? ['failing', 'silent', 'late'] : ['silent', 'late']

function outlookTrial({ action, step, kind }: { action: Steps['action']; step: Step; kind: Kind }): Trial {
  const { name } = step
  const atStart = !isCall(name) || (action.place === 'several' && step.phase !== 'act')
  const words = { ...saidOf, ...saidInAction[action.name] }[name]
  let before = 0
  return {
    row: `Outlook: a call ${kinds[kind]}`,
    name: `${action.name}: ${name} ${kinds[kind]}`,
    action,
    phase: atStart ? 'start' : step.phase,
    pace: kind === 'failing' ? 1 : 4,
    ...(atStart ? { seat: { [kind]: [name] } } : {}),
    words: words === undefined ? /a call of which nobody has said what the pane says without it/ : words,
    put: async ({ outlook }) => {
      before = (await outlook.calls()).length
      await outlook.change({ [kind]: [name] })
    },
    lift: ({ outlook }: Seat) => outlook.change({ silent: [], failing: [], late: [] }),
    felt: async ({ outlook }) => (await outlook.calls()).slice(before).includes(name),
  }
}

/** Outlook hangs in the middle of something, and the pane is loaded anew. */
export const reloadInOutlook = ({ action, calls }: Steps): Trial[] =>
  calls
    .filter(({ name, phase }) => phase === 'act' && isCall(name) && action.place !== 'ribbon')
    .map((step) => ({
      ...outlookTrial({ action, step, kind: 'silent' }),
      row: 'reloaded half-way',
      name: `${action.name}: reloaded during ${step.name}`,
      pace: 1,
      reloads: true,
    }))
