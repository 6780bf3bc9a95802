import { tokens } from './tokens.ts'

type Values = Record<string, string[]>

/** The rules that stand in a script, by the names of their settings. */
export function rulesIn(script: string): Values[] {
  const rules: Values[] = []
  let setting = ''
  for (const { kind, text } of tokens(script.slice(script.indexOf('$wanted = @')))) {
    if (kind === 'literal') {
      rules.at(-1)?.[setting]?.push(text)
      continue
    }
    if (text.includes('foreach')) break
    if (text.includes('@{')) rules.push({})
    for (const [, name = ''] of text.matchAll(/(\w+) = (?!@$)/g)) {
      setting = name
      const rule = rules.at(-1)
      if (rule) rule[name] = []
    }
  }
  return rules
}

/** What Exchange prints once it has what a script wants, enforced; somebody may have changed something since. */
export function printedAfter(script: string, changed: object = {}): object[] {
  return rulesIn(script).map((rule) => ({
    Name: rule.Name?.[0],
    Comments: rule.Comments?.[0],
    State: 'Enabled',
    Mode: 'Enforce',
    FromAddressMatchesPatterns: rule.FromAddressMatchesPatterns,
    FromScope: 'NotInOrganization',
    SenderAddressLocation: 'HeaderOrEnvelope',
    RedirectMessageTo: rule.RedirectMessageTo,
    RejectMessageReasonText: rule.RejectMessageReasonText?.[0] || null,
    DeleteMessage: false,
    ExceptIfSentTo: rule.ExceptIfSentTo,
    SentToMemberOf: rule.SentToMemberOf,
    ...changed,
  }))
}
