/**
 * A time as people in Britain write it: 16:30, 16.30, 1630, 4:30 pm, 4pm.
 * @returns the time as `HH:MM` of 24 hours; null if it isn't one, such as 25:00
 */
export function typedTime(text: string): string | null {
  const typed = text.trim().toLowerCase()
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap]m)?$/.exec(typed) ?? []
  if (hours === undefined || (half === undefined && /^\d{1,2}$/.test(typed))) return null
  const hour = half ? ofHalf(Number(hours), half) : Number(hours)
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null
}

/** An hour of the clock face before or after noon; 24 if it isn't one. */
const ofHalf = (hour: number, half: string): number =>
  hour < 1 || hour > 12 ? 24 : (hour % 12) + (half === 'pm' ? 12 : 0)
