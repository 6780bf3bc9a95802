import { useState } from 'react'
import type { ImportToSign } from '../../../server/contract/import/import-signature.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { importMail } from '../../../server/contract/texts/words/import-page.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { Table } from '../../parts/table/table.tsx'
import { dayInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'
import { stateWords } from './import-words.ts'
import { useImportToSign, useSignature } from './use-signature.ts'

/** P13: an authorising officer sees what an import would put in force, and signs it. */
export default function SignImportPage({ rest: [id = ''] }: SectionProps) {
  const [skip, setSkip] = useState(0)
  const query = useImportToSign(id, skip)
  return (
    <WidePage
      heading={say('Sign an import')}
      intro={say(
        'The register keeper has checked this file. These restrictions come into force when you sign: the whole file is imported then.',
      )}
    >
      <QueryView query={query}>
        {(seen) => (
          <>
            <Part heading={say('{n, plural, one {# entry} other {# entries}}', { n: seen.total })}>
              <List seen={seen} />
              <div className="row">
                {skip > 0 ? (
                  <Button onClick={() => setSkip(Math.max(0, skip - 100))}>{say('Earlier rows')}</Button>
                ) : null}
                {seen.more ? (
                  <Button onClick={() => setSkip(skip + seen.restrictions.length)}>{say('Further rows')}</Button>
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
    caption={say('What comes into force')}
    rows={seen.restrictions}
    rowKey={(one) => `${one.row} ${one.name}`}
    columns={[
      { key: 'row', title: say('Row'), figures: true, cell: (one) => one.row },
      { key: 'name', title: say('Customer'), cell: customerOf },
      {
        key: 'measures',
        title: say('Measures'),
        cell: (one) => <span className="words">{measuresOf(one)}</span>,
      },
      {
        key: 'contact',
        title: say('Contact'),
        cell: (one) => `${one.contact.name}, ${one.contact.address}`,
      },
      {
        key: 'since',
        title: say('In force since'),
        cell: (one) => (one.inForceOn ? dayInWords(one.inForceOn) : say('Not given')),
      },
      { key: 'letter', title: say('Letter'), cell: letterOf },
      { key: 'approved', title: say('Approved by'), cell: (one) => one.approvedBy || say('Not given') },
      {
        key: 'reasons',
        title: say('Reasons'),
        cell: (one) => <span className="words">{one.reasons || say('Not given')}</span>,
      },
    ]}
  />
)

/** P13: a name alone identifies nobody. */
const customerOf = ({ name, reference, reach = [] }: Restriction) => (
  <span className="words">
    {[name, ...(reference ? [reference] : []), ...reach.filter((one) => one !== name)].join('\n')}
  </span>
)

const mail: Record<string, string> = spoken(importMail)

const measuresOf = ({ measures, ways, services, until, mail: kind }: Restriction) =>
  [
    measures,
    ...(ways ? [say('Stays open: {ways}', { ways })] : []),
    ...(mail[kind] ? [mail[kind]] : []),
    services ? say('Services: {services}', { services: services.join(', ') }) : say('The whole council'),
    ...(until ? [say('Until {day}', { day: dayInWords(until) })] : []),
  ].join('\n')

const letterOf = ({ letterSentOn, letterNotSent }: Restriction) =>
  letterSentOn ? say('Sent on {day}', { day: dayInWords(letterSentOn) }) : (letterNotSent ?? say('Not given'))

function Signing({ seen }: { seen: ImportToSign }) {
  const sign = useSignature(seen.importId)
  const keyFor = useKeyFor()
  const [reasons, setReasons] = useState('')
  useAskBeforeLeaving('sign-import', reasons.trim() !== '' && seen.maySign && !seen.signedBy)
  const [missing, setMissing] = useState(false)
  const { list } = seen
  if (seen.signedBy) return <Line words={say('Signed by {name}. It is imported.', { name: seen.signedBy.name })} />
  if (!list || !seen.maySign) return <Line words={whyNot(seen)} />
  const send = (outcome: 'sign' | 'refuse') => {
    setMissing(outcome === 'refuse' && !reasons.trim())
    if (outcome === 'refuse' && !reasons.trim()) return
    const body = outcome === 'sign' ? { outcome, list } : { outcome, list, reasons: reasons.trim() }
    sign.mutate({ key: keyFor(body), body })
  }
  return (
    <Part heading={say('Your signature')}>
      <p>{say('You take responsibility for everything in this list. The audit trail keeps which list you signed.')}</p>
      <Button appearance="primary" disabledFocusable={sign.isPending} onClick={() => send('sign')}>
        {say('Sign this list')}
      </Button>
      <TextField
        label={say('Or say why you don’t sign it')}
        rows={2}
        longest={2000}
        error={missing ? say('This is needed.') : undefined}
        value={reasons}
        onChange={setReasons}
      />
      <Button disabledFocusable={sign.isPending} onClick={() => send('refuse')}>
        {say('Don’t sign')}
      </Button>
      {sign.error ? <Problem failure={asFailure(sign.error)} before={say('Nothing was signed.')} /> : null}
    </Part>
  )
}

function whyNot({ state, list }: ImportToSign): string {
  if (state === 'to-sign')
    return say(
      'You can’t sign this. It needs an authorising officer who holds one of the posts and didn’t upload the file.',
    )
  if (list === null)
    return say(
      'Nothing in this file comes into force with the import, so it needs no signature. What comes in as agreed is approved by the officer who records its letter.',
    )
  return say('This import doesn’t wait for a signature. {state}.', { state: stateWords[state] })
}
