import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Part } from '../../parts/page/page.tsx'
import { counted } from '../../words/counts.ts'
import { momentInWords } from '../../words/dates.ts'

type Props = { passedOn: RestrictionSeen['passedOn']; timeZone: string }

/** P14: how often the customer made contact outside the arrangements. */
export function PassedOnPart({ passedOn, timeZone }: Props) {
  if (passedOn.length === 0) {
    return (
      <Part heading={say(texts['contact-outside-arrangements'])}>
        <p>{say(texts['none-so-far-each'])}</p>
      </Part>
    )
  }
  const times = passedOn.filter(({ counting }) => counting === 'counts').length
  return (
    <Part heading={say(texts['contact-outside-arrangements'])}>
      <p>{say(texts['times-so-far'], counted(times))}</p>
      <Disclosure summary={say(texts['when-what-done'])}>
        <ul>
          {passedOn.map(({ passedOnAt, reminded, forwarded, by, counting }) => (
            <li key={passedOnAt}>
              {momentInWords(passedOnAt, timeZone)}, {by.name}:{' '}
              {[...doneWords(reminded, forwarded), ...countingWords(counting)].join(' ')}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Part>
  )
}

function doneWords(reminded: boolean, forwarded: boolean): string[] {
  if (reminded && forwarded) return [say(texts['reminded-passed-on'])]
  return reminded ? [say(texts.reminded)] : forwarded ? [say(texts['passed-it-on'])] : []
}

function countingWords(counting: RestrictionSeen['passedOn'][number]['counting']): string[] {
  if (counting === 'again') return [say(texts['message-counted-before'])]
  return counting === 'not-confirmed' ? [say(texts['not-confirmed-as-sent'])] : []
}
