import type { Known, StandingView } from '../../addin/pane/standing/view.ts'
import { standingName, standingWords } from '../../addin/pane/standing/words.ts'

/** The five standings that a card explains, in its order. */
export const onTheCard = ['not-on-register', 'warned', 'decision-pending', 'restricted', 'not-checked'] as const
export type OnTheCard = (typeof onTheCard)[number]

const at = '2026-11-03T09:41:00.000Z'
const known: Record<Exclude<OnTheCard, 'not-checked' | 'restricted'>, Known> = {
  'not-on-register': { kind: 'not-on-register' },
  warned: { kind: 'warned', customerId: '', warningId: '', warnedAt: at, service: null, lapsesOn: '2027-11-03' },
  'decision-pending': {
    ...{ kind: 'decision-pending', customerId: '', escalationId: '', escalatedAt: at, service: null },
    ...{ mine: false, mayWithdraw: false, mayWarn: true },
  },
}

/** The name of a standing, as the pane says it. */
export const nameOf = (standing: OnTheCard): string => standingName[standing]

/** The pane's sentence beside a standing; null for a restriction, whose sentence names its contact. */
export function sentenceOf(standing: OnTheCard): string | null {
  if (standing === 'restricted') return null
  const view: Exclude<StandingView, { kind: 'checking' }> =
    standing === 'not-checked'
      ? { kind: 'not-checked', why: 'no-address' }
      : {
          ...{ kind: 'known', standing: known[standing], address: null, checkedAt: at, old: false },
          replyToUnread: false,
        }
  return standingWords(view, 'sender', 'Europe/London').sentence
}

/** The buttons that a card names, as the pane labels them. */
export const buttons = {
  warn: 'Give a polite warning',
  escalate: 'Escalate',
  remind: 'Remind and pass on',
  passOn: 'Pass on only',
  say: 'What to say',
  call: 'Log a call',
  undo: 'Undo',
} as const
