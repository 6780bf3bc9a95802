import { listSettings, textSettings } from './settings.ts'

/*
 * The parameters of New-TransportRule (August 2026) that a rule of the register never has. One with a value means that
 * somebody changed the rule.
 */

/** Conditions on the sender. */
export const senderConditions = [
  'From',
  'FromMemberOf',
  'FromAddressContainsWords',
  'SenderDomainIs',
  'SenderADAttributeContainsWords',
  'SenderADAttributeMatchesPatterns',
] as const

const conditions = [
  ...senderConditions,
  ...['SentTo', 'SentToScope', 'BetweenMemberOf1', 'BetweenMemberOf2', 'ManagerAddresses', 'ManagerForEvaluatedUser'],
  ...['SenderManagementRelationship', 'ADComparisonAttribute', 'ADComparisonOperator', 'SenderInRecipientList'],
  ...['RecipientInSenderList', 'SenderIpRanges', 'RecipientDomainIs', 'RecipientAddressContainsWords'],
  ...['RecipientAddressMatchesPatterns', 'RecipientADAttributeContainsWords'],
  ...['AnyOfToHeader', 'AnyOfToHeaderMemberOf', 'AnyOfCcHeader', 'AnyOfCcHeaderMemberOf', 'AnyOfToCcHeader'],
  ...['AnyOfToCcHeaderMemberOf', 'AnyOfRecipientAddressContainsWords', 'AnyOfRecipientAddressMatchesPatterns'],
  ...['HasClassification', 'HasNoClassification', 'HasSenderOverride', 'MessageContainsDataClassifications'],
  ...['SubjectContainsWords', 'SubjectMatchesPatterns', 'SubjectOrBodyContainsWords', 'SubjectOrBodyMatchesPatterns'],
  ...['HeaderContainsMessageHeader', 'HeaderContainsWords', 'MessageTypeMatches', 'MessageSizeOver', 'SCLOver'],
  ...['WithImportance', 'ContentCharacterSetContainsWords', 'AttachmentContainsWords', 'AttachmentMatchesPatterns'],
  ...['AttachmentIsUnsupported', 'AttachmentExtensionMatchesWords', 'AttachmentNameMatchesPatterns'],
  ...['AttachmentPropertyContainsWords', 'AttachmentSizeOver', 'AttachmentHasExecutableContent'],
  ...['AttachmentIsPasswordProtected', 'AttachmentProcessingLimitExceeded', 'ActivationDate'],
]

const actions = [
  ...['AddToRecipients', 'CopyTo', 'BlindCopyTo', 'AddManagerAsRecipientType', 'ModerateMessageByUser'],
  ...['ModerateMessageByManager', 'Quarantine', 'Disconnect', 'SmtpRejectMessageRejectText', 'LogEventText'],
  ...['StopRuleProcessing', 'ApplyClassification', 'ApplyOME', 'ApplyRightsProtectionTemplate', 'RemoveOME'],
  ...['RemoveOMEv2', 'SetSCL', 'RouteMessageOutboundConnector', 'RouteMessageOutboundRequireTls', 'NotifySender'],
  ...['GenerateIncidentReport'],
]

/** Actions that keep mail from its recipients. */
const stopping = ['ModerateMessageByUser', 'ModerateMessageByManager', 'Quarantine', 'SmtpRejectMessageRejectText']

type Strange = { conditions: string[]; exceptions: string[]; actions: string[] }

const ours: ReadonlySet<string> = new Set([...textSettings, ...listSettings])

/** The properties with a value that no rule of the register has, by their kind. */
export function strangeIn(given: Record<string, unknown>): Strange {
  const filled = (name: string) => hasValue(given[name])
  return {
    conditions: conditions.filter(filled),
    exceptions: Object.keys(given).filter((name) => name.startsWith('ExceptIf') && !ours.has(name) && filled(name)),
    actions: [...actions.filter(filled), ...unknownClasses(given.Actions)],
  }
}

/** Whether one of these keeps mail from its recipients. */
export const stopsMail = (names: readonly string[]): boolean => names.some((name) => stopping.includes(name))

/** Every rule of the register has one of these; any other rule has one of these or of `actions`. */
const details = [
  ...['FromAddressMatchesPatterns', 'HeaderMatchesPatterns', 'RedirectMessageTo', 'RejectMessageReasonText'],
  ...['SetHeaderName', 'RemoveHeader', 'PrependSubject', 'ApplyHtmlDisclaimerText', 'GenerateNotification'],
  ...['DeleteMessage', ...actions],
]

/**
 * Whether the rule was printed with `-ExcludeConditionActionDetails`: it then shows no condition and no action, which no
 * real rule lacks. `isOurs`: the rule has the register's comments, so names of action classes do not count as details.
 */
export const isBlanked = (given: Record<string, unknown>, isOurs: boolean): boolean =>
  !details.some((name) => hasValue(given[name])) && (isOurs || !hasValue(given.Actions))

/** The register's own actions, by the names of their classes, without namespace and ending. */
const known =
  /^(?:RedirectMessage|RejectMessage|SetHeader|RemoveHeader|PrependSubject|ApplyHtmlDisclaimer|ApplyDisclaimer|GenerateNotification)$/i

/** An action class that none of the properties above shows. */
const unknownClasses = (given: unknown): string[] =>
  (Array.isArray(given) ? given : [given]).flatMap((one) => {
    if (typeof one !== 'string' || one === '') return []
    const name = one.replace(/^.*\./, '').replace(/Action$/, '')
    return known.test(name) ? [] : [name]
  })

/**
 * Whether Exchange's export gives a property a value: none for null, false, the empty text, and lists and objects of
 * these.
 */
export function hasValue(given: unknown): boolean {
  if (given === null || given === undefined || given === false || given === '') return false
  if (Array.isArray(given)) return given.some(hasValue)
  if (typeof given === 'object' && 'value' in given) return hasValue(given.value)
  return true
}
