import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  type ContactPointProposed,
  type ContactPointToPropose,
  proposeContactPoint,
} from '../../../server/contract/contact-point/proposal.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { newLabel as newLabelTexts, reportedKinds } from '../../../server/contract/texts/words/contact-points.ts'
import { standing } from '../../../server/contract/texts/words/standing.ts'
import type { ContactPointKind } from '../../../server/policy/vocabulary.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import type { Subject } from '../../api/customer-of.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { useLookUp } from '../../api/look-up.ts'
import { Form } from '../../parts/form/form.tsx'
import { endForm, useNotedForm } from '../../parts/form/noted-form.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { noWhose, type WhoseDraft, whoseFrom } from '../../parts/form/whose-draft.ts'
import { WhoseField } from '../../parts/form/whose-field.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { postalAddressHint } from '../../words/postal-address.ts'
import { optionsOf, spoken } from '../../words/spoken.ts'
import { customerFound } from './customer-found.ts'
import { Reported } from './reported.tsx'

/** Sends the report; the register keeper decides whether it counts. */
function useProposeContactPoint() {
  const call = useCall()
  return useMutation({
    mutationFn: (given: { key: string; body: ContactPointToPropose }) => ask(call, proposeContactPoint, given),
  })
}

type Draft = {
  known: string
  name: string
  kind: ContactPointKind
  value: string
  whose: WhoseDraft
  why: string
}

const freshFor = (sender: Subject | null): Draft => ({
  known: '',
  name: '',
  kind: 'email',
  value: sender?.customerId ? '' : (sender?.address ?? ''),
  whose: noWhose,
  why: '',
})

/**
 * G, accuracy: reports another address, number or name of a customer. Either the sender is known and has another one,
 * or the sender's address is new and the customer is found by a known one.
 */
export function ReportForm({ senderNow, onClose }: { senderNow: () => Subject | null; onClose: () => void }) {
  // The form stays with the message it was opened on, whichever message is opened later.
  const [sender] = useState(senderNow)
  const whom = sender?.customerId ?? sender?.address ?? ''
  const draftName = `report-draft ${whom}`
  // Noted, because the answer may come while the form is closed. It is shown once.
  const [reported, noteReported] = usePaneNote<string>(`reported ${whom}`, 'opened')
  useEffect(() => () => noteReported(undefined), [noteReported])
  const { keyFor, sending, lost } = useNotedForm<ContactPointProposed>(draftName, (it) => noteReported(it.proposalId), {
    whenGone: true,
  })
  const find = useLookUp()
  const propose = useProposeContactPoint()
  const [draft = freshFor(sender), note] = usePaneNote<Draft>(draftName, 'written', [freshFor(sender)])
  const { known, name, kind, value, why } = draft
  const change = (part: Partial<Draft>) => note({ ...draft, ...part })
  const [checked, setChecked] = useState(false)
  const [notFound, setNotFound] = useState<Failure | null>(null)

  const customerOf = async (): Promise<string | Failure> => {
    if (sender?.customerId) return sender.customerId
    const by = known.includes('@') ? 'address' : 'number'
    const also = name.trim() ? { name: name.trim() } : {}
    const { found } = await find.mutateAsync({ by, value: known.trim(), also })
    return customerFound(found)
  }
  const send = async () => {
    setChecked(true)
    setNotFound(null)
    // A name is always the customer's own.
    const whose = kind === 'name' ? ({ kind: 'own' } as const) : whoseFrom(draft.whose)
    if (!value.trim() || !whose || !why.trim() || (!sender?.customerId && !known.trim())) return
    try {
      const customerId = await customerOf()
      if (typeof customerId !== 'string') return setNotFound(customerId)
      const body: ContactPointToPropose = { customerId, kind, value: value.trim(), whose, why: why.trim() }
      propose.mutate({ key: keyFor(body), body })
    } catch {
      // `find.error` says what went wrong, and the form shows it.
    }
  }

  if (reported) return <Reported proposalId={reported} onClose={onClose} />
  const missing = (text: string) => (checked && !text.trim() ? { error: say('This is needed.') } : {})
  const failure = propose.error ?? find.error
  return (
    <Form
      heading={say('Report another address')}
      submit={say('Report it')}
      busy={find.isPending || propose.isPending || sending}
      failure={failure ? asFailure(failure) : notFound}
      lost={lost}
      {...(failure && failure === find.error ? { failed: notLookedUp } : {})}
      onSubmit={() => void send()}
      onClose={() => {
        endForm(draftName)
        onClose()
      }}
      onEscape={onClose}
    >
      {sender?.customerId ? (
        <p>{say('For {who}.', { who: sender.name || sender.address })}</p>
      ) : (
        <>
          <TextField
            label={say('The customer’s known address or number')}
            hint={say('One that the register has already.')}
            {...missing(known)}
            value={known}
            onChange={(address) => change({ known: address })}
          />
          <TextField
            label={say('Their name, if several people share it')}
            longest={200}
            value={name}
            onChange={(who) => change({ name: who })}
          />
        </>
      )}
      <SelectField
        label={say('What is new')}
        value={kind}
        options={kinds}
        onChange={(what) => change({ kind: what })}
      />
      <TextField
        label={newLabel[kind]}
        {...(kind === 'postal-address' ? { rows: 4, hint: postalAddressHint() } : {})}
        {...missing(value)}
        longest={320}
        value={value}
        onChange={(given) => change({ value: given })}
      />
      {kind === 'name' ? null : (
        <WhoseField value={draft.whose} onChange={(whose) => change({ whose })} tried={checked} />
      )}
      <TextField
        label={say('How do you know?')}
        hint={say('The register keeper reads this and decides.')}
        {...missing(why)}
        rows={3}
        longest={1000}
        value={why}
        onChange={(because) => change({ why: because })}
      />
    </Form>
  )
}

const notLookedUp = (why: string) => say(standing['not-looked-up'], { why })

const kinds: { value: ContactPointKind; label: string }[] = optionsOf(reportedKinds)

const newLabel: Record<ContactPointKind, string> = spoken(newLabelTexts)
