/** Makes a self-signed certificate for a test, with the fields of X.509 (RFC 5280, section 4.1) that are needed, in DER. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const der = (tag: number, ...content: Uint8Array[]): Buffer => {
  const body = Buffer.concat(content);
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...content: Uint8Array[]) => der(0x30, ...content);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
/** sha256WithRSAEncryption, with its NULL parameter. */
const algorithm = sequence(oid('2a864886f70d01010b'), der(0x05));
const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('helpdesk test')))));
const validity = sequence(der(0x17, Buffer.from('260101000000Z')), der(0x17, Buffer.from('491231235959Z')));

const pem = (label: string, content: Buffer) =>
  `-----BEGIN ${label}-----\n${content.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;

export interface TestCertificate {
  certificate: string;
  privateKey: string;
  /** SHA-1 in hex, as Entra shows it. */
  thumbprint: string;
}

export function makeCertificate(
  { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
  }),
): TestCertificate {
  const body = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = sequence(body, algorithm, signature);
  return {
    certificate: pem('CERTIFICATE', certificate),
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    thumbprint: createHash('sha1').update(certificate).digest('hex').toUpperCase(),
  };
}
