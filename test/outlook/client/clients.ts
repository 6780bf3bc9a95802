/** The Outlooks that the stand-in can play. Only this file and `events.ts` say what each of them does. */
export type Client = 'web' | 'new' | 'classic' | 'classic-older' | 'mac' | 'android' | 'ios'

export type ClientFacts = {
  words: string
  phone: boolean
  /** The platform that Office.js reports; null if it detects that itself. */
  platform: 'PC' | 'Mac' | 'Android' | 'iOS' | null
  /** The newest requirement set that it supports. A phone reports 1.5, whatever is set here. */
  mailboxSet: '1.15' | '1.14'
  /** How many recipients `getAsync` returns. */
  mostRecipients: number
  /** How many notices fit above one message; on a phone a new one replaces the old. */
  mostNotices: number
  /** Milliseconds that an event handler may take. */
  handlerLimit: number
  /** The send dialog has a third button, Take Action, instead of a renamed Don't Send. */
  takesAction: boolean
  /** A button of the send dialog can run a function of the add-in, and not only open its pane. */
  runsFunctions: boolean
  /** The send dialog accepts contextData only as text, as classic Outlook before 2402 did. */
  contextAsText: boolean
}

const minutes = (n: number) => n * 60_000

const desk = {
  phone: false,
  platform: null,
  mailboxSet: '1.15',
  mostRecipients: 1000,
  mostNotices: 5,
  handlerLimit: minutes(5),
  takesAction: true,
  runsFunctions: true,
  contextAsText: false,
} as const satisfies Omit<ClientFacts, 'words'>

const phone = {
  ...desk,
  phone: true,
  mostRecipients: 100,
  mostNotices: 1,
  handlerLimit: minutes(1),
} as const

/**
 * Sources, as Microsoft names its pages. Sets: outlook-api-requirement-sets.md. Recipients: Recipients.getAsync in
 * outlook.d.ts (500 in classic before 1.16, no cap on a Mac). Notices: notifications.md. Time:
 * event-based-activation.md, and mobile-event-based.md for phones. Dialog: smart-alerts-onmessagesend-walkthrough.md
 * (2412 for the third button; a function needs 1.15, which neither a Mac nor older classic Outlook has; there, a button
 * of an add-in would replace “Don’t Send”, so the guard names none).
 */
export const clients: Record<Client, ClientFacts> = {
  web: { words: 'Outlook on the web', ...desk },
  new: { words: 'New Outlook on Windows', ...desk },
  classic: { words: 'Classic on Windows, 2412 or later', ...desk, platform: 'PC', mostRecipients: 500 },
  'classic-older': {
    words: 'Classic on Windows, before 2412',
    ...desk,
    platform: 'PC',
    mailboxSet: '1.14',
    mostRecipients: 500,
    takesAction: false,
    runsFunctions: false,
    contextAsText: true,
  },
  mac: {
    words: 'Mac',
    ...desk,
    platform: 'Mac',
    mailboxSet: '1.14',
    mostRecipients: Number.POSITIVE_INFINITY,
    takesAction: false,
    runsFunctions: false,
  },
  android: { words: 'Android', ...phone, platform: 'Android' },
  ios: { words: 'iOS', ...phone, platform: 'iOS' },
}
