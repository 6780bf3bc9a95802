import { Badge, Link } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { type CustomerPage as Seen, seeCustomer } from '../../../server/contract/customer/customer.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { SummaryList } from '../../parts/table/summary-list.tsx'
import { dayInWords, lastDayInWords } from '../../words/dates.ts'
import { restrictionStateWords } from '../../words/policy-words.ts'
import { ContactPointsPart } from './contact-points-part.tsx'
import { currentRestrictions } from './current-restrictions.ts'
import { HoldsPart } from './holds-part.tsx'
import { LanguagePart } from './language-part.tsx'
import { LooksPart } from './looks-part.tsx'
import { MergePart } from './merge-part.tsx'
import { PrecautionsPart } from './precautions/precautions-part.tsx'
import { ProposalsPart } from './proposals-part.tsx'
import { RightsPart } from './rights-part.tsx'
import { TimelinePart } from './timeline/timeline-part.tsx'
import { standingWords } from './words.ts'

/** G: a customer with their contact points and timeline, newest first. Every view is recorded in the access ledger. */
function useCustomer(id: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => ask(call, seeCustomer, { id, signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
}

type HeardAbout = { kind: 'restriction' | 'ended-restriction' | 'formal-warning'; id: string }
/** The forms for recording something about a restriction agreed or in force, or about a formal warning. */
export type OnHeard = { onHeard: (about: HeardAbout) => ReactNode }

/** G, accuracy: one customer: current standing, contact points, reports, timeline, and who looked. */
export function CustomerPage({ id, joinWith, onHeard }: { id: string; joinWith: string | null } & OnHeard) {
  const query = useCustomer(id)
  const { roles } = useSignedIn()
  const isKeeper = roles.includes('RegisterKeeper')
  return (
    <WidePage
      heading={query.data?.name ?? say('A customer')}
      acts={
        query.data ? (
          <>
            <PrintButton reference={query.data.reference} />
            {isKeeper ? (
              <Link href={`#/subject-access/${query.data.customerId}`}>{say('Subject access file')}</Link>
            ) : null}
          </>
        ) : null
      }
    >
      <QueryView query={query}>
        {(seen) => (
          <div className="stack">
            {seen.customerId === id ? null : (
              <Line
                words={say('The entry that you asked for was joined with this one, {reference}.', {
                  reference: seen.reference,
                })}
              />
            )}
            <CurrentState seen={seen} onHeard={onHeard} />
            <div className="columns broad">
              <TimelinePart customerId={seen.customerId} timeline={seen.timeline} />
              <div className="stack">
                <ContactPointsPart customerId={seen.customerId} points={seen.contactPoints} />
                {seen.letters ? <LanguagePart customerId={seen.customerId} letters={seen.letters} /> : null}
                <ProposalsPart customerId={seen.customerId} proposals={seen.proposals} />
                <PrecautionsPart customerId={seen.customerId} precautions={seen.precautions} />
                <RightsPart
                  customerId={seen.customerId}
                  requests={seen.rightsRequests}
                  subjectAccess={seen.subjectAccess}
                />
                <HoldsPart customerId={seen.customerId} holds={seen.holds} />
                {isKeeper ? <MergePart key={joinWith} seen={seen} joinWith={joinWith} /> : null}
                {isKeeper ? <LooksPart customerId={seen.customerId} /> : null}
              </div>
            </div>
          </div>
        )}
      </QueryView>
    </WidePage>
  )
}

function CurrentState({ seen, onHeard }: { seen: Seen } & OnHeard) {
  const { reference, standing, joined, restrictions, lastEnded, formalWarnings } = seen
  const heard: (HeardAbout & { named: string })[] = [
    ...currentRestrictions(restrictions).map((one) => ({
      kind: 'restriction' as const,
      id: one.restrictionId,
      named: one.reference,
    })),
    ...formalWarnings.flatMap((one) =>
      one.state === 'given' ? [{ kind: 'formal-warning' as const, id: one.formalWarningId, named: one.reference }] : [],
    ),
    ...(lastEnded
      ? [
          {
            kind: 'ended-restriction' as const,
            id: lastEnded.restrictionId,
            named: say('{reference}, ended on {day}', {
              reference: lastEnded.reference,
              day: dayInWords(lastEnded.liftedOn),
            }),
          },
        ]
      : []),
  ]
  return (
    <Part heading={say('Now')}>
      <SummaryList
        entries={[
          {
            term: say('Staff see'),
            said: (
              <Badge appearance="tint" color={standing === 'not-on-register' ? 'subtle' : 'brand'} size="large">
                {standingWords(standing)}
              </Badge>
            ),
          },
          { term: say('Reference'), said: reference },
          ...(joined.length > 0
            ? [{ term: say('Joined with it'), said: joined.map((one) => one.reference).join(', ') }]
            : []),
          ...formalWarnings.map((one) => ({
            term: say('Formal warning'),
            said: (
              <>
                <Link href={`#/formal-warnings/${one.formalWarningId}`}>{one.reference}</Link>,{' '}
                {one.lapsesOn ? say('ends on {day}', { day: lastDayInWords(one.lapsesOn) }) : say('letter to be sent')}
              </>
            ),
          })),
          ...restrictions.map((one) => ({
            term: say('Restriction'),
            said: (
              <>
                <Link href={`#/restrictions/${one.restrictionId}`}>{one.reference}</Link>,{' '}
                {one.inForceOn
                  ? say('{state} since {day}', {
                      state: restrictionStateWords(one.state),
                      day: dayInWords(one.inForceOn),
                    })
                  : restrictionStateWords(one.state)}
                {one.reviewDue ? `. ${say('Review due on {day}', { day: dayInWords(one.reviewDue) })}` : ''}
              </>
            ),
          })),
        ]}
      />
      {heard.map(({ named, ...about }) =>
        heard.length === 1 && about.kind !== 'ended-restriction' ? (
          <Fragment key={about.id}>{onHeard(about)}</Fragment>
        ) : (
          <section key={about.id} className="stack" aria-label={named}>
            <h3>{named}</h3>
            {onHeard(about)}
          </section>
        ),
      )}
    </Part>
  )
}
