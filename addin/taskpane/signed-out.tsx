import type { SessionState } from '../session/session.ts'
import { signedOutWords } from '../words/sign-in-words.ts'
import { NotChecked } from './not-checked.tsx'

type Why = Extract<SessionState, { status: 'signed-out' }>['why']

const words: Record<Why, string> = {
  ...signedOutWords,
  'not-yet': 'Sign in with your council account to see what you may do with this message.',
}

/** Signed out: nothing is checked, and there is one way on. */
export function SignedOut({ why, onSignIn }: { why: Why; onSignIn: () => void }) {
  return <NotChecked sentence="You are signed out." detail={words[why]} again={{ label: 'Sign in', run: onSignIn }} />
}
