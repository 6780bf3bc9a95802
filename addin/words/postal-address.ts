/** How to write a postal address, or a place, in a field of several lines. */
export const postalAddressHint = 'On separate lines, with the postcode last.'
