import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SettingsChanged } from '../../server/contract/settings.ts'
import type { SettingsPart } from '../../server/policy/vocabulary.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isPart } from './settings.ts'
import { moment, number, shaped } from './shape.ts'

const isChanged = shaped<SettingsChanged>({ part: isPart, number, at: moment })

type Based = { part: SettingsPart; base: number; why: string }
/** A new value of a part, or the number of an earlier version that holds again. */
export type SettingsAct = Based & ({ value: unknown } | { number: number }) & { recordsKeep?: boolean }

const act = (call: Call, { key, given }: { key: string; given: SettingsAct }) =>
  call({
    method: 'POST',
    path: 'number' in given ? '/api/settings/restore' : '/api/settings/change',
    body: given,
    key,
    answer: isChanged,
  })

/** Changes a part of the settings, or goes back to an earlier version of it. */
export function useChangeSettings() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; given: SettingsAct }) => act(call, given),
    onSettled: () => {
      for (const name of ['settings', 'settings-history', 'services-in-use', 'me'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}
