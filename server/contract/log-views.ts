import * as v from 'valibot'
import { type LoggedList, loggedLists } from '../policy/vocabulary-states.ts'
import { id, moment, words } from './parts.ts'
import { read, write } from './route.ts'
import { object } from './schemas.ts'

const log = v.picklist(loggedLists)

/** What a view of the log holds: filters and an order. What somebody searched for may name a person. */
const kept = new Set(['state', 'mark', 'service', 'measure', 'behaviour', 'by', 'direction'])

/** Whether a fragment is a view of this list, with nothing in it but filters and an order. */
export function isViewOf(log: LoggedList, fragment: string): boolean {
  const [path, query = ''] = fragment.split(/\?(.*)/s)
  if (path !== (log === 'restrictions' ? '#/log' : '#/log/escalations')) return false
  return [...new URLSearchParams(query).keys()].every((name) => kept.has(name))
}

const isNone = 'must be a view of this list, with its filters and order alone'

/** P15: a view of the log: its filters and order, as the fragment of the register's page has them. */
export const viewToSave = v.pipe(
  object({
    log,
    name: v.pipe(words(60), v.examples(['Ending this month'])),
    fragment: v.pipe(
      words(1000),
      v.regex(/^#\/log(\/escalations)?(\?.*)?$/, isNone),
      v.examples(['#/log?state=in-force&by=until&direction=ascending']),
    ),
  }),
  v.forward(
    v.partialCheck([['log'], ['fragment']], (given) => isViewOf(given.log, given.fragment), isNone),
    ['fragment'],
  ),
)

export const savedView = object({ viewId: id, log, name: v.string(), fragment: v.string() })
export const savedViews = object({ views: v.array(savedView) })
export const viewDeleted = object({ deletedAt: moment })

const readers = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'] as const

export const seeSavedViews = read('/api/log/views', readers, {
  summary: 'P15: the views of the log that the person who asks has saved, by name',
  answer: savedViews,
  counts: 'nobody',
})

export const saveView = write('/api/log/views', readers, {
  summary: 'P15: save a view of the log for oneself, in place of one of the same name',
  body: viewToSave,
  answer: savedView,
  status: 201,
  refusals: ['too-many-views'],
  counts: 'nobody',
})

export const deleteView = write('/api/log/views/:id/delete', readers, {
  summary: 'P15: delete one of one’s own views of the log',
  answer: viewDeleted,
  refusals: ['unknown-view'],
  counts: 'nobody',
})

export type ViewToSave = v.InferOutput<typeof viewToSave>
export type SavedView = v.InferOutput<typeof savedView>
export type SavedViews = v.InferOutput<typeof savedViews>
export type ViewDeleted = v.InferOutput<typeof viewDeleted>
