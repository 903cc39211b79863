/** Routines in a SQL script: an INSERT in the body of a trigger or procedure is no data, and a `;` there ends no routine. */

/** Words that go on after END inside a body: they close what is no BEGIN. */
const AFTER_END = new Set('IF LOOP WHILE REPEAT FOR'.split(' '))

export class Routine {
  /** A CREATE TRIGGER or the like was begun. */
  begun = false
  /** Open BEGINs and CASEs. */
  #open = 0
  /** The last word was an END that closed one of them. */
  #ended = false

  /** True between BEGIN and its END. */
  get inBody(): boolean {
    return this.#open > 0
  }

  /** True where the next word may begin or end a block. */
  get wantsWords(): boolean {
    return this.begun || this.#open > 0 || this.#ended
  }

  /** @param word in upper case */
  word(word: string): void {
    if (!this.wantsWords) return
    const ended = this.#ended
    this.#ended = word === 'END' && this.#open > 0
    if (this.#ended) this.#open--
    else if (word === 'BEGIN' || (word === 'CASE' && !ended) || (ended && AFTER_END.has(word))) this.#open++
  }

  /** After a statement. */
  finish(): void {
    this.begun = false
    this.#ended = false
  }

  /** After a batch, whatever is open. */
  leave(): void {
    this.#open = 0
  }
}
