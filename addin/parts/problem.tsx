import { say } from '../../server/contract/texts/say.ts'
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
      below={
        reference ? <p className="hint quiet">{say('If you tell ICT, quote {reference}.', { reference })}</p> : null
      }
    >
      {onAgain ? (
        <Button size="small" onClick={onAgain}>
          {say('Try again')}
        </Button>
      ) : null}
    </Line>
  )
}
