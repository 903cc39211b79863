/** What numbers of documents look like where nothing tells whose they are. */

/** Five digits or more, not all the same, and more digits than letters. */
export function isDocumentNumber(id: string): boolean {
  const digits = id.replace(/\D/g, '')
  return digits.length >= 5 && digits.length * 2 > id.length && !/^(\d)\1+$/.test(id)
}

/** Four digits or more; letters alone or a word with a number are none. */
export function isLicenceNumber(id: string): boolean {
  const digits = id.replace(/\D/g, '')
  return digits.length >= 4 && digits.length * 5 >= id.length * 2 && !/^(\d)\1+$/.test(id)
}

/** Two digits or more and letters, in at most four groups. */
export function isPlate(id: string): boolean {
  return /\d.*\d/.test(id) && /[A-Z]/.test(id) && (id.match(/[A-Z]+|\d+/g) as string[]).length <= 4
}
