/* Loaded before everything else (`node -r`). Its syntax is old, so that an old Node can read it and print the message. */
'use strict';

var needed = [22, 18];
var have = process.versions.node.split('.').map(Number);

if (have[0] < needed[0] || (have[0] === needed[0] && have[1] < needed[1])) {
  console.error(
    'The helpdesk needs Node ' +
      needed.join('.') +
      ' or later; this is ' +
      process.version +
      '. Install it from nodejs.org.',
  );
  process.exit(1);
}
