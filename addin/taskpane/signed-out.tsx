import type { SessionState } from '../session/session.ts'
import { NotChecked } from './not-checked.tsx'

type Why = Extract<SessionState, { status: 'signed-out' }>['why']

const words: Record<Why, string> = {
  'not-yet': 'Sign in with your council account to see what you may do with this message.',
  lost: 'Your sign-in has run out. Nothing was lost: what was waiting is sent once you sign in.',
  'not-accepted': 'The register did not accept your sign-in. Nothing was lost. Sign in again; if it goes on, tell ICT.',
  left: 'Nothing of yours is kept on this device.',
  cancelled: 'The sign-in was not finished. Try again when you are ready.',
  'pop-up-blocked': 'The browser blocked the sign-in window. Allow windows for this page, then try again.',
  failed: 'The sign-in did not work. Try again; if it goes on, tell ICT.',
}

/** Signed out: nothing is checked, and there is one way on. */
export function SignedOut({ why, onSignIn }: { why: Why; onSignIn: () => void }) {
  return <NotChecked sentence="You are signed out." detail={words[why]} again={{ label: 'Sign in', run: onSignIn }} />
}
