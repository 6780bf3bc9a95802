import { answered, did, looked } from './happened.ts'
import type { Walk } from './walk.ts'

const hugh = 'hugh.pell@example.net'
const vera = 'vera.stone-hall@example.net'

export const reviewer: Walk = {
  id: 'reviewer',
  role: 'Director and reviewer',
  person: 'frances',
  about: 'You review every restriction within six months, and answer what customers say against one.',
  steps: [
    {
      id: 'found',
      words:
        'Choose “Open the central log” at the foot of the pane, then Reviews. Hugh Pell’s is overdue: press its reference.',
      paragraph: 15,
      reached: looked(hugh, 'case'),
    },
    {
      id: 'review',
      words: 'Press “Record a review”. Decide whether the restriction stays or is lifted, and say why.',
      paragraph: 15,
      reached: did('restriction-reviewed', { customer: hugh }),
    },
    {
      id: 'letter',
      words: 'Write the letter about it, and record it as sent by post. Hugh Pell has a right to know.',
      paragraph: 14,
      reached: did('letter-recorded', { customer: hugh }),
    },
    {
      id: 'representation',
      words:
        'Go to “Waiting for you”. Open the representation of Vera Stone-Hall, which Tom Birch cannot answer, and answer it.',
      paragraph: 14,
      reached: did('representation-answered', { customer: vera }),
    },
    {
      id: 'figures',
      words: 'Open “Anonymous report”. It shows how many restrictions there are, and on what grounds. It names nobody.',
      paragraph: 15,
      reached: answered('GET', /^\/api\/report$/),
    },
  ],
  learnt:
    'A restriction is never forgotten: it is reviewed, and the customer is heard. Where possible, whoever decided does not judge it again.',
  next: { words: 'See what the register keeper looks after.', walk: 'register-keeper' },
}
