/**
 * Says to HAProxy which Galera node may be written to. It runs beside HAProxy and asks every node itself, for a plain
 * MySQL check passes a node that is still joining, or that is alone on the wrong side of a cut.
 *
 *   node health.cjs            NODES=host:port,host:port,host:port  PORTS=9201,9202,9203  CHECK_USER  CHECK_PASSWORD
 *
 * On the port of each node: GET /writer is 200 for exactly one node, the first in order that is healthy; GET /reader is
 * 200 for every healthy one. All proxies with the same list agree, with no memory that they would have to share. When an
 * earlier node comes back, no node is the writer for a moment, so that the sessions on the old one end before new ones begin.
 */
const { createServer } = require('node:http');
const { createConnection } = require('mysql2');

const ASK_MS = 150;
/** So many questions in a row without an answer, and a node counts as hung. Counted, not timed: on a busy machine it may be us who are late. */
const MOST_UNANSWERED = 14;
/** A node that has come back must have been well for so long before it is given the writing again. */
const TRIAL_MS = 4_000;
/** Longer than a proxy takes to see that the old writer is none any more: two of its checks. */
const HANDOVER_MS = 1_000;

const { NODES = '', PORTS = '', CHECK_USER = 'check', CHECK_PASSWORD = '', CHECK_HOST = '127.0.0.1' } = process.env;
const ports = PORTS.split(',').map(Number);
const nodes = NODES.split(',').map((address) => {
  const [host, port = '3306'] = address.split(':');
  return { host, port: Number(port), connection: undefined, wellSince: undefined, unanswered: 0 };
});
const STATUS = `SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_ready','wsrep_cluster_status','wsrep_local_state')`;
const startedAt = performance.now();

function forget(node) {
  node.connection?.destroy();
  node.connection = undefined;
  node.wellSince = undefined;
  node.unanswered = 0;
}

function ask(node) {
  if (node.unanswered > 0) {
    if (++node.unanswered > MOST_UNANSWERED) forget(node);
    return;
  }
  if (!node.connection) {
    const fresh = createConnection({
      host: node.host,
      port: node.port,
      user: CHECK_USER,
      password: CHECK_PASSWORD,
      connectTimeout: ASK_MS * MOST_UNANSWERED,
    });
    fresh.on('error', () => node.connection === fresh && forget(node));
    node.connection = fresh;
  }
  const { connection } = node;
  node.unanswered = 1;
  connection.query(STATUS, (error, rows) => {
    if (node.connection !== connection) return;
    if (error) return forget(node);
    node.unanswered = 0;
    const said = Object.fromEntries(rows.map(({ Variable_name: name, Value }) => [name, Value]));
    const isWell =
      said.wsrep_ready === 'ON' && said.wsrep_cluster_status === 'Primary' && said.wsrep_local_state === '4';
    node.wellSince = isWell ? (node.wellSince ?? performance.now()) : undefined;
  });
}

const isWell = (node, forMs = 0) => node.wellSince !== undefined && performance.now() - node.wellSince >= forMs;

let writer;
let heldUntil = 0;
function choose() {
  // At the start no node is on trial: another proxy may have chosen long ago.
  const trial = performance.now() - startedAt < TRIAL_MS ? 0 : TRIAL_MS;
  const hasWriter = writer !== undefined && isWell(writer);
  const best = nodes.find((node) => isWell(node, hasWriter && node !== writer ? trial : 0));
  if (best === writer) return;
  if (hasWriter && best) heldUntil = performance.now() + HANDOVER_MS;
  writer = best;
  console.log(JSON.stringify({ at: new Date().toISOString(), writer: best ? `${best.host}:${best.port}` : null }));
}

setInterval(() => {
  for (const node of nodes) ask(node);
  choose();
}, ASK_MS);

nodes.forEach((node, n) => {
  createServer((request, response) => {
    choose();
    const yes =
      request.url === '/reader' ? isWell(node) : isWell(node) && node === writer && performance.now() >= heldUntil;
    response.writeHead(yes ? 200 : 503, { connection: 'close' }).end(yes ? 'yes\n' : 'no\n');
  }).listen(ports[n], CHECK_HOST);
});
