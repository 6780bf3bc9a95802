/** Reads a file with checkpoints, however it was saved: as text in any encoding, or as an e-mail (.eml). */
export function textIn(bytes: Uint8Array): string {
  const text = decoded(bytes)
  return unfolded(asSent(text).replaceAll(/\r\n?/g, '\n').replaceAll('\u00a0', ' '))
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Undoes how an e-mail is sent: quoted-printable, or Base64 in lines after an empty one. */
function asSent(text: string): string {
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(text))
    return text
      .replaceAll(/=[ \t]*\r?\n/g, '')
      .replaceAll(/(?:=[\dA-F]{2})+/gi, (run) => decoded(Buffer.from(run.replaceAll('=', ''), 'hex')))
  if (/^content-transfer-encoding:\s*base64/im.test(text))
    return text.replaceAll(/(?<=\n\r?\n)(?:[A-Za-z\d+/]{4,76}={0,2}\r?\n?)+/g, (body) =>
      decoded(Buffer.from(body, 'base64')),
    )
  return text
}

/** Takes quotation marks off a forwarded text, and puts a signature that was broken into lines together again. */
function unfolded(text: string): string {
  const lines: string[] = []
  for (const line of text.split('\n').map((one) => one.replace(/^(?:\s*>)+/, '').trim())) {
    const [dash, , encoded = ''] = (lines.at(-1) ?? '').split(' ')
    const isOver = encoded.endsWith('=') && encoded.length % 4 === 0
    if (dash === '—' && !isOver && /^[A-Za-z\d+/]*=*$/.test(line) && line !== '')
      lines.push(`${lines.pop()}${encoded ? '' : ' '}${line}`)
    else lines.push(line)
  }
  return lines.join('\n')
}
