/**
 * Words of filler texts (`Lorem ipsum`): from Cicero, De finibus bonorum et malorum 1.32-33, as generators of test data mix them. `Maxime` and `Libero`
 * among them name nobody. Words of three letters and less, which other languages have too, are left out.
 */
export const LOREM_WORDS: ReadonlySet<string> = new Set(
  `lorem ipsum dolor amet consectetur adipiscing adipisci elit eiusmod tempor tempora incididunt incidunt labore dolore magna magnam aliqua aliquam
  aliquid enim minim minima veniam quis nostrud nostrum exercitation exercitationem ullamco ullam laboris corporis nisi commodo commodi consequat
  consequatur consequuntur duis aute autem irure iure reprehenderit voluptate velit esse cillum quam nihil molestiae fugiat fugit fuga nulla pariatur
  excepteur excepturi sint occaecat occaecati cupidatat cupiditate proident provident sunt culpa officia officiis deserunt mollit mollitia anim animi
  laborum dolorum perspiciatis unde omnis iste natus error voluptatem voluptatum voluptates voluptatibus voluptas accusantium accusamus doloremque
  doloribus dolores dolorem laudantium totam aperiam eaque ipsa ipsam quae illo inventore veritatis quasi architecto beatae vitae dicta explicabo nemo
  quia aspernatur odit magni ratione sequi nesciunt neque porro quisquam numquam eius modi quaerat suscipit laboriosam illum iusto odio dignissimos
  ducimus blanditiis praesentium deleniti atque corrupti quos quas molestias similique harum quidem rerum facilis expedita distinctio libero tempore
  soluta nobis eligendi optio cumque impedit minus quod maxime placeat facere possimus assumenda repellendus temporibus quibusdam debitis
  necessitatibus saepe eveniet repudiandae recusandae itaque earum tenetur sapiente delectus reiciendis maiores alias perferendis asperiores repellat`
    .trim()
    .split(/\s+/),
)
