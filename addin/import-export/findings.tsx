import { type ImportSeen, reportImport, reportImportAsXlsx } from '../../server/contract/import/import.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Part } from '../parts/page/page.tsx'
import { Table } from '../parts/table/table.tsx'
import { figure, figures } from '../words/numbers.ts'

type Found = ImportSeen['findings'][number] & { at: number }

/** Errors and notes by row: the first ones here, all of them as a file. */
export function Findings({ seen: { importId, findings, stopping, found } }: { seen: ImportSeen }) {
  const rows: Found[] = findings.map((finding, at) => ({ ...finding, at }))
  return (
    <Part heading="Errors and notes">
      <p>
        {stopping > 0 ? figures(stopping, 'error', 'errors') : 'No errors'}
        {found > stopping ? `, ${figures(found - stopping, 'note', 'notes')}.` : '.'}
        {found > findings.length ? ` The first ${figure(findings.length)} are shown.` : ''}
      </p>
      <div className="row">
        <DownloadButton
          label="Download as .xlsx"
          route={reportImportAsXlsx}
          input={{ id: importId }}
          name="import-report.xlsx"
        />
        <DownloadButton
          label="Download as .csv"
          route={reportImport}
          input={{ id: importId }}
          name="import-report.csv"
        />
      </div>
      <Table
        caption="Errors and notes in the spreadsheet"
        rows={rows}
        rowKey={(one) => String(one.at)}
        columns={[
          { key: 'row', title: 'Row', cell: (one) => whole(one.row === null ? 'The file' : `Row ${one.row}`) },
          { key: 'column', title: 'Column', cell: (one) => one.column ?? '' },
          { key: 'kind', title: 'Kind', cell: (one) => whole(one.stops ? 'Error' : 'Note') },
          { key: 'text', title: 'What it is and what to do', cell: (one) => one.text },
        ]}
      />
    </Part>
  )
}

const whole = (words: string) => <span className="whole">{words}</span>
