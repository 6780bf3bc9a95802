import { say } from '../../../server/contract/texts/say.ts'
import { work as texts } from '../../../server/contract/texts/words/work.ts'
import type { WorkItem } from '../../../server/contract/work.ts'
import { useWorkList } from '../../api/work.ts'
import { Button } from '../../parts/button.tsx'
import { Link } from '../../parts/link.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { momentInWords } from '../../words/dates.ts'
import { destinationOf, pathOf } from './work-destination.ts'

/** Work that awaits the person at the pane, most pressing first; each entry opens its record. */
export function WorkPage({ me, go, back, onLogCall }: DestinationProps & { onLogCall: () => void }) {
  const query = useWorkList()
  return (
    <Page heading={say(texts['waiting-for-you'])} back={back}>
      <QueryView query={query}>
        {({ items, more }) =>
          items.length === 0 ? (
            <p>{say(texts['nothing-is-waiting-for'])}</p>
          ) : (
            <>
              <ul className="entries">
                {items.map((item) => (
                  <li key={item.kind + item.id + item.title} className="entry">
                    <Opener item={item} go={go} />
                    <p className="quiet">
                      {item.overdue ? <strong className="overdue">{say(texts['overdue-said'])} </strong> : null}
                      {say(texts['waiting-since-said'], { day: momentInWords(item.since, me.council.timeZone) })}
                    </p>
                  </li>
                ))}
              </ul>
              {more ? <p className="quiet">{say(texts['more-wait-behind-these'])}</p> : null}
            </>
          )
        }
      </QueryView>
      {/* P14, P15: what a customer says about a restriction does not always come by e-mail. */}
      <div>
        <Button onClick={onLogCall}>{say(texts['record-what-came-by'])}</Button>
      </div>
    </Page>
  )
}

/** Opens what the pane has no page for on the register's own page, in a new window. */
function Opener({ item, go }: { item: WorkItem } & Pick<DestinationProps, 'go'>) {
  const destination = destinationOf(item)
  if (destination) {
    return (
      <Button appearance="transparent" className="entry-button" onClick={() => go(destination)}>
        {item.title}
      </Button>
    )
  }
  return (
    <Link className="entry-button" elsewhere href={`/register.html#/${pathOf(item)}`}>
      {item.title}
      <span className="only-read"> {say(texts['opens-central-log'])}</span>
    </Link>
  )
}

/** Work that awaits somebody with another role. */
export function NotYourWork({ back, words }: DestinationProps & { words: string }) {
  return (
    <Page heading={say(texts['this-is-not-for'])} back={back}>
      <p>{say(texts['there-is-nothing-for'], { words })}</p>
    </Page>
  )
}
