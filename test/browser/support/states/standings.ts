import { colleagues } from '../../../cast.ts'
import type { Faults } from '../../../outlook/faults/faults.ts'
import { failedRequests } from '../desk.ts'
import { inMore, press, says } from '../hands.ts'
import { writes } from '../newcomer.ts'
import { formallyWarnedNow } from '../records.ts'
import type { State } from './state.ts'

/** A message that arrived with the demo, open, and its standing shown. */
const reading =
  (subject: string, standing: string): State['reach'] =>
  async (seat) => {
    await seat.read(subject)
    await seat.card(standing).waitFor()
  }

/** The five standings of the register, each on a message of the demo. */
export const fiveStandings: State[] = [
  { name: 'not on the register', reach: reading('Repair to the back door', 'No contact restriction') },
  { name: 'warned', reach: reading('Still no heating', 'Polite warning given') },
  { name: 'decision pending', reach: reading('Answer me today', 'Decision pending') },
  { name: 'restricted', reach: reading('You people are useless', 'Restricted contact') },
  { name: 'not checked', reach: reading('Voicemail: 01632 960 145, 2 minutes', 'Not checked') },
]

const inTrouble = (name: string, faults: Partial<Faults>, words: string): State => ({
  name: `not checked, ${name}`,
  reach: async (seat, { post, proxy }) => {
    const letter = await writes(post, 'Ana Silva <ana@example.org>')
    proxy.set({ path: '/api/standing', ...faults })
    await seat.read(letter.subject)
    await seat.card('Not checked').getByText(words).waitFor()
  },
  leave: async (_, { proxy }) => proxy.set(),
})

const signedOut = (
  name: string,
  how: State['how'],
  act: (seat: Parameters<State['reach']>[0]) => Promise<unknown>,
) => ({
  name: `signed out, ${name}`,
  how: { signIn: 'web', message: 'You people are useless', ...how } as const,
  reach: async (seat: Parameters<State['reach']>[0]) => {
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    await act(seat)
  },
})

/** Every standing in every shape, and every reason why there is none. */
export const standings: State[] = [
  ...fiveStandings,
  {
    name: 'formally warned',
    reach: async (seat, stack) => {
      const { subject } = await formallyWarnedNow(stack)
      await reading(subject, 'Formal warning given')(seat, stack)
    },
  },
  {
    name: 'restricted, what to say',
    reach: async (seat, stack) => {
      await reading('You people are useless', 'Restricted contact')(seat, stack)
      await seat.pane.getByText('What to say').click()
      await seat.pane.getByText('Thank you for your message.').waitFor()
    },
  },
  {
    name: 'restricted, more',
    reach: async (seat, stack) => {
      await reading('You people are useless', 'Restricted contact')(seat, stack)
      await press(seat.pane, 'More')
      await inMore(seat.pane, /^Give a polite warning/).waitFor()
    },
  },
  { name: 'restricted, may reply', reach: reading('Third message today: bins', 'Restricted contact') },
  {
    name: 'restricted by Reply-To',
    reach: reading('Residents’ questions about the lifts', 'Restricted contact'),
  },
  { name: 'sent for somebody else', reach: reading('Writing for my neighbour', 'Decision pending') },
  { name: 'others restricted', reach: reading('Notes of the estate meeting', 'No contact restriction') },
  { name: 'colleague', reach: reading('Site visit on Thursday', 'Colleague') },
  { name: 'address of Exchange alone', reach: reading('Keys to the store room', 'Not checked') },
  {
    name: 'long name and address',
    reach: async (seat, stack) => {
      const from = `Bartholomew Featherstonehaugh-Cholmondeley <${'bartholomew.featherstonehaugh'.repeat(2)}@correspondence.departments.example.org>`
      await reading((await writes(stack.post, from)).subject, 'No contact restriction')(seat, stack)
    },
  },
  {
    name: 'own message',
    reach: async (seat, stack) => {
      await seat.outlook.showMailbox(colleagues.amira.name, 'Sent items')
      await reading('Your garage', 'Restricted contact')(seat, stack)
    },
    leave: (seat) => seat.outlook.showMailbox(colleagues.amira.name),
  },
  {
    name: 'designated contact',
    how: { person: colleagues.sam.address, message: 'My message for this week' },
    reach: (seat) => seat.card('Restricted contact').waitFor(),
  },
  {
    name: 'no message',
    reach: async (seat) => {
      await seat.outlook.closeItem()
      await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    },
  },
  {
    name: 'checking',
    reach: async (seat, { post, proxy }) => {
      const letter = await writes(post, 'Ana Silva <ana@example.org>')
      proxy.set({ delay: [60_000, 60_000], path: '/api/standing' })
      await seat.read(letter.subject)
      await seat.pane.getByText('Checking the register for Ana Silva…').waitFor()
    },
    leave: async (_, { proxy }) => proxy.set(),
  },
  inTrouble('offline', { offline: true }, 'The register could not be reached.'),
  inTrouble('not allowed', { status: 403 }, 'Your account can’t use the register.'),
  inTrouble('too many', { status: 429 }, 'too many look-ups'),
  inTrouble('server error', { status: 500 }, 'The register could not answer just now.'),
  inTrouble('malformed', { malformed: true }, 'The register’s answer could not be read.'),
  {
    name: 'restricted, known from before',
    reach: async (seat, stack) => {
      await reading('You people are useless', 'Restricted contact')(seat, stack)
      await seat.pane.getByText(/^Checked/).waitFor()
      stack.proxy.set({ status: 500 })
      await press(seat.pane, 'Refresh')
      await seat.pane.getByText(/^Could not be checked again\./).waitFor()
    },
    leave: async (_, { proxy }) => proxy.set(),
  },
  {
    name: 'not checked, from the start',
    how: { message: 'You people are useless', provokes: failedRequests, faults: { offline: true } },
    reach: (seat) => seat.card('Not checked').waitFor(),
  },
  {
    name: 'no headers from Outlook',
    how: { message: 'Repair to the back door', silent: ['getAllInternetHeadersAsync'] },
    reach: (seat) => seat.card('Not checked').getByText('Outlook did not say where a reply would go.').waitFor(),
  },
  {
    name: 'another message than Outlook shows',
    how: { message: 'Repair to the back door' },
    reach: async (seat) => {
      await seat.card('No contact restriction').waitFor()
      await seat.outlook.change({ lateItemChanged: true })
      await seat.outlook.openMessage('You people are useless')
      await seat.frame().evaluate(() => void window.dispatchEvent(new Event('focus')))
      await seat.card('Not checked').getByText('Outlook shows another message').waitFor()
    },
  },
  signedOut('not yet', {}, async () => undefined),
  signedOut('no account', {}, async (seat) => {
    await seat.context.route('**/sign-in/authorize?*', (route) => {
      const asked = new URL(route.request().url()).searchParams
      const back = new URL(asked.get('redirect_uri') ?? '')
      back.hash = `${new URLSearchParams({ error: 'access_denied', state: asked.get('state') ?? '' })}`
      return route.fulfill({ status: 302, headers: { location: back.href } })
    })
    await press(seat.pane, 'Sign in')
    await says(seat.pane, /The sign-in (was not finished|did not work)/)
  }),
  signedOut('by choice', {}, async (seat) => {
    await press(seat.pane, 'Sign in')
    await seat.card('Restricted contact').waitFor()
    await press(seat.pane, 'Sign out')
    await seat.card('Not checked').getByText('Nothing of yours is kept on this device.').waitFor()
  }),
]
