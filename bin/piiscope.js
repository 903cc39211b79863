#!/usr/bin/env node
import '../dist/bundle/piiscope.js'
