// The sandbox as a process of its own; tells its addresses in one line of JSON.
import { createSandbox } from '@tiwizi/sandbox';

const [, , dataDir, origin] = process.argv;
const { url, issuer, client, cscUrl, cscToken, caCertificate, agencyUrl, handOver, payment } = await createSandbox({
  port: 0,
  dataDir,
  clientRedirectUris: [`${origin}/auth/callback`],
});
console.log(
  JSON.stringify({ url, issuer, client, cscUrl, cscToken, ca: caCertificate.pem, agencyUrl, handOver, payment }),
);
console.log('Ready');
