import { parts as texts } from '../../server/contract/messages/en/parts.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { Failure } from '../api/failure.ts'
import { failureWords } from '../api/failure.ts'
import { Button } from './button.tsx'
import { Line } from './line.tsx'

type Props = {
  failure: Failure
  /** Shown first if the failure's own words are not enough: "Not saved." */
  before?: string
  /** Tries again; without it there is no such button. */
  onAgain?: () => void
}

/** What went wrong, what to do now, and in small print the reference to quote to the help desk. */
export function Problem({ failure, before = '', onAgain }: Props) {
  const reference = failure.told?.reference
  return (
    <Line
      care
      words={[before, failureWords(failure)].filter(Boolean).join(' ')}
      below={reference ? <p className="hint quiet">{say(texts, 'if-you-tell-ict', { reference })}</p> : null}
    >
      {onAgain ? (
        <Button size="small" onClick={onAgain}>
          {say(texts, 'try-again')}
        </Button>
      ) : null}
    </Line>
  )
}
