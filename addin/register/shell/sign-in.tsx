import { registerPage as texts } from '../../../server/contract/messages/en/register-page.ts'
import { signIn } from '../../../server/contract/messages/en/sign-in.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { Button } from '../../parts/button.tsx'
import type { Session, SessionState } from '../../session/session.ts'

type Props = {
  session: Session
  state: Exclude<SessionState, { status: 'signed-in' }>
  /** Somebody's unfinished work is waiting behind this. */
  waiting: boolean
}

/** Nobody is signed in, or no longer: the sign-in button. */
export function SignIn({ session, state, waiting }: Props) {
  const { heading, words } = said(state, waiting)
  useAnnounced(state.status === 'starting' ? '' : `${heading}. ${words}`)
  return (
    <main className="pane sign-in">
      <h1 className={state.status === 'starting' ? 'sentence late' : 'sentence'}>{heading}</h1>
      {words ? <p>{words}</p> : null}
      {state.status === 'signed-out' ? (
        <div>
          <Button appearance="primary" onClick={() => void session.signIn()}>
            {say(texts, 'sign-in')}
          </Button>
        </div>
      ) : null}
      {state.status === 'unreachable' ? (
        <div>
          <Button appearance="primary" onClick={() => void session.start()}>
            {say(texts, 'try-again')}
          </Button>
        </div>
      ) : null}
    </main>
  )
}

function said(state: Props['state'], waiting: boolean): { heading: string; words: string } {
  switch (state.status) {
    case 'starting':
      return { heading: say(texts, 'signing-in'), words: '' }
    case 'unreachable':
      return {
        heading: say(texts, 'sign-in-service-could'),
        words: say(texts, 'nothing-was-lost-try'),
      }
    case 'signed-out': {
      const { why } = state
      if (why === 'left') return { heading: say(texts, 'you-are-signed-out'), words: say(signIn, 'left') }
      if (why === 'not-yet') return { heading: say(texts, 'contact-register'), words: say(texts, 'sign-in-with-your') }
      const words = why === 'lost' ? say(texts, 'your-sign-in-has') : say(signIn, why)
      return {
        heading: say(texts, 'you-are-signed-out'),
        words: waiting ? say(texts, 'what-you-were-doing', { words }) : words,
      }
    }
  }
}
