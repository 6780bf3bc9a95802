const stops =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

/** Office.js handles Tab itself, and tells the host when the focus passes the pane's last or first element. */
const leaving: Record<number, 'onward' | 'back'> = { 13: 'onward', 14: 'back' }

/** Handles what `ContextActivationManager_notifyHost` says of the focus: it moves on into Outlook, beside the frame. */
export function leavePane(frame: HTMLElement, data: unknown): void {
  const way = Array.isArray(data) ? leaving[Number(data[1])] : undefined
  if (!way) return
  // Fluent's invisible focus traps would hand the focus straight back.
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (part) =>
      part.tabIndex >= 0 && !part.closest('[aria-hidden="true"]') && part.checkVisibility({ visibilityProperty: true }),
  )
  const after = all.filter((part) => frame.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING)
  const before = all.filter((part) => !after.includes(part))
  const next = way === 'onward' ? (after[0] ?? before[0]) : (before.at(-1) ?? after.at(-1))
  next?.focus()
}
