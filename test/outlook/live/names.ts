/** The names under which a council's people meet everything: those of Microsoft's are the real ones. */
export const liveNames = {
  mail: 'outlook.office.com',
  addIn: 'register.ambleford.example',
  signIn: 'login.microsoftonline.com',
  library: 'appsforoffice.microsoft.com',
  ajax: 'ajax.aspnetcdn.com',
} as const

/** A name, and the port of this machine where it is answered. */
export type Answered = { host: string; port: number }
