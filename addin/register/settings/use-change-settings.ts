import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  changeSettings,
  restoreSettings,
  type SettingsChanged,
  type SettingsToChange,
  type SettingsToRestore,
} from '../../../server/contract/settings/settings.ts'
import { readAgain } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** A new value of a part, or the number of an earlier version to restore. */
export type SettingsAct = SettingsToChange | SettingsToRestore

/**
 * Changes a part of the settings, or restores an earlier version.
 * @param onChanged runs once the settings are read again, also where the form is gone by then; otherwise a form that
 * discards its draft would show the earlier values
 */
export function useChangeSettings(onChanged?: (changed: SettingsChanged) => void) {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ key, given }: { key: string; given: SettingsAct }) =>
      'number' in given
        ? ask(call, restoreSettings, { key, body: given })
        : ask(call, changeSettings, { key, body: given }),
    onSettled: async (changed) => {
      await readAgain(queryClient, ['settings'], ['settings-history', 'services-in-use', 'me'])
      if (changed) onChanged?.(changed)
    },
  })
}
