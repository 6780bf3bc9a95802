import { useState } from 'react'
import type { RightsRequestSeen } from '../../../server/contract/rights-request.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { rightsDone, rightsKind } from '../../../server/contract/texts/words/rights.ts'
import { rightsPage as texts } from '../../../server/contract/texts/words/rights-page.ts'
import { asFailure } from '../../api/failure.ts'
import { Choices } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useFormNote } from '../../parts/form/form-notes.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { optionsOf } from '../../words/spoken.ts'
import { useKeeperAct } from './keeper-act.ts'
import { KeeperForm } from './keeper-form.tsx'

type Props = { onClose: () => void; onDone: (words: string) => void }

/** The forms for their notes and their keys. */
export const extendRequestForm = (requestId: string) => `extend-request ${requestId}`
export const answerRequestForm = (requestId: string) => `answer-request ${requestId}`

/** What the customer asks, and when the council received it. */
export function RecordForm({ customerId, onClose, onDone }: Props & { customerId: string }) {
  const form = `record-request ${customerId}`
  const [kind, setKind] = useFormNote<keyof typeof rightsKind>(form, 'kind', 'rectification')
  const [receivedOn, setReceivedOn] = useFormNote(form, 'received', '')
  const [tried, setTried] = useState(false)
  return (
    <KeeperForm
      draft={form}
      heading={say('Record a request')}
      submit={say('Record it')}
      why={say('What does the customer ask for?')}
      whyHint={say(texts['what-hint'])}
      onTried={() => setTried(true)}
      act={(what) =>
        receivedOn === '' ? null : { what: 'record-rights', id: customerId, body: { kind, receivedOn, what } }
      }
      onClose={onClose}
      onDone={() => {
        onDone(say(texts.recorded))
        onClose()
      }}
    >
      <SelectField
        label={say('What kind of request is it?')}
        value={kind}
        options={optionsOf(rightsKind)}
        onChange={setKind}
      />
      <TextField
        label={say('When did we receive it?')}
        type="date"
        value={receivedOn}
        onChange={setReceivedOn}
        error={tried && receivedOn === '' ? say(texts['choose-day']) : undefined}
      />
    </KeeperForm>
  )
}

/** UK GDPR Art. 12(3): the customer was told, within the month, that it takes up to two months longer. */
export function ExtendForm({ requestId, onClose, onDone }: Props & { requestId: string }) {
  const form = extendRequestForm(requestId)
  const [toldOn, setToldOn] = useFormNote(form, 'told', '')
  const [tried, setTried] = useState(false)
  return (
    <KeeperForm
      draft={form}
      heading={say('It takes longer')}
      submit={say('Record it')}
      why={say('Why does it take longer?')}
      whyHint={say(texts['extend-hint'])}
      onTried={() => setTried(true)}
      act={(why) => (toldOn === '' ? null : { what: 'extend-rights', id: requestId, body: { toldOn, why } })}
      onClose={onClose}
      onDone={() => onDone(say(texts.extended))}
    >
      <TextField
        label={say('When did you tell the customer?')}
        type="date"
        value={toldOn}
        onChange={setToldOn}
        error={tried && toldOn === '' ? say(texts['choose-day']) : undefined}
      />
    </KeeperForm>
  )
}

/** DPA 2018 s.164A: the day on which the customer was told that their complaint came. */
export function AcknowledgeForm({ requestId, onClose, onDone }: Props & { requestId: string }) {
  const [sentOn, setSentOn] = useState('')
  const [tried, setTried] = useState(false)
  const keyFor = useKeyFor()
  const keep = useKeeperAct()
  const send = () => {
    setTried(true)
    if (sentOn === '') return
    const act = { what: 'acknowledge-complaint', id: requestId, body: { sentOn } } as const
    // A failure shows in the form.
    void keep.mutateAsync({ key: keyFor(act), act }).then(
      () => onDone(say(texts.acknowledged)),
      () => {},
    )
  }
  return (
    <Form
      heading={say('Record the acknowledgement')}
      submit={say('Record it')}
      busy={keep.isPending}
      failure={keep.error ? asFailure(keep.error) : null}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label={say('When did you send it?')}
        hint={say(texts['acknowledge-hint'])}
        type="date"
        value={sentOn}
        onChange={setSentOn}
        error={tried && sentOn === '' ? say(texts['choose-day']) : undefined}
      />
    </Form>
  )
}

type AnswerProps = Props & { request: Pick<RightsRequestSeen, 'rightsRequestId' | 'ownPart'> }

/** In the order in which it is done: whether the record was changed, what the customer was told, and their statement. */
export function AnswerForm({ request: { rightsRequestId: id, ownPart }, onClose, onDone }: AnswerProps) {
  const form = answerRequestForm(id)
  const [outcome, setOutcome] = useFormNote<keyof typeof rightsDone | null>(form, 'outcome', null)
  const [statement, setStatement] = useFormNote(form, 'statement', '')
  const [sameOfficer, setSameOfficer] = useFormNote(form, 'same-officer', '')
  const [tried, setTried] = useState(false)
  if (ownPart?.isAnotherFree) return <Line care words={partWords(ownPart)} />
  const lacksReason = ownPart !== null && sameOfficer.trim() === ''
  return (
    <KeeperForm
      draft={form}
      heading={say('Record the answer')}
      submit={say('Record it')}
      why={say('What did you tell the customer?')}
      whyHint={say(texts['answer-hint'])}
      onTried={() => setTried(true)}
      act={(answer) =>
        outcome && !lacksReason
          ? {
              what: 'answer-rights',
              id,
              body: {
                ...{ outcome, answer, statement: statement.trim() || null },
                sameOfficerReason: ownPart && sameOfficer.trim(),
              },
            }
          : null
      }
      onClose={onClose}
      onDone={() => onDone(say(texts.answered))}
      after={
        <>
          <TextField
            label={say('The customer’s own statement (optional)')}
            hint={say(texts['statement-hint'])}
            rows={2}
            longest={10_000}
            value={statement}
            onChange={setStatement}
          />
          {ownPart ? (
            <TextField
              label={say('Why do you answer it yourself?')}
              rows={2}
              longest={4000}
              value={sameOfficer}
              onChange={setSameOfficer}
              error={tried && lacksReason ? say('This is needed.') : undefined}
            />
          ) : null}
        </>
      }
    >
      {ownPart ? <Line care words={partWords(ownPart)} /> : null}
      <p>{say(texts['answer-first'])}</p>
      <Choices
        legend={say('Did you do what the customer asked?')}
        value={outcome}
        options={optionsOf(rightsDone)}
        onChange={setOutcome}
        error={tried && outcome === null ? say(texts['choose-one']) : undefined}
      />
    </KeeperForm>
  )
}

/** Whom to ask in the reader's place, or that they need a reason. */
export function partWords({ isAnotherFree, proposed }: NonNullable<RightsRequestSeen['ownPart']>): string {
  if (proposed) return say(texts['ask-officer'], proposed)
  return say(isAnotherFree ? texts['ask-another'] : texts['nobody-else'])
}
