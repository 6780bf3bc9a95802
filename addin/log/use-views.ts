import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChosenRows } from '../../server/contract/log.ts'
import {
  deleteView,
  type SavedView,
  saveView,
  seeSavedViews,
  type ViewToSave,
} from '../../server/contract/log-views.ts'
import { useCall } from '../api/api-context.ts'
import type { Call } from '../api/call.ts'
import { ask } from '../api/client.ts'
import { usePersonId } from '../api/signed-in.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import { useKeyFor } from '../parts/form/use-key-for.ts'

const storage = deviceStorage()
const queryKey = ['log-views']

/** P15: the views of a list that the person saved, asked for once `wanted`; how to save one, and to delete one. */
export function useViews(log: ChosenRows['kind'], wanted: boolean) {
  const call = useCall()
  const personId = usePersonId()
  const keyFor = useKeyFor()
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries({ queryKey })
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const seen = await ask(call, seeSavedViews, { signal })
      return (await moveFromDevice(call, personId, seen.views)) ? await ask(call, seeSavedViews, { signal }) : seen
    },
    enabled: wanted,
    staleTime: 60_000,
  })
  const save = useMutation({
    mutationFn: (view: Omit<ViewToSave, 'log'>) => {
      const body = { log, ...view }
      return ask(call, saveView, { key: keyFor(body), body })
    },
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (id: string) => ask(call, deleteView, { id, key: keyFor(id) }),
    onSuccess,
  })
  return { views: query.data?.views.filter((one) => one.log === log), error: query.error, save, remove }
}

/**
 * Views that an earlier version kept on this device go to the register once, beside others of the same name. What it
 * refuses stays where it is. Returns whether there were any.
 */
async function moveFromDevice(call: Call, personId: string, saved: readonly SavedView[]): Promise<boolean> {
  let wereAny = false
  for (const log of ['restrictions', 'escalations'] as const) {
    const place = `views.${personId}.${log}`
    const left: Omit<ViewToSave, 'log'>[] = []
    const names = saved.filter((one) => one.log === log).map(({ name }) => name)
    for (const { name, fragment } of kept(storage.get(place))) {
      wereAny = true
      const body = { log, name: names.includes(name) ? `${name.slice(0, 56)} (2)` : name, fragment }
      await ask(call, saveView, { key: crypto.randomUUID(), body }).catch(() => left.push({ name, fragment }))
    }
    if (left.length > 0) storage.set(place, JSON.stringify(left))
    else storage.remove(place)
  }
  return wereAny
}

/** A value stored by an earlier version may have any shape. */
function kept(stored: string | null): Omit<ViewToSave, 'log'>[] {
  try {
    const given: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(given) ? given.filter(isView) : []
  } catch {
    return []
  }
}

const isView = (given: Partial<ViewToSave> | null): given is Omit<ViewToSave, 'log'> =>
  typeof given?.name === 'string' && typeof given.fragment === 'string'
