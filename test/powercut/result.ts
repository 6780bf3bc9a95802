import type { Judgement } from './judge.ts'

/** The cuts of one kind. `npm run powercut -- --json` prints an array of these. */
export type PowercutResult = {
  what: string
  cuts: number
  /** Writes acknowledged before each cut, summed over all cuts, as are the others. */
  acknowledged: number
  inFlight: number
  lost: number
  doubled: number
  /** Cuts after which the server did not start, or something differed from the audit trail. */
  wrongCuts: number
  /** How many changes were recorded, and how many syncs. */
  changes: number
  syncs: number
  goal: 'nothing lost' | 'found'
  met: boolean
  why: string[]
}

type Counted = Pick<PowercutResult, 'what' | 'changes' | 'syncs'>

/** @param planted whether a fault was planted, which the cuts must find */
export function judged(counted: Counted, cuts: Judgement[], planted = false): PowercutResult {
  const sum = (of: (cut: Judgement) => number) => cuts.reduce((total, cut) => total + of(cut), 0)
  const [acknowledged, inFlight] = [sum((cut) => cut.acknowledged), sum((cut) => cut.inFlight)]
  const [lost, doubled] = [sum((cut) => cut.lost), sum((cut) => cut.doubled)]
  const wrongCuts = cuts.filter(({ wrong }) => wrong.length > 0).length
  const isSound = acknowledged > 0 && lost === 0 && doubled === 0 && wrongCuts === 0
  const wrong = Map.groupBy(
    cuts.flatMap((cut) => cut.wrong),
    (each) => each,
  )
  return {
    ...counted,
    ...{ cuts: cuts.length, acknowledged, inFlight, lost, doubled, wrongCuts },
    goal: planted ? 'found' : 'nothing lost',
    met: planted ? lost > 0 || wrongCuts > 0 : isSound,
    why: [...wrong].map(([each, same]) => `${each} (${same.length})`).slice(0, 12),
  }
}
