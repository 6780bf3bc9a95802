import './import.css'
import { useSignedIn } from '../api/signed-in.ts'
import { Part } from '../parts/page/page.tsx'
import type { SectionProps } from '../parts/page/section.ts'
import { WidePage } from '../parts/page/wide-page.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { Table } from '../parts/table/table.tsx'
import { momentInWords, timeInWords } from '../words/dates.ts'
import { stateWords } from './import-words.ts'
import { OneImport } from './one-import.tsx'
import { UploadFile } from './upload-file.tsx'
import { useImports } from './use-imports.ts'

/** Imports the council's own log: a file is uploaded, checked, and imported whole or not at all. */
export default function ImportPage({ rest }: SectionProps) {
  const [id] = rest
  return id ? <OneImport key={id} id={id} /> : <Start />
}

function Start() {
  return (
    <WidePage
      heading="Take a spreadsheet in"
      intro="The log that the council has kept so far, as .xlsx or .csv. The first row names the columns. The file is checked first; nothing is imported before you say so."
    >
      <UploadFile />
      <Part heading="Given before">
        <Earlier />
      </Part>
    </WidePage>
  )
}

function Earlier() {
  const query = useImports()
  const { council } = useSignedIn()
  return (
    <QueryView query={query}>
      {({ imports }) =>
        imports.length === 0 ? (
          <p>No spreadsheet has been given yet.</p>
        ) : (
          <Table
            caption="Spreadsheets that were given before"
            rows={imports}
            rowKey={(one) => one.importId}
            columns={[
              {
                key: 'given',
                title: 'Given',
                cell: (one) => (
                  <a href={`#/import/${one.importId}`}>
                    {momentInWords(one.givenAt, council.timeZone)}, {timeInWords(one.givenAt, council.timeZone)}
                  </a>
                ),
              },
              { key: 'by', title: 'By', cell: (one) => one.givenBy.name },
              { key: 'state', title: 'State', cell: (one) => stateWords[one.state] },
              { key: 'rows', title: 'Rows', figures: true, cell: (one) => one.counts?.rows ?? '' },
            ]}
          />
        )
      }
    </QueryView>
  )
}
