import { signIn } from '../../server/contract/messages/en/sign-in.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Button } from '../parts/button.tsx'
import type { SessionState } from '../session/session.ts'
import { NotChecked } from './not-checked.tsx'

type Why = Extract<SessionState, { status: 'signed-out' }>['why']

const words = (why: Why): string =>
  why === 'not-yet' ? 'Sign in with your council account to see what to do with this message.' : say(signIn, why)

type Props = { why: Why; onSignIn: () => void; onTryAgain: () => void }

/** Signed out: nothing is checked. Offers one button, and a second where Outlook's own sign-in may answer next time. */
export function SignedOut({ why, onSignIn, onTryAgain }: Props) {
  const isOutlookUnusable = why === 'no-answer'
  return (
    <NotChecked
      sentence="You are signed out."
      detail={words(why)}
      again={{ label: isOutlookUnusable ? 'Sign in another way' : 'Sign in', run: onSignIn }}
    >
      {isOutlookUnusable ? <Button onClick={onTryAgain}>Try again</Button> : null}
    </NotChecked>
  )
}
