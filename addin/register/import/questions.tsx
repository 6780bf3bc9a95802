import { useState } from 'react'
import type { AskedSeen } from '../../../server/contract/import/import.ts'
import { importLabels, importWords } from '../../../server/contract/messages/en/import.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { type Answer, byKind, correctionsOf, keyOf, notAnswered } from './answers.ts'
import { QuestionsOfKind } from './questions-of-kind.tsx'
import type { CheckProps } from './use-imports.ts'

/** The most questions that the register sends at once. */
const mostSent = 300

/** Values that the register did not understand: each is mended here, and the file checked again. */
export function Questions({ given, checked: { asked }, isPending, onCheck }: CheckProps) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const [missing, setMissing] = useState(false)
  const answer = (questions: readonly AskedSeen[], said: Answer) =>
    setAnswers(new Map([...answers, ...questions.map((one) => [keyOf(one), said] as const)]))
  const { corrections = [] } = given
  const send = () => {
    const more = asked.flatMap((one) => correctionsOf(one, answers.get(keyOf(one)) ?? notAnswered))
    setMissing(more.length === 0)
    if (more.length > 0) onCheck({ ...given, corrections: [...corrections, ...more] })
  }
  if (asked.length === 0 && corrections.length === 0) return null
  return (
    <Part heading={say(importLabels, 'questions')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPending) send()
        }}
      >
        {asked.length > 0 ? <p>{say(importWords, 'questions-intro')}</p> : null}
        {byKind(asked).map((questions) => (
          <QuestionsOfKind key={questions[0]?.text} questions={questions} answers={answers} onAnswer={answer} />
        ))}
        {asked.length >= mostSent ? <p className="quiet">{say(importWords, 'more-than-shown')}</p> : null}
        {missing ? <Line care words={say(importWords, 'none-answered')} /> : null}
        {asked.length > 0 ? (
          <div>
            <Button type="submit" appearance="primary" disabledFocusable={isPending}>
              {say(importLabels, 'check-again')}
            </Button>
          </div>
        ) : null}
        {corrections.length > 0 ? (
          <div className="row">
            <p>{say(importWords, 'corrected', { n: corrections.length })}</p>
            <Button disabledFocusable={isPending} onClick={() => onCheck({ ...given, corrections: [] })}>
              {say(importLabels, 'start-again')}
            </Button>
          </div>
        ) : null}
      </form>
    </Part>
  )
}
