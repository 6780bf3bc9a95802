import { useQuery } from '@tanstack/react-query'
import { type CheckpointList, seeCheckpoints } from '../../server/contract/checkpoint.ts'
import { ledger as texts } from '../../server/contract/messages/en/ledger.ts'
import { say } from '../../server/contract/messages/say.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { Line } from '../parts/line.tsx'
import { Around, here } from '../parts/page/around.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { saveFile } from '../parts/save-file.ts'
import { SummaryList } from '../parts/table/summary-list.tsx'
import { list } from '../words/counts.ts'
import { figure } from '../words/numbers.ts'
import { When } from './audit-page.tsx'
import { Id } from './id.tsx'

/** G: the newest signed checkpoint, whether it was mailed and to whom, to keep where ICT cannot change it. */
export default function Checkpoints() {
  const call = useCall()
  const query = useQuery({
    queryKey: ['checkpoints'],
    queryFn: ({ signal }) => ask(call, seeCheckpoints, { signal }),
  })
  return (
    <section className="stack" aria-labelledby="checkpoints">
      <h2 id="checkpoints">{say(texts, 'signed-checkpoints')}</h2>
      <QueryView query={query}>{(kept) => <Newest kept={kept} />}</QueryView>
    </section>
  )
}

function Newest({ kept: { isSigning, key, mailTo, newestMail, checkpoints } }: { kept: CheckpointList }) {
  const [newest] = checkpoints
  return (
    <>
      {isSigning ? null : <Line care words={say(texts, 'signs-no-checkpoints')} />}
      {newest ? (
        <>
          <SummaryList
            entries={[
              { term: say(texts, 'newest'), said: <When at={newest.signedAt} /> },
              { term: say(texts, 'entries'), said: figure(newest.size) },
              { term: say(texts, 'root'), said: <Id text={newest.root} /> },
              { term: say(texts, 'e-mail'), said: <Mailed mailTo={mailTo} newestMail={newestMail} /> },
            ]}
          />
          <div>
            <Button onClick={() => saveFile(asFile(newest.text), `checkpoint-${newest.size}.txt`)}>
              {say(texts, 'download-newest-checkpoint')}
            </Button>
          </div>
        </>
      ) : (
        <p>{isSigning ? say(texts, 'none-has-been-signed') : say(texts, 'none-has-been-signed-2')}</p>
      )}
      {key ? (
        <Disclosure summary={say(texts, 'public-key')}>
          <p>{say(texts, 'compare-this-with-key')}</p>
          <p>
            <Id text={key} />
          </p>
        </Disclosure>
      ) : null}
    </>
  )
}

const asFile = (text: string) => new Blob([text], { type: 'text/plain' })

function Mailed({ mailTo, newestMail }: Pick<CheckpointList, 'mailTo' | 'newestMail'>) {
  const to = mailTo.length > 0 ? ` ${say(texts, 'they-go-to', { whom: list(mailTo) })}` : ''
  if (!newestMail) return `${say(texts, 'none-mailed')}${to}`
  const { state, at } = newestMail
  if (state === 'dead') return `${say(texts, 'not-delivered')}${to}`
  return (
    <Around words={`${say(texts, state === 'sent' ? 'sent-on' : 'waiting-since', { when: here })}${to}`}>
      <When at={at} />
    </Around>
  )
}
