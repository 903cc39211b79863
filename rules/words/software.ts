/**
 * Names of languages, tools and systems, and of parties to licences, that lists of names or grammar take for people: `Lua calls a function`. Gathered by
 * hand; those that are as often somebody's name (Ruby, Julia, Jasmine) are left out.
 */
export const SOFTWARE_NAMES: ReadonlySet<string> = new Set(
  `lua luajit redis valkey memcached perl scala kotlin haskell erlang elixir groovy clojure python java javascript typescript golang jruby php sql tcl
  docker kubernetes nginx apache tomcat jetty maven gradle ansible puppet vagrant terraform consul nomad django flask rails laravel symfony hibernate
  cassandra mongo mongodb postgres postgresql mysql mariadb sqlite oracle kafka kibana grafana prometheus thanos loki openstack nova octavia keystone
  debian ubuntu fedora darwin solaris android linux windows macos thor arel devise webpack babel jenkins dependabot renovate github gitlab bitbucket
  google microsoft amazon azure netty mockito junit jupiter quartz camel spring struts
  electron brotli figma ocaml datastax chatops thunderbird heroku discord twilio stripe shopify magento saleor drupal joomla wordpress woocommerce
  prestashop mozilla firefox chrome chromium netscape redux vuex pinia preact react angular stencil storybook playwright selenium puppeteer mocha sinon
  jest cucumber pytest conda jupyter pandas numpy scipy keras pytorch tensorflow haml twig smarty mustache handlebars stylus jekyll hexo gatsby
  docusaurus eleventy pelican sphinx doxygen capybara sidekiq unicorn sinatra hanami bundler rubygems homebrew macports cocoapods fastlane hadoop spark
  solr lucene elastic zookeeper hazelcast neo4j couchbase datadog splunk snowflake databricks airflow metabase superset tableau copilot mistral cortana
  slack wasm sap salesforce zendesk hubspot mailchimp mixpanel oracle
  americas geneva vite rollup vue svelte nuxt astro deno vitest vercel netlify jinja celery pydantic cargo composer bazel pnpm npm yarn tanstack`
    .trim()
    .split(/\s+/),
)

/** Brands that are seldom anybody's name. By hand; those that many are called by (Ferrari, Bosch, Carlton) are left out. */
export const BRAND_NAMES: ReadonlySet<string> = new Set(
  `spotify netflix uber airbnb facebook instagram twitter tiktok whatsapp telegram linkedin reddit youtube paypal klarna intel nvidia samsung sony
  motorola nokia lenovo huawei xiaomi siemens volvo nissan hyundai toyota porsche audi bmw tesla maserati coca cola pepsi nestle ikea adidas nike lego
  walmart costco starbucks boeing airbus sheraton marriott hyatt pixar lufthansa ryanair easyjet exxon
  aldi lidl edeka rewe kaufland netto carrefour auchan mercadona eroski esselunga conad despar biedronka konzum systembolaget citymarket tokmanni delhaize colruyt
  kruidvat alfamart indomaret tesco asda waitrose walgreens decathlon vodafone telefonica endesa iberdrola capgemini sodexo turkcell telkomsel viettel allianz`
    .trim()
    .split(/\s+/),
)

/**
 * Parties to contracts, kinds of writing and roles of programs, those whom templates greet (`Welcome Admin!`), and articles
 * that are no names elsewhere: nobody is called so, whatever stands before them.
 */
export const NOBODYS_NAMES: ReadonlySet<string> = new Set(
  `licensor licensee lessor lessee contributor arial helvetica verdana tahoma calibri roboto montserrat consolas menlo
  serif sans webmaster postmaster changelog readme true false username firstname lastname dependabot renovatebot
  admin admins administrator administrators administrateur administrador administratorin administradora sysadmin superuser moderator kundin kundinnen
  usuario usuaria usuarios utilisateur utilisatrice utente benutzer benutzerin gebruiker użytkownik uživatel kullanıcı
  los las gli unos unas`
    .trim()
    .split(/\s+/),
)

/** What letters open and close with where writing has no capitals: all of a name's words being such, it is none. */
export const SALUTATIONS: ReadonlySet<string> = new Set(
  `تحية تحياتي طيبة طيب وبعد السلام عليكم ورحمة وبركاته أهلا وسهلا مرحبا التحية الاحترام والتقدير שלום רב בברכה नमस्ते नमस्कार सादर महोदय महोदया`
    .trim()
    .split(/\s+/),
)
