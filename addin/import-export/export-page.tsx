import { DownloadButton } from '../parts/download-button.tsx'
import { WidePage } from '../parts/wide-page.tsx'

/** P15: the whole log as a file. */
export default function ExportPage() {
  return (
    <WidePage
      heading="Export the log"
      intro="Every restriction, warning and escalation with its customer, as one spreadsheet. It can be taken in again by any register of this kind."
    >
      <p>
        The file names people and says why contact with them is restricted. Keep it where only those may read it who may
        read the log, and delete it when you are done. That you exported it is recorded, with everybody who is in it.
      </p>
      <p className="quiet">
        Original messages, reviews and representations are not in it. They stand on the customer’s page.
      </p>
      <div className="row">
        <DownloadButton primary label="Download as .xlsx" path="/api/log.xlsx" name="log.xlsx" />
        <DownloadButton label="Download as .csv" path="/api/log.csv" name="log.csv" />
      </div>
    </WidePage>
  )
}
