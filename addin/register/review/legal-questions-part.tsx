import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { answerLegalQuestion } from '../../../server/contract/decision/legal-advice.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { LegalAnswerForm } from '../../parts/form/legal-answer-form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { Line } from '../../parts/line.tsx'
import { HeadingLevelContext } from '../../parts/page/heading-level.ts'
import { Part } from '../../parts/page/page.tsx'
import { momentInWords } from '../../words/dates.ts'
import { obstacleWords } from '../../words/obstacle-words.ts'

type Props = {
  seen: RestrictionSeen
  timeZone: string
  /** The person's own name. */
  me: string
  mayAnswer: boolean
}
type Question = RestrictionSeen['legalQuestions'][number]

const formOf = ({ legalQuestionId }: Question) => `legal-answer ${legalQuestionId}`

/** P3: what legal services were asked together with the restriction. Nothing if they were not asked. */
export function LegalQuestionsPart({ seen, timeZone, me, mayAnswer }: Props) {
  if (seen.legalQuestions.length === 0) return null
  const { change } = seen.judging
  return (
    <Part heading={say(texts['legal-advice'])}>
      <ul className="entries">
        {seen.legalQuestions.map((one) => (
          <li key={one.legalQuestionId} className="entry">
            <h3>{say(texts['asked-by'], { name: one.by.name, day: momentInWords(one.askedAt, timeZone) })}</h3>
            <p className="said" lang="">
              {one.question}
            </p>
            {one.answer ? (
              <>
                <p>
                  {say(texts['their-answer-recorded-by'], {
                    name: one.answer.by.name,
                    day: momentInWords(one.answer.answeredAt, timeZone),
                  })}
                </p>
                <p className="said" lang="">
                  {one.answer.advice}
                </p>
                <DraftEnd form={formOf(one)} isMine={one.answer.by.name === me} />
              </>
            ) : (
              <p>{say(texts['not-answered-yet'])}</p>
            )}
            {one.answer || !mayAnswer ? null : change ? (
              <Line care words={obstacleWords(change, 'change')} />
            ) : (
              <HeadingLevelContext value={4}>
                <AnswerIt question={one} />
              </HeadingLevelContext>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function AnswerIt({ question }: { question: Question }) {
  const { legalQuestionId } = question
  const call = useCall()
  const afterAct = useAfterAct()
  const draft = formOf(question)
  const opener = useId()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    document.getElementById(opener)?.focus()
  }
  const { keyFor, sending, lost } = useNotedForm(draft, () => open && close())
  const send = useMutation({
    mutationFn: ({ key, body }: { key: string; body: { advice: string } }) =>
      ask(call, answerLegalQuestion, { id: legalQuestionId, key, body }),
    onSettled: afterAct,
  })
  return (
    <>
      <div>
        <Button id={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(texts['record-answer'])}
        </Button>
      </div>
      {open ? (
        <LegalAnswerForm
          draft={draft}
          heading={say(texts['answer-legal-services'])}
          submit={say(texts['save-answer'])}
          hint={say(texts['confidential-if-means-restriction'])}
          busy={send.isPending || sending}
          lost={lost}
          failure={send.error ? asFailure(send.error) : null}
          onSend={(advice) => send.mutate({ key: keyFor({ legalQuestionId, advice }), body: { advice } })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
