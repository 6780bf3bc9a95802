import { type ImportSeen, reportImport } from '../../server/contract/import.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Part } from '../parts/page/page.tsx'
import { Table } from '../parts/table/table.tsx'
import { figure, figures } from '../words/numbers.ts'

type Found = ImportSeen['findings'][number] & { at: number }

/** Errors and notes by row: the first ones here, all of them as a file. */
export function Findings({ seen: { importId, findings, stopping, found } }: { seen: ImportSeen }) {
  const rows: Found[] = findings.map((finding, at) => ({ ...finding, at }))
  return (
    <Part heading="What was found">
      <p>
        {stopping > 0 ? `${figures(stopping, 'line', 'lines')} to put right` : 'Nothing to put right'}
        {found > stopping ? `, ${figures(found - stopping, 'line', 'lines')} to know.` : '.'}
        {found > findings.length ? ` The first ${figure(findings.length)} are shown.` : ''}
      </p>
      <DownloadButton
        label="Download all of it (.csv)"
        route={reportImport}
        input={{ id: importId }}
        name="import-report.csv"
      />
      <Table
        caption="What was found in the spreadsheet"
        rows={rows}
        rowKey={(one) => String(one.at)}
        columns={[
          { key: 'row', title: 'Row', cell: (one) => whole(one.row === null ? 'The file' : `Row ${one.row}`) },
          { key: 'column', title: 'Column', cell: (one) => one.column ?? '' },
          { key: 'kind', title: 'Kind', cell: (one) => whole(one.stops ? 'To put right' : 'To know') },
          { key: 'text', title: 'What it is and what to do', cell: (one) => one.text },
        ]}
      />
    </Part>
  )
}

const whole = (words: string) => <span className="import-whole">{words}</span>
