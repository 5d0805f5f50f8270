#!/bin/sh
# Runs once before everything else: the secrets of this installation, then the topics. Safe to repeat.
#
# Keep the volume these secrets are in: with another pseudonym key every customer is a stranger.
set -eu
umask 077
for name in pseudonym-key front-desk-secret desk-token desk-persons-token; do
  [ -s "/keys/$name" ] && continue
  node -e 'process.stdout.write(require("node:crypto").randomBytes(32).toString("hex"))' >"/keys/$name.new"
  mv "/keys/$name.new" "/keys/$name"
done
exec node dist/producers/main.js topics
