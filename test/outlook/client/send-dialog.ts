import type { Completed } from '../host/command-host.ts'
import type { SendMode } from '../mail-item.ts'
import { type Client, clients } from './clients.ts'
import type { ComposeFault } from './compose-faults.ts'

/** How Outlook treats a label of more than 20 characters, which Microsoft does not document. */
export type LongLabel = 'cut' | 'refused'

export type SendButton = {
  label: string
  does: 'send' | 'stay'
  /** The control of the manifest that runs once the dialog has closed. */
  command?: string
  /** The context data that the add-in wants with that control. */
  contextData?: unknown
}

export type Question = {
  words: string
  buttons: SendButton[]
  /**
   * Values from the add-in that Outlook would not accept. The real dialog does not show them; this one does, so that
   * nobody overlooks them.
   */
  brokenRules: string[]
}

const mostInLabel = 20
const mostInMessage = 500
const dontSend: SendButton = { label: 'Don’t Send', does: 'stay' }
const sendAnyway: SendButton = { label: 'Send Anyway', does: 'send' }
const tryLater: SendButton = { label: 'Try Later', does: 'stay' }

export type DialogRules = {
  client: Client
  addIn: string
  sendMode: SendMode
  longLabel: LongLabel
  faults: readonly ComposeFault[]
}

/** The writer may send anyway. */
const prompts = ({ sendMode, faults }: DialogRules) => sendMode === 'PromptUser' && !faults.includes('prompt-blocks')

/** The handler has run for five seconds. */
export const slowQuestion = (rules: DialogRules): Question => ({
  words: `${rules.addIn} is taking longer than expected.`,
  buttons: prompts(rules) ? [sendAnyway, dontSend] : [dontSend],
  brokenRules: [],
})

/** The handler has run for five minutes and was ended. */
export const timedOutQuestion = (rules: DialogRules): Question => ({
  words: `${rules.addIn} did not answer and was stopped.`,
  buttons: prompts(rules) ? [sendAnyway, dontSend] : [dontSend],
  brokenRules: [],
})

/** The add-in could not be loaded; only Block then stops the message. */
export const unavailableQuestion = ({ addIn, sendMode }: DialogRules): Question => ({
  words: `${addIn} is unavailable.`,
  buttons: sendMode === 'Block' ? [dontSend] : [sendAnyway, tryLater],
  brokenRules: [],
})

/** The handler said `allowEvent: false`. */
export function refusedQuestion(given: Completed, rules: DialogRules): Question {
  const { client, addIn, longLabel } = rules
  const { takesAction, runsFunctions, contextAsText } = clients[client]
  const words = given.errorMessage || `${addIn} is preventing this email from being sent.`
  const label = given.cancelLabel
  const broken: string[] = []
  if (words.length > mostInMessage) broken.push(`errorMessage has ${words.length} characters, and 500 are shown.`)
  const isLong = label !== undefined && label.length > mostInLabel
  if (isLong) broken.push(`cancelLabel has ${label.length} characters, and 20 are taken: ${label}`)
  const taken = isLong ? (longLabel === 'cut' ? label.slice(0, mostInLabel) : undefined) : label
  if (given.commandId && !runsFunctions) broken.push('This Outlook runs no function from here: nothing follows.')
  const hasContext = given.contextData !== undefined
  if (hasContext && !given.commandId) broken.push('contextData without commandId: Outlook ignores it.')
  if (hasContext && contextAsText && typeof given.contextData !== 'string')
    broken.push('contextData is no text: this Outlook takes nothing else.')
  const context = hasContext ? { contextData: given.contextData } : {}
  const command = given.commandId && runsFunctions ? { command: given.commandId, ...context } : {}
  const mayGo = prompts(given.sendModeOverride === 'promptUser' ? { ...rules, sendMode: 'PromptUser' } : rules)
  const buttons: SendButton[] = takesAction
    ? [
        ...(given.commandId ? [{ label: taken ?? 'Take Action', does: 'stay', ...command } as const] : []),
        ...(mayGo ? [sendAnyway] : []),
        dontSend,
      ]
    : [{ ...dontSend, label: taken ?? dontSend.label, ...command }, ...(mayGo ? [sendAnyway] : [])]
  return { words: words.slice(0, mostInMessage), buttons, brokenRules: broken }
}
