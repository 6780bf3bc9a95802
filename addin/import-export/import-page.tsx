import { Empty } from '../parts/empty.tsx'
import './import.css'
import { importTemplate } from '../../server/contract/import/import.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Link } from '../parts/link.tsx'
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
      heading="Import"
      intro="The log that the council has kept so far, as .xlsx or .csv. The register checks it first and asks what it does not understand. You decide when to import."
    >
      <UploadFile />
      <DownloadButton
        label="Download a template (.xlsx)"
        route={importTemplate}
        input={{}}
        name="import-template.xlsx"
      />
      <Part heading="Previous imports">
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
          <Empty of="imports" />
        ) : (
          <Table
            caption="Previous imports"
            rows={imports}
            rowKey={(one) => one.importId}
            columns={[
              {
                key: 'given',
                title: 'Uploaded',
                cell: (one) => (
                  <Link href={`#/import/${one.importId}`}>
                    {momentInWords(one.givenAt, council.timeZone)}, {timeInWords(one.givenAt, council.timeZone)}
                  </Link>
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
