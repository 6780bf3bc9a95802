import { exportLogAsCsv, exportLogAsXlsx } from '../../../server/contract/log.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'

/** P15: the whole log as a file. */
export default function ExportPage() {
  return (
    <WidePage
      heading={say('Export the log')}
      intro={say(
        'The log as one spreadsheet to read: restrictions, warnings, formal warnings, escalations and precautions for visits. To move or keep a register, use a backup.',
      )}
    >
      <p>
        {say(
          'The file names people and says why contact with them is restricted. Keep it where only people who may read the log can open it, and delete it when you are done. That you exported it is recorded, with everybody who is in it.',
        )}
      </p>
      <p className="quiet">
        {say(
          'Original messages, letters, reviews and representations are not in it: a subject access file has them. It does not say who looked.',
        )}
      </p>
      <div className="row">
        <DownloadButton primary label={say('Download as .xlsx')} route={exportLogAsXlsx} input={{}} name="log.xlsx" />
        <DownloadButton label={say('Download as .csv')} route={exportLogAsCsv} input={{}} name="log.csv" />
      </div>
    </WidePage>
  )
}
