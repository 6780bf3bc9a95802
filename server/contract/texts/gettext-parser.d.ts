/** What is used of gettext-parser, which has no types of its own. */
declare module 'gettext-parser' {
  export type Entry = {
    msgid: string
    msgctxt?: string
    msgstr: string[]
    comments?: { translator?: string; reference?: string; flag?: string }
  }
  export type Catalogue = {
    charset?: string
    headers: Record<string, string>
    translations: Record<string, Record<string, Entry>>
  }
  export const po: {
    /** @throws SyntaxError or RangeError that says what is wrong, and mostly at which line */
    parse(content: string, options: { defaultCharset: string; validation: boolean }): Catalogue
    compile(catalogue: Catalogue, options?: { foldLength?: number }): Uint8Array
  }
}
