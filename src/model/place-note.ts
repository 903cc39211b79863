/** What is kept of a value with its place: the keyed digest that names it, and the part of it that may be shown. Either may be ''. */
export function placeNote(digest: string, part: string): string {
  return part === '' ? digest : `${digest} ${part}`
}

export function readPlaceNote(note: string): { readonly digest: string; readonly part: string } {
  // Digests hold no blank.
  const at = note.indexOf(' ')
  return at < 0 ? { digest: note, part: '' } : { digest: note.slice(0, at), part: note.slice(at + 1) }
}
