import { useState } from 'react'
import type { AskedSeen } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
    <Part heading={say('Questions about this file')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPending) send()
        }}
      >
        {asked.length > 0 ? (
          <p>{say('The register does not guess. Answer these, then check again. The file itself does not change.')}</p>
        ) : null}
        {byKind(asked).map((questions) => (
          <QuestionsOfKind key={questions[0]?.text} questions={questions} answers={answers} onAnswer={answer} />
        ))}
        {asked.length >= mostSent ? (
          <p className="quiet">{say('There are more questions. The next ones come when these are answered.')}</p>
        ) : null}
        {missing ? <Line care words={say('Answer at least one question first.')} /> : null}
        {asked.length > 0 ? (
          <div>
            <Button type="submit" appearance="primary" disabledFocusable={isPending}>
              {say('Check again with these answers')}
            </Button>
          </div>
        ) : null}
        {corrections.length > 0 ? (
          <div className="row">
            <p>
              {say('{n, plural, one {# cell or row is} other {# cells or rows are}} read as you answered.', {
                n: corrections.length,
              })}
            </p>
            <Button disabledFocusable={isPending} onClick={() => onCheck({ ...given, corrections: [] })}>
              {say('Drop my answers')}
            </Button>
          </div>
        ) : null}
      </form>
    </Part>
  )
}
