import { useQuery } from '@tanstack/react-query'
import { type CheckpointList, seeCheckpoints } from '../../server/contract/checkpoint.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { Line } from '../parts/line.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { saveFile } from '../parts/save-file.ts'
import { SummaryList } from '../parts/table/summary-list.tsx'
import { list } from '../words/counts.ts'
import { figure } from '../words/numbers.ts'
import { When } from './audit-page.tsx'

/** G: the newest signed checkpoint, whether it was mailed and to whom, to keep where ICT cannot change it. */
export default function Checkpoints() {
  const call = useCall()
  const query = useQuery({
    queryKey: ['checkpoints'],
    queryFn: ({ signal }) => ask(call, seeCheckpoints, { signal }),
  })
  return (
    <section className="stack" aria-labelledby="checkpoints">
      <h2 id="checkpoints">Signed checkpoints</h2>
      <QueryView query={query}>{(kept) => <Newest kept={kept} />}</QueryView>
    </section>
  )
}

function Newest({ kept: { isSigning, key, mailTo, newestMail, checkpoints } }: { kept: CheckpointList }) {
  const [newest] = checkpoints
  return (
    <>
      {isSigning ? null : <Line care words={notSigning} />}
      {newest ? (
        <>
          <SummaryList
            entries={[
              { term: 'Newest', said: <When at={newest.signedAt} /> },
              { term: 'Entries', said: figure(newest.size) },
              { term: 'Root', said: <span className="id">{newest.root}</span> },
              { term: 'E-mail', said: <Mailed mailTo={mailTo} newestMail={newestMail} /> },
            ]}
          />
          <div>
            <Button onClick={() => saveFile(asFile(newest.text), `checkpoint-${newest.size}.txt`)}>
              Download the newest checkpoint
            </Button>
          </div>
        </>
      ) : (
        <p>{isSigning ? 'None has been signed yet. The server signs one every hour.' : 'None has been signed.'}</p>
      )}
      {key ? (
        <Disclosure summary="Public key">
          <p>Compare this with the key that you noted down.</p>
          <p className="id">{key}</p>
        </Disclosure>
      ) : null}
    </>
  )
}

const notSigning =
  'This server signs no checkpoints, so whoever runs the database could change its history unnoticed. Ask ICT to set CHECKPOINT_KEY_FILE.'

const asFile = (text: string) => new Blob([text], { type: 'text/plain' })

function Mailed({ mailTo, newestMail }: Pick<CheckpointList, 'mailTo' | 'newestMail'>) {
  const to = mailTo.length > 0 ? ` They go to ${list(mailTo)}.` : ''
  if (!newestMail) return <>None yet.{to}</>
  const { state, at } = newestMail
  const when = <When at={at} />
  if (state === 'sent')
    return (
      <>
        Sent on {when}.{to}
      </>
    )
  if (state === 'dead') return <>Not delivered. Ask the register keeper to open “Mail not sent”.{to}</>
  return (
    <>
      Waiting to be sent since {when}.{to}
    </>
  )
}
