import { answerSubjectAccess } from '../../../server/contract/subject-access.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { Link } from '../../parts/link.tsx'
import { Around, here } from '../../parts/page/around.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The customer's reference, C-1A2B-3C4D. Never a name: many people see a file's name. */
const reference = (id: string) => ['C', id.slice(-8, -4), id.slice(-4)].join('-').toUpperCase()

/** G: everything held on one person in one file, for those who answer their request. */
export default function SubjectAccessPage({ rest: [customerId = ''] }: SectionProps) {
  if (!uuid.test(customerId)) {
    return (
      <WidePage heading={say('Subject access')}>
        <p>
          <Around
            words={say(
              'This address names no customer. Find the customer in {log}, and open subject access from their page.',
              { log: here },
            )}
          >
            <Link href="#/log">{say('the log')}</Link>
          </Around>
        </p>
      </WidePage>
    )
  }
  return (
    <WidePage
      heading={say('Subject access')}
      intro={say(
        'Somebody has asked what the council holds on them. This gathers everything that the register holds on this customer in one file.',
      )}
    >
      <section className="stack" aria-label={say('What is in it')}>
        <h2>{say('What is in it')}</h2>
        <ul>
          <li>{say('A Word document to read, and the same as plain text.')}</li>
          <li>{say('All of it as JSON, for whoever wants it in a form that a program can read.')}</li>
          <li>{say('The evidence as it came, with a list that says whether each message is still as it was.')}</li>
        </ul>
      </section>
      <section className="stack" aria-label={say('Before you give it out')}>
        <h2>{say('Before you give it out')}</h2>
        <ul>
          <li>
            {say(
              'Names, addresses and statements of other people are marked “REDACT?” where a rule can tell. Decide on each mark.',
            )}
          </li>
          <li>
            {say(
              'What people wrote in their own words is marked “READ”. No rule can tell whom it speaks of. Read all of it.',
            )}
          </li>
          <li>{say('Nothing in the original messages is marked. Read each of them.')}</li>
        </ul>
      </section>
      <DownloadButton
        primary
        label={say('Make the file')}
        route={answerSubjectAccess}
        input={{ id: customerId }}
        name={`subject-access-${reference(customerId)}.zip`}
      />
      <p className="quiet">
        {say(
          'That the file was made, when and by whom, is kept in the audit trail and in the access ledger, each time.',
        )}
      </p>
      <p>
        <Link className="alone" href={`#/customers/${customerId}`}>
          {say('Back to the customer')}
        </Link>
      </p>
    </WidePage>
  )
}
