import type { Form } from '../../host/surroundings.ts'

/** The compose window that a `mailto:` link opens (RFC 6068). */
export function mailtoForm(link: string): Form {
  const { pathname, searchParams } = new URL(link)
  const addresses = (list: string) => list.split(',').filter(Boolean)
  const field = (name: string) => searchParams.get(name) ?? ''
  return {
    kind: 'mailto',
    to: [...addresses(decodeURIComponent(pathname)), ...addresses(field('to'))],
    cc: addresses(field('cc')),
    bcc: addresses(field('bcc')),
    subject: field('subject'),
    htmlBody: '',
    attachments: [],
  }
}
