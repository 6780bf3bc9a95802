import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { useAnnounced } from './announce.tsx'

type Props = {
  words: string
  /** Read out after the words; shown below them in another way. */
  alsoRead?: string
  /** The act whose outcome it is: what was read out of it is not read again when the person comes back. */
  act?: string
  /** Something needs attention: the words say so, and an icon and a colour show it. */
  care?: boolean
  /** Something is overdue: louder than `care`. */
  loud?: boolean
  /** False if something else says it to a screen reader. */
  isReadOut?: boolean
  /** Undo and the like, beside the words. */
  children?: ReactNode
  /** Content below, at full width. */
  below?: ReactNode
}

/** What became of an act, shown where it happened and read out once. */
export function Line({
  words,
  alsoRead,
  act = '',
  care = false,
  loud = false,
  isReadOut = true,
  children,
  below,
}: Props) {
  const id = useId()
  useAnnounced(isReadOut ? [words, alsoRead].filter(Boolean).join(' ') : '', act)
  return (
    <div className="line">
      <MessageBar intent={loud ? 'error' : care ? 'warning' : 'info'} layout="multiline" aria-labelledby={id}>
        <MessageBarBody className="line-body">
          <p id={id}>{words}</p>
          {children}
        </MessageBarBody>
      </MessageBar>
      {below}
    </div>
  )
}
