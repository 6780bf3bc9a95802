import { useState } from 'react'
import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import type { RestrictionChanged } from '../../../server/contract/restriction/change.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { changeOutcomes, changeSubmits, review as texts } from '../../../server/contract/texts/words/review.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { Line } from '../../parts/line.tsx'
import { useDraftNote } from '../../parts/pane-note.ts'
import { asksOfChange } from '../../parts/terms/considered-draft.ts'
import { ConsideredFields } from '../../parts/terms/considered-fields.tsx'
import { touchesEmail } from '../../parts/terms/terms-draft.ts'
import { TermsFields } from '../../parts/terms/terms-fields.tsx'
import { todayIn } from '../../words/dates.ts'
import { obstacleWords } from '../../words/obstacle-words.ts'
import { spoken } from '../../words/spoken.ts'
import {
  type ChangeDraft,
  type ChangeOutcome,
  changeOf,
  changeProblems,
  isOutdated,
  mayStay,
  newChange,
  outcomesBy,
  refusedField,
} from './change-draft.ts'
import { GroundsFields } from './grounds-fields.tsx'
import { JudgeNote } from './judge-note.tsx'
import { judgingBy } from './judging.ts'
import { type ChangeKind, useChangeRestriction } from './use-change.ts'

/** The form for its notes and its key. */
export const changeForm = (by: ChangeKind, id: string) => `change-draft ${by} ${id}`

type Props = {
  by: ChangeKind
  /** Of the restriction, the representation, or the report of changed circumstances. */
  id: string
  heading: string
  seen: RestrictionSeen
  me: Me
  onClose: () => void
  onChanged: (changed: RestrictionChanged) => void
}

/** P14, P15: answer, review, vary or lift, with reasons. The draft stays while the pane is open. */
export function ChangeForm({ by, id, heading, seen, me, onClose, onChanged }: Props) {
  const { council, roles } = me
  const form = changeForm(by, id)
  const { keyFor, sending, lost } = useNotedForm(form, onChanged)
  const send = useChangeRestriction()
  const today = todayIn(council.timeZone)
  const judging = judgingBy(by, seen)
  const [fresh] = useState(() => newChange({ by, seen, council, today }))
  const [draft = fresh, note] = useDraftNote<ChangeDraft>(form, [fresh])
  const [checked, setChecked] = useState(false)
  const change = (part: Partial<ChangeDraft>) => note({ ...draft, ...part })

  const sameOfficer = judging !== null && judging.involvement.length > 0
  const wants = { sameOfficerReason: sameOfficer, grounds: by === 'review' }
  const failure = send.error ? asFailure(send.error) : null
  const beside = refusedField(failure)
  const problems = { ...beside, ...(checked ? changeProblems(draft, seen.terms, wants, { today, council }) : {}) }
  const isOfficer = roles.includes('AuthorisingOfficer')
  const mayChange = isOfficer && seen.judging.change === null
  const whyNotChange =
    isOfficer && seen.judging.change
      ? obstacleWords(seen.judging.change, 'change')
      : say(texts['change-for-authorising-officer'])
  const obstacles: Partial<Record<ChangeOutcome, string>> = {
    ...(mayStay(by, seen) ? {} : { kept: say(texts['stays-after-its-letter']) }),
    ...(mayChange ? {} : { varied: whyNotChange }),
  }
  const offered = outcomesBy[by].filter((one) => obstacles[one] === undefined)
  const whyNot = outcomesBy[by].flatMap((one) => obstacles[one] ?? []).join(' ')

  const submit = () => {
    setChecked(true)
    if (Object.keys(changeProblems(draft, seen.terms, wants, { today, council })).length > 0) return
    const given = changeOf(draft, seen.terms, by)
    send.mutate({ key: keyFor({ id, ...given }), id, ...given })
  }
  // What no longer applies is not changed: the terms begin again, and the reasons stay.
  const beginAgain = () => {
    const { terms, considered, began } = newChange({ by, seen, council, today })
    change({ terms, considered, began })
    send.reset()
  }
  return (
    <Form
      heading={heading}
      submit={submits[by]}
      busy={send.isPending || sending}
      failure={beside ? null : failure}
      lost={lost}
      onSubmit={submit}
      onClose={onClose}
      isNoted
    >
      <JudgeNote judging={judging} />
      {offered.length > 1 ? (
        <Choices
          legend={say(texts['what-do-you-decide'])}
          value={draft.outcome}
          options={offered.map((value) => ({ value, label: outcomeWords[value] }))}
          error={problems.outcome}
          {...(whyNot ? { hint: whyNot } : {})}
          onChange={(outcome) => change({ outcome })}
        />
      ) : null}
      {/* After a lost answer, the change may be their own: the same press tells. */}
      {lost === null && isOutdated(draft, seen) ? (
        <Line
          care
          words={say(texts['changed-since-you-began'])}
          below={<Button onClick={beginAgain}>{say(texts['begin-with-what-applies'])}</Button>}
        />
      ) : null}
      {draft.outcome === 'varied' ? (
        <TermsFields
          draft={draft.terms}
          council={council}
          problems={problems}
          onChange={(terms) => change({ terms })}
        />
      ) : null}
      {draft.outcome === 'varied' ? (
        <ConsideredFields
          draft={draft.considered}
          asks={asksOfChange(draft.terms, seen.terms, council.councillors)}
          council={council}
          today={today}
          emailTouched={touchesEmail(draft.terms)}
          problems={problems}
          change={(part) => change({ considered: { ...draft.considered, ...part } })}
        />
      ) : null}
      {by === 'review' && draft.outcome === 'kept' ? (
        <GroundsFields draft={draft.grounds} problems={problems} onChange={(grounds) => change({ grounds })} />
      ) : null}
      <TextField
        label={say(texts.reasons)}
        hint={say(texts['customer-told-these-stick'])}
        rows={4}
        longest={10_000}
        error={problems.reasons}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      {sameOfficer ? (
        <TextField
          label={say(texts['why-must-you'])}
          hint={say(texts['kept-with-answer'])}
          rows={2}
          error={problems.sameOfficerReason}
          value={draft.sameOfficerReason}
          onChange={(sameOfficerReason) => change({ sameOfficerReason })}
        />
      ) : null}
    </Form>
  )
}

const outcomeWords: Record<ChangeOutcome, string> = spoken(changeOutcomes)

const submits: Record<ChangeKind, string> = spoken(changeSubmits)
