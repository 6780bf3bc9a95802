/**
 * Messages with senders as odd as in real mail: the header's text, by what is odd about it. Everything else in each
 * message is normal, so that only the sender is odd.
 */
const headers: Record<string, string[]> = {
  'no From at all': [],
  'an empty From': ['From:'],
  'a name without an address': ['From: The Caretaker'],
  'empty angle brackets': ['From: Mailer <>'],
  'an address alone': ['From: ana@example.org'],
  'a comment': ['From: ana@example.org (Ana, from her sister’s)'],
  'a name with a comma, unquoted': ['From: Marsh, Jo <jo.marsh@example.org>'],
  'an address as the name of another': ['From: "jo.marsh@example.org" <somebody@example.net>'],
  'a restricted address behind a harmless name': ['From: "ana@example.org" <jo.marsh@example.org>'],
  'folded over three lines': ['From: =?utf-8?B?QW5h?=', ' =?utf-8?B?IFNpbHZh?=', '\t<ana@example.org>'],
  'spaces within the brackets': ['From: Jo < jo.marsh@example.org >'],
  'a trailing dot': ['From: Ana <ana@example.org.>'],
  'two at signs': ['From: Ana <ana@home@example.org>'],
  'no domain': ['From: root'],
  'a domain in other letters': ['From: Zoë <zoe@bücher.example>'],
  'the same domain in ASCII': ['From: Zoe <zoe@xn--bcher-kva.example>'],
  'a quoted local part': ['From: "Ana Silva" <"ana silva"@example.org>'],
  'an address literal': ['From: <somebody@[192.0.2.7]>'],
  'two senders': ['From: ana@example.org, petra.holm@example.org'],
  'a group': ['From: Residents: ana@example.org, ravi.patel@example.com;'],
  'Reply-To that is empty': ['From: ana@example.org', 'Reply-To:'],
  'Reply-To that cannot be read': ['From: ana@example.org', 'Reply-To: <<>>, ;;, "unclosed'],
  'Reply-To twice': ['From: ana@example.org', 'Reply-To: ana@example.org', 'Reply-To: jo.marsh@example.org'],
  'Reply-To folded, with a name and a comment': [
    'From: ana@example.org',
    'Reply-To: "Marsh, Jo"',
    ' <jo.marsh@example.org> (the chair)',
  ],
  'a header without a colon': ['From: ana@example.org', 'This is no header'],
  'a very long name': [`From: ${'Ana '.repeat(400)}<ana@example.org>`],
  'an address longer than any may be': [`From: <${'a'.repeat(300)}@example.org>`],
  'X.500': ['From: "Pat" </o=Ambleford/ou=Exchange/cn=Recipients/cn=pat>'],
  'right-to-left signs in the name': ['From: "\u202egro.elpmaxe@hsram.oj" <ana@example.org>'],
  'markup in the name': ['From: "<img src=x onerror=alert(1)>" <ana@example.org>'],
}

/** By its subject: the bytes of each message. */
export const oddMail: ReadonlyMap<string, Buffer> = new Map(
  Object.entries(headers).map(([oddity, lines], n) => {
    const subject = `Odd: ${oddity}`
    const rest = ['To: amira.khan@ambleford.example', `Subject: ${subject}`, `Message-ID: <odd-${n}@example.org>`]
    const encoded = rest.map((line) => (/[^\p{ASCII}]/u.test(line) ? `Subject: Odd: ${n}` : line))
    return [subject, Buffer.from(`${[...lines, ...encoded].join('\r\n')}\r\n\r\nGood morning.\r\n`)]
  }),
)
