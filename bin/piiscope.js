#!/usr/bin/env node
require('../dist/bundle/piiscope.cjs')
