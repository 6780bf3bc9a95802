import type { RestrictionLetterKind, RestrictionState } from '../vocabulary.ts'

/** P14: what a letter that was posted says, and that had changed by then. */
export type Overtaking = 'ended' | 'replaced' | 'contact-replaced'

/** A restriction when its letter is posted. */
type AtDispatch = {
  kind: RestrictionLetterKind
  state: RestrictionState
  /** Its last day had passed on the day on which the letter was sent. */
  hasRunOut: boolean
  /** It has ended since on the last day that the letter gave. */
  endedAsTold: boolean
  /** Somebody whom the letter names was replaced after it was handed over for posting. */
  contactReplaced: boolean
  /** Another restriction of the same services is in force or agreed instead. */
  hasSuccessor: boolean
}

/** P14: what no longer applies of a letter that was posted; null: all of it does. */
export function overtakenAtDispatch(letter: AtDispatch): Overtaking | null {
  const { kind, state, hasRunOut, endedAsTold, contactReplaced, hasSuccessor } = letter
  if (kind === 'lifting' || endedAsTold) return null
  if (state === 'replaced' && hasSuccessor) return 'replaced'
  if (state === 'lifted' || state === 'replaced' || hasRunOut) return 'ended'
  return contactReplaced ? 'contact-replaced' : null
}

/** P14: the letter that puts it right, unless one waits already. */
export const rightedBy = (what: Overtaking): 'lifting' | 'variation' => (what === 'ended' ? 'lifting' : 'variation')
