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
  americas geneva vite rollup vue svelte nuxt astro deno vitest vercel netlify jinja celery pydantic cargo composer bazel pnpm npm yarn tanstack`
    .trim()
    .split(/\s+/),
)

/** Parties to contracts, kinds of writing and roles of programs: nobody is called so, whatever stands before them. */
export const NOBODYS_NAMES: ReadonlySet<string> = new Set(
  `licensor licensee lessor lessee contributor arial helvetica verdana tahoma calibri roboto montserrat consolas menlo
  serif sans webmaster postmaster changelog readme true false username firstname lastname dependabot renovatebot`
    .trim()
    .split(/\s+/),
)
