import { exportLogAsCsv, exportLogAsXlsx } from '../../server/contract/log.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'

/** P15: the whole log as a file. */
export default function ExportPage() {
  return (
    <WidePage
      heading="Export the log"
      intro="Everything recorded about each customer, as one spreadsheet: restrictions with all that belongs to them, warnings, escalations and precautions for visits. Any register of this kind can import it again."
    >
      <p>
        The file names people and says why contact with them is restricted. Keep it where only those may read it who may
        read the log, and delete it when you are done. That you exported it is recorded, with everybody who is in it.
      </p>
      <p className="quiet">
        The originals of messages are not in it: they come with a subject access file. Nor is who looked, or what was
        passed on.
      </p>
      <div className="row">
        <DownloadButton primary label="Download as .xlsx" route={exportLogAsXlsx} input={{}} name="log.xlsx" />
        <DownloadButton label="Download as .csv" route={exportLogAsCsv} input={{}} name="log.csv" />
      </div>
    </WidePage>
  )
}
