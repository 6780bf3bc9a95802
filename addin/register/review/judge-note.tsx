import type { Judging } from '../../../server/contract/judging.ts'
import { Line } from '../../parts/line.tsx'
import { judgeWords } from './judging.ts'

/** Why somebody can't judge, or needs a reason for it. Renders nothing for whoever had no part. */
export function JudgeNote({ judging }: { judging: Judging | null }) {
  const words = judgeWords(judging)
  return words ? <Line care words={words} /> : null
}
