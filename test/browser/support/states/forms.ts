import { colleagues } from '../../../cast.ts'
import { button, press, says } from '../hands.ts'
import { newcomer } from '../newcomer.ts'
import type { State } from './state.ts'

type Seat = Parameters<State['reach']>[0]
type By = 'Telephone number' | 'Name' | 'E-mail address'

const callForm = ({ pane }: Seat) => pane.getByRole('form', { name: 'Who is it?' })
const reportForm = ({ pane }: Seat) => pane.getByRole('form', { name: 'Report another address' })

async function openCall(seat: Seat) {
  await seat.read('Repair to the back door')
  await seat.card('No contact restriction').waitFor()
  await press(seat.pane, 'Log a call')
  await callForm(seat).waitFor()
}
async function lookUp(seat: Seat, by: By, value: string) {
  await openCall(seat)
  await callForm(seat).getByRole('combobox', { name: 'Look up by' }).selectOption(by)
  await callForm(seat).getByRole('textbox').first().fill(value)
  await press(seat.pane, 'Look up')
}
/** The button that opened a form closes it, whatever the form has become; a place of its own has a way back. */
const close =
  (opener: string): NonNullable<State['leave']> =>
  ({ pane }) =>
    press(pane, opener)

const call = (name: string, by: By, value: string, words: string | RegExp): State => ({
  name: `call, ${name}`,
  reach: async (seat) => {
    await lookUp(seat, by, value)
    await says(seat.pane, words)
  },
  leave: close('Back'),
})

let number = 0
async function recorded(seat: Seat) {
  number += 1
  await lookUp(seat, 'Telephone number', `07700 9002${String(number).padStart(2, '0')}`)
  await says(seat.pane, 'No contact restriction. Nothing is recorded.')
  await press(seat.pane, 'Record a polite warning')
  await says(seat.pane, 'Polite warning recorded.')
}

/** The form for a call with each answer, at each step. */
const calls: State[] = [
  { name: 'call, empty', reach: openCall, leave: close('Back') },
  {
    name: 'call, nothing given',
    reach: async (seat) => {
      await openCall(seat)
      await press(seat.pane, 'Look up')
      await seat.pane.getByText('This is needed.').waitFor()
    },
    leave: close('Back'),
  },
  call('nobody', 'Telephone number', '07700 900111', 'No contact restriction. Nothing is recorded.'),
  call('no such name', 'Name', 'Nora Nobody', 'Nothing is recorded under this.'),
  call('possible match', 'Name', 'Jo Marsh', 'Somebody of that name is on the register.'),
  call('warned', 'Telephone number', '07700 900456', 'A polite warning was given'),
  call('restricted', 'Telephone number', '07700 900123', 'Restricted contact.'),
  call('not a number', 'Telephone number', 'twelve', 'This can’t be looked up.'),
  call('colleague', 'E-mail address', colleagues.dan.address, 'The register is for customers only.'),
  {
    name: 'call, register away',
    reach: async (seat, { proxy }) => {
      await openCall(seat)
      proxy.set({ offline: true })
      await callForm(seat).getByRole('textbox', { name: 'Number', exact: true }).fill('07700 900111')
      await press(seat.pane, 'Look up')
      await says(seat.pane, 'The register could not be reached.')
    },
    leave: async ({ pane }, { proxy }) => {
      proxy.set()
      await press(pane, 'Back')
    },
  },
  { name: 'call, recorded', reach: recorded, leave: close('Back') },
  {
    name: 'call, undone',
    reach: async (seat) => {
      await recorded(seat)
      await press(seat.pane, 'Undo')
      await says(seat.pane, 'Undone.')
    },
    leave: close('Back'),
  },
]

async function reportJo(seat: Seat) {
  await seat.read('You people are useless')
  await seat.card('Restricted contact').waitFor()
  await press(seat.pane, 'Report another address')
  await says(seat.pane, 'For Jo Marsh.')
}
async function send(seat: Seat, value: string) {
  await reportForm(seat).getByRole('textbox', { name: 'New address' }).fill(value)
  await reportForm(seat).getByRole('radio', { name: 'The customer’s own' }).check()
  await reportForm(seat).getByRole('textbox', { name: 'How do you know?' }).fill('Signed with the same name and flat.')
  await press(seat.pane, 'Report it')
}
async function reported(seat: Seat) {
  number += 1
  await reportJo(seat)
  await send(seat, `jo.elsewhere.${number}@example.com`)
  await says(seat.pane, 'Reported.')
}

const reports: State[] = [
  { name: 'report, known customer', reach: reportJo, leave: close('Report another address') },
  {
    name: 'report, unknown sender',
    reach: async (seat, { post }) => {
      await seat.read((await newcomer(post)).subject)
      await seat.card('No contact restriction').waitFor()
      await press(seat.pane, 'Report another address')
      await reportForm(seat).waitFor()
    },
    leave: close('Report another address'),
  },
  {
    name: 'report, nothing given',
    reach: async (seat) => {
      await reportJo(seat)
      await press(seat.pane, 'Report it')
      await seat.pane.getByText('This is needed.').first().waitFor()
    },
    leave: close('Report another address'),
  },
  {
    name: 'report, refused',
    reach: async (seat) => {
      await reportJo(seat)
      await send(seat, 'jmarsh.home@example.net')
      await says(seat.pane, 'The register already has this for the customer.')
    },
    leave: close('Report another address'),
  },
  { name: 'report, sent', reach: reported, leave: close('Report another address') },
  {
    name: 'report, taken back',
    reach: async (seat) => {
      await reported(seat)
      await press(seat.pane, 'Undo the report')
      await says(seat.pane, 'Report taken back.')
    },
    leave: close('Report another address'),
  },
]

/** The forms that stand below the message: a call, another address, one's own service. */
export const forms: State[] = [
  ...calls,
  ...reports,
  {
    name: 'service picker',
    reach: async (seat) => {
      await seat.read('Repair to the back door')
      await seat.card('No contact restriction').waitFor()
      await button(seat.pane, 'Choose your service').click()
      await seat.pane.getByRole('combobox', { name: 'Your service' }).waitFor()
    },
    leave: ({ pane }) => button(pane, 'Choose your service').click(),
  },
]
