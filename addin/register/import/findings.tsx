import type { ImportChecked } from '../../../server/contract/import/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Part } from '../../parts/page/page.tsx'
import { Table } from '../../parts/table/table.tsx'
import { figure } from '../../words/numbers.ts'

type Found = ImportChecked['findings'][number] & { at: number }

/** Errors and notes by row. */
export function Findings({ checked: { findings, stopping, found } }: { checked: ImportChecked }) {
  const rows: Found[] = findings.map((finding, at) => ({ ...finding, at }))
  return (
    <Part heading={say(texts, 'errors-and-notes')}>
      <p>
        {say(texts, 'errors', { n: stopping, notes: found - stopping })}
        {found > findings.length ? ` ${say(texts, 'first-shown', { n: figure(findings.length) })}` : ''}
      </p>
      <Table
        caption={say(texts, 'errors-and-notes-in')}
        rows={rows}
        rowKey={(one) => String(one.at)}
        columns={[
          {
            key: 'row',
            title: say(texts, 'row'),
            cell: (one) => whole(one.row === null ? say(texts, 'file') : say(texts, 'row-number', { row: one.row })),
          },
          { key: 'column', title: say(texts, 'column'), cell: (one) => one.column ?? '' },
          {
            key: 'kind',
            title: say(texts, 'kind'),
            cell: (one) => whole(one.stops ? say(texts, 'error') : say(texts, 'note')),
          },
          { key: 'text', title: say(texts, 'what-it-is-and'), cell: (one) => one.text },
        ]}
      />
    </Part>
  )
}

const whole = (words: string) => <span className="whole">{words}</span>
