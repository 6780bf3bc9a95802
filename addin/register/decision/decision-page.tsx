import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type EscalationSeen, seeEscalation } from '../../../server/contract/customer/dossier.ts'
import type { Decided } from '../../../server/contract/decision/decision.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { decidedWords as decidedTexts } from '../../../server/contract/texts/words/decision.ts'
import { welsh } from '../../../server/contract/texts/words/welsh.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { customerName, customerPoints } from '../../api/customer-seen.ts'
import { Button } from '../../parts/button.tsx'
import { EvidenceList } from '../../parts/evidence/evidence-list.tsx'
import { DraftEnd, useDraftEnd } from '../../parts/form/draft-end.tsx'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page, Part } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { list } from '../../words/counts.ts'
import { momentInWords } from '../../words/dates.ts'
import { languageWords } from '../../words/language-words.ts'
import { obstacleWords } from '../../words/obstacle-words.ts'
import { behaviourWords, escalationStateWords } from '../../words/policy-words.ts'
import { spoken } from '../../words/spoken.ts'
import { AdviceForm, adviceForm } from './advice-form.tsx'
import { DecidedPart } from './decided-part.tsx'
import { DecisionForm } from './decision-form.tsx'
import { History } from './history.tsx'
import { decisionForm, useIsChosen } from './use-draft.ts'

/** P10, P13: an escalation with everything that an officer needs to decide on it. */
export function DecisionPage({ id, ...props }: DestinationProps & { id: string }) {
  const query = useEscalation(id)
  const [decided, setDecided] = useState<Decided | null>(null)
  const seen = query.data
  const isOver = seen !== undefined && !isOpen(seen) && seen.state !== 'referred'
  const isMine = seen?.decision?.by.name === props.me.name
  const wasDeciding = useDraftEnd({ form: decisionForm(id), isMine }, isOver, useIsChosen(id))
  const who = seen ? [customerName(seen.customer), ...customerPoints(seen.customer), seen.reference] : []
  return (
    <Page heading={seen ? headingOf(seen) : say('An escalation')} who={who} back={props.back}>
      <QueryView query={query}>
        {(data) => (
          <>
            {decided || isOpen(data) || data.state === 'referred' ? null : (
              <DecidedPart seen={data} wasDeciding={wasDeciding} timeZone={props.me.council.timeZone} />
            )}
            {data.state === 'referred' ? null : (
              <DraftEnd form={adviceForm(id)} isMine={data.advice?.by.name === props.me.name} />
            )}
            <Facts seen={data} timeZone={props.me.council.timeZone} />
            <Outcome seen={data} decided={decided} onDecided={setDecided} {...props} />
          </>
        )}
      </QueryView>
    </Page>
  )
}

/** Every view is recorded in the access ledger, so it is not refetched automatically. */
function useEscalation(escalationId: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['escalation', escalationId],
    queryFn: ({ signal }) => ask(call, seeEscalation, { id: escalationId, signal }),
    staleTime: 60_000,
    // Opening it refetches: an e-mail may just have announced a change.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

const isOpen = ({ state }: EscalationSeen) => state === 'pending' || state === 'more-wanted'
const headingOf = (seen: EscalationSeen) => (isOpen(seen) ? say('Decide on this escalation') : say('An escalation'))

function Facts({ seen, timeZone }: { seen: EscalationSeen; timeZone: string }) {
  const { by, service, escalatedAt, behaviours, account, evidence, customer, letters, escalationId } = seen
  return (
    <>
      <Part heading={say('What was escalated')}>
        <p>
          {say('By {who}, on {day}.', {
            who: service ? `${by.name}, ${service}` : by.name,
            day: momentInWords(escalatedAt, timeZone),
          })}{' '}
          {behaviours.length > 0
            ? `${list(behaviours.map((one) => behaviourWords[one]))}.`
            : say('No behaviour chosen.')}
        </p>
        {account ? (
          <p className="said" lang="">
            {account}
          </p>
        ) : (
          <p className="quiet">{say('No details given.')}</p>
        )}
      </Part>
      <Part heading={say('Evidence')}>
        <EvidenceList evidence={evidence} timeZone={timeZone} />
      </Part>
      <Part heading={say('History')}>
        <History customer={customer} exceptId={escalationId} timeZone={timeZone} />
      </Part>
      {letters ? (
        <Part heading={say(welsh['language-of-letters'])}>
          <p>{languageWords(letters.language)}</p>
        </Part>
      ) : null}
    </>
  )
}

type OutcomeProps = DestinationProps & {
  seen: EscalationSeen
  decided: Decided | null
  onDecided: (decided: Decided) => void
}

/** The form for those who may decide; the state for everybody else; and the result of the person's own decision. */
function Outcome({ seen, decided, onDecided, me, go }: OutcomeProps) {
  if (decided) {
    const { letterId, restrictionId } = decided
    return (
      <Line
        words={decidedWords[decided.state] ?? say('Your decision is recorded.')}
        below={
          letterId ? (
            <Button appearance="primary" onClick={() => go({ kind: 'letter', id: letterId })}>
              {say('Write the letter')}
            </Button>
          ) : restrictionId ? (
            <Button onClick={() => go({ kind: 'restriction', id: restrictionId })}>
              {say('Open the restriction')}
            </Button>
          ) : null
        }
      />
    )
  }
  const { formalWarningId } = seen
  if (formalWarningId) {
    return (
      <div>
        <Button onClick={() => go({ kind: 'formal-warning', id: formalWarningId })}>
          {say('Open the formal warning')}
        </Button>
      </div>
    )
  }
  const awaitsAdvice = seen.state === 'referred'
  if (!isOpen(seen) && !awaitsAdvice) return null
  const asked = seen.state === 'more-wanted' && seen.question
  return (
    <>
      {seen.advice ? (
        <Part heading={say('Legal advice, {day}', { day: momentInWords(seen.advice.recordedAt, me.council.timeZone) })}>
          <p className="said" lang="">
            {seen.advice.text}
          </p>
        </Part>
      ) : null}
      {asked ? <Line words={say('More details were asked for: {question}', { question: asked })} /> : null}
      {seen.mine ? (
        <Line words={say('You escalated this yourself. Another authorising officer decides.')} />
      ) : seen.obstacle ? (
        <Line care words={obstacleWords(seen.obstacle, 'decide')} />
      ) : me.roles.includes('AuthorisingOfficer') ? (
        <div className="part">
          {awaitsAdvice ? (
            <AdviceForm seen={seen} />
          ) : (
            <DecisionForm
              seen={seen}
              council={me.council}
              onDecided={onDecided}
              onOpenWarning={(formalWarningId) => go({ kind: 'formal-warning', id: formalWarningId })}
              onOpenRestriction={(restrictionId) => go({ kind: 'restriction', id: restrictionId })}
            />
          )}
        </div>
      ) : (
        <p>{say('It is {state}. An authorising officer decides.', { state: escalationStateWords[seen.state] })}</p>
      )}
    </>
  )
}

const decidedWords: Record<string, string> = spoken(decidedTexts)
