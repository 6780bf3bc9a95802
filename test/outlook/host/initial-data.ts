import type { MailItem, Party } from '../mail-item.ts'
import type { Surroundings } from './surroundings.ts'

const kinds = { message: 1, draft: 4, none: 6 } as const
/** By their names in the manifest. */
const permissionLevels = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 }

/** Everything that Office.js knows of the open message without a call. Times are milliseconds. */
export function initialData(around: Surroundings): Record<string, unknown> {
  return { ...reading(around), ...(around.item ? message(around.item, around) : { itemType: kinds.none }) }
}

/** The same for a draft: its contents are fetched by calls. */
export const draftData = (around: Pick<Surroundings, 'reader' | 'permissions'>): Record<string, unknown> => ({
  ...reading(around),
  itemType: kinds.draft,
  itemClass: 'IPM.Note',
  conversationId: '',
  isFromSharedFolder: false,
})

const reading = ({ reader, permissions }: Pick<Surroundings, 'reader' | 'permissions'>) => ({
  permissionLevel: permissionLevels[permissions],
  userDisplayName: reader.name,
  userEmailAddress: reader.address,
  userTimeZone: 'GMT Standard Time',
  userProfileType: 'office365',
  hostVersion: '16.0.15407.20000',
  owaView: 'ThreeColumns',
  isRestIdSupported: true,
  timeZoneOffsets: [],
  extensionId: 'contact-register',
})

function message(item: MailItem, around: Surroundings) {
  const people = (parties: Party[]) => parties.map((party) => person(party, around.councilDomain))
  const [from] = people(item.from ? [item.from] : [])
  const [sender] = people(item.sender ? [item.sender] : [])
  const at = Date.parse(item.at)
  return {
    itemType: kinds.message,
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|fw|fwd):\s*)+/i, ''),
    // By this the frame knows that it has to throw.
    itemClass: around.isUnreadable ? 'IPM.Note.Unreadable' : 'IPM.Note',
    internetMessageId: item.internetMessageId,
    conversationId: item.conversationId,
    dateTimeCreated: at,
    dateTimeModified: at,
    dateTimeSent: at,
    from,
    sender,
    to: people(item.to),
    cc: people(item.cc),
    bcc: [],
    attachments: item.attachments.map((one) => ({
      ...one,
      attachmentType: one.contentType === 'message/rfc822' ? 1 : 0,
    })),
    isFromSharedFolder: item.mailbox !== around.reader.address,
  }
}

/** Recipient types: 2 inside the organisation, 3 outside, 0 unknown to Outlook. */
function person({ name, address }: Party, councilDomain: string) {
  const outside = address.includes('@') ? 3 : 0
  return { name, address, recipientType: address.endsWith(`@${councilDomain}`) ? 2 : outside }
}
