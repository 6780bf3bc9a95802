import { useInfiniteQuery } from '@tanstack/react-query'
import { type SettingsHistory, seeSettingsHistory } from '../../../server/contract/settings/settings.ts'
import type { SettingsPart } from '../../../server/policy/vocabulary.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

export type Version = SettingsHistory['versions'][number]

/** The versions of a part, newest first, as far back as somebody has asked for. */
export function useSettingsHistory(part: SettingsPart) {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: ['settings-history', part],
    queryFn: ({ pageParam: before, signal }) => ask(call, seeSettingsHistory, { body: { part, before }, signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })
}
