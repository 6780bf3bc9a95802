type Facts = {
  /** P13: the settings name who holds a post that decides. */
  hasHolders: boolean
  /** P14: the settings have the council's address and telephone number for letters. */
  hasLetterhead: boolean
  lettersToSend: number
  /** P8, P13: services that a restriction with a mail rule covers, and for which the settings have no mail group. */
  servicesWithoutGroup: string[]
  /** Parts of the settings whose newest version this program cannot read; an earlier one applies. */
  unreadableParts: string[]
  /** P13: mail rules that Exchange may have. */
  mailRules: number
}

/** The facts about an upgraded register that decide what people have to do. Null: they could not be found out. */
export type UpgradeFacts = Facts | null

/** Something that a person does once the servers have started. `docs/upgrading.md` has the same, in this order. */
export type ManualStep = { who: string; what: string }

/**
 * `from`: the last migration of the release from which an upgrade needs it. `applies`: whether this register needs it;
 * left out, every one does. `details`: what to add where the facts are known.
 */
type Step = ManualStep & { from: string; applies?: (facts: Facts) => boolean; details?: (facts: Facts) => string }

/** The last migration of 0.9.0. */
const from = '0001-first'

const steps: Step[] = [
  {
    ...{ from, who: 'Register keeper' },
    what: 'Open Settings, then Posts, and name who holds each post. Until then nobody can decide.',
    applies: ({ hasHolders }) => !hasHolders,
  },
  {
    ...{ from, who: 'Register keeper' },
    what: 'Open Settings, then Letterhead, and give the council’s address. Until then no letter can be recorded as sent.',
    applies: ({ hasLetterhead }) => !hasLetterhead,
    details: ({ lettersToSend }) => (lettersToSend > 0 ? `Letters that wait to be sent: ${lettersToSend}.` : ''),
  },
  {
    ...{ from, who: 'Register keeper' },
    what: 'Open Settings, then “Staff and mail of each service”, and give each service its mail group. Do it before ICT runs the new script, which otherwise removes these mail rules.',
    applies: ({ servicesWithoutGroup }) => servicesWithoutGroup.length > 0,
    details: ({ servicesWithoutGroup }) => `Services: ${servicesWithoutGroup.join(', ')}.`,
  },
  {
    ...{ from, who: 'Register keeper' },
    what: 'Open Settings, and save again each part that this version cannot read; until then an earlier version of it applies.',
    applies: ({ unreadableParts }) => unreadableParts.length > 0,
    details: ({ unreadableParts }) => `Parts: ${unreadableParts.join(', ')}.`,
  },
  {
    ...{ from, who: 'ICT' },
    what: 'Open Mail rules, download the new script and run it.',
    applies: ({ mailRules }) => mailRules > 0,
  },
  {
    ...{ from, who: 'Microsoft 365 administrator' },
    what: 'Make the manifest with “npm run manifest” and upload it again. Outlook asks for a higher permission, new events and icons.',
  },
  {
    ...{ from, who: 'Staff' },
    what: 'Close the pane and open it again, or restart Outlook. Until then Outlook keeps the version before, which may say “Reload”.',
  },
]

/**
 * What people have to do by hand when a register with these migrations is upgraded, in order. If the facts are not
 * known, everything that may have to be done.
 */
export const byHand = (applied: readonly string[], facts: UpgradeFacts): ManualStep[] =>
  steps
    .filter(({ from, applies }) => (applied.at(-1) ?? '') <= from && (!facts || !applies || applies(facts)))
    .map(({ who, what, details }) => ({ who, what: facts && details ? `${what} ${details(facts)}`.trim() : what }))

/** Everything that any upgrade may ask of people. */
export const everyStep: readonly ManualStep[] = steps
