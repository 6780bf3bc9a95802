import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { isPending } from '../../queue/act.ts'
import { useActs } from '../../queue/queue-context.ts'
import { counted } from '../../words/counts.ts'
import { FooterPicker } from './footer-picker.tsx'

const opener = 'sign-out'

/** The button is the last thing in the pane, so the question may be out of sight. */
const showQuestion = (question: HTMLElement | null) => {
  question?.scrollIntoView({ block: 'nearest' })
}

/** Signs out. Where acts wait to be sent, it first says that they would be deleted. */
export function SignOut({ onSignOut }: { onSignOut: () => Promise<void> }) {
  const unsent = useActs().filter(isPending).length
  const [isPressed, setPressed] = useState(false)
  // Otherwise the question would come back by itself with the next act.
  if (isPressed && unsent === 0) setPressed(false)
  const asks = isPressed && unsent > 0
  const stay = () => {
    setPressed(false)
    document.getElementById(opener)?.focus()
  }
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        id={opener}
        aria-expanded={unsent > 0 ? asks : undefined}
        onClick={() => (unsent > 0 ? setPressed(!asks) : void onSignOut())}
      >
        {say(texts['sign-out'])}
      </Button>
      {asks ? (
        <FooterPicker ref={showQuestion} opener={opener} onClose={() => setPressed(false)}>
          <Line care words={say(texts['unsent-at-sign-out'], counted(unsent))}>
            <Button size="small" onClick={() => void onSignOut()}>
              {say(texts['sign-out-and-delete'])}
            </Button>
            <Button size="small" onClick={stay}>
              {say(texts['stay-signed-in'])}
            </Button>
          </Line>
        </FooterPicker>
      ) : null}
    </>
  )
}
