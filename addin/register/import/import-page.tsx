import { useState } from 'react'
import { type ImportList, importTemplate, type SheetGiven } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Button } from '../../parts/button.tsx'
import { DownloadButton } from '../../parts/download-button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Part } from '../../parts/page/page.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { Table } from '../../parts/table/table.tsx'
import { momentInWords, timeInWords } from '../../words/dates.ts'
import { stateWords } from './import-words.ts'
import { OneImport } from './one-import.tsx'
import { UploadFile } from './upload-file.tsx'
import { useCheck, useDiscard, useImports } from './use-imports.ts'

/** Imports the council's own log: a file is checked, mended in place, and imported whole or not at all. */
export default function ImportPage() {
  const check = useCheck()
  const [given, setGiven] = useState<SheetGiven | null>(null)
  const send = (body: SheetGiven) => {
    setGiven(body)
    check.mutate(body)
  }
  return (
    <WidePage
      heading={say('Import')}
      intro={say(
        'The log that the council has kept so far, as .xlsx or .csv. The register checks it first and asks what it does not understand. Nothing is imported before you say so.',
      )}
    >
      <UploadFile
        isPending={check.isPending}
        onChange={() => {
          setGiven(null)
          check.reset()
        }}
        onSend={send}
      />
      <DownloadButton
        label={say('Download a template (.xlsx)')}
        route={importTemplate}
        input={{}}
        name="import-template.xlsx"
      />
      {check.error ? <Problem failure={asFailure(check.error)} before={say('Not checked again.')} /> : null}
      {given && check.data ? (
        <OneImport given={given} checked={check.data} isPending={check.isPending} onCheck={send} />
      ) : null}
      <Part heading={say('Previous imports')}>
        <Earlier />
      </Part>
    </WidePage>
  )
}

type Line = ImportList['imports'][number]

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
            caption={say('Previous imports')}
            rows={imports}
            rowKey={(one) => one.importId}
            columns={[
              {
                key: 'given',
                title: say('Uploaded'),
                cell: (one) =>
                  `${momentInWords(one.givenAt, council.timeZone)}, ${timeInWords(one.givenAt, council.timeZone)}`,
              },
              { key: 'by', title: say('By'), cell: (one) => one.givenBy.name },
              { key: 'state', title: say('State'), cell: (one) => <State line={one} /> },
              { key: 'rows', title: say('Rows'), figures: true, cell: (one) => one.counts?.rows ?? '' },
            ]}
          />
        )
      }
    </QueryView>
  )
}

/** What became of it; a file that waits can be put aside. */
function State({ line: { importId, state, refusedWhy } }: { line: Line }) {
  const discard = useDiscard()
  const keyFor = useKeyFor()
  return (
    <>
      <p>{stateWords[state]}</p>
      {refusedWhy ? <p>{say('An authorising officer didn’t sign it: {why}', { why: refusedWhy })}</p> : null}
      {state === 'to-sign' ? (
        <Button
          disabledFocusable={discard.isPending}
          onClick={() => discard.mutate({ id: importId, key: keyFor(importId) })}
        >
          {say('Discard')}
        </Button>
      ) : null}
      {discard.error ? <Problem failure={asFailure(discard.error)} /> : null}
    </>
  )
}
