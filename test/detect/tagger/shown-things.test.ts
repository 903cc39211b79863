/** What a text shows as a thing is nobody where it is met again. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

/** Sentences that are read as being about somebody. */
const PROSE = 'Thanks for helping to improve Cardona! This page gives an overview. Anyone can contribute to Cardona.\n'
const PAIR = '\nThey asked me to become an official Harbor Cardona member of the group, and Cardona said yes.\n'

describe('a word shown as a thing', () => {
  it('is read as somebody without it', () => {
    expect(namesIn(PROSE)).toContain('Cardona')
  })

  it.each([
    'We have just released `Cardona Next`. The `Cardona` object has two fields, `Cardona.run()` starts it.',
    'Upgrade to Cardona 4.1 first. Since Cardona 3.2 the old format is gone, Cardona v3.0 is no longer built.',
    'The Cardona CLI and the Cardona API are new. A Cardona plugin may do both.',
    'Cardona-based programs and Cardona-specific files go here, as do Cardona-native ones.',
    'Since macOS 10.15 Cardona it needs your consent, as it did on macOS Cardona, and on Ubuntu Cardona it does not.',
  ])('is nobody behind %j', (shown) => {
    expect(namesIn(`${shown}\n\n${PROSE}${PAIR}`)).toEqual([])
  })

  it.each([
    [
      'Version 4.1 was tested by Ines Moreau and Jonas Weber on macOS 10.15.\n\nThanks to Ines for the report.\n',
      ['Ines Moreau', 'Jonas Weber', 'Ines'],
    ],
    ['see `Harriet Lindqvist’s message <https://example.com/a>`_ for more.\n\nThanks to Harriet for the report.\n', ['Harriet']],
    [
      'We use Travis 3.2 and the Travis CLI.\n\nIt was written by Ines Moreau and Travis Lindqvist.\n',
      ['Ines Moreau', 'Travis Lindqvist'],
    ],
  ])('but people are in %j', (text, names) => expect(namesIn(text)).toEqual(names))
})
