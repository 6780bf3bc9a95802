/** What may stand on both sides of an address's "@": a word, or a quoted name before it. */
const word = /(?:"[^"\n]{0,256}"(?=@))?[^\s<>()[\]:;,"]+/g

/** A text, such as what a mail server answered, with a word in the place of each e-mail address, however long. */
export const withoutAddresses = (text: string): string =>
  text.replace(word, (one) => (/.@./.test(one) ? '[address]' : one))
