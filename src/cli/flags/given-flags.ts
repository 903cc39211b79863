/** What a command line says, before anybody asks what it means. */

/** Flags as given: switches are booleans, or how often they were given; repeatable flags lists. Keys are in camel case, negated ones without `no`. */
export type GivenFlags = Readonly<Record<string, string | boolean | number | readonly string[] | undefined>>

export function isOn(flags: GivenFlags, name: string): boolean {
  return levelOf(flags, name) > 0
}

/** How often a switch was given. */
export function levelOf(flags: GivenFlags, name: string): number {
  const given = flags[name]
  return given === true ? 1 : typeof given === 'number' ? given : 0
}
