import { queryOptions, useQuery } from '@tanstack/react-query'
import type { SettingsSeen } from '../../server/contract/settings.ts'
import type { SettingsPart } from '../../server/policy/vocabulary.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { type Check, isObject, listOf, moment, number, oneOf, orNull, shaped, text } from './shape.ts'

export const isPart = oneOf<SettingsPart>(
  'wording',
  'letters',
  'services',
  'councillors',
  'contacts',
  'posts',
  'periods',
  'complaints',
)

type Seen = SettingsSeen['parts'][number]
const version = {
  number,
  at: orNull(moment),
  by: orNull(shaped<{ name: string }>({ name: text })),
  why: orNull(text),
}
export const versionShape: { [K in keyof Seen['version']]: Check<Seen['version'][K]> } = version

const lists: Partial<Record<SettingsPart, Check<unknown>>> = {
  services: listOf(text),
  councillors: listOf(isObject),
  contacts: listOf(isObject),
}

const isSeen: Check<Seen> = (given): given is Seen =>
  shaped<Pick<Seen, 'part' | 'version'>>({ part: isPart, version: shaped(version) })(given) &&
  (lists[given.part] ?? isObject)((given as Seen).value)

const isSettings = shaped<SettingsSeen>({ parts: listOf(isSeen) })

const settingsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/settings', answer: isSettings, signal }),
    staleTime: 0,
  })

/** The council's settings as they are now, part by part. */
export const useSettings = () => useQuery(settingsOptions(useCall()))
