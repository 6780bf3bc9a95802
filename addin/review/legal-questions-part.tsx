import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import { answerLegalQuestion } from '../../server/contract/decision/legal-advice.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { LegalAnswerForm } from '../parts/form/legal-answer-form.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { HeadingLevelContext } from '../parts/page/heading-level.ts'
import { Part } from '../parts/page/page.tsx'
import { momentInWords } from '../words/dates.ts'
import { changeWords } from './judging.ts'

type Props = { seen: RestrictionSeen; timeZone: string; mayAnswer: boolean }
type Question = RestrictionSeen['legalQuestions'][number]

/** P3: what legal services were asked together with the restriction. Nothing if they were not asked. */
export function LegalQuestionsPart({ seen, timeZone, mayAnswer }: Props) {
  if (seen.legalQuestions.length === 0) return null
  const { change } = seen.judging
  return (
    <Part heading="Legal advice">
      <ul className="entries">
        {seen.legalQuestions.map((one) => (
          <li key={one.legalQuestionId} className="entry">
            <h3>
              Asked by {one.by.name}, {momentInWords(one.askedAt, timeZone)}
            </h3>
            <p className="said">{one.question}</p>
            {one.answer ? (
              <>
                <p>
                  Their answer, recorded by {one.answer.by.name} on {momentInWords(one.answer.answeredAt, timeZone)}:
                </p>
                <p className="said">{one.answer.advice}</p>
              </>
            ) : (
              <p>Not answered yet.</p>
            )}
            {one.answer || !mayAnswer ? null : change ? (
              <Line care words={changeWords(change, 'change')} />
            ) : (
              <HeadingLevelContext value={4}>
                <AnswerIt question={one} restrictionId={seen.restrictionId} />
              </HeadingLevelContext>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function AnswerIt({ question: { legalQuestionId }, restrictionId }: { question: Question; restrictionId: string }) {
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const opener = useId()
  const [open, setOpen] = useState(false)
  const send = useMutation({
    mutationFn: ({ key, body }: { key: string; body: { advice: string } }) =>
      ask(call, answerLegalQuestion, { id: legalQuestionId, key, body }),
    onSettled: () => {
      for (const queryKey of [['restriction', restrictionId], ['work']])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
  const close = () => {
    setOpen(false)
    document.getElementById(opener)?.focus()
  }
  return (
    <>
      <div>
        <Button id={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
          Record the answer
        </Button>
      </div>
      {open ? (
        <LegalAnswerForm
          heading="The answer of legal services"
          submit="Save the answer"
          hint="Confidential. If it means that the restriction must change, change or lift it afterwards."
          busy={send.isPending}
          failure={send.error ? asFailure(send.error) : null}
          onSend={(advice) => send.mutate({ key: keyFor({ legalQuestionId, advice }), body: { advice } })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
