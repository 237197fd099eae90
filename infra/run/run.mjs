// Every root script begins here, on any Node: nothing in this file may be newer than Node 12.
import process from 'process';

var oldest = 20;
var major = Number(process.versions.node.split('.')[0]);

if (major < oldest) {
  console.error('CampusLoop needs Node ' + oldest + ' or newer to begin and this is Node ' + process.versions.node + ': install a newer Node, then run the command again.');
  process.exitCode = 1;
} else {
  import('./bootstrap/main.mjs').then(function (bootstrap) {
    return bootstrap.main(process.argv[2], process.argv.slice(3));
  });
}
