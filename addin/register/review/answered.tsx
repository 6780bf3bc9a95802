import type { ReactNode } from 'react'
import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { answerOutcomes, review as texts } from '../../../server/contract/texts/words/review.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { momentInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'

type Answer = NonNullable<RestrictionSeen['representations'][number]['answer']>

const words: Record<string, string> = spoken(answerOutcomes)
const outcomeWords = (outcome: string): string => words[outcome] ?? outcome

type Props = {
  /** What was answered: it tells one answer of a day from another. */
  what: string
  answer: Answer
  timeZone: string
  children?: ReactNode
}

/** How something was answered, by whom, and why. */
export function Answered({ what, answer, timeZone, children }: Props) {
  return (
    <Disclosure
      summary={
        <>
          {outcomeWords(answer.outcome)}: {answer.by.name}, {momentInWords(answer.answeredAt, timeZone)}
          <span className="only-read"> ({what})</span>
        </>
      }
    >
      <p className="said" lang="">
        {answer.reasons}
      </p>
      {children}
      {answer.sameOfficerReason ? (
        <p className="quiet">
          {say(texts['had-part-in-restriction'], {
            name: answer.by.name,
            reason: answer.sameOfficerReason,
          })}
        </p>
      ) : null}
    </Disclosure>
  )
}
