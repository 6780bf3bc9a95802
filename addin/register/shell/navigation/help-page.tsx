import { sectionHelp, help as texts } from '../../../../server/contract/messages/en/help.ts'
import { pane } from '../../../../server/contract/messages/en/pane.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { useSignedIn } from '../../../api/signed-in.ts'
import { Link } from '../../../parts/link.tsx'
import { Around, here } from '../../../parts/page/around.tsx'
import { Part } from '../../../parts/page/page.tsx'
import { WidePage } from '../../../parts/page/wide-page.tsx'
import { SummaryList } from '../../../parts/table/summary-list.tsx'
import { spoken } from '../../../words/spoken.ts'

const known = spoken(sectionHelp)

type Props = { sections: readonly { path: string; title: string }[] }

const shortcuts = () => [
  { term: '?', said: say(texts, 'open-this-page') },
  { term: '/', said: say(texts, 'go-to-search') },
  { term: say(texts, 'arrow-keys'), said: say(texts, 'move-from-row') },
  { term: say(texts, 'enter'), said: say(texts, 'open-row') },
  { term: say(texts, 'space'), said: say(texts, 'choose-row') },
  { term: say(texts, 'escape'), said: say(texts, 'close-record') },
  { term: 'Shift + F10', said: say(texts, 'open-column-menu') },
]

/** What the person can do on each section that is open to them, the shortcuts, and whom to ask. */
export function HelpPage({ sections }: Props) {
  const { council } = useSignedIn()
  const listed = sections.flatMap(({ path, title }) => {
    return path in known ? [{ term: title, said: known[path as keyof typeof known] }] : []
  })
  return (
    <WidePage heading={say(texts, 'help')}>
      {listed.length > 0 ? (
        <Part heading={say(texts, 'what-you-can-do')}>
          <SummaryList entries={listed} />
        </Part>
      ) : null}
      <Part heading={say(texts, 'keyboard-shortcuts')}>
        <SummaryList entries={shortcuts()} />
      </Part>
      <Part heading={say(texts, 'who-can-help')}>
        <ul>
          <li>{say(texts, 'about-customer-or-decision', { name: council.name })}</li>
          <li>{say(texts, 'about-access-settings-or')}</li>
          <li>{say(texts, 'if-something-does-not')}</li>
        </ul>
      </Part>
      <Part heading={say(texts, 'accessibility')}>
        <p>
          <Around words={say(texts, 'statement-says', { statement: here })}>
            <Link className="alone" elsewhere href="/accessibility.html">
              {say(pane, 'accessibility-statement')}
            </Link>
          </Around>
        </p>
      </Part>
    </WidePage>
  )
}
