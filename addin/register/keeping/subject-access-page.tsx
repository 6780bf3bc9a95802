import { subjectAccess as texts } from '../../../server/contract/messages/en/subject-access.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { answerSubjectAccess } from '../../../server/contract/subject-access.ts'
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
      <WidePage heading={say(texts, 'subject-access')}>
        <p>
          <Around words={say(texts, 'names-no-customer', { log: here })}>
            <Link href="#/log">{say(texts, 'the-log')}</Link>
          </Around>
        </p>
      </WidePage>
    )
  }
  return (
    <WidePage heading={say(texts, 'subject-access')} intro={say(texts, 'somebody-has-asked-what')}>
      <section className="stack" aria-label={say(texts, 'what-is-in-it')}>
        <h2>{say(texts, 'what-is-in-it')}</h2>
        <ul>
          <li>{say(texts, 'word-document-to-read')}</li>
          <li>{say(texts, 'all-of-it-as')}</li>
          <li>{say(texts, 'evidence-as-it-came')}</li>
        </ul>
      </section>
      <section className="stack" aria-label={say(texts, 'before-you-give-it')}>
        <h2>{say(texts, 'before-you-give-it')}</h2>
        <ul>
          <li>{say(texts, 'names-addresses-and-statements')}</li>
          <li>{say(texts, 'what-people-wrote-in')}</li>
          <li>{say(texts, 'nothing-in-original-messages')}</li>
        </ul>
      </section>
      <DownloadButton
        primary
        label={say(texts, 'make-file')}
        route={answerSubjectAccess}
        input={{ id: customerId }}
        name={`subject-access-${reference(customerId)}.zip`}
      />
      <p className="quiet">{say(texts, 'that-file-was-made')}</p>
      <p>
        <Link className="alone" href={`#/customers/${customerId}`}>
          {say(texts, 'back-to-customer')}
        </Link>
      </p>
    </WidePage>
  )
}
