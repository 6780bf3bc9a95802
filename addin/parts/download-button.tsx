import { say } from '../../server/contract/texts/say.ts'
import type { Input } from '../api/client.ts'
import { Button } from './button.tsx'
import { Line } from './line.tsx'
import { type FileRoute, useDownload } from './use-download.ts'

type Props<R extends FileRoute> = {
  label: string
  route: R
  input: Input<R>
  /** The file name on the person's device, or what makes it at that moment; never a customer's name. */
  name: string | (() => string)
  primary?: true
}

/** A button that downloads a file; says below it if that failed. */
export function DownloadButton<const R extends FileRoute>({ label, route, input, name, primary }: Props<R>) {
  const { save, failed, busy } = useDownload()
  return (
    <div className="stack">
      <div>
        <Button
          {...(primary ? { appearance: 'primary' } : {})}
          disabledFocusable={busy}
          onClick={() => void save(route, typeof name === 'string' ? name : name(), input)}
        >
          {label}
        </Button>
      </div>
      {busy ? <p className="quiet late">{say('Fetching the file…')}</p> : null}
      {failed ? <Line care words={say('Not downloaded. {failed}', { failed })} /> : null}
    </div>
  )
}
