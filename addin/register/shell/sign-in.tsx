import { say } from '../../../server/contract/texts/say.ts'
import { signIn } from '../../../server/contract/texts/words/sign-in.ts'
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
            {say('Sign in')}
          </Button>
        </div>
      ) : null}
      {state.status === 'unreachable' ? (
        <div>
          <Button appearance="primary" onClick={() => void session.start()}>
            {say('Try again')}
          </Button>
        </div>
      ) : null}
    </main>
  )
}

function said(state: Props['state'], waiting: boolean): { heading: string; words: string } {
  switch (state.status) {
    case 'starting':
      return { heading: say('Signing in…'), words: '' }
    case 'unreachable':
      return {
        heading: say('The sign-in service could not be reached'),
        words: say('Nothing was lost. Try again in a moment.'),
      }
    case 'signed-out': {
      const { why } = state
      if (why === 'left') return { heading: say('You are signed out'), words: say(signIn.left) }
      if (why === 'not-yet')
        return {
          heading: say('Contact register'),
          words: say('Sign in with your council account to see the central log.'),
        }
      const words = why === 'lost' ? say('Your sign-in has expired.') : say(signIn[why])
      return {
        heading: say('You are signed out'),
        words: waiting
          ? say('{words} What you were doing is kept, and comes back when you sign in.', { words })
          : words,
      }
    }
  }
}
