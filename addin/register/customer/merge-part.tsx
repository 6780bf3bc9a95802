import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CustomerPage } from '../../../server/contract/customer/customer.ts'
import { type EntryToMerge, previewMerge } from '../../../server/contract/customer/merge.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { Link } from '../../parts/link.tsx'
import { Part } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { list } from '../../words/counts.ts'
import { FindCustomer } from './find-customer.tsx'
import { InlineForm } from './inline-form.tsx'
import { KeeperForm } from './keeper-form.tsx'
import { recordsInWords } from './records-in-words.ts'
import { onOneLine, standingWords } from './words.ts'

/** A preview of joining two entries. */
function useMergePreview(id: string, other: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['merge-preview', id, other],
    queryFn: ({ signal }) => ask(call, previewMerge, { id, body: { other }, signal }),
    staleTime: 0,
    gcTime: 0,
  })
}

type Props = {
  seen: CustomerPage
  /** The other entry, if somebody came here to join it with this one. */
  joinWith: string | null
}

/** G, accuracy: joins two entries that prove to be one person, after a preview. */
export function MergePart({ seen, joinWith }: Props) {
  const { customerId, reference } = seen
  const [other, setOther] = useState(joinWith)
  const [done, setDone] = useState('')
  return (
    <Part heading={say('The same person twice?')}>
      <p className="quiet">{say('Two entries that prove to be one person can be joined, and separated again.')}</p>
      {done ? <Line words={done} /> : null}
      <div className="row">
        <InlineForm label={say('Join with another entry')}>
          {() => (
            <FindCustomer
              except={customerId}
              result={(found) => (
                <>
                  <p>
                    <Link href={`#/customers/${found.customerId}`}>{found.name}</Link>{' '}
                    <span className="quiet">{found.reference}</span>
                  </p>
                  <div>
                    <Button
                      size="small"
                      aria-label={say('See what would be joined: {name}', { name: found.name })}
                      onClick={() => setOther(found.customerId)}
                    >
                      {say('See what would be joined')}
                    </Button>
                  </div>
                </>
              )}
            />
          )}
        </InlineForm>
      </div>
      {other ? (
        <Preview
          key={other}
          customerId={customerId}
          other={other}
          onClose={() => setOther(null)}
          onDone={() => {
            setOther(null)
            setDone(say('Joined. Everything is now under {reference}.', { reference }))
          }}
        />
      ) : null}
    </Part>
  )
}

type PreviewProps = { customerId: string; other: string; onClose: () => void; onDone: () => void }

function Preview({ customerId, other, onClose, onDone }: PreviewProps) {
  const query = useMergePreview(customerId, other)
  return (
    <QueryView query={query}>
      {(preview) => (
        <>
          <div className="columns">
            <Half entry={preview.remaining} heading={say('This entry remains')} />
            <Half entry={preview.other} heading={say('This one goes over to it')} />
          </div>
          {preview.refusal ? (
            <Line care words={preview.words ?? say('These two cannot be joined.')} />
          ) : (
            <KeeperForm
              draft={`merge ${customerId} ${preview.other.customerId}`}
              heading={say('Join the two')}
              submit={say('Join them')}
              why={say('Why are they one person?')}
              act={(why) => ({ what: 'merge', id: customerId, body: { other: preview.other.customerId, why } })}
              onClose={onClose}
              onDone={onDone}
            />
          )}
        </>
      )}
    </QueryView>
  )
}

function Half({ entry, heading }: { entry: EntryToMerge; heading: string }) {
  const { reference, contactPoints, standing, held } = entry
  const records = recordsInWords(held)
  return (
    <div className="entry">
      <h3>{heading}</h3>
      <p>
        {reference}. {standingWords(standing)}.
      </p>
      <ul>
        {contactPoints.map(({ kind, value }) => (
          <li key={kind + value}>{onOneLine(value)}</li>
        ))}
      </ul>
      <p className="quiet">{records.length > 0 ? `${list(records)}.` : say('Nothing else.')}</p>
    </div>
  )
}
