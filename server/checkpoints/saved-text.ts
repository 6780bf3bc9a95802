/**
 * The text of a file that somebody saved from an e-mail: in UTF-8, UTF-16 or Windows-1252; as it was sent (.eml), quoted,
 * or folded into shorter lines. The signatures decide what it is worth, so it may guess.
 */
export function savedText(bytes: Buffer): string {
  const sent = inCharacters(bytes).replaceAll('\r\n', '\n')
  const [, encoding = ''] = /^content-transfer-encoding:[ \t]*(\S+)/im.exec(sent) ?? []
  const text = decoders[encoding.toLowerCase()]?.(sent) ?? sent
  return withoutFolds(
    text
      .replaceAll('\r\n', '\n')
      .replaceAll(/^[> \t]*>[ \t]?/gm, '')
      .replaceAll('\u00a0', ' '),
  )
}

function inCharacters(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  // A dash in Windows-1252 is no UTF-8.
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
}

/** How the text of an e-mail is sent. */
const decoders: Record<string, (sent: string) => string> = {
  'quoted-printable': (sent) =>
    sent
      .replaceAll(/=[ \t]*\n/g, '')
      .replaceAll(/(?:=[\dA-Fa-f]{2})+/g, (bytes) => inCharacters(Buffer.from(bytes.replaceAll('=', ''), 'hex'))),
  base64: (sent) =>
    sent.replaceAll(
      /\n\n((?:[A-Za-z\d+/]+={0,2}\n?)+)/g,
      (_, body: string) => `\n\n${inCharacters(Buffer.from(body, 'base64'))}`,
    ),
}

/** A signature's line is longer than 76 characters, where some programs fold: what follows is put back. */
function withoutFolds(text: string): string {
  const fold = /^(— \S+(?: [A-Za-z\d+/]+)?)[ \t]*\n([A-Za-z\d+/]+=*)[ \t]*$/gmu
  const joined = text.replaceAll(fold, (_, start: string, rest: string) =>
    start.includes(' ', 2) ? start + rest : `${start} ${rest}`,
  )
  return joined === text ? text : withoutFolds(joined)
}
