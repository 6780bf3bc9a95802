import { answered, did } from './happened.ts'
import type { Walk } from './walk.ts'

const differences = (fits: (count: number) => boolean) =>
  did('mail-system-checked', { facts: (facts) => fits(Number(facts.differences)) })

export const ict: Walk = {
  id: 'ict',
  role: 'ICT',
  person: 'lee',
  about: 'You set the mail rules that an officer approved, in Exchange. The stand-in plays Exchange here.',
  steps: [
    {
      id: 'script',
      words: 'Press “… waiting” at the top of the pane, or open Mail rules in the central log. Download the script.',
      paragraph: 13,
      reached: answered('GET', /^\/api\/mail-flow\/script$/),
    },
    {
      id: 'by-hand',
      words:
        'Somebody changed a rule by hand. Save what Exchange prints, upload it under Compare, and see what differs.',
      paragraph: 13,
      reached: differences((count) => count > 0),
      file: { words: 'Rules changed by hand', path: '/exchange/changed/rules.json' },
    },
    {
      id: 'compared',
      words: 'You have run the newest script. Save what Exchange prints now, and compare again: nothing differs.',
      paragraph: 13,
      reached: differences((count) => count === 0),
      file: { words: 'Rules after the script', path: '/exchange/rules.json' },
    },
    {
      id: 'confirmed',
      words: 'The rule for Ned Frost was waiting for you. The comparison has confirmed that it is in place.',
      paragraph: 13,
      reached: did('arrangement-confirmed'),
    },
    {
      id: 'daily',
      words: 'Download the daily check. A scheduled task then compares every day, so nobody has to remember.',
      paragraph: 13,
      reached: answered('GET', /^\/api\/mail-flow\/check-script$/),
    },
  ],
  learnt:
    'No rule names a person, and none stands without an approval. What the register wants and what Exchange has are compared daily.',
  next: { words: 'See who approves such a rule.', walk: 'authorising-officer' },
}
