import { customers } from '../../cast.ts'
import { answered, did, looked } from './happened.ts'
import type { Walk } from './walk.ts'

const [jo = ''] = customers.jo.addresses

export const registerKeeper: Walk = {
  id: 'register-keeper',
  role: 'Register keeper',
  person: 'ruth',
  about: 'You keep the central log right, and the council’s settings.',
  steps: [
    {
      id: 'customer',
      words:
        'Choose “Open the central log” at the foot of the pane. Search for Jo Marsh, and open the customer’s page.',
      paragraph: 15,
      reached: looked(jo, 'case'),
    },
    {
      id: 'contact-point',
      words:
        'Press “Add a contact point”: an address that came on a letter, with the reason. Look-ups find it at once.',
      paragraph: 4,
      reached: did('contact-point-added', { customer: jo }),
    },
    {
      id: 'hold',
      words:
        'Press “Place a hold”, for a claim that is still open. Until it is lifted, nothing of this customer is deleted.',
      paragraph: 15,
      reached: did('hold-placed', { customer: jo }),
    },
    {
      id: 'settings',
      words:
        'Open Settings, then “Requests and concerns”. Fill in the support for staff, say why, and save a new version.',
      paragraph: 15,
      reached: did('settings-changed', { facts: ({ part }) => part === 'duties' }),
    },
    {
      id: 'export',
      words: 'Open Export, and download the whole log as a spreadsheet.',
      paragraph: 15,
      reached: did('log-exported'),
    },
    {
      id: 'retention',
      words: 'Open Retention. It says what will be deleted, when and why, and what your hold keeps.',
      paragraph: 15,
      reached: answered('GET', /^\/api\/retention$/),
    },
  ],
  learnt:
    'You change the record and the settings, and every change keeps its reason. You cannot restrict anybody: officers decide.',
  next: { words: 'See what the auditor sees of your work.', walk: 'auditor' },
}
