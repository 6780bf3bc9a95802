import { useQuery } from '@tanstack/react-query'
import {
  downloadMailCheck,
  downloadMailFlowScript,
  type MailFlow,
  seeMailFlow,
} from '../../server/contract/mail-arrangement/mail-flow.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { momentInWords } from '../words/dates.ts'
import { CheckForm } from './check-form.tsx'
import { Differences } from './differences.tsx'
import { refusedWords, roomWords } from './words.ts'

/** P13: ICT brings Exchange's rules into line with the register and checks them; others see the result. */
export default function MailFlowPage() {
  const query = useMailFlow()
  const me = useSignedIn()
  const isIct = me.roles.includes('ICT')
  return (
    <WidePage
      heading="Mail rules"
      intro="Mail arrangements become rules in Exchange Online: one script makes them, and a comparison shows what differs."
    >
      <QueryView query={query}>
        {(mailFlow) => (
          <>
            {isIct ? <Script mailFlow={mailFlow} /> : null}
            {isIct ? <DailyCheck /> : null}
            {isIct ? (
              <section className="stack" aria-labelledby="compare">
                <h2 id="compare">Compare</h2>
                <CheckForm />
              </section>
            ) : null}
            {mailFlow.marks.length > 0 ? (
              <section className="stack" aria-labelledby="marks">
                <h2 id="marks">Marks that readers found</h2>
                <Differences drifts={mailFlow.marks} />
              </section>
            ) : null}
            <LastCheck lastCheck={mailFlow.lastCheck} timeZone={me.council.timeZone} />
          </>
        )}
      </QueryView>
    </WidePage>
  )
}

function Script({ mailFlow: { rules, refused } }: { mailFlow: MailFlow }) {
  return (
    <section className="stack" aria-labelledby="script">
      <h2 id="script">The script</h2>
      <p>
        {rules === 1 ? 'One rule is wanted.' : `${rules} rules are wanted.`} Read the script first; it says at its top
        how to try it without changing anything.
      </p>
      <DownloadButton
        label="Download the script"
        route={downloadMailFlowScript}
        input={{}}
        name="contact-register-rules.ps1"
        primary
      />
      {refused.length > 0 ? (
        <>
          <p>Not, or not wholly, in the script:</p>
          <ul>
            {refused.map(({ arrangementId, why }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an arrangement may be listed twice for one reason.
              <li key={`${arrangementId} ${why} ${i}`}>
                Arrangement {arrangementId.slice(-8).toUpperCase()}: {refusedWords[why]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function DailyCheck() {
  return (
    <section className="stack" aria-labelledby="daily">
      <h2 id="daily">Daily check</h2>
      <p>
        A scheduled task can send Exchange’s rules in each day. This script changes nothing; its top says how to run it.
      </p>
      <DownloadButton
        label="Download the daily check"
        route={downloadMailCheck}
        input={{}}
        name="contact-register-check.ps1"
      />
    </section>
  )
}

function LastCheck({ lastCheck, timeZone }: { lastCheck: MailFlow['lastCheck']; timeZone: string }) {
  return (
    <section className="stack" aria-labelledby="last">
      <h2 id="last">Last comparison</h2>
      {lastCheck ? (
        <>
          <p className="quiet">
            {momentInWords(lastCheck.at, timeZone)}, by {lastCheck.by.name}. Exchange had{' '}
            {lastCheck.rules === 1 ? '1 rule' : `${lastCheck.rules} rules`}.
          </p>
          {lastCheck.patterns === null ? null : (
            <p className="quiet">{roomWords(lastCheck.patterns, lastCheck.largestRule)}</p>
          )}
          <Differences drifts={lastCheck.drifts} />
        </>
      ) : (
        <p>Exchange’s rules have not been compared with the register yet.</p>
      )}
    </section>
  )
}

/** P13: what the mail system should have, and what its last check found. */
function useMailFlow() {
  const call = useCall()
  return useQuery({
    queryKey: ['mail-flow'],
    queryFn: ({ signal }) => ask(call, seeMailFlow, { signal }),
    staleTime: 60_000,
  })
}
