/** Words that names of groups and companies end in, folded: nobody's name does. Legal forms are given without their full stops. */
export const GROUP_ENDINGS: ReadonlySet<string> = new Set(
  `community contributors maintainers developers committee consortium association foundation team inc incorporated ltd gmbh llc
  technologies corporation`.split(/\s+/),
)
