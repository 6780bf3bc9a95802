import type { Figures } from '../../server/contract/report/figures.ts'
import { Link } from '../parts/link.tsx'
import { dayInWords } from '../words/dates.ts'
import { figure, figures } from '../words/numbers.ts'
import { daysWords } from './figure-words.ts'

/** `href`: the rows that the figure counts. */
type Tile = { term: string; said: string; more: string; href?: string }

/** The most wanted figures. */
export function Tiles({ seen }: { seen: Figures }) {
  const { now, toDecision, toLetter, reviews, representations, countedOn } = seen
  const today = dayInWords(countedOn)
  const held = reviews.onTime + reviews.late
  const tiles: Tile[] = [
    { term: 'In force now', said: figure(now.live), more: `On ${today}`, href: '#/log?state=in-force' },
    {
      term: 'Reviews overdue now',
      said: figure(now.reviewOverdue),
      more: `Of ${figure(now.live)} in force`,
      href: '#/log?mark=overdue&by=review-due&direction=ascending',
    },
    {
      term: 'From escalation to decision',
      said: daysWords(toDecision.median),
      more: middleOf(toDecision.of, 'decision', 'decisions'),
    },
    {
      term: 'From decision to letter',
      said: daysWords(toLetter.median),
      more: middleOf(toLetter.of, 'letter', 'letters'),
    },
    {
      term: 'Reviews held on time',
      said: share(reviews.onTime, held),
      more: held === 0 ? 'No reviews in this period' : `${figure(reviews.late)} late`,
    },
    {
      term: 'Representations upheld',
      said: share(representations.upheld, representations.answered),
      more: `Varied or lifted, of those answered; ${representations.waiting === 0 ? 'none waits' : figures(representations.waiting, 'waits', 'wait')} for an answer`,
    },
  ]
  return (
    <dl className="tiles">
      {tiles.map(({ term, said, more, href }) => (
        <div key={term}>
          <dd className="quiet">{more}</dd>
          <dd className="tile-figure">{href ? <Link href={href}>{said}</Link> : said}</dd>
          <dt>{term}</dt>
        </div>
      ))}
    </dl>
  )
}

const middleOf = (of: number, one: string, several: string) =>
  of === 0 ? `No ${several} in this period` : `Median of ${figures(of, one, several)}`

const share = (some: number, of: number) => (of === 0 ? 'None yet' : `${figure(some)} of ${figure(of)}`)
