import { useState } from 'react'
import type { ImportSeen } from '../../../server/contract/import/import.ts'
import type { AskedSeen } from '../../../server/contract/import/import-answers.ts'
import { importLabels, importWords } from '../../../server/contract/messages/en/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { type Answer, byKind, correctionOf, keyOf, notAnswered } from './answers.ts'
import { LookQuestion, type Meaning } from './look-question.tsx'
import { QuestionsOfKind } from './questions-of-kind.tsx'
import { useImportStep } from './use-imports.ts'

/** The most questions that the register sends at once. */
const mostSent = 300

/** What the register asks before it imports: what colours mean, and values that it did not understand. */
export function Questions({ seen }: { seen: ImportSeen }) {
  const { asked, looks, corrected } = seen
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Meaning>>(new Map())
  const [missing, setMissing] = useState(false)
  const { correct, isPending, error } = useCorrections(seen)
  const answer = (questions: readonly AskedSeen[], given: Answer) =>
    setAnswers(new Map([...answers, ...questions.map((one) => [keyOf(one), given] as const)]))
  const send = () => {
    const corrections = asked.flatMap((one) => correctionOf(one, answers.get(keyOf(one)) ?? notAnswered) ?? [])
    const said = [...meanings].flatMap(([look, means]) => (means === '' ? [] : [{ look, means }]))
    const nothing = corrections.length === 0 && said.length === 0
    setMissing(nothing)
    if (!nothing) correct({ corrections, looks: said })
  }
  // Once all is answered, the import itself is the main act.
  const isOpen = asked.length > 0 || looks.some(({ means }) => means === null)
  if (asked.length === 0 && looks.length === 0 && corrected === 0) return null
  return (
    <Part heading={say(importLabels, 'questions')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {asked.length + looks.length > 0 ? <p>{say(importWords, 'questions-intro')}</p> : null}
        {looks.map((one) => (
          <LookQuestion
            key={one.look}
            seen={one}
            value={meanings.get(one.look) ?? one.means ?? ''}
            onChange={(means) => setMeanings(new Map([...meanings, [one.look, means]]))}
          />
        ))}
        {byKind(asked).map((questions) => (
          <QuestionsOfKind key={questions[0]?.text} questions={questions} answers={answers} onAnswer={answer} />
        ))}
        {asked.length >= mostSent ? <p className="quiet">{say(importWords, 'more-than-shown')}</p> : null}
        {missing ? <Line care words={say(importWords, 'none-answered')} /> : null}
        {asked.length + looks.length > 0 ? (
          <div>
            <Button type="submit" appearance={isOpen ? 'primary' : 'secondary'} disabledFocusable={isPending}>
              {say(importLabels, 'check-again')}
            </Button>
          </div>
        ) : null}
        {corrected > 0 ? (
          <div className="row">
            <p>{say(importWords, 'corrected', { n: corrected })}</p>
            <Button disabledFocusable={isPending} onClick={() => correct({ corrections: [], startAgain: true })}>
              {say(importLabels, 'start-again')}
            </Button>
          </div>
        ) : null}
        {error ? <Problem failure={asFailure(error)} before={say(texts, 'not-checked-again')} /> : null}
      </form>
    </Part>
  )
}

/** Sends answers; the register then checks the file again. */
function useCorrections({ importId, counts, stopping, corrected }: ImportSeen) {
  const step = useImportStep(importId)
  const keyFor = useKeyFor()
  const correct = (body: Extract<Parameters<typeof step.mutate>[0], { step: 'corrections' }>['body']) => {
    if (step.isPending) return
    step.mutate({ step: 'corrections', body, key: keyFor([body, counts, stopping, corrected]) })
  }
  return { correct, isPending: step.isPending, error: step.error }
}
