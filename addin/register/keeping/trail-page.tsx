import { exportTrail, type TrailPage as Page } from '../../../server/contract/audit.ts'
import { ledger as texts } from '../../../server/contract/messages/en/ledger.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import type { Column } from '../../parts/table/table.tsx'
import { AuditPage, When } from './audit-page.tsx'
import { doneInWords, factsInWords, nameInWords } from './entry-words.ts'
import { Id } from './id.tsx'
import { Proof } from './proof.tsx'
import { useTrail } from './use-audit-pages.ts'

const columns = (): Column<Page['entries'][number]>[] => [
  {
    key: 'seq',
    title: say(texts, 'entry'),
    cell: ({ seq }) => <span className="whole">{say(texts, 'entry-number', { seq })}</span>,
  },
  {
    key: 'when',
    title: say(texts, 'when'),
    cell: ({ at }) => <When at={at} />,
  },
  {
    key: 'what',
    title: say(texts, 'what-was-done'),
    cell: ({ what, facts }) => <Done what={what} facts={facts} />,
  },
  {
    key: 'whom',
    title: say(texts, 'customer'),
    cell: ({ reference, whileJoined }) => (
      <>
        <span className="whole">{reference}</span>
        {whileJoined ? <p>{say(texts, 'while-joined')}</p> : null}
      </>
    ),
  },
  {
    key: 'who',
    title: say(texts, 'who'),
    cell: ({ by }) => <Who by={by} />,
  },
  {
    key: 'facts',
    title: say(texts, 'more'),
    cell: ({ facts }) => <Facts facts={facts} />,
  },
]

/** What was done. The trail's own names are English in every language. */
function Done({ what, facts }: Pick<Page['entries'][number], 'what' | 'facts'>) {
  return <span lang={what === 'log-exported' ? undefined : 'en-GB'}>{doneInWords(what, facts)}</span>
}

/** Who did it: by name, else by the id of their account. */
function Who({ by }: Pick<Page['entries'][number], 'by'>) {
  if (by.name !== null) return by.name
  return by.oid === 'the-register-itself' ? say(texts, 'the-register-itself') : <Id text={by.oid} />
}

/** An entry's details; digests, which only a check needs, are there to open. */
function Facts({ facts }: Pick<Page['entries'][number], 'facts'>) {
  const { words, digests } = factsInWords(facts)
  return (
    <span lang="en-GB">
      {words}
      {digests ? <Disclosure summary={say(texts, 'digests')}>{digests}</Disclosure> : null}
    </span>
  )
}

/** G: the audit trail, for the auditor: what was done, and the proof that nothing was changed. */
export default function TrailPage() {
  return (
    <AuditPage
      heading={say(texts, 'audit-trail')}
      intro={say(texts, 'what-was-done-when')}
      file={{ route: exportTrail, name: 'audit-trail.csv' }}
      kindLabel={say(texts, 'what-was-done')}
      kinds={(found) => (found?.kinds ?? []).map((kind) => ({ value: kind, label: nameInWords(kind) }))}
      useFound={useTrail}
      nothing="trail"
      caption={say(texts, 'entries-newest-first')}
      columns={columns()}
      rows={(entries: readonly Page['entries'][number][]) => entries}
      rowKey={({ seq }) => `${seq}`}
    >
      <Proof />
    </AuditPage>
  )
}
