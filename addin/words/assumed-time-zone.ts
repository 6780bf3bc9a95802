/** While the council's settings are not known. */
export const assumedTimeZone = 'Europe/London'
