/** `npm start` scans the fixtures; with arguments (`npm start -- scan PATH`) it is the command itself. */
if (process.argv.length === 2) process.argv.push('scan', 'fixtures', '--fail-on', 'none', '-f', 'pretty')
await import('../bin/piiscope.js')
