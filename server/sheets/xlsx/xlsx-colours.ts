/** The colours that old programs write by number (ECMA-376, 18.8.27). */
export const indexedColours = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '))

/** `FFRRGGBB` and `RRGGBB` are the same colour; the first byte is how opaque it is. */
export const asWritten = (colour: string): string => colour.slice(-6).toUpperCase()

/** A colour made lighter (up to 1) or darker (down to -1), as themes do it: by its lightness alone. */
export function tinted(colour: string, tint: number): string {
  if (!tint || !/^[\dA-F]{6}$/.test(colour)) return colour
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number]
  const light = (Math.max(...parts) + Math.min(...parts)) / 2
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint
  return parts.map((part) => twoDigits(withLightness(part, light, wanted))).join('')
}

/** Keeps hue and saturation: each part keeps its distance from the lightness, in proportion to the room there is. */
function withLightness(part: number, light: number, wanted: number): number {
  const room = (at: number) => 1 - Math.abs(2 * at - 1)
  const spread = room(light) === 0 ? 0 : room(wanted) / room(light)
  return Math.min(1, Math.max(0, wanted + (part - light) * spread))
}

const twoDigits = (part: number): string =>
  Math.round(part * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0')
