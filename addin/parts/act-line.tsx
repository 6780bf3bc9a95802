import { type ReactNode, useEffect, useState } from 'react'
import { say } from '../../server/contract/texts/say.ts'
import { type Failure, failureWords } from '../api/failure.ts'
import { type Act, undoKindOf, undoLeft } from '../queue/act.ts'
import { useActs, useQueue, useShownBeside } from '../queue/queue-context.ts'
import { Button } from './button.tsx'
import { Line } from './line.tsx'

/** The words for each step of an act. */
export type ActWords = { sending: string; waiting: string; done: string; undone: string; undo: string }

type Props = {
  act: Act
  words: ActWords
  /** It is known to have been sent: it stays on the record, so Undo is not offered. */
  isSent?: boolean
  /** Read out with the words, and shown in what is below them. */
  alsoRead?: string
  children?: ReactNode
  below?: ReactNode
}

/** What became of an act, with Undo while it can be undone. */
export function ActLine({ act, words, isSent = false, alsoRead = '', children, below }: Props) {
  const of = { act: act.key }
  const given = { ...of, alsoRead, below }
  const queue = useQueue()
  const undoing = useUndoOf(act)
  useShownBeside([act, act.state.step === 'taken-back' ? undoing : undefined])
  const mayStillUndo = useMayStillUndo(act)
  const isReplaced = useActs().some((one) => one.itemKey === act.itemKey && one.madeAt > (undoing ?? act).madeAt)
  const undo = (
    <Button appearance="subtle" size="small" aria-label={words.undo} onClick={() => queue.takeBack(act.key)}>
      {say('Undo')}
    </Button>
  )
  const { state } = act
  if (state.step === 'refused') return <Line care words={refusedWords(state.failure)} {...given} />
  if (state.step === 'taken-back') {
    if (undoing && 'failure' in undoing.state) {
      const { step, failure } = undoing.state
      return (
        <Line
          {...of}
          care
          words={`${step === 'waiting' ? say('Not undone yet.') : say('Not undone.')} ${failureWords(failure)}`}
        />
      )
    }
    if (undoing?.state.step === 'sending') return <Line {...of} words={say('Undoing…')} />
    return isReplaced ? null : <Line {...of} words={words.undone} />
  }
  if (act.takenBack) return <Line {...of} words={say('It will be undone as soon as the register can be reached.')} />
  if (state.step === 'waiting') {
    return (
      <Line care words={`${failureWords(state.failure)} ${words.waiting}`} {...given}>
        {isSent ? null : undo}
      </Line>
    )
  }
  if (state.step === 'sending') return <Line words={words.sending} {...given} />
  return (
    <Line words={words.done} {...given}>
      {mayStillUndo && !isSent ? undo : null}
      {children}
    </Line>
  )
}

/** The register's own refusals say what was not done. */
const refusedWords = (failure: Failure): string =>
  failure.reason === 'refused' ? failureWords(failure) : say('Not recorded. {why}', { why: failureWords(failure) })

function useUndoOf(act: Act): Act | undefined {
  return useActs().findLast((one) => one.kind === undoKindOf[act.kind] && one.itemKey === act.itemKey)
}

/** Whether Undo is offered: it goes as its time ends, on a line that stays on the screen. */
function useMayStillUndo(act: Act): boolean {
  const [, drawAgain] = useState(0)
  const left = undoLeft(act, Date.now())
  useEffect(() => {
    // A timer takes no more; a pane is not open for so long.
    if (left === 0 || left >= 2 ** 31) return
    const timer = setTimeout(() => drawAgain((times) => times + 1), left)
    return () => clearTimeout(timer)
  }, [left])
  return left > 0
}
