import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type RestrictionSeen, seeRestriction } from '../../../server/contract/customer/dossier.ts'
import type { RestrictionChanged } from '../../../server/contract/restriction/change.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import type { Role } from '../../../server/policy/vocabulary.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { customerName, customerPoints } from '../../api/customer-seen.ts'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page, Part } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { termsWords } from '../../parts/terms/terms-words.ts'
import { dayInWords, momentInWords, todayIn } from '../../words/dates.ts'
import { restrictionStateWords } from '../../words/policy-words.ts'
import { AdjustmentsPart } from './adjustments-part.tsx'
import { ChangeActs, type OpenChange } from './change-acts.tsx'
import { changeForm } from './change-form.tsx'
import { CircumstancesPart } from './circumstances-part.tsx'
import { DutiesPart } from './duties-part.tsx'
import { LegalQuestionsPart } from './legal-questions-part.tsx'
import { LettersPart } from './letters-part.tsx'
import { PassedOnPart } from './passed-on-part.tsx'
import { RepresentationsPart } from './representations-part.tsx'
import { ReviewsPart } from './reviews-part.tsx'

/** P14, P15: a restriction, its history, and what can be done about it. */
export function RestrictionPage({ id, ...props }: DestinationProps & { id: string }) {
  const query = useRestriction(id)
  const [changed, setChanged] = useState<RestrictionChanged | null>(null)
  const seen = query.data
  return (
    <Page
      heading={
        seen ? say(texts.restriction, { state: restrictionStateWords(seen.state) }) : say(texts['a-restriction'])
      }
      who={seen ? [customerName(seen.customer), ...customerPoints(seen.customer), seen.reference] : []}
      back={props.back}
    >
      <QueryView query={query}>
        {(data) => (
          <>
            {changed ? <ChangedLine changed={changed} go={props.go} /> : null}
            <RestrictionView seen={data} onChanged={setChanged} {...props} />
          </>
        )}
      </QueryView>
    </Page>
  )
}

/** Every view is recorded in the access ledger, so it is not refetched automatically. */
function useRestriction(restrictionId: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['restriction', restrictionId],
    queryFn: ({ signal }) => ask(call, seeRestriction, { id: restrictionId, signal }),
    staleTime: 60_000,
    // Opening it refetches: an e-mail may just have announced a change.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

type Props = DestinationProps & { seen: RestrictionSeen; onChanged: (changed: RestrictionChanged) => void }

function RestrictionView({ seen, onChanged, me, go }: Props) {
  const [changing, setChanging] = useState<OpenChange | null>(null)
  const { timeZone } = me.council
  const given = {
    seen,
    me,
    changing,
    onChanging: setChanging,
    onChanged: (changed: RestrictionChanged) => {
      setChanging(null)
      onChanged(changed)
    },
  }
  return (
    <>
      <p>
        {datesOf(seen)}{' '}
        {say(texts['decided-by-on'], {
          name: seen.decidedBy.name,
          day: momentInWords(seen.decidedAt, timeZone),
        })}
      </p>
      <ReviewDue seen={seen} today={todayIn(timeZone)} />
      <WaitingChange seen={seen} go={go} />
      <ChangeActs {...given} />
      {seen.state === 'in-force' || seen.state === 'agreed'
        ? null
        : ownChanges.map((by) => <DraftEnd key={by} form={changeForm(by, seen.restrictionId)} />)}
      <Part heading={say(texts['the-restriction'])}>
        <ul>
          {termsWords(seen.terms, seen.openBesideBlock).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <Disclosure summary={say(texts['the-reasons'])}>
          <p className="said" lang="">
            {seen.reasons}
          </p>
        </Disclosure>
      </Part>
      <LettersPart letters={seen.letters} onOpen={(id) => go({ kind: 'letter', id })} />
      <LegalQuestionsPart
        seen={seen}
        timeZone={timeZone}
        me={me.name}
        mayAnswer={me.roles.includes('AuthorisingOfficer')}
      />
      <RepresentationsPart {...given} />
      <CircumstancesPart {...given} />
      {seesAdjustments(me.roles) ? (
        <AdjustmentsPart
          restrictionId={seen.restrictionId}
          adjustments={seen.adjustments}
          mayChange={me.roles.includes('AuthorisingOfficer')}
        />
      ) : null}
      <PassedOnPart passedOn={seen.passedOn} timeZone={timeZone} />
      <DutiesPart duties={seen.duties} timeZone={timeZone} />
      <ReviewsPart reviews={seen.reviews} timeZone={timeZone} />
    </>
  )
}

/** What is done about the restriction itself, until it is over. */
const ownChanges = ['review', 'variation', 'lifting'] as const

/** P6: they are not sent to the reviewer. */
const seesAdjustments = (roles: readonly Role[]) =>
  roles.includes('AuthorisingOfficer') || roles.includes('RegisterKeeper')

function datesOf({ state, inForceOn, liftedOn }: RestrictionSeen): string {
  if (liftedOn) return say(texts['lifted-on'], { day: dayInWords(liftedOn) })
  if (state === 'agreed') return say(texts['comes-into-force-once'])
  return inForceOn ? say(texts['in-force-since'], { day: dayInWords(inForceOn) }) : ''
}

/** P15: overdue is loud. */
function ReviewDue({ seen: { state, reviewDue }, today }: { seen: RestrictionSeen; today: string }) {
  if (state !== 'in-force' || !reviewDue) return null
  if (reviewDue < today) {
    return <Line loud words={say(texts['review-overdue-due-on'], { day: dayInWords(reviewDue) })} />
  }
  return <p>{say(texts['review-due-on'], { day: dayInWords(reviewDue) })}</p>
}

/** P14: until its letter has gone, a change is not in force. */
function WaitingChange({ seen: { waiting }, go }: Pick<Props, 'seen' | 'go'>) {
  if (!waiting) return null
  return (
    <Line
      words={say(texts['change-waits-for-letter'])}
      below={
        <Button onClick={() => go({ kind: 'letter', id: waiting.letterId })}>{say(texts['open-its-letter'])}</Button>
      }
    />
  )
}

/** The result of the change, and the next step. */
function ChangedLine({ changed, go }: { changed: RestrictionChanged; go: DestinationProps['go'] }) {
  const { state, letterId, replacedBy } = changed
  const words = replacedBy
    ? say(texts['change-agreed-comes-into'])
    : state === 'lifted'
      ? say(texts['lifted-no-longer-applies'])
      : say(texts['recorded-stays-as'])
  return (
    <Line
      words={words}
      below={
        letterId ? (
          <Button appearance="primary" onClick={() => go({ kind: 'letter', id: letterId })}>
            {say(texts['write-letter'])}
          </Button>
        ) : null
      }
    />
  )
}
