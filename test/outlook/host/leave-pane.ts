const stops =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

/** Office.js moves the focus at Tab itself, and tells the host when it is past the pane's last or first part. */
const leaving: Record<number, 'onward' | 'back'> = { 13: 'onward', 14: 'back' }

/** What `ContextActivationManager_notifyHost` says of the focus: it goes on in Outlook, beside the frame. */
export function leavePane(frame: HTMLElement, data: unknown): void {
  const way = Array.isArray(data) ? leaving[Number(data[1])] : undefined
  if (!way) return
  // Fluent's own invisible stops would hand the focus straight back.
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (part) =>
      part.tabIndex >= 0 && !part.closest('[aria-hidden="true"]') && part.checkVisibility({ visibilityProperty: true }),
  )
  const after = all.filter((part) => frame.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING)
  const before = all.filter((part) => !after.includes(part))
  const next = way === 'onward' ? (after[0] ?? before[0]) : (before.at(-1) ?? after.at(-1))
  next?.focus()
}
