import { colleagues, customers } from '../../cast.ts'
import { answered, arrived, did } from './happened.ts'
import type { Walk } from './walk.ts'

const [jo = ''] = customers.jo.addresses

export const designatedContact: Walk = {
  id: 'designated-contact',
  role: 'Designated contact',
  person: 'sam',
  about: 'Jo Marsh may write to you alone. What others get is passed to you, and you deal with it.',
  steps: [
    {
      id: 'passed-to-you',
      words: 'Press “… waiting” at the top of the pane, and open the message that Amira Khan passed to you.',
      paragraph: 14,
      reached: answered('GET', /^\/api\/passed-to-you$/),
    },
    {
      id: 'noted',
      words:
        'Say what it holds: press “Add a request or concern”, and tick “New complaint”. The register says by when to act.',
      paragraph: 14,
      reached: did('duties-noted', { customer: jo }),
    },
    {
      id: 'dealt-with',
      words: 'Press “Dealt with” beside one of them, as you would after your answer.',
      paragraph: 14,
      reached: did('duty-dealt-with', { customer: jo }),
    },
    {
      id: 'reply',
      words: 'Open “My message for this week” from Jo Marsh, and send a reply. You are the contact: nobody stops you.',
      paragraph: 14,
      reached: arrived(jo, colleagues.sam.address, /My message for this week/),
    },
    {
      id: 'representation',
      words: 'Jo disagrees with the restriction. Under “More”, record a representation, so that an officer answers it.',
      paragraph: 14,
      reached: did('representation-recorded', { customer: jo }),
    },
  ],
  learnt:
    'A restriction closes no door: you answer, and requests keep their legal time limits. Who disagrees is heard by an officer.',
  next: { words: 'See how an escalation is decided.', walk: 'authorising-officer' },
}
