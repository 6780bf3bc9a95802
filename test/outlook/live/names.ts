/** The host names that a council's people use; Microsoft's are the real ones. */
export const liveNames = {
  mail: 'outlook.office.com',
  addIn: 'register.ambleford.example',
  signIn: 'login.microsoftonline.com',
  library: 'appsforoffice.microsoft.com',
  ajax: 'ajax.aspnetcdn.com',
} as const

/** A host name, and the port on this machine that answers for it. */
export type Answered = { host: string; port: number }
