import { useState } from 'react'
import type { Route } from '../../server/contract/route.ts'
import { useCall } from '../api/api-context.ts'
import { ask, type Input } from '../api/client.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { saveFile } from './save-file.ts'

/** A route that answers with a file. */
export type FileRoute = Route & { gives: string }

type Download = {
  save<const R extends FileRoute>(route: R, name: string, input: Input<R>): Promise<void>
  /** What went wrong, in words; otherwise null. */
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
  const save: Download['save'] = async (route, name, input) => {
    setFailed(null)
    setBusy(true)
    try {
      const file: Blob = await ask(call, route, { ...input, longest })
      saveFile(file, name)
    } catch (error) {
      setFailed(failureWords(asFailure(error)))
    } finally {
      setBusy(false)
    }
  }
  return { save, failed, busy }
}
