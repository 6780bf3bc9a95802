import { say } from '../../../../server/contract/texts/say.ts'
import { sectionHelp } from '../../../../server/contract/texts/words/help.ts'
import { pane } from '../../../../server/contract/texts/words/pane.ts'
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
  { term: '?', said: say('Open this page') },
  { term: '/', said: say('Go to the search of the page') },
  { term: say('Arrow keys'), said: say('Move from row to row in a list, and between the sections') },
  { term: say('Enter'), said: say('Open the row') },
  { term: say('Space'), said: say('Choose the row') },
  { term: say('Escape'), said: say('Close the record, form or menu') },
  { term: 'Shift + F10', said: say('Open the menu of a column: sort it, or change its width') },
]

/** What the person can do on each section that is open to them, the shortcuts, and whom to ask. */
export function HelpPage({ sections }: Props) {
  const { council } = useSignedIn()
  const listed = sections.flatMap(({ path, title }) => {
    return path in known ? [{ term: title, said: known[path as keyof typeof known] }] : []
  })
  return (
    <WidePage heading={say('Help')}>
      {listed.length > 0 ? (
        <Part heading={say('What you can do here')}>
          <SummaryList entries={listed} />
        </Part>
      ) : null}
      <Part heading={say('Keyboard shortcuts')}>
        <SummaryList entries={shortcuts()} />
      </Part>
      <Part heading={say('Who can help')}>
        <ul>
          <li>{say('About a customer or a decision: an authorising officer of {name}.', { name: council.name })}</li>
          <li>{say('About access, settings or a wrong record: the register keeper.')}</li>
          <li>{say('If something does not work: ICT. Quote the reference on the screen.')}</li>
        </ul>
      </Part>
      <Part heading={say('Accessibility')}>
        <p>
          <Around words={say('{statement}: how accessible this is, and how to report a problem.', { statement: here })}>
            <Link className="alone" elsewhere href="/accessibility.html">
              {say(pane['accessibility-statement'])}
            </Link>
          </Around>
        </p>
      </Part>
    </WidePage>
  )
}
