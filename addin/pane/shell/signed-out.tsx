import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { signIn } from '../../../server/contract/texts/words/sign-in.ts'
import { Button } from '../../parts/button.tsx'
import type { SessionState } from '../../session/session.ts'
import { NotChecked } from './not-checked.tsx'

type Why = Extract<SessionState, { status: 'signed-out' }>['why']

const words = (why: Why): string => (why === 'not-yet' ? say(texts['sign-in-with-your']) : say(signIn[why]))

type Props = { why: Why; onSignIn: () => void; onTryAgain: () => void }

/** Signed out: nothing is checked. Offers one button, and a second where Outlook's own sign-in may answer next time. */
export function SignedOut({ why, onSignIn, onTryAgain }: Props) {
  const isOutlookUnusable = why === 'no-answer'
  return (
    <NotChecked
      sentence={say(texts['you-are-signed-out'])}
      detail={words(why)}
      again={{ label: isOutlookUnusable ? say(texts['sign-in-another-way']) : say(texts['sign-in']), run: onSignIn }}
    >
      {isOutlookUnusable ? <Button onClick={onTryAgain}>{say(texts['try-again'])}</Button> : null}
    </NotChecked>
  )
}
