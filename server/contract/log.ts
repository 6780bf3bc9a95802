import * as v from 'valibot'
import {
  behaviours,
  escalationSorts,
  logMarks,
  measureKinds,
  restrictionSorts,
  restrictionStates,
} from '../policy/vocabulary.ts'
import { loggedEscalationStates, loggedLists } from '../policy/vocabulary-states.ts'
import { count, day, id, service, serviceSeen } from './parts.ts'
import { ask, type Route, read } from './route.ts'
import { atMost, object, shownWord } from './schemas.ts'

/** What every page of the log takes. A search or a cursor may name somebody, so neither may be in a URL. */
const asked = {
  /** Each word must begin a word of the customer's names, addresses or numbers; or a reference. */
  search: v.optional(v.nullable(v.pipe(v.string(), v.trim(), atMost(200), v.examples(['marsh 07700']))), null),
  service: v.optional(service, null),
  /** `next` or `previous` from another page of the same view; null for the first page. */
  after: v.optional(v.nullable(v.pipe(v.string(), atMost(1000))), null),
  most: v.optional(v.pipe(count, v.minValue(10), v.maxValue(100)), 50),
}
const direction = v.picklist(['ascending', 'descending'])

/** P15: a page of the central log. `states`: any of them; empty means all. `marks`: all of them. */
export const restrictionLogQuestion = object({
  ...asked,
  states: v.optional(v.pipe(v.array(v.picklist(restrictionStates)), v.maxLength(restrictionStates.length)), []),
  /** A restriction in force may be both due and overdue; `review-due` includes `overdue`. */
  marks: v.optional(v.pipe(v.array(v.picklist(logMarks)), v.maxLength(logMarks.length)), []),
  measure: v.optional(v.nullable(v.picklist(measureKinds)), null),
  sort: v.optional(object({ by: v.picklist(restrictionSorts), direction }), {
    by: 'decided-on',
    direction: 'descending',
  }),
})

export const escalationLogQuestion = object({
  ...asked,
  states: v.optional(
    v.pipe(v.array(v.picklist(loggedEscalationStates)), v.maxLength(loggedEscalationStates.length)),
    [],
  ),
  behaviour: v.optional(v.nullable(v.picklist(behaviours)), null),
  sort: v.optional(object({ by: v.picklist(escalationSorts), direction }), {
    by: 'escalated-on',
    direction: 'descending',
  }),
})

/** The customer of a line: of each kind, the contact point that was entered first and still counts. */
const customer = object({
  name: v.nullable(v.string()),
  address: v.nullable(v.string()),
  number: v.nullable(v.string()),
})

/** How many are in this view; `more`: at least one more than `count`, where counting stops. */
const cursors = { next: v.nullable(v.string()), previous: v.nullable(v.string()), total: count }

export const restrictionLogPage = object({
  rows: v.array(
    object({
      restrictionId: id,
      reference: v.pipe(v.string(), v.examples(['R-1A2B-3C4D'])),
      customerId: id,
      customerReference: v.pipe(v.string(), v.examples(['C-1A2B-3C4D'])),
      customer,
      state: shownWord(restrictionStates),
      measures: v.array(shownWord(measureKinds)),
      /** Null: all services. */
      services: v.nullable(v.array(v.string())),
      /** The name of the designated contact. */
      contact: v.string(),
      decidedOn: day,
      inForceOn: v.nullable(day),
      until: v.nullable(day),
      reviewDue: v.nullable(day),
      overdue: v.boolean(),
      letterOutstanding: v.boolean(),
      mailOutstanding: v.boolean(),
    }),
  ),
  ...cursors,
})

export const escalationLogPage = object({
  rows: v.array(
    object({
      escalationId: id,
      reference: v.pipe(v.string(), v.examples(['E-1A2B-3C4D'])),
      customerId: id,
      customerReference: v.pipe(v.string(), v.examples(['C-1A2B-3C4D'])),
      customer,
      state: shownWord(loggedEscalationStates),
      service: serviceSeen,
      behaviours: v.array(shownWord(behaviours)),
      escalatedOn: day,
      escalatedBy: v.string(),
    }),
  ),
  ...cursors,
})

/** A read, but by POST: the search may name somebody and must never be in a URL. */
export const seeRestrictionLog = ask('/api/log/restrictions', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: a page of the central log, restrictions: searched, chosen, in order',
  body: restrictionLogQuestion,
  answer: restrictionLogPage,
  refusals: ['unknown-page'],
  counts: 'page',
})

/** By POST for the same reason. */
export const seeEscalationLog = ask('/api/log/escalations', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P15: a page of the central log, escalations: searched, chosen, in order',
  body: escalationLogQuestion,
  answer: escalationLogPage,
  refusals: ['unknown-page'],
  counts: 'page',
})

export const exportLogAsCsv = read('/api/log.csv', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'P15: the whole log as a .csv; no cell can run as a formula',
  gives: 'text/csv',
  counts: 'page',
})

export const exportLogAsXlsx = read('/api/log.xlsx', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'P15: the whole log as an .xlsx',
  gives: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  counts: 'page',
})

/** Chosen rows: no more than a page has. */
export const chosenRows = object({
  kind: v.picklist(loggedLists),
  ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)),
})

/** POST, because a hundred ids are too long for an address. */
export const exportChosenAsCsv = ask('/api/log/chosen/csv', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'P15: chosen rows of the log, with all that belongs to them, as a .csv',
  body: chosenRows,
  gives: 'text/csv',
  refusals: ['unknown-restriction', 'unknown-escalation'],
  counts: 'page',
})

export const exportChosenAsXlsx = {
  ...exportChosenAsCsv,
  path: '/api/log/chosen/xlsx',
  summary: 'P15: chosen rows of the log, with all that belongs to them, as an .xlsx',
  gives: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Route

export type ChosenRows = v.InferOutput<typeof chosenRows>
export type RestrictionLogQuestion = v.InferOutput<typeof restrictionLogQuestion>
export type EscalationLogQuestion = v.InferOutput<typeof escalationLogQuestion>
export type RestrictionLogPage = v.InferOutput<typeof restrictionLogPage>
export type EscalationLogPage = v.InferOutput<typeof escalationLogPage>
