import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { Part } from '../parts/page/page.tsx'
import { count } from '../words/counts.ts'
import { momentInWords } from '../words/dates.ts'

type Props = { passedOn: RestrictionSeen['passedOn']; timeZone: string }

/** P14: how often the customer made contact outside the arrangements. */
export function PassedOnPart({ passedOn, timeZone }: Props) {
  if (passedOn.length === 0) {
    return (
      <Part heading="Contact outside the arrangements">
        <p>None so far. Each message that staff pass on to the contact counts here, once it was sent.</p>
      </Part>
    )
  }
  const counted = passedOn.filter(({ counting }) => counting === 'counts').length
  return (
    <Part heading="Contact outside the arrangements">
      <p>{count(counted, 'time', 'times')} so far. A message counts once, and only after it was sent.</p>
      <Disclosure summary="When, and what was done">
        <ul>
          {passedOn.map(({ passedOnAt, reminded, forwarded, by, counting }) => (
            <li key={passedOnAt}>
              {momentInWords(passedOnAt, timeZone)}, {by.name}:{' '}
              {[reminded ? 'reminded' : '', forwarded ? 'passed on' : ''].filter(Boolean).join(' and ')}
              {countingWords[counting]}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Part>
  )
}

const countingWords: Record<RestrictionSeen['passedOn'][number]['counting'], string> = {
  counts: '',
  again: ' (this message was counted before)',
  'not-confirmed': ' (not confirmed as sent)',
}
