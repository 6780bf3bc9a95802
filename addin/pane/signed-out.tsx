import { Button } from '../parts/button.tsx'
import type { SessionState } from '../session/session.ts'
import { signedOutWords } from '../words/sign-in-words.ts'
import { NotChecked } from './not-checked.tsx'

type Why = Extract<SessionState, { status: 'signed-out' }>['why']

const words: Record<Why, string> = {
  ...signedOutWords,
  'not-yet': 'Sign in with your council account to see what you may do with this message.',
}

type Props = { why: Why; onSignIn: () => void; onTryAgain: () => void }

/** Signed out: nothing is checked. One way on, and a second where Outlook's own sign-in may answer the next time. */
export function SignedOut({ why, onSignIn, onTryAgain }: Props) {
  const isOutlookUnwell = why === 'no-answer'
  return (
    <NotChecked
      sentence="You are signed out."
      detail={words[why]}
      again={{ label: isOutlookUnwell ? 'Sign in another way' : 'Sign in', run: onSignIn }}
    >
      {isOutlookUnwell ? <Button onClick={onTryAgain}>Try again</Button> : null}
    </NotChecked>
  )
}
