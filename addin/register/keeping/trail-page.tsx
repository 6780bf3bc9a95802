import { exportTrail, type TrailPage as Page } from '../../../server/contract/audit.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
    title: say('Entry'),
    cell: ({ seq }) => <span className="whole">{say('Entry {seq}', { seq })}</span>,
  },
  {
    key: 'when',
    title: say('When'),
    cell: ({ at }) => <When at={at} />,
  },
  {
    key: 'what',
    title: say('What was done'),
    cell: ({ what, facts }) => <Done what={what} facts={facts} />,
  },
  {
    key: 'whom',
    title: say('Customer'),
    cell: ({ reference, whileJoined }) => (
      <>
        <span className="whole">{reference}</span>
        {whileJoined ? (
          <p>{say('This entry was joined with another at the time. It may be about either customer.')}</p>
        ) : null}
      </>
    ),
  },
  {
    key: 'who',
    title: say('Who'),
    cell: ({ by }) => <Who by={by} />,
  },
  {
    key: 'facts',
    title: say('More'),
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
  return by.oid === 'the-register-itself' ? say('The register itself') : <Id text={by.oid} />
}

/** An entry's details; digests, which only a check needs, are there to open. */
function Facts({ facts }: Pick<Page['entries'][number], 'facts'>) {
  const { words, digests } = factsInWords(facts)
  return (
    <span lang="en-GB">
      {words}
      {digests ? <Disclosure summary={say('Digests')}>{digests}</Disclosure> : null}
    </span>
  )
}

/** G: the audit trail, for the auditor: what was done, and the proof that nothing was changed. */
export default function TrailPage() {
  return (
    <AuditPage
      heading={say('Audit trail')}
      intro={say(
        'What was done, when and by whom. It has no names of customers and nothing that anybody wrote. Nobody can change or delete an entry without it showing.',
      )}
      file={{ route: exportTrail, name: 'audit-trail.csv' }}
      kindLabel={say('What was done')}
      kinds={(found) => (found?.kinds ?? []).map((kind) => ({ value: kind, label: nameInWords(kind) }))}
      useFound={useTrail}
      nothing="trail"
      caption={say('Entries, newest first')}
      columns={columns()}
      rows={(entries: readonly Page['entries'][number][]) => entries}
      rowKey={({ seq }) => `${seq}`}
    >
      <Proof />
    </AuditPage>
  )
}
