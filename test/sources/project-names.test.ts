/** What a project is called. */
import { describe, expect, it } from 'vitest'
import { headingOf, nameIn, projectNames } from '../../src/sources/project-names.ts'
import { inFolder } from './temp-folder.ts'

describe('the name of a project', () => {
  it.each([
    [
      'package.json',
      '{\n  "private": true,\n  "name": "@harbor/marisol-docs",\n  "author": { "name": "Ines Moreau" }\n}',
      ['marisol'],
    ],
    ['package.json', '{"name":"marisol"}', ['marisol']],
    ['package.json', '{\n  "private": true,\n  "author": {\n    "name": "Ines Moreau"\n  }\n}', []],
    ['composer.json', '{\n    "name": "ines/marisol"\n}', ['marisol']],
    ['pyproject.toml', '[build-system]\nname = "x-build"\n\n[project]\nversion = "1"\nname = "marisol"\n', ['marisol']],
    ['pyproject.toml', '[project]\nversion = "1"\n\n[[project.authors]]\nname = "Ines"\n', []],
    ['Cargo.toml', '[package]\nname = "marisol-rs"\n', ['marisol']],
    ['go.mod', 'module example.com/ines/marisol/v2\n\ngo 1.22\n', ['marisol']],
    ['setup.py', "setup(\n    name='Marisol',\n)", ['marisol']],
    ['pubspec.yaml', 'name: marisol\n', ['marisol']],
    ['DESCRIPTION', 'Package: marisol\nTitle: Tides\n', ['marisol']],
    ['README.md', '[![build](https://example.com/b.svg)](https://example.com)\n\n# Marisol: tides for all\n', ['marisol']],
    ['README.md', 'www.marisol-lang.org\n====================\n', ['marisol']],
    ['README.md', 'www.ruby-lang.org\n=================\n', ['ruby']],
    ['README.md', '# Notes of Ines\n', []],
    ['README.md', '# Ines’s notes\n', []],
    ['README.md', 'no heading\n', []],
  ])('is read off %s: %j', (file, text, names) =>
    inFolder({ [file]: text }, (root) => expect(projectNames([root])).toEqual(names)),
  )

  it('is that of the work tree around, and of where it was cloned from', () => {
    const files = {
      'package.json': '{"name": "marisol"}',
      'docs/package.json': '{"name": "tides"}',
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/config': '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@git.example.com:ines/otilia.git\n',
    }
    return inFolder(files, (root) => {
      expect(projectNames([root])).toEqual(['marisol', 'otilia'])
      expect(projectNames([`${root}/docs`])).toEqual(['marisol', 'otilia', 'tides'])
      expect(projectNames([], [`${root}/docs`])).toEqual(['marisol', 'otilia'])
      expect(projectNames([], [root, `${root}/docs`])).toEqual(['marisol', 'otilia'])
    })
  })

  // Read over and over from every place, any of these takes longer than a test may.
  it.each([
    ['settings.gradle', '\n'],
    ['settings.gradle.kts', '\t\n'],
    ['setup.py', 'name '],
    ['setup.cfg', '[metadata]\n'],
    ['Cargo.toml', '[package]\nname '],
    ['README.md', '<h1 '],
    ['README.md', '# ['],
    ['README.md', 'a\n==='],
    ['.git/config', '\n'],
    ['.git/config', 'url '],
  ])('is looked for once in %s full of %j', (file, piece) => {
    const begins = file === '.git/config' ? '[remote "origin"]\n' : file === 'README.md' ? '# ![' : ''
    const files = { [file]: begins + piece.repeat(65_000 / piece.length), '.git/HEAD': 'ref: refs/heads/main\n' }
    return inFolder(files, (root) => expect(projectNames([root])).toEqual([]))
  })

  it('is none of a folder that cannot be read, or holds folders where files are looked for', () => {
    expect(projectNames(['/no/such/folder'])).toEqual([])
    return inFolder({ 'package.json/x': '', 'README.md/y': '' }, (root) => expect(projectNames([root])).toEqual([]))
  })
})

it.each([
  ['<p align="center"><img src="a.png"></p>\n<h1 align="center">\n  <a href="https://example.com">Marisol</a>\n</h1>', 'Marisol'],
  ['Marisol\n=======\n\ntext', 'Marisol'],
  ['# ![logo](logo.svg) **Marisol** - tides', 'Marisol'],
  ['# ![logo](logo.svg)', null],
])('the heading of %j is %j', (text, heading) => expect(headingOf(text)).toBe(heading))

it.each([
  ['marisol.app', 'marisol'],
  ['MarisolServer', 'marisol'],
  ['harbor_marisol', 'harbor marisol'],
  ['ines.github.io', null],
  ['documentation', null],
  ['Everything that you need to know', null],
  ['', null],
])('%j is the name %j', (written, name) => expect(nameIn(written)).toBe(name))
