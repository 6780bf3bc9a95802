import type { NotifyAccess } from '../post/notify/client.ts'

/** The mail server and the sender. */
export type MailSettings = { readonly smtpUrl: string; readonly from: string }

/** GOV.UK Notify: the key, and which of letters and e-mails go by it. */
export type NotifySettings = NotifyAccess & {
  readonly letterTemplateId: string | null
  readonly emailTemplateId: string | null
}

type Needs = {
  text: (name: string) => string | undefined
  file: (name: string, what: string) => Buffer
  refuse: (name: string, why: string) => void
}

const uuid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'
const official = 'https://api.notifications.service.gov.uk'
const names = ['NOTIFY_API_KEY_FILE', 'NOTIFY_LETTER_TEMPLATE_ID', 'NOTIFY_EMAIL_TEMPLATE_ID', 'NOTIFY_URL']

/** Null: no mail goes by a mail server. */
export function readMail({
  text,
  refuse,
  isAddress,
}: Omit<Needs, 'file'> & { isAddress: (text: string) => boolean }): MailSettings | null {
  const smtpUrl = text('SMTP_URL')
  const from = text('MAIL_FROM')
  if (smtpUrl === undefined && from === undefined) return null
  if (smtpUrl === undefined || !/^smtps?:\/\/./.test(smtpUrl) || !URL.canParse(smtpUrl) || !new URL(smtpUrl).hostname)
    refuse('SMTP_URL', 'must be like smtp://name:password@host:587, or smtps:// for TLS from the start.')
  else if (!hasWholeCodes(new URL(smtpUrl))) refuse('SMTP_URL', percentInWords)
  if (from === undefined || !isAddress(from))
    refuse('MAIL_FROM', 'must be the one e-mail address from which the register writes.')
  return { smtpUrl: smtpUrl ?? '', from: from ?? '' }
}

/** Whether each % in an address's name and password begins a code, as in %40, so that both can be read. */
export function hasWholeCodes({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

export const percentInWords =
  'has a % in its name or password that begins no code. Write % as %25, and @, :, / and # as %40, %3A, %2F and %23.'

/** Null: nothing goes by GOV.UK Notify. */
export function readNotify({ text, file, refuse }: Needs): NotifySettings | null {
  if (names.every((name) => text(name) === undefined)) return null
  const template = (name: string): string | null => {
    const id = text(name)?.toLowerCase() ?? null
    if (id !== null && !new RegExp(`^${uuid}$`).test(id)) refuse(name, 'must be the id (a UUID) of a template.')
    return id
  }
  const [letterTemplateId, emailTemplateId] = [
    template('NOTIFY_LETTER_TEMPLATE_ID'),
    template('NOTIFY_EMAIL_TEMPLATE_ID'),
  ]
  if (letterTemplateId === null && emailTemplateId === null)
    refuse(
      'NOTIFY_LETTER_TEMPLATE_ID',
      'is missing. Give it, or NOTIFY_EMAIL_TEMPLATE_ID, or leave out NOTIFY_API_KEY_FILE.',
    )
  if (emailTemplateId !== null && text('SMTP_URL') !== undefined)
    refuse('NOTIFY_EMAIL_TEMPLATE_ID', 'leave it out where SMTP_URL is given, or leave that out.')
  const url = text('NOTIFY_URL') ?? official
  if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(url) && !/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(url))
    refuse('NOTIFY_URL', `must be an https address without a path, such as ${official}, or left out.`)
  const given = file('NOTIFY_API_KEY_FILE', 'the path of a file with an API key of GOV.UK Notify').toString().trim()
  const [, serviceId = '', secret = ''] = new RegExp(`(${uuid})-(${uuid})$`, 'i').exec(given) ?? []
  if (given && !secret) refuse('NOTIFY_API_KEY_FILE', 'does not end in the two ids of an API key of GOV.UK Notify.')
  return { url, serviceId, secret, letterTemplateId, emailTemplateId }
}
