import { tryMailServer } from '../post/smtp.ts'
import { certificateFault, whyUnreachable } from './ask.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

const { error, warning } = findingsFor('Mail')

/** Checks the mail server: connects, switches to TLS and signs in, but sends nothing. */
export async function checkMail({ settings }: SetUp): Promise<Finding[]> {
  const { mail, notify, councilFile } = settings
  if (!mail && notify?.emailTemplateId) return []
  if (!mail) return warning('No mail server is set, so no notice leaves the register.', 'Set SMTP_URL and MAIL_FROM.')
  const domain = mail.from.slice(mail.from.lastIndexOf('@') + 1).toLowerCase()
  const foreign = councilFile.domains.every((own) => domain !== own && !domain.endsWith(`.${own}`))
    ? warning(
        `MAIL_FROM is at ${domain}, which is not among the council’s domains (${councilFile.domains.join(', ')}).`,
        'Set MAIL_FROM to an address of the council’s, or notices may be taken for spam.',
      )
    : []
  return [...foreign, ...(await tryMailServer(mail).then(() => [], whyNot(mail.smtpUrl)))]
}

const whyNot =
  (smtpUrl: string) =>
  (failure: unknown): Finding[] => {
    const { hostname, protocol, username } = new URL(smtpUrl)
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : ''
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
    return error(
      `The mail server ${hostname} ${whyUnreachable(failure)}. Mail waits in the register meanwhile.`,
      rightFor[certificateFault(failure) ?? 'other'],
    )
  }

const rightFor = {
  name: 'Set SMTP_URL to a name that is in the certificate, or give the mail server a certificate for this one.',
  authority:
    'If your council’s own authority signed it, name that in NODE_EXTRA_CA_CERTS, restart the server and check again. If not, put the whole chain on the mail server.',
  other: 'Correct the host and port in SMTP_URL, and let this machine reach them.',
}
