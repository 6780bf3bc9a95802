import type { ImportChecked } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Part } from '../../parts/page/page.tsx'
import { Table } from '../../parts/table/table.tsx'
import { figure } from '../../words/numbers.ts'

type Found = ImportChecked['findings'][number] & { at: number }

/** Errors and notes by row. */
export function Findings({ checked: { findings, stopping, found } }: { checked: ImportChecked }) {
  const rows: Found[] = findings.map((finding, at) => ({ ...finding, at }))
  return (
    <Part heading={say('Errors and notes')}>
      <p>
        {say(
          '{n, plural, =0 {No errors} one {# error} other {# errors}}{notes, plural, =0 {} one {, # note} other {, # notes}}.',
          { n: stopping, notes: found - stopping },
        )}
        {found > findings.length ? ` ${say('The first {n} are shown.', { n: figure(findings.length) })}` : ''}
      </p>
      <Table
        caption={say('Errors and notes in the spreadsheet')}
        rows={rows}
        rowKey={(one) => String(one.at)}
        columns={[
          {
            key: 'row',
            title: say('Row'),
            cell: (one) => whole(one.row === null ? say('The file') : say('Row {row}', { row: one.row })),
          },
          { key: 'column', title: say('Column'), cell: (one) => one.column ?? '' },
          {
            key: 'kind',
            title: say('Kind'),
            cell: (one) => whole(one.stops ? say('Error') : say('Note')),
          },
          { key: 'text', title: say('What it is and what to do'), cell: (one) => one.text },
        ]}
      />
    </Part>
  )
}

const whole = (words: string) => <span className="whole">{words}</span>
