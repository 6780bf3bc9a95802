import { importTemplate } from '../../../server/contract/import/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Link } from '../../parts/link.tsx'
import { Part } from '../../parts/page/page.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { Table } from '../../parts/table/table.tsx'
import { momentInWords, timeInWords } from '../../words/dates.ts'
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
    <WidePage heading={say(texts, 'import')} intro={say(texts, 'log-that-council-has')}>
      <UploadFile />
      <DownloadButton
        label={say(texts, 'download-template-xlsx')}
        route={importTemplate}
        input={{}}
        name="import-template.xlsx"
      />
      <Part heading={say(texts, 'previous-imports')}>
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
            caption={say(texts, 'previous-imports')}
            rows={imports}
            rowKey={(one) => one.importId}
            columns={[
              {
                key: 'given',
                title: say(texts, 'uploaded'),
                cell: (one) => (
                  <Link href={`#/import/${one.importId}`}>
                    {momentInWords(one.givenAt, council.timeZone)}, {timeInWords(one.givenAt, council.timeZone)}
                  </Link>
                ),
              },
              { key: 'by', title: say(texts, 'by'), cell: (one) => one.givenBy.name },
              { key: 'state', title: say(texts, 'state'), cell: (one) => stateWords[one.state] },
              { key: 'rows', title: say(texts, 'rows'), figures: true, cell: (one) => one.counts?.rows ?? '' },
            ]}
          />
        )
      }
    </QueryView>
  )
}
