import type { WorkItem } from '../../server/contract/work.ts'
import { useWorkList } from '../api/work.ts'
import { Button } from '../parts/button.tsx'
import { Link } from '../parts/link.tsx'
import { Page } from '../parts/page/page.tsx'
import type { PlaceProps } from '../parts/page/place.ts'
import { QueryView } from '../parts/query-view.tsx'
import { momentInWords } from '../words/dates.ts'
import { pathOf, placeOf } from './place-of-work.ts'

/** Work that awaits the person at the pane, most pressing first; each entry opens its record. */
export function WorkPage({ me, go, back, onLogCall }: PlaceProps & { onLogCall: () => void }) {
  const query = useWorkList()
  return (
    <Page heading="Waiting for you" back={back}>
      <QueryView query={query}>
        {({ items, more }) =>
          items.length === 0 ? (
            <p>Nothing is waiting for you.</p>
          ) : (
            <>
              <ul className="entries">
                {items.map((item) => (
                  <li key={item.kind + item.id} className="entry">
                    <Opener item={item} go={go} />
                    <p className="quiet">
                      {item.overdue ? <strong className="overdue">Overdue. </strong> : null}
                      Waiting since {momentInWords(item.since, me.council.timeZone)}.
                    </p>
                  </li>
                ))}
              </ul>
              {more ? <p className="quiet">More wait behind these.</p> : null}
            </>
          )
        }
      </QueryView>
      {/* P14, P15: what a customer says about a restriction does not always come by e-mail. */}
      <div>
        <Button onClick={onLogCall}>Record what came by letter, telephone or in person</Button>
      </div>
    </Page>
  )
}

/** Opens what the pane has no page for on the register's own page, in a new window. */
function Opener({ item, go }: { item: WorkItem } & Pick<PlaceProps, 'go'>) {
  const place = placeOf(item)
  if (place) {
    return (
      <Button appearance="transparent" className="entry-button" onClick={() => go(place)}>
        {item.title}
      </Button>
    )
  }
  return (
    <Link className="entry-button" elsewhere href={`/register.html#/${pathOf(item)}`}>
      {item.title}
      <span className="only-read"> (opens the central log)</span>
    </Link>
  )
}

/** Work that awaits somebody with another role. */
export function NotYourWork({ back, words }: PlaceProps & { words: string }) {
  return (
    <Page heading="This is not for you" back={back}>
      <p>{words} There is nothing for you to do.</p>
    </Page>
  )
}
