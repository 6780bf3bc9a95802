import './import.css'
import { useState } from 'react'
import type { ImportToSign } from '../../server/contract/import/import-signature.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import type { SectionProps } from '../parts/page/section.ts'
import { WidePage } from '../parts/page/wide-page.tsx'
import { Problem } from '../parts/problem.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { Table } from '../parts/table/table.tsx'
import { dayInWords } from '../words/dates.ts'
import { figures } from '../words/numbers.ts'
import { stateWords } from './import-words.ts'
import { useImportToSign, useSignature } from './use-signature.ts'

/** P13: an authorising officer sees what an import would put in force, and signs it. */
export default function SignImportPage({ rest: [id = ''] }: SectionProps) {
  const [skip, setSkip] = useState(0)
  const query = useImportToSign(id, skip)
  return (
    <WidePage
      heading="Sign an import"
      intro="The register keeper has checked this file. These restrictions and precautions for visits come into force when it is imported."
    >
      <QueryView query={query}>
        {(seen) => (
          <>
            <Part heading={figures(seen.total, 'entry', 'entries')}>
              <List seen={seen} />
              <div className="row">
                {skip > 0 ? <Button onClick={() => setSkip(Math.max(0, skip - 100))}>Earlier rows</Button> : null}
                {seen.more ? (
                  <Button onClick={() => setSkip(skip + seen.restrictions.length)}>Further rows</Button>
                ) : null}
              </div>
            </Part>
            <Signing seen={seen} />
          </>
        )}
      </QueryView>
    </WidePage>
  )
}

type Restriction = ImportToSign['restrictions'][number]

const List = ({ seen }: { seen: ImportToSign }) => (
  <Table
    caption="What comes into force"
    rows={seen.restrictions}
    rowKey={(one) => `${one.row} ${one.name}`}
    columns={[
      { key: 'row', title: 'Row', figures: true, cell: (one) => one.row },
      { key: 'name', title: 'Customer', cell: (one) => one.name },
      { key: 'measures', title: 'Measures', cell: (one) => <span className="said">{measuresOf(one)}</span> },
      {
        key: 'contact',
        title: 'Contact',
        cell: (one) => (one.contact ? `${one.contact.name}, ${one.contact.address}` : 'None'),
      },
      {
        key: 'since',
        title: 'In force since',
        cell: (one) => (one.inForceOn ? dayInWords(one.inForceOn) : 'Not given'),
      },
      { key: 'letter', title: 'Letter', cell: letterOf },
      { key: 'approved', title: 'Approved by', cell: (one) => one.approvedBy || 'Not given' },
      { key: 'reasons', title: 'Reasons', cell: (one) => <span className="said">{one.reasons || 'Not given'}</span> },
    ]}
  />
)

const mail: Record<string, string> = { forward: 'E-mail is forwarded', block: 'E-mail is blocked' }

const measuresOf = ({ measures, ways, services, until, contact, mail: kind }: Restriction) =>
  [
    measures,
    ...(ways ? [`Stays open: ${ways}`] : []),
    ...(mail[kind] ? [mail[kind]] : []),
    ...(contact ? [services ? `Services: ${services.join(', ')}` : 'The whole council'] : []),
    ...(until ? [`Until ${dayInWords(until)}`] : []),
  ].join('\n')

const letterOf = ({ letterSentOn, letterNotSent }: Restriction) =>
  letterSentOn ? `Sent on ${dayInWords(letterSentOn)}` : (letterNotSent ?? 'Not given')

function Signing({ seen }: { seen: ImportToSign }) {
  const sign = useSignature(seen.importId)
  const keyFor = useKeyFor()
  const [reasons, setReasons] = useState('')
  const [missing, setMissing] = useState(false)
  const { list } = seen
  if (seen.signedBy) return <Line words={`Signed by ${seen.signedBy.name}. The register keeper can import it now.`} />
  if (!list || !seen.maySign) return <Line words={whyNot(seen)} />
  const send = (outcome: 'sign' | 'refuse') => {
    setMissing(outcome === 'refuse' && !reasons.trim())
    if (outcome === 'refuse' && !reasons.trim()) return
    const body = outcome === 'sign' ? { outcome, list } : { outcome, list, reasons: reasons.trim() }
    sign.mutate({ key: keyFor(body), body })
  }
  return (
    <Part heading="Your signature">
      <p>You take responsibility for everything in this list. The audit trail keeps which list you signed.</p>
      <Button appearance="primary" disabledFocusable={sign.isPending} onClick={() => send('sign')}>
        Sign this list
      </Button>
      <TextField
        label="Or say why you don’t sign it"
        rows={2}
        longest={2000}
        error={missing ? 'This is needed.' : undefined}
        value={reasons}
        onChange={setReasons}
      />
      <Button disabledFocusable={sign.isPending} onClick={() => send('refuse')}>
        Don’t sign
      </Button>
      {sign.error ? <Problem failure={asFailure(sign.error)} before="Nothing was signed." /> : null}
    </Part>
  )
}

function whyNot({ state, list }: ImportToSign): string {
  if (state === 'to-sign')
    return 'You can’t sign this. It needs an authorising officer who holds one of the posts and didn’t upload the file.'
  if (list === null) return 'Nothing in this file comes into force, so it needs no signature.'
  return `This import doesn’t wait for a signature. ${stateWords[state]}.`
}
