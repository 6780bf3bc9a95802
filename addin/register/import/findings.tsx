import { type ImportSeen, reportImport, reportImportAsXlsx } from '../../../server/contract/import/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { Part } from '../../parts/page/page.tsx'
import { Table } from '../../parts/table/table.tsx'
import { figure } from '../../words/numbers.ts'

type Found = ImportSeen['findings'][number] & { at: number }

/** Errors and notes by row: the first ones here, all of them as a file. */
export function Findings({ seen: { importId, findings, stopping, found } }: { seen: ImportSeen }) {
  const rows: Found[] = findings.map((finding, at) => ({ ...finding, at }))
  return (
    <Part heading={say(texts, 'errors-and-notes')}>
      <p>
        {say(texts, 'errors', { n: stopping, notes: found - stopping })}
        {found > findings.length ? ` ${say(texts, 'first-shown', { n: figure(findings.length) })}` : ''}
      </p>
      <div className="row">
        <DownloadButton
          label={say(texts, 'download-as-xlsx')}
          route={reportImportAsXlsx}
          input={{ id: importId }}
          name="import-report.xlsx"
        />
        <DownloadButton
          label={say(texts, 'download-as-csv')}
          route={reportImport}
          input={{ id: importId }}
          name="import-report.csv"
        />
      </div>
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
