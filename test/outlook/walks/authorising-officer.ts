import { colleagues, customers } from '../../cast.ts'
import { after, arrived, did, looked } from './happened.ts'
import type { Walk } from './walk.ts'

const [colin = ''] = customers.colin.addresses
const { tom, dan } = colleagues
const isInForce = did('restriction-in-force', { customer: colin })

export const authorisingOfficer: Walk = {
  id: 'authorising-officer',
  role: 'Authorising officer',
  person: 'tom',
  about:
    'You decide on escalations. You look at the person’s situation first, and choose the least restrictive measure that works.',
  steps: [
    {
      id: 'evidence',
      words: 'Press “… waiting” at the top of the pane. Open the decision about Colin Drew, and read what happened.',
      paragraph: 13,
      reached: looked(colin, 'case'),
    },
    {
      id: 'decision',
      words:
        'Approve a restriction: add “Less often”, and name Sam Reyes as the contact. The form says what to consider.',
      paragraph: 8,
      reached: did('escalation-decided', { customer: colin, facts: ({ outcome }) => outcome === 'approve' }),
    },
    {
      id: 'letter',
      words: 'Press “Write the letter”, then “Open in Outlook”. Read it over, and send it to Colin Drew.',
      paragraph: 14,
      reached: arrived(colin, tom.address, /^How you can contact/),
    },
    {
      id: 'recorded',
      words: 'Back in the pane, record the letter as sent. Only now is the restriction in force.',
      paragraph: 14,
      reached: isInForce,
    },
    {
      id: 'seen',
      words: 'Become Dan Okafor, top right. Open “The shed. Fourth time.”: the pane tells him whom to pass it to.',
      paragraph: 14,
      reached: after(isInForce, dan.oid, looked(colin, 'address')),
    },
  ],
  learnt:
    'You decide, and you tell the customer in writing. Nothing applies before the letter has gone. Whoever escalated cannot decide.',
  next: { words: 'See how Frances Lane reviews a restriction.', walk: 'reviewer' },
}
