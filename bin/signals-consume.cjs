#!/usr/bin/env node
'use strict'
/* oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access -- plain JavaScript has no types */
require('./node-version.cjs').startIfSupported(() => import('../dist/consumers/main.js'))
