/** A text, such as what a mail server answered, with a word in the place of each e-mail address. */
export const withoutAddresses = (text: string): string =>
  text.replace(/(?:"[^"\n]{0,100}"|[^\s<>()[\]:;,"@]{1,100})@[^\s<>()[\]:;,"'@]{1,260}/g, '[address]')
