import type { Entry } from './script-data.ts'

/** What a parameter takes. `of`: each of its values; `most`: how many of them. */
type Takes = { list?: true; most?: number; longest?: number; of: RegExp }

const address = /^[^\s@,;"]+@[^\s@,;"]+$/
/** RFC 5322: a header's name. */
const header = /^[\x21-\x39\x3b-\x7e]{1,64}$/
const anything = /[\s\S]/
/** Exchange wants no spaces around words. */
const trimmed = /^\S(?:[\s\S]*\S)?$/

/**
 * New-TransportRule and New-MailContact, after Microsoft's reference (New-TransportRule.md of 11 August 2026) and the Exchange
 * team's posts on limits: types, longest values, and what may stand in them. What is not here, the script may not set.
 */
const documented: Record<string, Takes> = {
  Name: { longest: 64, of: /^CR-[\w-]+$/ },
  Comments: { longest: 1024, of: /^[\x20-\x7e]+$/ },
  FromAddressMatchesPatterns: { list: true, of: /^\^[\x21-\x7e]+@[\x21-\x7e]+\$$/ },
  RedirectMessageTo: { list: true, most: 10, of: address },
  ExceptIfSentTo: { list: true, of: address },
  SentToMemberOf: { list: true, of: address },
  ExceptIfSentToMemberOf: { list: true, of: address },
  RecipientADAttributeMatchesPatterns: { list: true, of: /^Department:\^[^,"\p{Cc}]+\$$/u },
  HeaderMatchesPatterns: { list: true, of: /^\\S$/ },
  ExceptIfSubjectMatchesPatterns: { list: true, most: 1, of: /^\^\(\(re\|.*: \*\)\*\S/ },
  ExceptIfSubjectOrBodyContainsWords: { list: true, most: 1, of: trimmed },
  RejectMessageReasonText: { longest: 1024, of: anything },
  SetHeaderName: { of: header },
  SetHeaderValue: { longest: 64, of: /^[\x21-\x7e]+$/ },
  RemoveHeader: { of: header },
  HeaderMatchesMessageHeader: { of: header },
  PrependSubject: { longest: 255, of: /\S $/ },
  ApplyHtmlDisclaimerText: { longest: 5000, of: /^<p>[^<>]*<\/p>$/ },
  ApplyHtmlDisclaimerLocation: { of: /^(?:Append|Prepend)$/ },
  // Wrap spoils Safe Attachments, and Reject would return the customer's mail.
  ApplyHtmlDisclaimerFallbackAction: { of: /^Ignore$/ },
  GenerateNotification: { longest: 5120, of: anything },
  ExpiryDate: { of: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ },
  Address: { of: address },
  MailTip: { longest: 175, of: anything },
}

/** Parameters that Exchange takes only together. */
const together = [
  ['SetHeaderName', 'SetHeaderValue'],
  ['RemoveHeader', 'HeaderMatchesMessageHeader', 'HeaderMatchesPatterns'],
  ['ApplyHtmlDisclaimerText', 'ApplyHtmlDisclaimerLocation', 'ApplyHtmlDisclaimerFallbackAction'],
]

/** Where an entry of the script is not what Exchange documents; empty where it is. */
export function undocumentedIn(entry: Entry): string[] {
  const wrong = Object.entries(entry).flatMap(([name, value]) => {
    const takes = documented[name]
    if (!takes) return [`${name} is no parameter of the script's`]
    if (Array.isArray(value) !== (takes.list ?? false)) return [`${name} has the wrong type`]
    const all = [value].flat()
    if (all.length > (takes.most ?? Number.POSITIVE_INFINITY)) return [`${name} has too many values`]
    return all.flatMap((one) =>
      one.length > (takes.longest ?? Number.POSITIVE_INFINITY)
        ? [`${name} is too long`]
        : takes.of.test(one)
          ? []
          : [`${name} may not be ${JSON.stringify(one)}`],
    )
  })
  const halves = together.filter((names) => names.some((one) => one in entry) && !names.every((one) => one in entry))
  const both = 'RedirectMessageTo' in entry && 'RejectMessageReasonText' in entry
  return [
    ...wrong,
    ...halves.map((names) => `not all of ${names.join(', ')}`),
    ...(both ? ['rejects and redirects'] : []),
  ]
}
