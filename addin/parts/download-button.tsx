import { Button } from './button.tsx'
import { Line } from './line.tsx'
import { type AskedFor, useDownload } from './use-download.ts'

type Props = {
  label: string
  path: string
  /** What the file is called on the person's device; never a customer's name. */
  name: string
  /** For a file that is asked for with a body. */
  asked?: () => AskedFor
  primary?: true
}

/** A button that fetches a file and has the browser save it; says below when it could not. */
export function DownloadButton({ label, path, name, asked, primary }: Props) {
  const { save, failed, busy } = useDownload()
  return (
    <div className="stack">
      <div>
        <Button
          {...(primary ? { appearance: 'primary' } : {})}
          disabledFocusable={busy}
          onClick={() => void save(path, name, asked?.())}
        >
          {label}
        </Button>
      </div>
      {busy ? <p className="quiet late">Fetching the file…</p> : null}
      {failed ? <Line care words={`Not downloaded. ${failed}`} /> : null}
    </div>
  )
}
