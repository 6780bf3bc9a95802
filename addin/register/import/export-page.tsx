import { exportLogAsCsv, exportLogAsXlsx } from '../../../server/contract/log.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'

/** P15: the whole log as a file. */
export default function ExportPage() {
  return (
    <WidePage heading={say(texts, 'export-log')} intro={say(texts, 'everything-recorded-about-each')}>
      <p>{say(texts, 'file-names-people-and')}</p>
      <p className="quiet">{say(texts, 'originals-of-messages-are')}</p>
      <div className="row">
        <DownloadButton
          primary
          label={say(texts, 'download-as-xlsx')}
          route={exportLogAsXlsx}
          input={{}}
          name="log.xlsx"
        />
        <DownloadButton label={say(texts, 'download-as-csv')} route={exportLogAsCsv} input={{}} name="log.csv" />
      </div>
    </WidePage>
  )
}
