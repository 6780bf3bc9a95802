import { Text } from '@fluentui/react-components'
import { figures as texts } from '../../../server/contract/messages/en/figures.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Figures } from '../../../server/contract/report/figures.ts'
import { Link } from '../../parts/link.tsx'
import { dayInWords } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import { daysWords } from './figure-words.ts'

/** `href`: the rows that the figure counts. */
type Tile = { term: string; said: string; more: string; href?: string }

/** The most wanted figures. */
export function Tiles({ seen }: { seen: Figures }) {
  const { now, toDecision, toLetter, reviews, representations, countedOn } = seen
  const today = dayInWords(countedOn)
  const held = reviews.onTime + reviews.late
  const tiles: Tile[] = [
    {
      term: say(texts, 'in-force-now'),
      said: figure(now.live),
      more: say(texts, 'on-day', { day: today }),
      href: '#/log?state=in-force',
    },
    {
      term: say(texts, 'reviews-overdue-now'),
      said: figure(now.reviewOverdue),
      more: say(texts, 'of-in-force', { n: figure(now.live) }),
      href: '#/log?mark=overdue&by=review-due&direction=ascending',
    },
    {
      term: say(texts, 'from-escalation-to-decision'),
      said: daysWords(toDecision.median),
      more: toDecision.of === 0 ? say(texts, 'no-decisions') : say(texts, 'median-decisions', { n: toDecision.of }),
    },
    {
      term: say(texts, 'from-decision-to-letter'),
      said: daysWords(toLetter.median),
      more: toLetter.of === 0 ? say(texts, 'no-letters') : say(texts, 'median-letters', { n: toLetter.of }),
    },
    {
      term: say(texts, 'reviews-held-on-time'),
      said: share(reviews.onTime, held),
      more: held === 0 ? say(texts, 'no-reviews-in-this') : say(texts, 'late', { n: figure(reviews.late) }),
    },
    {
      term: say(texts, 'representations-upheld'),
      said: share(representations.upheld, representations.answered),
      more: say(texts, 'varied-or-lifted', { n: representations.waiting }),
    },
  ]
  return (
    <dl className="columns even">
      {tiles.map(({ term, said, more, href }) => (
        <div key={term} className="piece">
          <dt>{term}</dt>
          <dd>
            <Text size={800}>{href ? <Link href={href}>{said}</Link> : said}</Text>
          </dd>
          <dd className="quiet">{more}</dd>
        </div>
      ))}
    </dl>
  )
}

const share = (some: number, of: number) =>
  of === 0 ? say(texts, 'none-yet') : say(texts, 'some-of', { some: figure(some), all: figure(of) })
