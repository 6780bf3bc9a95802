/**
 * What may stand in what, and in which order: Microsoft's schemas for mail add-ins (MS-OWEMXML), as far as this
 * manifest goes. An element that is not a key here holds no other element.
 */
export const order: Record<string, string[]> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides'.split(
      ' ',
    ),
  AppDomains: ['AppDomain'],
  Hosts: ['Host'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  FormSettings: ['Form'],
  Form: ['DesktopSettings'],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides', 'WebApplicationInfo'],
  WebApplicationInfo: ['Id', 'Resource', 'Scopes'],
  Scopes: ['Scope'],
  Host: ['Runtimes', 'DesktopFormFactor', 'MobileFormFactor'],
  Runtimes: ['Runtime'],
  Runtime: ['Override'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  MobileFormFactor: ['FunctionFile', 'ExtensionPoint'],
  // A phone has groups without a tab around them.
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'Group', 'LaunchEvents', 'SourceLocation'],
  LaunchEvents: ['LaunchEvent'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['SourceLocation', 'FunctionName', 'SupportsPinning', 'SupportsNoItemContext', 'SupportsMultiSelect'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
}
