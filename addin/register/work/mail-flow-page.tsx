import { useQuery } from '@tanstack/react-query'
import {
  downloadMailCheck,
  downloadMailFlowScript,
  type MailFlow,
  rulesScriptName,
  seeMailFlow,
} from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { momentInWords } from '../../words/dates.ts'
import { CheckForm } from './check-form.tsx'
import { Differences } from './differences.tsx'
import { refusedWords, roomWords } from './mail-flow-words.ts'

/** P13: ICT brings Exchange's rules into line with the register and checks them; others see the result. */
export default function MailFlowPage() {
  const query = useMailFlow()
  const me = useSignedIn()
  const isIct = me.roles.includes('ICT')
  return (
    <WidePage
      heading={say('Mail rules')}
      intro={say(
        'Mail arrangements become rules in Exchange Online: one script makes them, and a comparison shows what differs.',
      )}
    >
      <QueryView query={query}>
        {(mailFlow) => (
          <>
            {isIct ? <Script mailFlow={mailFlow} /> : null}
            {isIct ? <DailyCheck /> : null}
            {isIct ? (
              <section className="stack" aria-labelledby="compare">
                <h2 id="compare">{say('Compare')}</h2>
                <CheckForm />
              </section>
            ) : null}
            {mailFlow.marks.length > 0 ? (
              <section className="stack" aria-labelledby="marks">
                <h2 id="marks">{say('Marks that readers found')}</h2>
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
      <h2 id="script">{say('The script')}</h2>
      <p>
        {say('{n, plural, one {One rule is wanted.} other {{n} rules are wanted.}}', { n: rules })}{' '}
        {say('Read the script first; it says at its top how to try it without changing anything.')}
      </p>
      <DownloadButton
        label={say('Download the script')}
        route={downloadMailFlowScript}
        input={{}}
        name={() => rulesScriptName(new Date())}
        primary
      />
      {refused.length > 0 ? (
        <>
          <p>{say('Not, or not wholly, in the script:')}</p>
          <ul>
            {refused.map(({ arrangementId, why, staysInPlace, earlierStays }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an arrangement may be listed twice for one reason.
              <li key={`${arrangementId} ${why} ${i}`}>
                {say('Arrangement {id}: {why}', { id: arrangementId.slice(-8).toUpperCase(), why: refusedWords[why] })}
                {staysInPlace ? ` ${say('It is in place: the script leaves its rules in Exchange as they are.')}` : ''}
                {earlierStays
                  ? ` ${say('Until you confirm that it is in place, the script leaves the customer’s earlier rules as they are.')}`
                  : ''}
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
      <h2 id="daily">{say('Daily check')}</h2>
      <p>
        {say(
          'A scheduled task can send Exchange’s rules in each day. This script changes nothing; its top says how to run it.',
        )}
      </p>
      <DownloadButton
        label={say('Download the daily check')}
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
      <h2 id="last">{say('Last comparison')}</h2>
      {lastCheck ? (
        <>
          <p className="quiet">
            {say('{day}, by {name}. Exchange had {n, plural, one {1 rule} other {{n} rules}}.', {
              day: momentInWords(lastCheck.at, timeZone),
              name: lastCheck.by.name,
              n: lastCheck.rules,
            })}
          </p>
          {lastCheck.patterns === null ? null : (
            <p className="quiet">{roomWords(lastCheck.patterns, lastCheck.largestRule)}</p>
          )}
          <Differences drifts={lastCheck.drifts} />
        </>
      ) : (
        <p>{say('Exchange’s rules have not been compared with the register yet.')}</p>
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
