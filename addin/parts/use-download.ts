import { useState } from 'react'
import { useCall } from '../api/api-context.ts'
import { asFailure, failureWords } from '../api/failure.ts'

const isBlob = (given: unknown): given is Blob => given instanceof Blob

/** How the file is asked for, where looking at an address is not enough: an export is an act, and a search has a body. */
export type AskedFor = { body: unknown; key?: string }

type Download = {
  save(path: string, name: string, asked?: AskedFor): Promise<void>
  /** What went wrong, in words; null otherwise. */
  failed: string | null
  busy: boolean
}

/** Ten minutes: a large export is written while it is sent. */
const longest = 10 * 60_000

/** Fetches a file with the person's sign-in and has the browser save it. */
export function useDownload(): Download {
  const call = useCall()
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async (path: string, name: string, asked?: AskedFor) => {
    setFailed(null)
    setBusy(true)
    try {
      const method = asked ? 'POST' : 'GET'
      const file = await call({ method, path, ...asked, file: true, answer: isBlob, longest })
      const url = URL.createObjectURL(file)
      const link = Object.assign(document.createElement('a'), { href: url, download: name })
      link.click()
      // The browser reads it once the click is through.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    } catch (error) {
      setFailed(failureWords(asFailure(error)))
    } finally {
      setBusy(false)
    }
  }
  return { save, failed, busy }
}
