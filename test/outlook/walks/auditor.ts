import { answered, did } from './happened.ts'
import type { Walk } from './walk.ts'

const part = (body: unknown, name: string): unknown => (body as Record<string, unknown> | null)?.[name]

export const auditor: Walk = {
  id: 'auditor',
  role: 'Auditor',
  person: 'max',
  about: 'You see who looked at whom and what was changed, and no customer’s name.',
  steps: [
    {
      id: 'ledger',
      words: 'Choose “Open the central log” at the foot of the pane, then Access ledger. It says who looked, and when.',
      paragraph: 15,
      reached: answered('POST', /^\/api\/ledger$/),
    },
    {
      id: 'officer',
      words: 'Fill in an officer, such as Amira Khan, and press “Show”: you see that officer’s looks alone.',
      paragraph: 15,
      reached: answered('POST', /^\/api\/ledger$/, ({ body }) => Array.isArray(part(body, 'officers'))),
    },
    {
      id: 'exported',
      words: 'Download these looks as .csv. The audit trail records that you did.',
      paragraph: 15,
      reached: did('ledger-exported'),
    },
    {
      id: 'trail',
      words: 'Open Audit trail: what was done, by whom and when, without a name of a customer.',
      paragraph: 15,
      reached: answered('POST', /^\/api\/audit$/),
    },
    {
      id: 'verified',
      words: 'Press “Prove the whole trail”. It finds that nobody has altered an entry.',
      paragraph: 15,
      reached: answered(
        'GET',
        /^\/api\/audit\/verify$/,
        ({ body }) => part(body, 'next') === null && part(body, 'firstBroken') === null,
      ),
    },
    {
      id: 'own-parts',
      words: 'Open “Judged by people involved”. It lists who judged a restriction in which they had a part, and why.',
      paragraph: 13,
      reached: answered('GET', /^\/api\/audit\/own-parts$/),
    },
  ],
  learnt:
    'Every look and every change leaves an entry that nobody can alter unnoticed. You can check that without seeing one customer.',
  next: { words: 'Go back to where it begins: the front line.', walk: 'front-line' },
}
