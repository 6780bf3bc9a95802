import type { Figures, FiguresAsked } from '../../contract/report/figures.ts'
import { figuresOf } from '../../policy/report/figures.ts'
import { lastTwelveMonths, mayCountPeriod } from '../../policy/report/period.ts'
import { behaviours, measureKinds } from '../../policy/vocabulary.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { figureFacts } from '../../register/report/figures.ts'
import { type Act, enforce, today } from '../act.ts'

/** P15: the register at a glance. It shows no customer, so no look is kept. */
export async function seeFigures(register: Register, act: Act, asked: FiguresAsked): Promise<Figures> {
  enforce(maySeeRestrictions(act.by))
  const usual = lastTwelveMonths(today(act))
  const period = { from: asked.from ?? usual.from, to: asked.to ?? usual.to }
  enforce(mayCountPeriod(period, today(act)))
  const { services, timeZone } = act.council
  const facts = await register.read((reading) => figureFacts(reading, { period, today: today(act), timeZone }))
  const known = { services, measures: measureKinds, behaviours }
  return { period, countedOn: today(act), ...figuresOf(facts, known) }
}
