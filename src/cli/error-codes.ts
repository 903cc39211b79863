/** Codes of errors, for grep and for `piiscope explain PS120`. They are never given another meaning. */

export type ErrorCode =
  | 'PS100'
  | 'PS101'
  | 'PS110'
  | 'PS120'
  | 'PS121'
  | 'PS130'
  | 'PS140'
  | 'PS150'
  | 'PS160'
  | 'PS170'
  | 'PS180'
  | 'PS190'
  | 'PS900'

export const ERRORS: Readonly<Record<ErrorCode, readonly [title: string, about: string]>> = {
  PS100: ['Wrong usage', 'The command cannot do what was asked for. The lines below the error say what would do.'],
  PS101: [
    'An unknown command, flag or value',
    'piiscope help lists commands, piiscope help COMMAND its flags. Nothing was scanned.',
  ],
  PS110: [
    'The configuration cannot be used',
    'Place and key are named; values are not quoted, for they may be real. All keys: piiscope schema config. A mistake in it stops the scan: half a configuration would say "nothing found" for what it should have found.',
  ],
  PS120: [
    'A path does not exist',
    'All missing paths are named at once, and nothing was scanned: a scan without one of them would look clean.',
  ],
  PS121: ['A saved report cannot be read', 'report and merge take what -f json, -f ndjson or -f blob wrote, to its end.'],
  PS130: [
    'The baseline cannot be used',
    'It is missing though it was named, or not as piiscope writes it. Git merges two of them by itself where .gitattributes says merge=union (piiscope init). Nothing was scanned: without it everything would be new.',
  ],
  PS140: [
    'Git does not know what was asked for',
    'The ref is not in this clone, or there is no repository. In a build the clone is often shallow. GitHub: actions/checkout with fetch-depth: 0. GitLab: GIT_DEPTH: 0.',
  ],
  PS150: [
    'A file would be overwritten',
    'Reports replace reports of piiscope, and nothing that is scanned, no folder and no link.',
  ],
  PS160: ['A report cannot be written', 'The report is whole or not there at all. Disk, rights and folder decide.'],
  PS170: [
    'The key cannot be used',
    'PIISCOPE_KEY, the file of PIISCOPE_KEY_FILE or .piiscope/key: at least 20 characters. piiscope init makes one.',
  ],
  PS180: ['No such rule or finding', 'piiscope rules lists rules; -f compact shows the ids of findings.'],
  PS190: [
    'A value is not shown',
    'Values are shown to somebody at a terminal who asks for one, never in a build, to an agent, in a pipe or a file: those are copied and kept. Open the file at the place that is reported.',
  ],
  PS900: [
    'A fault of ours',
    'The report is not to be trusted. Please report it with what piiscope doctor prints; the message holds no text of what was scanned.',
  ],
}

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERRORS, text)
}
