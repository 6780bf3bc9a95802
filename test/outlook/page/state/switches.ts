import type { SignIn } from '../../host/bridge.ts'
import type { ThemeName } from '../../host/theme.ts'

/** What can be turned about this Outlook, by the settings panel, the address bar or a test. */
export type Switches = {
  /** Who has Outlook open: a mailbox address. */
  person: string
  signIn: SignIn
  theme: ThemeName
  layout: 'desk' | 'narrow' | 'phone'
  /** Office calls that are never answered: all of them, or those named as in `call-names.ts`. */
  silent: 'all' | string[]
  /** Office calls that are answered with an error, and not done. */
  failing: string[]
  /** Office calls that are done, and answered only once this is turned off. */
  late: string[]
  /** Messages, by their subjects, that Outlook does not give when several are selected. */
  withheld: string[]
  /** Outlook says that another message is open only once this is turned off, and answers about that one at once. */
  lateItemChanged: boolean
  /** The newest set of calls ("Mailbox") that this Outlook knows. */
  mailboxSet: '1.15' | '1.14' | '1.12'
}

export const signIns: Record<SignIn, string> = {
  bridge: 'Desktop: signed in by Outlook',
  'bridge-asks': 'Desktop: asks once',
  'bridge-silent': 'Desktop: never answers',
  'bridge-disabled': 'Desktop: turned off',
  web: 'Web: asks in a window of its own',
  'web-session': 'Web: signed in already',
}
export const themes: Record<ThemeName, string> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' }
export const layouts: Record<Switches['layout'], string> = { desk: 'Desk', narrow: 'Narrow', phone: 'Phone' }
export const mailboxSets: Record<Switches['mailboxSet'], string> = {
  '1.15': 'Today’s',
  '1.14': 'Older: loads no message by its id',
  '1.12': 'Older still: says nothing of several messages',
}

/** `?person=dan.okafor@…&signIn=web&theme=dark&layout=phone&silent=all`; what is not said, or not known, stays as usual. */
export function readSwitches(search: string, people: { address: string }[]): Switches {
  const asked = new URLSearchParams(search)
  const oneOf = <T extends string>(name: string, known: Record<T, unknown>, usual: T): T => {
    const value = asked.get(name)
    return value && value in known ? (value as T) : usual
  }
  const first = people[0]?.address ?? ''
  const person = asked.get('person') ?? first
  const silent = asked.get('silent') ?? ''
  const names = (name: string) => (asked.get(name) ?? '').split(',').filter(Boolean)
  return {
    person: people.some(({ address }) => address === person) ? person : first,
    signIn: oneOf('signIn', signIns, 'bridge'),
    theme: oneOf('theme', themes, prefersDark() ? 'dark' : 'light'),
    layout: oneOf('layout', layouts, 'desk'),
    withheld: asked.getAll('withheld'),
    lateItemChanged: asked.get('lateItemChanged') === 'true',
    mailboxSet: oneOf('mailboxSet', mailboxSets, '1.15'),
    silent: silent === 'all' ? 'all' : names('silent'),
    failing: names('failing'),
    late: names('late'),
  }
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches
