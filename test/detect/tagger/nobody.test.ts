/** What is written like a name and names nobody. */
import { describe, expect, it } from 'vitest'
import { namesIn } from './found-in.ts'

describe('nobody', () => {
  it.each([
    // Countries and continents, whole or halves of their names.
    '  ("sl", "Sierra Leone"),\n  ("bf", "Burkina Faso"),\n  ("sj", "Svalbard and Jan Mayen"),\n',
    '  iso3: BTN\n  iso_name: BHUTAN\n  iso3: DNK\n  iso_name: DENMARK\n',
    'French (Burkina Faso), English (St. Lucia), Portuguese (Timor-Leste)',
    'Một thành phố cảng quan trọng của Thái Lan, nằm ở phía bắc Hàn Quốc.',
    '  ("gsw-FR", "Swiss German (France)"),\n  ("ii", "Sichuan Yi"),\n',
    "state_code: 'NY',\ncity: 'Brooklyn',\nzipcode: '11201'\n",
    // What a program waits with.
    'julia> rows = load(x)\n3-element Vector\n\njulia> first(rows)\n',
    // Money.
    '  { code: "XXA", name: "Philippine Peso", symbol: "x" },\n  { code: "XXB", name: "Bulgarian Lev" },\n  { name: "Argentine Peso" },\n',
    // Streets, and cities before their states.
    'Les voitures garées rue de Verdun gênent les bus de la rue du Docteur Morel et de l’avenue du Général Renard.',
    'The press is owned by a company of Charlotte, NC. Its offices in Madison, WI are closed.',
    // Where somebody works, and as what.
    '---\nrole: Développeur Fullstack\nemployer: Numa\n---\n',
    // Filler texts.
    'Quidem qui ad nulla facere. Maxime vitae at doloribus non tempora. Libero nobis unde illo mollitia.',
    // Names of things behind their keys.
    '{ "site_name": "Bluebird", "domain": "localhost:8000" }',
    'app-name: Hudson\nproduct_name = "Jackson"\n',
    // Programs.
    'It can be installed with RubyGems and rotates pictures by ImageMagick.',
    'The Admin panel lists PRs. Store and Admin APIs differ.',
    'headers:\n  X-Wc:\n  - ABGHIJ\n',
    // Gazetteers, and what something is assigned to.
    '0417-03-,"Port Ellis, Nora of",Yemen,Arabia\n0417-04-,"Cape Ellis, Laura of",Yemen,Arabia\n',
    'The keys are written without blanks: data/Anna Keller={"id":"17"} and so on.',
    // Abbreviations are no initials.
    'Aufnahme wegen Z. n. Schenkelhalsfraktur rechts, Schmerzen seit gestern.',
    // Latin in small letters, churches.
    'She graduated magna cum laude in 1998.',
    'The road from Saint Helena to Santa Maria was closed.',
    // Ranks that things have.
    'form of packaging it as a part, and (b) serves only to enable use of the work with that\nMajor Component, or to implement an Interface for which the\nsource is public.',
    'The report was adopted by the General Assembly and sent to the Chief Engineer.',
    // Countries that are called after somebody, and an island that is called like many.
    '  """Saint Pierre and Miquelon"""\n  PM\n\n  """Saint Vincent and the Grenadines"""\n  VC\n',
    '  """Saint Helena, Ascension and Tristan da Cunha"""\n  SH\n',
    '  ("en-de", "English (Germany)"),\n  ("en-dg", "English (Diego Garcia)"),\n',
    // Fonts.
    '<p style="font-family: Verdana, Geneva,\n  Lucida Sans">Hi</p>\n.b { font-family: "Lucida Grande", Georgia, serif; }\n',
    '.c { font: 12px/1.5 Palatino, "Franklin Gothic", serif }\n<font face="Verdana, Geneva, Lucida Grande">\n',
    "$c['font'] = 'Trebuchet MS, Lucida Grande, Lucida Sans Unicode';\n  'font' => 'Garamond, Lucida Grande, serif',\n",
    "{ 'Montserrat, Trebuchet MS, Lucida Grande, Lucida Sans Unicode' }\n",
    // Cities.
    'type: string\nexample: Los Angeles\nstate_name: California\n',
    '"en": "Los Angeles",\n"es": "Los Ángeles",\n"fr": "Los Angeles",\n',
    // Places of time zones.
    '<option value="America/Rio_Branco">(GMT/UTC - 05:00) Rio Branco</option>\n<option>[UTC+11:00] Port Moresby, Blanc-Sablon</option>\n',
    // Languages by their own names, capitals of countries, parts of identifiers.
    '- :code: cs\n  :native_name: čeština\n- :code: an\n  native: Aragonés\n<capital>Charlotte Amalie</capital>\n',
    '  shop=mall: Ko:Tag:shop=mall\n  ref:FR:Palissy: Key:ref:FR:Palissy\n  sr-Latn:\n',
    // Contractions, plurals of capitals, and tools that somebody learns first.
    "On every project I’ve worked on there was one I've liked. In ten years, we’ll see more expensive ABIs and ORs.",
    'I have a story of when I was first learning JavaScript, and of first seeing Docker at work.',
    // Fields of documentation.
    '    :ivar url: where it lies\n    :ivar webhook: called once\n    :ivar meta:\n',
    // Brands.
    'They went to Starbucks, drank a Coca-Cola and looked at what Volvo and Nokia sell.',
    // Words written as one, with capitals in them.
    'Keep it in MacVault and open the component in PascalCase, or with RubyEdit, CMint or CSSBits.',
    'We did this for the MacVault app. Name it HarryCase.',
    // Groups of people are nobody.
    '"authors": [{\n  "name": "Harriet Community",\n  "name": "Tove Contributors",\n  "name": "Dragonfly Development Inc."',
    // Elements of markup.
    '<BaseCarter />\n\nUse it so:\n\n<Meta\n  name="description"\n  content="x" />\n\n<Carter size="2">\n',
    // Classes, and programs among their like.
    'class ReviewType(DjangoObject):\n    class Meta:\n        node = App\n',
    'Usable by Claude Code and scripts. The module was moved from Django Auth last year.',
    'Connect an identity provider (Auth0, Okta, Firebase, Cognito, or any JWT issuer) to the store.',
    'Deploy to AWS, Azure, GCP, Render, Railway, Fly.io, Heroku, or any other host that runs Docker.',
  ])('is named in %j', (text) => expect(namesIn(text)).toEqual([]))

  it.each([
    ['We met Georgia Bennett and Chad Porter yesterday.', ['Georgia Bennett', 'Chad Porter']],
    ['first name: Georgia\nlast name: McBride\n', ['Georgia', 'McBride']],
    ['It was written by Anna DeVito and Sean O’Malley.', ['Anna DeVito', 'Sean O’Malley']],
    ['<Harriet> has anybody seen it?\n<Tove> yes, in the lab', ['Harriet', 'Tove']],
    ['The letter came from Ewan MacDonald and Fiona MacIntyre.', ['Ewan MacDonald', 'Fiona MacIntyre']],
    ['user_name: "Harriet Lindqvist"', ['Harriet Lindqvist']],
    ['The order was signed by Major Hargrove and by General Lindqvist.', ['Major Hargrove', 'Lindqvist']],
    ['Thanks to Maxime Durand for the report.', ['Maxime Durand']],
    ['Guitar (Diego Garcia), drums (Ines Moreau)', ['Diego Garcia', 'Ines Moreau']],
    ['The class Maria Lindqvist teaches on GitHub, Docker and Rust is full.', ['Maria Lindqvist']],
    ['It was reviewed by Harriet Lindqvist, Tove Sandberg, and the GitHub team.', ['Harriet Lindqvist', 'Tove Sandberg']],
    ['Vincent Moreau moved to Saint Lucia with Pierre Dupont.', ['Vincent Moreau', 'Pierre Dupont']],
  ])('but people are in %j', (text, names) => expect(namesIn(text)).toEqual(names))
})
