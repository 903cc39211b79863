/** Words written as one text with `, ` between two: how rules write long lists. */
export function words(text: string): readonly string[] {
  return text.split(', ')
}
