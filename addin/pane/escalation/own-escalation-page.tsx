import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type OwnEscalation, seeOwnEscalation } from '../../../server/contract/escalation/escalation.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { headings as headingsTexts } from '../../../server/contract/texts/words/own-escalation.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page, Part } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { momentInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'
import { detailsDraftOf } from './details-draft.ts'
import { DetailsForm } from './details-form.tsx'
import { Outcome } from './outcome.tsx'

/**
 * P10: the person's own escalation: what an officer wants to know, and where to write it. For others, a plain sentence.
 */
export function OwnEscalationPage({ id, me, back }: DestinationProps & { id: string }) {
  const query = useOwnEscalation(id)
  const [saved, setSaved] = useState(false)
  if (query.error && asFailure(query.error).told?.name === 'not-yours') {
    return (
      <Page heading={say('This is for an authorising officer')} back={back}>
        <p>{say('It is about an escalation that somebody else made. There is nothing for you to do.')}</p>
      </Page>
    )
  }
  return (
    <Page
      heading={query.data ? headings[query.data.state] : say('Your escalation')}
      who={query.data ? [query.data.reference] : []}
      back={back}
    >
      <QueryView query={query}>
        {(own) => (
          <>
            <p className="quiet">
              {say('You escalated this on {day}.', { day: momentInWords(own.escalatedAt, me.council.timeZone) })}
            </p>
            {saved ? (
              <Line words={say('Details saved. We’ll tell the authorising officer.')} />
            ) : (
              <Wanted complaintsUrl={me.council.complaintsUrl} own={own} onSaved={() => setSaved(true)} />
            )}
          </>
        )}
      </QueryView>
    </Page>
  )
}

function useOwnEscalation(escalationId: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['escalation', escalationId, 'own'],
    queryFn: ({ signal }) => ask(call, seeOwnEscalation, { id: escalationId, signal }),
    staleTime: 60_000,
    // On opening it shows the current state: a mail may just have reported a change.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

function Wanted({ own, complaintsUrl, onSaved }: { own: OwnEscalation; complaintsUrl: string; onSaved: () => void }) {
  const afterAct = useAfterAct()
  const { escalationId, state, question, behaviours, account } = own
  const draftEnd = <DraftEnd form={detailsDraftOf(escalationId)} />
  if (state === 'withdrawn') {
    return (
      <>
        <p>{say('There is nothing left for you to do.')}</p>
        {draftEnd}
      </>
    )
  }
  if (state !== 'pending' && state !== 'more-wanted') {
    return (
      <>
        {draftEnd}
        <Outcome state={state} feedback={own.feedback} complaintsUrl={complaintsUrl} />
      </>
    )
  }
  const done = (sent: boolean) => {
    if (!sent) return
    onSaved()
    void afterAct()
  }
  return (
    <>
      {question ? (
        <Part heading={say('What the officer asks')}>
          <p className="said" lang="">
            {question}
          </p>
        </Part>
      ) : null}
      <DetailsForm escalationId={escalationId} already={{ behaviours, account: account ?? '' }} onClose={done} stays />
    </>
  )
}

const headings: Record<OwnEscalation['state'], string> = spoken(headingsTexts)
