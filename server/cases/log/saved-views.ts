import type { SavedView, SavedViews, ViewDeleted, ViewToSave } from '../../contract/log-views.ts'
import { maySaveView, viewDays } from '../../policy/log/saved-view.ts'
import { Refusal } from '../../policy/refusal.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { forgetView, forgetViewsBefore, keepView, noteViewsUsed, viewsOf } from '../../register/log/saved-views.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'

const daysBefore = (at: Date, days: number) => new Date(at.getTime() - days * 24 * 60 * 60_000)

/** P15: the person's own views of the log. That they look keeps them for another year. */
export async function seeSavedViews(register: Register, act: Act): Promise<SavedViews> {
  enforce(maySeeRestrictions(act.by))
  const views = await register.read((reading) => viewsOf(reading, act.by))
  if (views.length > 0) await register.look((tx) => noteViewsUsed(tx, act.by, act.at, daysBefore(act.at, 30)))
  return { views }
}

/**
 * P15: saves a view of the log under a name, for its author alone, in place of their earlier one of that name. It is
 * about no customer, so neither the audit trail nor the access ledger has it.
 */
export async function saveView(tx: Writing, act: Act, view: ViewToSave): Promise<SavedView> {
  enforce(maySeeRestrictions(act.by))
  const others = (await viewsOf(tx, act.by)).filter(({ log, name }) => log === view.log && name !== view.name)
  enforce(maySaveView(others.length))
  const viewId = await keepView(tx, { ...view, id: act.newId(), at: act.at, by: act.by })
  return { viewId, ...view }
}

/** P15: deletes one of the person's own views. */
export async function deleteView(tx: Writing, act: Act, id: string): Promise<ViewDeleted> {
  enforce(maySeeRestrictions(act.by))
  if (!(await forgetView(tx, id, act.by))) throw new Refusal('unknown-view')
  return { deletedAt: act.at.toISOString() }
}

/** G: deletes the views of people who have not looked at theirs for a year. */
export const forgetOldViews = (tx: Writing, act: Act): Promise<void> =>
  forgetViewsBefore(tx, daysBefore(act.at, viewDays))
