import { useState } from 'react'
import { useCall } from '../api/api-context.ts'
import { asFailure, failureWords } from '../api/failure.ts'

const isBlob = (given: unknown): given is Blob => given instanceof Blob

/** Fetches a file with the person's sign-in and has the browser save it. Says what went wrong, in words; null otherwise. */
export function useDownload(): { save(path: string, name: string): Promise<void>; failed: string | null } {
  const call = useCall()
  const [failed, setFailed] = useState<string | null>(null)
  const save = async (path: string, name: string) => {
    setFailed(null)
    try {
      const file = await call({ method: 'GET', path, file: true, answer: isBlob, longest: 60_000 })
      const url = URL.createObjectURL(file)
      const link = Object.assign(document.createElement('a'), { href: url, download: name })
      link.click()
      // The browser reads it once the click is through.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    } catch (error) {
      setFailed(failureWords(asFailure(error)))
    }
  }
  return { save, failed }
}
