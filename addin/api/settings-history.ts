import { useInfiniteQuery } from '@tanstack/react-query'
import type { SettingsHistory } from '../../server/contract/settings.ts'
import type { SettingsPart } from '../../server/policy/vocabulary.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { versionShape } from './settings.ts'
import { listOf, number, orNull, shaped, text } from './shape.ts'

export type Version = SettingsHistory['versions'][number]

const isHistory = shaped<SettingsHistory>({
  versions: listOf(
    shaped<Version>({
      ...versionShape,
      differences: listOf(
        shaped<Version['differences'][number]>({ path: text, before: orNull(text), after: orNull(text) }),
      ),
    }),
  ),
  next: orNull(number),
})

const askHistory = (call: Call, part: SettingsPart, before: number | null, signal: AbortSignal) =>
  call({ method: 'POST', path: '/api/settings/history', body: { part, before }, answer: isHistory, signal })

/** The versions of a part, newest first, as far back as somebody has asked. */
export function useSettingsHistory(part: SettingsPart) {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: ['settings-history', part],
    queryFn: ({ pageParam, signal }) => askHistory(call, part, pageParam, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })
}
