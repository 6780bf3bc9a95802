import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChosenRows } from '../../../server/contract/log.ts'
import {
  deleteView,
  type SavedView,
  saveView,
  seeSavedViews,
  type ViewToSave,
} from '../../../server/contract/log-views.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { usePersonId } from '../../api/signed-in.ts'
import { type DeviceStorage, deviceStorage } from '../../outlook/device-storage.ts'
import { useKeyFor } from '../../parts/form/use-key-for.ts'

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
      return (await moveFromDevice(call, { personId, storage }, seen.views))
        ? await ask(call, seeSavedViews, { signal })
        : seen
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
 * Views that an earlier version kept on this device go to the register once, beside others of the same name. Views that
 * it refuses stay on the device. Returns whether there were any.
 */
export async function moveFromDevice(
  call: Call,
  { personId, storage }: { personId: string; storage: DeviceStorage },
  saved: readonly SavedView[],
): Promise<boolean> {
  let wereAny = false
  for (const log of ['restrictions', 'escalations'] as const) {
    const place = `views.${personId}.${log}`
    const left: Omit<ViewToSave, 'log'>[] = []
    const there = saved.filter((one) => one.log === log)
    const names = new Set(there.map(({ name }) => name))
    for (const { name, fragment } of kept(storage.get(place))) {
      wereAny = true
      // An earlier attempt succeeded, but its answer was lost.
      if (there.some((one) => one.name === name && one.fragment === fragment)) continue
      const body = { log, name: freeName(name, names), fragment }
      const save = ask(call, saveView, { key: crypto.randomUUID(), body })
      await save.then(
        () => names.add(body.name),
        () => left.push({ name, fragment }),
      )
    }
    if (left.length > 0) storage.set(place, JSON.stringify(left))
    else storage.remove(place)
  }
  return wereAny
}

/** Adds the next free number to a name, because the register would replace a view of the same name. */
function freeName(name: string, names: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` (${n})`
    const free = `${name.slice(0, longestName - end.length)}${end}`
    if (!names.has(free)) return free
  }
}

const longestName = 60

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
