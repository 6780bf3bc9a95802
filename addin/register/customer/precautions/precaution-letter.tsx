import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  downloadPrecautionLetter,
  type PrecautionLetter,
  seePrecautionLetter,
} from '../../../../server/contract/precaution.ts'
import { say } from '../../../../server/contract/texts/say.ts'
import { letterLacks, letterOutcomes } from '../../../../server/contract/texts/words/customer-precautions.ts'
import { letterMethods } from '../../../../server/contract/texts/words/letter.ts'
import type { LetterMethod } from '../../../../server/policy/vocabulary.ts'
import { useCall } from '../../../api/api-context.ts'
import { ask } from '../../../api/client.ts'
import { asFailure } from '../../../api/failure.ts'
import { useSignedIn } from '../../../api/signed-in.ts'
import { DownloadButton } from '../../../parts/download-button.tsx'
import { Choices } from '../../../parts/form/choices.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { useFormDay, useFormNote } from '../../../parts/form/form-notes.ts'
import { useNotedForm } from '../../../parts/form/noted-form.ts'
import { TextField } from '../../../parts/form/text-field.tsx'
import { LetterSheet } from '../../../parts/letter/letter-sheet.tsx'
import { OwnVersion } from '../../../parts/letter/own-version.tsx'
import { mayLeave, WordsInWelsh } from '../../../parts/letter/words-in-welsh.tsx'
import { Line } from '../../../parts/line.tsx'
import { QueryView } from '../../../parts/query-view.tsx'
import { todayIn } from '../../../words/dates.ts'
import { optionsOf, spoken } from '../../../words/spoken.ts'
import { type KeeperAct, useKeeperAct } from '../keeper-act.ts'
import { KeeperForm } from '../keeper-form.tsx'

type Props = { precautionId: string; mayRecord: boolean; onClose: () => void; onDone: (words: string) => void }

/** G: the letter that tells the customer; and for the officer, what became of it. */
export function PrecautionLetterView({ precautionId, mayRecord, onClose, onDone }: Props) {
  const call = useCall()
  const isKeeper = useSignedIn().roles.includes('RegisterKeeper')
  const query = useQuery({
    queryKey: ['customer', 'precaution-letter', precautionId],
    queryFn: ({ signal }) => ask(call, seePrecautionLetter, { id: precautionId, query: {}, signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
  return (
    <QueryView query={query}>
      {(letter) => (
        <div className="stack">
          <LetterSheet letter={letter} />
          {letter.welsh && letter.telling === 'to-tell' ? (
            <WordsInWelsh letterId={precautionId} welsh={letter.welsh} mayRecord={mayRecord} isKeeper={isKeeper} />
          ) : null}
          {mayLeave(letter) ? (
            <DownloadButton
              label={say('Download for Word')}
              route={downloadPrecautionLetter}
              input={{ id: precautionId, query: {} }}
              name={`${letter.reference} ${letter.on} visits.docx`}
            />
          ) : null}
          {mayRecord ? <WhatBecameOfIt letter={letter} onClose={onClose} onDone={onDone} /> : null}
        </div>
      )}
    </QueryView>
  )
}

const lacks: Record<string, string> = spoken(letterLacks)

type OfLetter = { letter: PrecautionLetter; onClose: () => void; onDone: (words: string) => void }

function WhatBecameOfIt({ letter, onClose, onDone }: OfLetter) {
  const form = letterForm(letter)
  const [chosen, setIsTold] = useFormNote<'sent' | 'not-told'>(form, 'outcome', 'sent')
  const canSend = letter.missing.length === 0 && mayLeave(letter)
  const isTold = canSend ? chosen : 'not-told'
  return (
    <>
      {letter.missing.length > 0 ? (
        <Line care words={[...letter.missing.map((part) => lacks[part] ?? part)].join(' ')} />
      ) : canSend ? (
        <Choices legend={say('What happened with it?')} value={isTold} options={outcomes} onChange={setIsTold} />
      ) : null}
      {isTold === 'sent' ? (
        <SentForm letter={letter} onClose={onClose} onDone={onDone} />
      ) : (
        <KeeperForm
          draft={form}
          heading={say('Don’t tell the customer')}
          submit={say('Record it')}
          why={say('Who would be at risk, and how?')}
          whyHint={say('We usually tell customers, so we keep your reason.')}
          act={(reason) => ({
            what: 'tell-of-precaution',
            id: letter.precautionId,
            body: { how: 'not-told', reason },
          })}
          onClose={onClose}
          onDone={() => onDone(say('Recorded. We don’t tell the customer.'))}
        />
      )}
    </>
  )
}

/** The form for its notes and its key. */
export const letterForm = ({ precautionId }: Pick<PrecautionLetter, 'precautionId'>) =>
  `precaution-letter ${precautionId}`

const outcomes = optionsOf(letterOutcomes)
const methods: readonly { value: LetterMethod; label: string }[] = optionsOf(letterMethods)

function SentForm({ letter, onClose, onDone }: OfLetter) {
  const form = letterForm(letter)
  const { keyFor, sending, lost } = useNotedForm(form, () => onDone(say('Letter recorded as sent.')))
  const record = useKeeperAct()
  const { timeZone } = useSignedIn().council
  const [sentOn, setSentOn] = useFormDay(form, 'sent-on', todayIn(timeZone))
  const [method, setMethod] = useFormNote<LetterMethod>(form, 'method', letter.to.lines.length > 0 ? 'post' : 'email')
  const [text, setText] = useFormNote<string | null>(form, 'text', null)
  const [checked, setChecked] = useState(false)
  const send = () => {
    setChecked(true)
    if (!sentOn || text?.trim() === '') return
    const act: KeeperAct = {
      what: 'tell-of-precaution',
      id: letter.precautionId,
      body: { how: 'sent', sentOn, method, text },
    }
    record.mutate({ key: keyFor(act), act })
  }
  return (
    <Form
      heading={say('Record as sent')}
      submit={say('Record it')}
      busy={record.isPending || sending}
      failure={record.error && asFailure(record.error)}
      lost={lost}
      onSubmit={send}
      onClose={onClose}
      isNoted
    >
      <TextField
        label={say('Sent on')}
        type="date"
        value={sentOn}
        onChange={setSentOn}
        error={sentOn ? undefined : say('This is needed.')}
      />
      <Choices legend={say('How?')} value={method} options={methods} onChange={setMethod} />
      <OwnVersion letter={letter} text={text} error={checked} onChange={setText} />
    </Form>
  )
}
