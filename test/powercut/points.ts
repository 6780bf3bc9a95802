import type { Random } from '../pane/switches/random.ts'
import { Recorded } from './cut.ts'
import type { Sent } from './load.ts'
import type { Change } from './recording.ts'

/** Reads a recording, and finds what the recorder missed. */
export function recordingOf(root: string, before: string, log: string): { recorded: Recorded; wrong: string[] } {
  const passedBy = new Recorded(root, before, log).differencesAtEnd()
  const wrong = passedBy.map((path) => `the recording differs from the file: ${path.slice(root.length)}`)
  return { recorded: new Recorded(root, before, log), wrong }
}

/**
 * Where the power goes, in the order of the recording: half of the cuts are anywhere, half at the very moment of an
 * acknowledgement.
 */
export function cutPoints(changes: Change[], sent: Sent[], random: Random, times: number): number[] {
  const acknowledged = sent.map(({ acknowledgedAt }) => acknowledgedAt).filter(Number.isFinite)
  const anywhere = () => changes[Math.floor(random() * changes.length)]?.position ?? 0
  const atAnswer = () => acknowledged[Math.floor(random() * acknowledged.length)] ?? anywhere()
  return Array.from({ length: times }, (_, i) => (i % 2 === 0 ? anywhere() : atAnswer())).toSorted((a, b) => a - b)
}
