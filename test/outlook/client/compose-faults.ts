/** Faults that some Outlooks have while somebody writes, each with the source that reported it. */
export const composeFaults = {
  'recipient-change-ends-send': 'Changing recipients inside Send ends the handler (office-js#5132, #4669)',
  'send-ends-other-handlers': 'Send ends the handlers that still run: one runtime, not two (office-js#3530)',
  'focus-ends-handlers': 'Leaving the window for writing ends the handlers (event-based-activation.md)',
  'mailto-raises-nothing': 'A mailto link raises no event (office-js#4277)',
  'events-stop': 'No event reaches the add-in any more (office-js#4525, #6769, #6810)',
  'send-anyway-errors': 'Send Anyway sends, and says that it failed (office-js#6708)',
  'sent-draft-stays': 'The draft stays though it was sent (office-js#6787)',
  'prompt-blocks': 'PromptUser offers no Send Anyway (office-js#6894)',
  'context-data-lost': 'A button’s function is not given contextData (office-js-docs-reference#1661)',
  'session-data-late': 'Session data reads as null for two seconds (office-js#5951)',
  'body-lost': 'The draft’s text is lost at Send (office-js#6954)',
} as const

export type ComposeFault = keyof typeof composeFaults

export const isComposeFault = (name: string): name is ComposeFault => Object.hasOwn(composeFaults, name)
