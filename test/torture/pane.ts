import { verifyAuditTrail } from '../../server/register/audit/audit-trail.ts'
import buildAll from '../support/build.ts'
import { launchChromium } from '../support/chromium.ts'
import { startStack } from '../support/stack.ts'
import { inLanes, type Lane } from './pane/lanes.ts'
import { outlookTrials, reloadInOutlook } from './pane/outlook-trials.ts'
import { reloadOnTheWay, serverTrials } from './pane/server-trials.ts'
import { all, stepsOf } from './pane/steps.ts'
import { storageTrials } from './pane/storage-trials.ts'
import { type Outcome, type Trial, tried } from './pane/trial.ts'
import { type TwoPanes, triedTwice, twoPanes } from './pane/two-panes.ts'
import { judged, type Torture, type TortureResult } from './result.ts'

/**
 * The pane in a real browser, with the real Office.js and the real server. Each action of staff is done once without a
 * fault. Then each call to Outlook and each request that it made fails in turn, in every way. When the fault is over,
 * the person goes on with what the pane offers, and the test counts what the register has recorded.
 */
export const torture: Torture = async (times, only = '') => {
  buildAll()
  const stack = await startStack()
  const browser = await launchChromium()
  try {
    const ground = { stack, browser }
    const named = all.filter(({ name }) => only.includes(name))
    const steps = await inLanes(ground, named.length > 0 ? named : all, stepsOf)
    const trials = [
      ...steps.flatMap((each) => [
        ...outlookTrials(each),
        ...serverTrials(each),
        ...reloadInOutlook(each),
        ...reloadOnTheWay(each),
        ...storageTrials(each),
      ]),
      ...twoPanes,
    ].filter(({ row, name }) => `${row}: ${name}`.includes(only))
    const rows = [...Map.groupBy(trials, ({ row }) => row)].map(([row, some]) => [row, some.slice(0, times)] as const)
    const outcomes = new Map<object, Outcome>()
    const chosen = rows.flatMap(([, some]) => some)
    await inLanes(ground, chosen, async (trial, lane) => {
      outcomes.set(trial, await outcomeOf(trial, lane))
    })
    const { firstBroken } = await stack.register.read(verifyAuditTrail)
    const trail = firstBroken ? [`the audit trail is broken at ${firstBroken.seq}: ${firstBroken.why}`] : []
    return rows.map(([row, some]) =>
      sum(
        row,
        some.flatMap((trial) => outcomes.get(trial) ?? []),
        trail,
      ),
    )
  } finally {
    await browser.close()
    await stack.stop()
  }
}

/** Runs a trial. Each error that it reports begins with the trial's name. */
async function outcomeOf(trial: Trial | TwoPanes, lane: Lane): Promise<Outcome> {
  const trying = 'other' in trial ? triedTwice(trial, lane) : tried(trial, lane)
  const outcome = await trying.catch((error: Error): Outcome => {
    return { acknowledged: 0, lost: 0, doubled: 0, wrong: [`it could not be tried: ${error.message}`] }
  })
  const { lost, doubled } = outcome
  const counted = [...(lost ? ['lost'] : []), ...(doubled ? [`recorded ${doubled + 1} times`] : [])]
  return { ...outcome, wrong: [...counted, ...outcome.wrong].map((each) => `${trial.name}: ${each}`) }
}

function sum(fault: string, outcomes: Outcome[], trail: string[]): TortureResult {
  const total = (of: 'acknowledged' | 'lost' | 'doubled') => outcomes.reduce((n, outcome) => n + outcome[of], 0)
  const account = {
    ...{ acknowledged: total('acknowledged'), lost: total('lost'), doubled: total('doubled') },
    wrong: [...outcomes.flatMap(({ wrong }) => wrong), ...trail],
  }
  const result = judged({ fault, store: 'SQLite', times: outcomes.length }, account, [])
  return { ...result, goal: 'none lost, none doubled, explained, nobody wrongly cleared' }
}
