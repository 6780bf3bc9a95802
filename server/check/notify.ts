import * as v from 'valibot'
import { NotifyAnswer, type NotifyClient, notifyClient } from '../post/notify/client.ts'
import { whyUnreachable } from './ask.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

const { error } = findingsFor('Mail')

const template = v.object({ type: v.string(), subject: v.nullish(v.string(), ''), body: v.nullish(v.string(), '') })

/** What each template must be. GOV.UK Notify refuses a message that leaves a placeholder of its template empty. */
const wanted = {
  letter: { setting: 'NOTIFY_LETTER_TEMPLATE_ID', heading: '((heading))' },
  email: { setting: 'NOTIFY_EMAIL_TEMPLATE_ID', heading: '((subject))' },
}

/** Checks the key and the templates of GOV.UK Notify, and sends nothing. */
export async function checkNotify({ settings: { notify }, clock }: SetUp): Promise<Finding[]> {
  if (!notify) return []
  const client = notifyClient(notify, clock)
  const templates = [
    { type: 'letter', id: notify.letterTemplateId },
    { type: 'email', id: notify.emailTemplateId },
  ] as const
  const found: Finding[] = []
  for (const { type, id } of templates) if (id) found.push(...(await checkTemplate(client, type, id)))
  // A wrong key is reported once.
  return found.filter(({ wrong }, n) => found.findIndex((one) => one.wrong === wrong) === n)
}

async function checkTemplate(client: NotifyClient, type: keyof typeof wanted, id: string): Promise<Finding[]> {
  const { setting, heading } = wanted[type]
  try {
    const { type: own, subject, body } = v.parse(template, await client.template(id))
    if (own !== type)
      return error(
        `${setting} names a template for another kind of message.`,
        `Give the id of a template for ${type}s.`,
      )
    const lacks = [
      ...(subject?.includes(heading) ? [] : [heading]),
      ...(body?.includes('((body))') ? [] : ['((body))']),
    ]
    if (lacks.length === 0) return []
    return error(
      `The template in ${setting} lacks ${lacks.join(' and ')}.`,
      `Make its heading ${heading} and its text ((body)), and nothing else in double brackets.`,
    )
  } catch (failure) {
    if (!(failure instanceof NotifyAnswer))
      return error(
        `GOV.UK Notify ${whyUnreachable(failure)}. Letters wait in the register meanwhile.`,
        'Let this machine reach NOTIFY_URL.',
      )
    return failure.status === 404
      ? error(`GOV.UK Notify does not know the template in ${setting}.`, 'Give the id of a template of this service.')
      : error(
          `GOV.UK Notify does not accept the key in NOTIFY_API_KEY_FILE (${failure.status}).`,
          'Make a live key in GOV.UK Notify, API integration. This machine’s clock must be right to within 30 seconds.',
        )
  }
}
