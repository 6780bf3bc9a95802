import * as v from 'valibot'
import { NotifyAnswer, notifyClient } from '../post/notify/client.ts'
import { tryMailServer } from '../post/smtp.ts'
import { whyUnreachable } from './ask.ts'
import { error, type Finding, type SetUp, warning } from './finding.ts'

/** Checks the mail server: connects, switches to TLS and signs in, but sends nothing. */
export async function* checkMail({ settings: { mail, notify, councilFile } }: SetUp): AsyncIterable<Finding> {
  if (!mail && notify?.emailTemplateId) return
  if (!mail)
    return yield warning('No mail server is set, so no notice leaves the register.', 'Set SMTP_URL and MAIL_FROM.')
  const domain = mail.from.slice(mail.from.lastIndexOf('@') + 1).toLowerCase()
  if (!councilFile.domains.some((own) => `.${domain}`.endsWith(`.${own}`)))
    yield warning(
      `MAIL_FROM is at ${domain}, which is not among the council’s domains (${councilFile.domains.join(', ')}).`,
      'Set MAIL_FROM to an address of the council’s, or notices may be taken for spam.',
    )
  try {
    await tryMailServer(mail)
  } catch (failure) {
    yield notLetIn(mail.smtpUrl, failure)
  }
}

function notLetIn(smtpUrl: string, failure: unknown): Finding {
  const { hostname, protocol, username } = new URL(smtpUrl)
  const { code } = Object(failure)
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return error(
      `The mail server ${hostname} does not let the register in${username ? ' with the name and password in SMTP_URL' : ''}.`,
      'Put the name and password into SMTP_URL, as in smtp://name:password@host:587. Write %, @, : and / in them as %25, %40, %3A and %2F.',
    )
  if (code === 'ETLS' && protocol === 'smtp:')
    return error(
      `The mail server ${hostname} does not offer STARTTLS, so the register gives it no mail.`,
      'Turn STARTTLS on there, or use smtps:// with its port for TLS.',
    )
  const why = whyUnreachable(failure)
  return error(
    `The mail server ${hostname} ${why}. Mail waits in the register meanwhile.`,
    why.includes('certificate')
      ? 'Name it in SMTP_URL as its certificate does. If your council’s own authority signed it, name that in NODE_EXTRA_CA_CERTS, restart the server and check again.'
      : 'Correct the host and port in SMTP_URL, and let this machine reach them.',
  )
}

const template = v.object({ type: v.string(), subject: v.nullish(v.string(), ''), body: v.nullish(v.string(), '') })

/** Checks the key and the templates of GOV.UK Notify, and sends nothing. */
export async function* checkNotify({ settings: { notify }, clock }: SetUp): AsyncIterable<Finding> {
  if (!notify) return
  const client = notifyClient(notify, clock)
  // GOV.UK Notify refuses a message that leaves a placeholder of its template empty.
  const templates = [
    { type: 'letter', id: notify.letterTemplateId, setting: 'NOTIFY_LETTER_TEMPLATE_ID', heading: '((heading))' },
    { type: 'email', id: notify.emailTemplateId, setting: 'NOTIFY_EMAIL_TEMPLATE_ID', heading: '((subject))' },
  ]
  for (const { type, id, setting, heading } of templates) {
    if (!id) continue
    try {
      const own = v.parse(template, await client.template(id))
      if (own.type !== type)
        yield error(
          `${setting} names a template for another kind of message.`,
          `Give the id of a template for ${type}s.`,
        )
      else if (!own.subject?.includes(heading) || !own.body?.includes('((body))'))
        yield error(
          `The template in ${setting} lacks ${heading} or ((body)).`,
          `Make its heading ${heading} and its text ((body)), and nothing else in double brackets.`,
        )
    } catch (failure) {
      if (failure instanceof NotifyAnswer && failure.status === 404) {
        yield error(
          `GOV.UK Notify does not know the template in ${setting}.`,
          'Give the id of a template of this service.',
        )
        continue
      }
      // The same for the other template.
      return yield failure instanceof NotifyAnswer
        ? error(
            `GOV.UK Notify does not accept the key in NOTIFY_API_KEY_FILE (${failure.status}).`,
            'Make a live key in GOV.UK Notify, API integration. This machine’s clock must be right to within 30 seconds.',
          )
        : error(
            `GOV.UK Notify ${whyUnreachable(failure)}. Letters wait in the register meanwhile.`,
            'Let this machine reach NOTIFY_URL.',
          )
    }
  }
}
