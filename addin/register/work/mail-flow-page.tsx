import { useQuery } from '@tanstack/react-query'
import {
  downloadMailCheck,
  downloadMailFlowScript,
  type MailFlow,
  rulesScriptName,
  seeMailFlow,
} from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { drift } from '../../../server/contract/messages/en/drift.ts'
import { mailFlow as texts } from '../../../server/contract/messages/en/mail-flow.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    <WidePage heading={say(texts, 'mail-rules')} intro={say(texts, 'mail-arrangements-become-rules')}>
      <QueryView query={query}>
        {(mailFlow) => (
          <>
            {isIct ? <Script mailFlow={mailFlow} /> : null}
            {isIct ? <DailyCheck /> : null}
            {isIct ? (
              <section className="stack" aria-labelledby="compare">
                <h2 id="compare">{say(texts, 'compare')}</h2>
                <CheckForm />
              </section>
            ) : null}
            {mailFlow.marks.length > 0 ? (
              <section className="stack" aria-labelledby="marks">
                <h2 id="marks">{say(texts, 'marks-that-readers-found')}</h2>
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
      <h2 id="script">{say(texts, 'script')}</h2>
      <p>
        {say(texts, 'rules-wanted', { n: rules })} {say(texts, 'read-script-first')}
      </p>
      <DownloadButton
        label={say(texts, 'download-script')}
        route={downloadMailFlowScript}
        input={{}}
        name={() => rulesScriptName(new Date())}
        primary
      />
      {refused.length > 0 ? (
        <>
          <p>{say(texts, 'not-or-not-wholly')}</p>
          <ul>
            {refused.map(({ arrangementId, why, staysInPlace, earlierStays }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an arrangement may be listed twice for one reason.
              <li key={`${arrangementId} ${why} ${i}`}>
                {say(texts, 'arrangement-why', { id: arrangementId.slice(-8).toUpperCase(), why: refusedWords[why] })}
                {staysInPlace ? ` ${say(drift, 'stays-in-place')}` : ''}
                {earlierStays ? ` ${say(drift, 'earlier-stays')}` : ''}
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
      <h2 id="daily">{say(texts, 'daily-check')}</h2>
      <p>{say(texts, 'scheduled-task-can-send')}</p>
      <DownloadButton
        label={say(texts, 'download-daily-check')}
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
      <h2 id="last">{say(texts, 'last-comparison')}</h2>
      {lastCheck ? (
        <>
          <p className="quiet">
            {say(texts, 'compared-on', {
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
        <p>{say(texts, 'exchanges-rules-have-not')}</p>
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
