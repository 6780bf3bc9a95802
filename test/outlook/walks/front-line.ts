import { colleagues, customers } from '../../cast.ts'
import { all, arrived, did, looked } from './happened.ts'
import type { Walk } from './walk.ts'

const [jo = ''] = customers.jo.addresses
const [petra = ''] = customers.petra.addresses
const [ana = ''] = customers.ana.addresses
const { amira, sam } = colleagues

export const frontLine: Walk = {
  id: 'front-line',
  role: 'Front line',
  person: 'amira',
  about: 'You answer mail and calls for Housing. The pane beside a message says what to do.',
  steps: [
    {
      id: 'restricted',
      words: 'Open “You people are useless” from Jo Marsh. The pane says that contact is restricted, and what to do.',
      paragraph: 8,
      reached: looked(jo, 'address'),
    },
    {
      id: 'passed-on',
      words: 'Press “Remind and pass on”, and send what opens. Jo Marsh gets the reminder, Sam Reyes gets the message.',
      paragraph: 14,
      reached: all(
        did('contact-passed-on', { customer: jo }),
        arrived(jo, amira.address, /useless/),
        arrived(sam.address, amira.address, /useless/),
      ),
    },
    {
      id: 'warning',
      words: 'Open “Repair to the back door” from Ana Silva. Give a polite warning, and send the reply.',
      paragraph: 9,
      reached: did('warning-sent', { customer: ana }),
    },
    {
      id: 'escalation',
      words: 'Open “Still no heating” from Petra Holm, who was warned before. Escalate it.',
      paragraph: 10,
      reached: did('escalation-filed', { customer: petra }),
    },
    {
      id: 'details',
      words: 'A form opens under it. Tick the behaviour, say what happened, and press “Save details”.',
      paragraph: 2,
      reached: did('escalation-details-added', { customer: petra }),
    },
    {
      id: 'caller',
      words: 'A caller rings from 07700 900123. Press “Log a call” and look the number up.',
      paragraph: 4,
      reached: looked(jo, 'number'),
    },
  ],
  learnt:
    'Restrictions are rare. The pane tells you what to do and never why. First you warn; if it continues, you escalate, and somebody else decides.',
  next: { words: 'See what Sam Reyes does with the message.', walk: 'designated-contact' },
}
