import { useSignedIn } from '../api/signed-in.ts'
import { Link } from '../parts/link.tsx'
import { Part } from '../parts/page/page.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'
import { SummaryList } from '../parts/table/summary-list.tsx'
import { sectionHelp } from './section-help.ts'

const shortcuts = [
  { term: '?', said: 'Open this page' },
  { term: '/', said: 'Go to the search of the page' },
  { term: 'Arrow keys', said: 'Move from row to row in a list, and between the sections' },
  { term: 'Enter', said: 'Open the row' },
  { term: 'Space', said: 'Choose the row' },
  { term: 'Escape', said: 'Close the record, form or menu' },
  { term: 'Shift + F10', said: 'Open the menu of a column: sort it, or change its width' },
]

type Props = { sections: readonly { path: string; title: string }[] }

/** What the person can do on each section that is open to them, the shortcuts, and whom to ask. */
export function HelpPage({ sections }: Props) {
  const { council } = useSignedIn()
  const known = sections.flatMap(({ path, title }) => {
    const words = sectionHelp[path]
    return words ? [{ term: title, said: words }] : []
  })
  return (
    <WidePage heading="Help">
      {known.length > 0 ? (
        <Part heading="What you can do here">
          <SummaryList entries={known} />
        </Part>
      ) : null}
      <Part heading="Keyboard shortcuts">
        <SummaryList entries={shortcuts} />
      </Part>
      <Part heading="Who can help">
        <ul>
          <li>About a customer or a decision: an authorising officer of {council.name}.</li>
          <li>About access, settings or a wrong record: the register keeper.</li>
          <li>If something does not work: ICT. Quote the reference on the screen.</li>
        </ul>
      </Part>
      <Part heading="Accessibility">
        <p>
          <Link className="alone" elsewhere href="/accessibility.html">
            Accessibility statement
          </Link>
          : how accessible this is, and how to report a problem.
        </p>
      </Part>
    </WidePage>
  )
}
