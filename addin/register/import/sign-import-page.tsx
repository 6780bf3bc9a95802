import { useState } from 'react'
import type { ImportToSign } from '../../../server/contract/import/import-signature.ts'
import { importMail, importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    <WidePage heading={say(texts, 'sign-import')} intro={say(texts, 'register-keeper-has-checked')}>
      <QueryView query={query}>
        {(seen) => (
          <>
            <Part heading={say(texts, 'entries', { n: seen.total })}>
              <List seen={seen} />
              <div className="row">
                {skip > 0 ? (
                  <Button onClick={() => setSkip(Math.max(0, skip - 100))}>{say(texts, 'earlier-rows')}</Button>
                ) : null}
                {seen.more ? (
                  <Button onClick={() => setSkip(skip + seen.restrictions.length)}>{say(texts, 'further-rows')}</Button>
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
    caption={say(texts, 'what-comes-into-force')}
    rows={seen.restrictions}
    rowKey={(one) => `${one.row} ${one.name}`}
    columns={[
      { key: 'row', title: say(texts, 'row'), figures: true, cell: (one) => one.row },
      { key: 'name', title: say(texts, 'customer'), cell: customerOf },
      {
        key: 'measures',
        title: say(texts, 'measures'),
        cell: (one) => <span className="words">{measuresOf(one)}</span>,
      },
      {
        key: 'contact',
        title: say(texts, 'contact'),
        cell: (one) => `${one.contact.name}, ${one.contact.address}`,
      },
      {
        key: 'since',
        title: say(texts, 'in-force-since'),
        cell: (one) => (one.inForceOn ? dayInWords(one.inForceOn) : say(texts, 'not-given')),
      },
      { key: 'letter', title: say(texts, 'letter'), cell: letterOf },
      { key: 'approved', title: say(texts, 'approved-by'), cell: (one) => one.approvedBy || say(texts, 'not-given') },
      {
        key: 'reasons',
        title: say(texts, 'reasons'),
        cell: (one) => <span className="words">{one.reasons || say(texts, 'not-given')}</span>,
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
    ...(ways ? [say(texts, 'stays-open', { ways })] : []),
    ...(mail[kind] ? [mail[kind]] : []),
    services ? say(texts, 'services-named', { services: services.join(', ') }) : say(texts, 'whole-council'),
    ...(until ? [say(texts, 'until-day', { day: dayInWords(until) })] : []),
  ].join('\n')

const letterOf = ({ letterSentOn, letterNotSent }: Restriction) =>
  letterSentOn ? say(texts, 'sent-on', { day: dayInWords(letterSentOn) }) : (letterNotSent ?? say(texts, 'not-given'))

function Signing({ seen }: { seen: ImportToSign }) {
  const sign = useSignature(seen.importId)
  const keyFor = useKeyFor()
  const [reasons, setReasons] = useState('')
  useAskBeforeLeaving('sign-import', reasons.trim() !== '' && seen.maySign && !seen.signedBy)
  const [missing, setMissing] = useState(false)
  const { list } = seen
  if (seen.signedBy) return <Line words={say(texts, 'signed-by', { name: seen.signedBy.name })} />
  if (!list || !seen.maySign) return <Line words={whyNot(seen)} />
  const send = (outcome: 'sign' | 'refuse') => {
    setMissing(outcome === 'refuse' && !reasons.trim())
    if (outcome === 'refuse' && !reasons.trim()) return
    const body = outcome === 'sign' ? { outcome, list } : { outcome, list, reasons: reasons.trim() }
    sign.mutate({ key: keyFor(body), body })
  }
  return (
    <Part heading={say(texts, 'your-signature')}>
      <p>{say(texts, 'you-take-responsibility-for')}</p>
      <Button appearance="primary" disabledFocusable={sign.isPending} onClick={() => send('sign')}>
        {say(texts, 'sign-this-list')}
      </Button>
      <TextField
        label={say(texts, 'or-say-why-you')}
        rows={2}
        longest={2000}
        error={missing ? say(texts, 'this-is-needed') : undefined}
        value={reasons}
        onChange={setReasons}
      />
      <Button disabledFocusable={sign.isPending} onClick={() => send('refuse')}>
        {say(texts, 'dont-sign')}
      </Button>
      {sign.error ? <Problem failure={asFailure(sign.error)} before={say(texts, 'nothing-was-signed')} /> : null}
    </Part>
  )
}

function whyNot({ state, list }: ImportToSign): string {
  if (state === 'to-sign') return say(texts, 'you-cant-sign-this')
  if (list === null) return say(texts, 'nothing-in-this-file')
  return say(texts, 'does-not-wait', { state: stateWords[state] })
}
