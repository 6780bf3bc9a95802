import { spokenTag } from '../../server/contract/texts/say.ts'

let whole: Intl.NumberFormat | undefined

/** "1,234". */
export function figure(n: number): string {
  whole ??= new Intl.NumberFormat(spokenTag())
  return whole.format(n)
}
