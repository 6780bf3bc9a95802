import { isCall } from '../../outlook/host/call-names.ts'
import { look } from './actions.ts'
import type { Seat } from './seat.ts'
import type { Step, Steps } from './steps.ts'
import type { Trial } from './trial.ts'

const kinds = { failing: 'fails', silent: 'never answers', late: 'answers late' } as const
type Kind = keyof typeof kinds

/** What the pane says if Outlook does not do one of its calls; null if it may go on without a word. */
const saidOf: Record<string, RegExp | null> = {
  getAllInternetHeadersAsync: null,
  getSharedPropertiesAsync: null,
  displayReplyFormAsync:
    /Outlook did not open (the reply|the reminder|everything)|We don’t know whether Outlook opened the re/,
  displayNewMessageFormAsync:
    /Outlook did not open the forward|Outlook opened no message|We don’t know whether Outlook opened the forward|If a message opened/,
  getAsFileAsync: /without the original|The originals did not come with it/,
  // With one message open, it only tells whether the pane missed another.
  getSelectedItemsAsync: null,
  loadItemByIdAsync: /Outlook did not give/,
  unloadAsync: null,
  'notificationMessages.addAsync': null,
  'notificationMessages.getAllAsync': null,
  'notificationMessages.removeAsync': null,
  'notificationMessages.replaceAsync': null,
  // If Office.js itself does not start.
  ContextActivationManager_getAppContextAsync: /Outlook did not answer/,
  ContextActivationManager_notifyHost: null,
  GetInitialData: /Outlook did not answer/,
  // Whenever the pane gets the focus, it checks again.
  olkItemSelectedChanged: null,
  olkSelectedItemsChanged: null,
  officeThemeChanged: null,
  appCommandInvoked: null,
}
/** The same for one action. */
const saidInAction: Record<string, Record<string, RegExp | null>> = {
  // The standing depends on the call.
  'opening a message': { getAllInternetHeadersAsync: /Not checked[\s\S]*Outlook did not say where a reply would go/ },
  // It is recorded with the message if Outlook gives it, and without it otherwise.
  representation: { getAsFileAsync: null },
  'several messages': { getSelectedItemsAsync: /Outlook did not say what is selected/ },
  'Pass to contact in the ribbon': { getAllInternetHeadersAsync: null },
}

/** Each call to Outlook that an action makes fails in every way. */
export function outlookTrials({ action, calls }: Steps): Trial[] {
  return calls
    .filter(({ name, phase }) => isTriedHere(name, phase, action))
    .flatMap((step) => kindsOf(step.name).map((kind) => outlookTrial({ action, step, kind })))
}

function isTriedHere(name: string, phase: Step['phase'], action: Steps['action']): boolean {
  // What comes before the action is done without a fault.
  if (action.before && phase !== 'act') return false
  return isCall(name) || action === look || action.place === 'several'
}

/** Outlook is not known to answer a call of the start with an error. */
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
    words: words === undefined ? /a call that is missing in saidOf/ : words,
    put: async ({ outlook }) => {
      before = (await outlook.calls()).length
      await outlook.change({ [kind]: [name] })
    },
    lift: ({ outlook }: Seat) => outlook.change({ silent: [], failing: [], late: [] }),
    felt: async ({ outlook }) => (await outlook.calls()).slice(before).includes(name),
  }
}

/** Outlook hangs in the middle of something, and the pane is reloaded. */
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
