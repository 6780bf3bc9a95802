/** Escape has done its work in the pane: Office.js, which listens at the window, would take the focus elsewhere. */
export const leaveEscape = (event: { stopPropagation(): void }): void => event.stopPropagation()
